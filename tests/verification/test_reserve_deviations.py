"""Reserve prices after the fact: a swapped price, pick, seed, hash or option of the rule is found."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from hashlib import sha256
from typing import Any

import pytest

from minikoneps.evaluations.methods.lower_limit import run_race
from minikoneps.evaluations.placing import ABOVE_LIMIT, cases_of, place_all
from minikoneps.evaluations.revealing import limits_of, method_by, opening_record, reveal
from minikoneps.evaluations.rules import Opened
from minikoneps.packs.methods import LowerLimit
from minikoneps.sealing.envelope import info, seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Lot
from minikoneps.tenders.reserve_prices import Announced, Committed
from minikoneps.verification.report import Report
from tests.evaluations.methods.koneps import SOURCED, reserve_prices
from tests.verification.checked import check, frauds, notes
from tests.verification.room import BEGIN, OPENING, TENDER, Room

SEED, OTHER = bytes(range(32)), bytes(range(1, 33))
BASE = Money(100_000, "EUR")
ANNOUNCED = Announced(
    reserve_prices(), LowerLimit(share=Fraction("0.87745"), **SOURCED), (Committed("1", BASE),)
)
# Two desks and half of one: under the limit, in the race twice, above every plan price.
BIDS = {
    "bid-a": ("320", (3, 11)),
    "bid-b": ("376", (11, 7)),
    "bid-c": ("380", None),
    "bid-d": ("420", (1, 99)),
}


@dataclass
class BlindRoom(Room):
    """A room whose notice commits to reserve prices."""

    announced: Announced | None = None
    seed: bytes = SEED

    def notice(self) -> dict[str, object]:
        made, said = (self.announced or ANNOUNCED).committed(TENDER, self.seed), super().notice()
        lots = [
            {"id": one.lot, **Lot(one.lot, "", "", one.base, one.statutory_costs, one.net_cost).amounts}
            for one in made.lots
        ]
        written: Any = said["notice"]
        return {**said, "notice": {**written, "lots": lots}, "reserve_prices": made.record()}

    def revealed(self) -> tuple[list[Opened], dict[str, object]]:
        """What was opened, and the record of it."""
        found = [
            Opened(
                bid=name,
                lot="1",
                tenderer=f"party-tenderer-{number}",
                received_at=BEGIN,
                ciphertext_sha256=next(
                    str(one["ciphertext_sha256"])
                    for entry, one in self.standing()
                    if entry.data["bid"] == name
                ),
                reason=None,
                total=Money.parse(self.payloads[name, "1"].total, "EUR"),
                lines=self.payloads[name, "1"].lines,
                picks=self.payloads[name, "1"].picks,
            )
            for number, name in enumerate(BIDS, 1)
        ]
        committed = (self.announced or ANNOUNCED).committed(TENDER, self.seed)
        lots = reveal(TENDER, committed, self.seed.hex(), found)
        return found, opening_record(OPENING.id, found, lots)


def played(amended: bool = False) -> BlindRoom:
    """From the notice to the award, honestly."""
    room = ranked(BlindRoom(), amended)
    room.award("bid-b")
    return room


def ranked(room: BlindRoom, amended: bool = False) -> BlindRoom:
    """From the notice to the ranking, honestly."""
    room.start()
    room.seat_all()
    room.publish()
    if amended:
        room.seed = OTHER
        room.amend()
    for number, (name, (price, picks)) in enumerate(BIDS.items(), 1):
        lines, words = [("1", "2", price), ("2", "0.5", price)], info(room.parts(number))
        salt = sha256(name.encode()).hexdigest()[:32]
        payload = room.payloads[name, "1"] = BidPayload.priced("EUR", lines, salt=salt, picks=picks)
        room.receive(number, name, [room.envelope(seal(OPENING.public, words, payload), info=words)])
    room.close()
    found, record = room.revealed()
    room.act("bids.opened", "procuring-officer", {"tender": TENDER, **record})
    for name in BIDS:
        said = {"bid": name, "lot": "1", "responsive": True, "reasons": "as asked"}
        room.act("bid.examined", "evaluator", {"tender": TENDER, **said})
    rank(room, found)
    return room


def rank(room: BlindRoom, found: list[Opened]) -> None:
    totals = {(one.bid, "1"): one.total for one in found if one.total is not None}
    announced = (room.announced or ANNOUNCED).committed(TENDER, room.seed)
    limits = limits_of(TENDER, reveal(TENDER, announced, room.seed.hex(), found))
    whose = {one.bid: one.tenderer for one in found}
    places = [
        {"lot": "1", "bid": one.bid, "tenderer": whose[one.bid], "rank": one.rank}
        | {"total": one.total.text, "currency": "EUR"}
        for order in place_all(cases_of(["1"], ABOVE_LIMIT, totals, limits))
        for one in order.places
    ]
    race = run_race(limits["1"], {bid: total for (bid, _), total in totals.items()})
    out = [{"bid": one.bid, "lot": "1", "fate": one.fate.value} for one in race.bids if one.place is None]
    data = {"tender": TENDER, "method": method_by(announced), "ranking": places, "out": out}
    room.act("bids.ranked", "evaluator", data)


def bent(kind: str, change: Callable[[dict[str, Any]], dict[str, Any]], *, amended: bool = False) -> Report:
    """The room as if the last entry of this kind had been written so from the beginning."""
    room = played(amended)
    index = max(place for place, entry in enumerate(room.entries) if entry.kind == kind)
    entry = room.entries[index]
    room.entries[index] = replace(entry, data=change(dict(entry.data)))
    room.sign_anew()
    return check(room)


def with_lot(**changes: object) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """What the opening record says of the lot, changed."""

    def changed(data: dict[str, Any]) -> dict[str, Any]:
        said = data["reserve_prices"]
        return {**data, "reserve_prices": {**said, "lots": [{**said["lots"][0], **changes}]}}

    return changed


def with_notice(part: str, **changes: object) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """What the notice says of its reserve prices, changed."""

    def changed(data: dict[str, Any]) -> dict[str, Any]:
        said = data["reserve_prices"]
        part_of = said[part]
        made = [{**part_of[0], **changes}] if isinstance(part_of, list) else {**part_of, **changes}
        return {**data, "reserve_prices": {**said, part: made}}

    return changed


def test_an_honest_tender_with_reserve_prices_is_sound_and_says_what_cannot_be_seen() -> None:
    report = check(played())

    assert frauds(report) == {}
    assert "plan prices recomputed: 1" in report.checked
    assert any("the one that pleased" in said for said in report.blind)
    assert "rule_not_of_pack" in notes(report)  # the generic pack of this room has no reserve prices


def test_an_honest_amended_tender_is_sound_too() -> None:
    assert frauds(check(played(amended=True))) == {}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"prices": [str(98_000 + place) for place in range(15)]}, "reserve_prices_bent"),
        ({"picks": [1] * 15}, "reserve_prices_bent"),
        ({"why": ["mostPicked"] * 15}, "reserve_prices_bent"),
        ({"mean": "100000"}, "reserve_prices_bent"),
        ({"plan_price": "1000.01"}, "reserve_prices_bent"),
        ({"outcome": "seed_unopenable"}, "reserve_prices_bent"),
        ({"floor": "1.00"}, "limit_bent"),
    ],
)
def test_a_record_that_does_not_follow_from_seed_and_picks_is_found(
    changes: dict[str, object], code: str
) -> None:
    assert list(frauds(bent("bids.opened", with_lot(**changes)))) == [code]


def test_another_seed_is_found_by_the_commitment() -> None:
    found = frauds(bent("bids.opened", lambda data: reseeded(data, OTHER)))

    assert "commitment_broken" in found
    assert "seed_differs" not in found


def test_the_seed_of_an_earlier_version_of_the_notice_is_found_as_such() -> None:
    found = frauds(bent("bids.opened", lambda data: reseeded(data, SEED), amended=True))

    assert "seed_differs" in found
    assert "commitment_broken" not in found


def reseeded(data: dict[str, Any], seed: bytes) -> dict[str, Any]:
    return {**data, "reserve_prices": {**data["reserve_prices"], "seed": seed.hex()}}


@pytest.mark.parametrize(
    ("part", "changes"),
    [
        ("lots", {"commitment": "0" * 64}),
        ("lots", {"base": {"amount": "1000.01", "currency": "EUR"}}),
        ("rule", {"rounding": "down"}),
        ("rule", {"fourthTie": "draw"}),
        ("rule", {"spreadShare": "0.030000"}),
    ],
)
def test_a_notice_changed_after_the_fact_no_longer_fits_the_seed(part: str, changes: dict[str, str]) -> None:
    assert "commitment_broken" in frauds(bent("tender.published", with_notice(part, **changes)))


def test_another_lower_limit_bends_floor_and_ranking() -> None:
    found = frauds(bent("tender.published", with_notice("lower_limit", share="0.700000")))

    assert {"limit_bent", "ranking_bent"} <= set(found)


def test_picks_are_those_in_the_envelope_and_drawn_ones_follow_from_the_seed() -> None:
    def swapped(data: dict[str, Any]) -> dict[str, Any]:
        first, *others = data["bids"]
        return {**data, "bids": [{**first, "picks": [4, 5]}, *others]}

    def drawn(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "bids": [{**row, "picks_drawn": [1, 2]} for row in data["bids"]]}

    assert list(frauds(bent("bids.opened", swapped))) == ["picks_differ"]
    assert list(frauds(bent("bids.opened", drawn))) == ["picks_differ"]


def test_reserve_prices_that_no_notice_committed_to_are_found() -> None:
    found = frauds(bent("tender.published", lambda data: without(data, "reserve_prices")))

    assert "commitment_missing" in found


def test_an_opening_that_is_silent_on_reserve_prices_is_found() -> None:
    found = frauds(bent("bids.opened", lambda data: without(data, "reserve_prices")))

    assert "reserve_prices_bent" in found


def without(data: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key != name}


def test_a_ranking_that_lets_a_bid_under_the_limit_into_the_race_is_found() -> None:
    def let_in(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "out": [row for row in data["out"] if row["bid"] != "bid-a"]}

    assert list(frauds(bent("bids.ranked", let_in))) == ["ranking_bent"]
    by_price = frauds(bent("bids.ranked", lambda data: {**data, "method": "lowestPrice"}))
    assert "ranking_bent" in by_price
