"""Whatever is bid, marked and asked comes out of the store exactly, by every way of finding a winner."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Any

import pytest

from minikoneps.evaluations.placing import PLACINGS, LotCase, LotOrder, Out, Placed, place_all
from minikoneps.shared.money import decimals
from minikoneps.verification import result_checks
from minikoneps.verification.check import verify
from tests.evaluations.awkward import PLAYS
from tests.evaluations.exact import Told
from tests.negotiations.room import SEATED
from tests.serving import open_room, serve
from tests.verification.checked import bundle_of, frauds

EVERY = [(law, name) for law, plays in PLAYS.items() for name in plays]


@dataclass(frozen=True)
class Read:
    """A room as its store gives it to a server that begins anew, and what its proof works out for itself."""

    get: Callable[[str], Any]
    told: Mapping[str, Told]
    recomputed: Sequence[LotOrder]
    frauds: Mapping[str, list[str]]

    def of(self, name: str, what: str) -> Any:
        """What is shown of a tender."""
        return self.get(f"/tenders/{self.told[name].tender['id']}/{what}")


def refuse_float(text: str) -> None:
    """No amount is a number of JSON, which most readers take for a float."""
    raise AssertionError(f"{text} is no exact number")


def worked_out(data: bytes) -> tuple[list[LotOrder], dict[str, list[str]]]:
    """The orders that the proof works out for itself on the way, and the frauds that it finds."""
    heard: list[LotOrder] = []

    def listen(cases: Sequence[LotCase]) -> list[LotOrder]:
        heard.extend(orders := place_all(cases))
        return orders

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(result_checks, "place_all", listen)
        found = frauds(verify(bundle_of(data)))
    return heard, found


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Read]]:
    """Every tender played to its ranking, the server ended, and what another one reads."""
    folder = tmp_path_factory.mktemp("exact")
    told: dict[str, tuple[str, dict[str, Told]]] = {}
    with serve(folder) as served:
        for law, plays in PLAYS.items():
            with open_room(served, together=True, pack=law, seats=SEATED) as room:
                told[law] = (room.path(), {name: play(room) for name, play in plays.items()})
    with serve(folder) as served, served.client(served.trainer_token) as trainer:

        def reader(at: str) -> Callable[[str], Any]:
            return lambda rest: json.loads(trainer.get(at + rest).text, parse_float=refuse_float)

        yield {
            law: Read(reader(at), tenders, *worked_out(trainer.get(f"{at}/bundle").content))
            for law, (at, tenders) in told.items()
        }


def exact(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def bids_of(order: LotOrder) -> list[Placed | Out]:
    return [*order.places, *order.out]


def test_every_way_of_finding_a_winner_is_looked_at(rooms: Mapping[str, Read]) -> None:
    assert {one.method for room in rooms.values() for one in room.told.values()} == PLACINGS.keys()


@pytest.mark.parametrize(("law", "name"), EVERY)
def test_what_goes_in_comes_out_of_the_store_the_same(law: str, name: str, rooms: Mapping[str, Read]) -> None:
    told, shown = rooms[law].told[name], rooms[law].of(name, "ranking")
    rows = [*shown["ranking"], *shown["outOfRace"]]

    assert shown["method"] == told.method
    assert {row["bid"] for row in rows} == told.figures.keys()
    for row in rows:
        score, known = row["score"] or {}, told.figures[row["bid"]]
        assert Fraction(row["total"]["amount"]) == known.total
        assert exact((row.get("cost") or {}).get("amount")) == known.cost
        found = [exact(score.get(part)) for part in ("quality", "pricePoints", "points")]
        assert found == [known.quality, known.price_points, known.points]
        if row["bid"] in told.marks:
            assert [Fraction(one["marks"]) for one in score["criteria"]] == told.marks[row["bid"]]


@pytest.mark.parametrize("law", PLAYS)
def test_the_book_says_the_same_as_the_store(law: str, rooms: Mapping[str, Read]) -> None:
    room = rooms[law]
    entries = [row["entry"] for row in room.get("/entries?limit=500")["entries"] if row["entry"]]
    said = {row["data"]["tender"]: row["data"] for row in entries if row["kind"] == "bids.ranked"}

    for told in room.told.values():
        for row in said[told.tender["id"]]["ranking"]:
            known = told.figures[row["bid"]]
            assert (Fraction(row["total"]), exact(row.get("cost"))) == (known.total, known.cost)


@pytest.mark.parametrize(("law", "name"), EVERY)
def test_the_proof_works_out_the_same_from_the_envelopes(
    law: str, name: str, rooms: Mapping[str, Read]
) -> None:
    room, told = rooms[law], rooms[law].told[name]
    unit = 10 ** decimals(told.tender["currency"])
    recomputed = {one.bid: one for order in room.recomputed for one in bids_of(order)}

    assert room.frauds == {}
    for bid, known in told.figures.items():
        found = recomputed[bid]
        assert Fraction(found.total.minor, unit) == known.total
        if isinstance(found, Placed) and found.cost is not None:
            assert Fraction(found.cost.minor, unit) == known.cost
        if found.score is not None:
            points = (found.score.quality, found.score.price_points, found.score.total)
            assert points == (known.quality, known.price_points, known.points)
        assert (found.score is None) == (known.quality is None)


@pytest.mark.parametrize("name", ["lowestAboveLimit", "qualificationExamination"])
def test_a_plan_price_is_the_exact_mean_of_its_candidates_and_its_limit_is_rounded_once(
    name: str, rooms: Mapping[str, Read]
) -> None:
    (lot,) = rooms["kr"].of(name, "opening")["reservePrices"]
    four = [
        Fraction(one["price"]["amount"])
        for one in lot["candidates"]
        if one["why"] not in ("notChosen", "tieLost")
    ]
    plan = Fraction(lot["planPrice"]["amount"])

    assert len(four) == 4
    assert Fraction(lot["mean"]) == sum(four, Fraction(0)) / 4
    assert plan == ceil(Fraction(lot["mean"]))
    assert Fraction(lot["floor"]["amount"]) == ceil(plan * Fraction(lot["share"]))


def test_points_of_an_examination_add_up_to_the_thousandth(rooms: Mapping[str, Read]) -> None:
    (lot,) = rooms["kr"].of("qualificationExamination", "qualifications")
    (row,) = [one for one in lot["bids"] if one["examination"]]
    given, said = row["examination"], lot["priceScore"]
    weight, slope, base, need = (Fraction(said[name]) for name in ("weight", "slope", "baseRatio", "need"))
    ratio = Fraction(row["total"]["amount"]) / Fraction(lot["planPrice"]["amount"])
    rounded = Fraction((ratio * 20_000 + 1) // 2, 10_000)
    flat = rounded >= Fraction(said["plateau"])  # which draws of the plan price make so

    assert Fraction(row["price"]["rounded"]) == rounded
    assert Fraction(row["price"]["points"]) == (need if flat else weight - slope * abs(base - rounded) * 100)
    assert (given["capability"], given["adjustment"]) == ("12.345", "-0.001")
    assert Fraction(given["total"]) == Fraction(row["price"]["points"]) + Fraction("12.344")


def test_a_mean_that_has_no_end_is_kept_as_a_fraction(rooms: Mapping[str, Read]) -> None:
    room = rooms["kr"]
    told = room.told["comprehensiveEvaluation"]
    (balance,) = room.of("comprehensiveEvaluation", "ranking")["balances"]
    mean = sum((one.total for one in told.figures.values()), Fraction(0)) / 3
    (talks,) = room.of("negotiated", "negotiations")

    assert (mean.denominator, Fraction(balance["amount"])) == (3, mean)
    assert mean in [order.balance.amount for order in room.recomputed if order.balance is not None]
    for row in talks["bids"]:
        known = room.told["negotiated"].figures[row["bid"]]
        kept = [Fraction(one["points"]) for one in row["members"] if not one["leftOut"]]
        assert Fraction(row["technical"]) == sum(kept, Fraction(0)) / len(kept) == known.quality
        assert Fraction(row["points"]) == known.points
