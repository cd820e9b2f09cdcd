"""The manual of award methods works out its own examples: every figure in it is what the methods give."""

import re
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from minikoneps.evaluations.methods.anomaly import find_anomaly
from minikoneps.evaluations.methods.comprehensive import rank_comprehensively
from minikoneps.evaluations.methods.hearing import HearingState, open_acts
from minikoneps.evaluations.methods.life_cycle import cost_of_life, even_energy_price
from minikoneps.evaluations.methods.price_points import PriceRule, score_prices
from minikoneps.evaluations.methods.rated import rate_bids
from minikoneps.evaluations.methods.ties import Lottery, Tied, break_tie
from minikoneps.packs.bounds import PreferenceForm, TooHighRule
from minikoneps.packs.loader import load_pack, pack_names
from minikoneps.packs.methods import PriceFormula, Ties
from minikoneps.packs.periods import Calendar, Counting, first_last_day
from minikoneps.shared.money import Money, decimal_text, round_to
from minikoneps.tenders.checks import is_playable
from minikoneps.tenders.failure import MAY_CHANGE
from tests.evaluations.methods.laws import ITALY
from tests.evaluations.methods.test_packs_in_force import in_force
from tests.evaluations.methods.worked import (
    CHEAP,
    COMPREHENSIVE,
    CRITERIA,
    FIVE,
    FIVE_YEARS,
    PRICE,
    TEN_PERCENT,
    THRIFTY,
    rated_bid,
    sheet,
)

MANUAL = (Path(__file__).parents[3] / "docs" / "reference" / "award-methods.md").read_text("utf-8")
KOREAN = Calendar(holidays="KR")


def section(title: str) -> str:
    found = re.search(rf"^###? {title}\n(.*?)(?=^##)", MANUAL, re.MULTILINE | re.DOTALL)
    assert found, f"no section is called {title}"
    return found[1]


def rows(title: str) -> list[list[str]]:
    """The tables of a section, cell by cell, without their heads."""
    lines = [line for line in section(title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "---" not in line]


@pytest.mark.parametrize(
    ("formula", "shown"), list(zip(PriceFormula, ("28.24", "22.50", "4.50"), strict=True))
)
def test_price_points_of_the_three_formulas(formula: PriceFormula, shown: str) -> None:
    prices = {"lowest": Money(80_000_000, "KRW"), "this": Money(85_000_000, "KRW")}
    rule = PriceRule(formula, Fraction(30), 2, Money(100_000_000, "KRW"))

    assert decimal_text(score_prices(rule, prices)["this"], 2) == shown
    assert f"**{shown}**" in section("Price among the criteria")
    assert f"`{formula}`" in section("Price among the criteria")


def test_rated_bids() -> None:
    bids = [rated_bid("a", 3, 3, 800), rated_bid("b", 5, 4, 1000), rated_bid("c", 2, 5, 400)]
    found = {one.bid: one for one in rate_bids(CRITERIA, PRICE, bids).scores}

    shown = {row[0]: row for row in rows("Price among the criteria") if row[0] in found}
    assert shown.keys() == found.keys()
    for bid, row in shown.items():
        one = found[bid]
        assert [cell.split(": ")[1] for cell in row[1:3]] == [decimal_text(p.points, 2) for p in one.criteria]
        assert row[4] == ("out" if one.total is None else f"**{decimal_text(one.total, 2)}**")


def test_costs_over_a_life() -> None:
    text = section("Life-cycle cost")
    two = cost_of_life(TEN_PERCENT, sheet("a", "1000", 500, end=("50", "0")))
    even = even_energy_price(FIVE_YEARS, CHEAP, THRIFTY)
    costs = [cost_of_life(FIVE_YEARS, one).total for one in (THRIFTY, CHEAP)]

    assert even is not None
    assert f"**{two.total.minor // 100:,}.{two.total.minor % 100}**" in text
    assert [row[3] for row in rows("Life-cycle cost")[-2:]] == [f"**{c.minor / 100:,.2f}**" for c in costs]
    assert f"**{decimal_text(round_to(even, 4), 4)}**" in text


def test_comprehensive_points() -> None:
    found = rank_comprehensively(COMPREHENSIVE, FIVE)

    assert found.balance is not None
    assert f"**{found.balance.amount}**" in section("Comprehensive evaluation")
    assert [(row[0].replace(",", ""), row[2]) for row in rows("Comprehensive evaluation")[1:]] == [
        (one.price.text, str(one.price_points)) for one in found.scores
    ]


def test_italian_thresholds() -> None:
    examples = re.findall(
        r"[Ww]orked example.*?threshold \*\*(.*?)\*\*", section("Italian threshold"), re.DOTALL
    )
    steady = re.search(r"Were they (.*?), then.*threshold \*\*(.*?)\*\*", section("Italian threshold"))
    many = re.search(r"with fifteen: (.*?)\. The sum", section("Italian threshold"), re.DOTALL)
    few = re.search(r"few bids: discounts (.*?)\. Set aside", section("Italian threshold"))
    assert steady is not None
    assert many is not None
    assert few is not None
    written = [few[1], many[1].replace(" |", ","), steady[1]]
    shown = [examples[0], examples[1], steady[2]]

    for numbers, threshold in zip(written, shown, strict=True):
        discounts = {f"{place:02}": Fraction(text) for place, text in enumerate(re.split(r",\s+", numbers))}
        found = find_anomaly(ITALY, discounts).threshold
        assert found is not None
        assert round_to(found, len(threshold.partition(".")[2])) == Fraction(threshold)


def test_lottery() -> None:
    lottery = Lottery(bytes(range(32)), "lottery|tender-1")
    order = break_tie(Ties.LOTTERY, [Tied(bid) for bid in "ABCDE"], lottery).groups

    assert f"The order is {', '.join(bid for group in order for bid in group)}." in section("Ties")


def test_days() -> None:
    text = section("Days of a period")
    posted = date(2026, 3, 2)
    ends = [first_last_day(Counting(last_day=last), KOREAN, posted, 7) for last in (False, True)]
    moved = first_last_day(Counting(ends_on_rest_day=False), KOREAN, date(2026, 2, 6), 7)

    assert [row[1] for row in rows("Days of a period")[1:]] == [f"{day.day} March" for day in ends]
    assert f"**{moved.day}th**" in text
    assert "Saturday the 14th" in text
    assert first_last_day(Counting(), KOREAN, date(2026, 2, 6), 7) == date(2026, 2, 14)


def test_every_choice_of_a_pack_is_explained() -> None:
    for choice in [*Ties, *PriceFormula, *PreferenceForm, *TooHighRule]:
        assert f"`{choice}`" in MANUAL, f"{choice} is not explained"
    assert len(rows("Failed tender")) == len(MAY_CHANGE) + 1


def procedure_rows() -> list[list[str]]:
    """What the manual says of every procedure of every pack."""
    told = []
    for name in pack_names():
        found: dict[str, tuple[str, str, set[str], bool]] = {}
        for law in in_force(load_pack(name)):
            _, _, methods, runs = found.get(law.id, ("", "", set(), False))
            called = law.local_name or law.romanised_name or law.names["en"]
            found[law.id] = (law.id, called, methods | {law.award.name}, runs or is_playable(law))
        told += [
            [
                name,
                f"`{one}`",
                called,
                ", ".join(f"`{method}`" for method in sorted(methods)),
                "yes" if runs else "no",
            ]
            for one, called, methods, runs in found.values()
        ]
    return told


def test_every_procedure_of_every_pack_stands_in_the_manual_with_whether_a_room_runs_it() -> None:
    assert rows("Which procedures a room can run")[1:] == procedure_rows()


def test_what_may_follow_in_each_state_of_an_explanation() -> None:
    on_paper = {row[0]: row[1] for row in rows("Explained before a committee")[1:]}
    plain = {HearingState.ASKED: "asked, time left", HearingState.UNANSWERED: "no answer in time"}

    for state in (HearingState.NOT_ASKED, HearingState.ASKED, HearingState.UNANSWERED, HearingState.HEARD):
        shown = plain.get(state, re.sub(r"([A-Z])", r" \1", state.value).lower())
        assert on_paper[shown] == ", ".join(open_acts(state, True)) == ", ".join(open_acts(state, False))
