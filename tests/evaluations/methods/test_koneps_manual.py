"""The manual of KONEPS's rules works out its own examples: every figure in it is what the rules give."""

import json
import re
from fractions import Fraction
from pathlib import Path

from minikoneps.evaluations.methods import negotiated as negotiation
from minikoneps.evaluations.methods import qualification
from minikoneps.evaluations.methods.lower_limit import run_race, set_limits
from minikoneps.evaluations.methods.reserve_prices import Why, find_plan_price
from minikoneps.packs.derived import derive
from minikoneps.shared.money import decimal_text
from minikoneps.tenders.reserve_prices import make_candidates
from tests.evaluations.methods.koneps import negotiated, price_score, reserve_prices, won

MANUAL = (Path(__file__).parents[3] / "docs" / "reference" / "koneps-rules.md").read_text("utf-8")
PURPOSE = "tender-1|1"
SEED = bytes(range(32))
PICKS = {"bid-a": (3, 11), "bid-b": (11, 7), "bid-c": (3, 14), "bid-d": (7, 4), "bid-e": (11, 15)}
CANDIDATES = make_candidates(won(1_000_000_000), reserve_prices(), SEED, PURPOSE)
PLAN = find_plan_price(CANDIDATES, PICKS)
COSTS = won(60_000_000)


def cells(pattern: str) -> list[list[str]]:
    """The rows of a table whose line looks like this, cell by cell."""
    lines = re.findall(pattern, MANUAL, re.MULTILINE)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def amount(text: str) -> int:
    return int(text.replace(",", ""))


def test_the_candidates_their_picks_and_the_plan_price_are_those_of_the_manual() -> None:
    shown = cells(r"^\| \d+ \| [\d,]+ \| \d \| .*\|$")
    reasons = [None if one.why is Why.NOT_CHOSEN else f"`{one.why}`" for one in PLAN.candidates]

    assert shown == [
        [str(one.number), f"{one.price.minor:,}", str(one.picks), reason or ""]
        for one, reason in zip(PLAN.candidates, reasons, strict=True)
    ]
    assert f"**plan price {PLAN.amount.minor:,} won**" in MANUAL
    assert f"= {PLAN.mean.numerator / PLAN.mean.denominator:,.1f}, rounded up" in MANUAL


def test_the_commitment_is_the_hash_of_the_text_in_the_manual() -> None:
    block = re.search(r"```json\n(.*?)```", MANUAL, re.DOTALL)
    assert block is not None
    text = block[1].replace("\n", "")

    assert json.loads(text)["v"] == 1
    assert text.encode() == CANDIDATES.text()
    assert f"`{CANDIDATES.commitment()}`" in MANUAL


def test_the_limit_and_the_fates_are_those_of_the_manual() -> None:
    limits = set_limits(PLAN.amount, Fraction("0.87745"), COSTS)
    shown = cells(r"^\| [\d,]{9,} \| [\d.]+ % \| .*\|$")
    race = run_race(limits, {bid: won(amount(bid)) for bid, _, _ in shown})
    places = {1: "first", 2: "second", 3: "third"}

    assert f"floor is\n{limits.floor.minor:,} won" in MANUAL
    assert {bid: (percent, fate in places.values()) for bid, percent, fate in shown} == {
        one.bid: (f"{one.percent} %", one.place is not None) for one in race.bids
    }
    assert [fate for _, _, fate in shown][:3] == [places[place.rank] for place in race.places]


def test_every_limit_and_plateau_in_the_manual_follows_from_its_row() -> None:
    rows = cells(r"^\| \w[^|]* \|(?: [^|]+ \|){6}$")
    plain = [[re.sub(r" *(\[\w+\]|\(fitted\))", "", cell) for cell in row] for row in rows]

    assert len(plain) == 12 + 1  # and the heading
    for name, weights, slope, base, pass_mark, floor, plateau in plain[1:]:
        for weight in weights.split(";"):
            row = price_score(weight.strip(), slope, f"0.{base}", pass_mark)
            derived = derive(row)

            assert decimal_text(100 * derived.floor, 3) == floor, name
            assert 100 * derived.plateau == Fraction(plateau), name


def test_the_examined_bids_have_the_points_of_the_manual() -> None:
    row = price_score("70", "4", "0.9", "95")
    limits = qualification.set_qualification_limits(row, PLAN.amount, COSTS)
    bids = {text: won(amount(text)) for text in ("895,700,000", "905,000,000", "930,000,000")}
    others = {
        "895,700,000": qualification.OtherPoints(Fraction("29.5")),
        "905,000,000": qualification.OtherPoints(Fraction(27)),
    }
    found = qualification.examine(row, limits, run_race(limits, bids).places, bids, others)
    dear = qualification.score_price(row, limits, bids["930,000,000"])

    assert f"floor {limits.floor.minor:,} won" in MANUAL
    assert [(one.price.rounded, one.price.points, one.total) for one in found.records.values()] == [
        (Fraction("0.8875"), Fraction(65), Fraction("94.5")),
        (Fraction("0.8974"), Fraction("68.96"), Fraction("95.96")),
    ]
    assert "| 0.88749… → 0.8875 | 70 − 4 × 1.25 = 65 | 29.5 of 30 | 94.5 | fails |" in MANUAL
    assert "| 0.89736… → 0.8974 | 70 − 4 × 0.26 = 68.96 | 27 | 95.96 | wins |" in MANUAL
    assert (dear.rounded, dear.on_plateau, dear.points) == (Fraction("0.9239"), True, Fraction(65))
    assert "| 0.92391… → 0.9239 | on the plateau: 65 |" in MANUAL


def test_the_negotiated_points_are_those_of_the_manual() -> None:
    row, plan = negotiated(), won(1_000_000_000)
    members = tuple(map(Fraction, (54, 48, 57, 51, 60, 45, 52)))
    proposal = negotiation.Proposal(Fraction("17.5"), members)
    shown = {text: points for text, _, points in cells(r"^\| [\d,]{9,} \| (?:first|second|third) \| .*\|$")}

    points = {
        text: negotiation.score_price(
            row, plan, won(min(750_000_000, amount(text))), won(amount(text))
        ).points
        for text in shown
    }

    assert negotiation.score_proposal(row, proposal, Fraction(20)).points == Fraction("69.9")
    assert "technical points 69.9." in MANUAL
    assert len(shown) == 4
    for text, told in shown.items():
        said = re.search(r"([\d.]+)$", told) or re.match(r"([\d.]+)", told)
        assert said is not None
        assert abs(points[text] - Fraction(said[1])) < Fraction(1, 2000)
