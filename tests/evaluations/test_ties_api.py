"""Equally good bids in a room whose law draws lots: committed with the notice, drawn from the book."""

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from minikoneps.evaluations.settling import lottery_seed
from minikoneps.ledger.tree import nodes_of, root_of
from minikoneps.shared.canonical import canonical
from minikoneps.shared.draws import Draws
from minikoneps.verification.check import verify
from minikoneps.verification.reading import read_bundle
from tests.failures.test_api import CATERING
from tests.serving import Room, Served, open_room
from tests.stages import entries, examine, open_now, send, served
from tests.verification.checked import frauds

__all__ = ["italy", "served"]

ONE, TWO, THREE, OFFICER = "tenderer-1", "tenderer-2", "tenderer-3", "procuring-officer"
EUROS = {
    "procedureId": "openLowestPrice",
    "currency": "EUR",
    "value": {"amount": "40000.00", "currency": "EUR"},
    "tenderPeriod": {"endDate": "2026-04-13T10:00:00Z"},
}
Tender = dict[str, Any]


@pytest.fixture
def italy(served: Served) -> Iterator[Room]:
    """A room in which equal bids draw lots."""
    with open_room(served, pack="it", packDate="2026-03-02") as room:
        yield room


def tied(room: Room, prices: dict[str, str]) -> tuple[Tender, dict[str, str], Tender]:
    """A tender with these bids, examined and ranked."""
    tender = room.publish(**EUROS)
    bids = {seat: str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in prices.items()}
    open_now(room, tender)
    for bid in bids.values():
        examine(room, tender, bid)
    return tender, bids, room.done("evaluator", f"/tenders/{tender['id']}/ranking")


def test_equal_bids_are_put_in_an_order_that_anybody_can_draw_again(italy: Room) -> None:
    tender, bids, ranking = tied(italy, {ONE: "900", TWO: "900", THREE: "950"})

    assert [(row["rank"], row["tied"]) for row in ranking["ranking"]] == [(1, False), (2, False), (3, False)]
    (tie,), lottery = ranking["ties"], ranking["lottery"]
    committed = {"v": 1, "seed": lottery["committedSeed"], "purpose": f"lottery|{tender['id']}"}
    assert sha256(canonical(committed)).hexdigest() == tender["lottery"] == lottery["commitment"]
    shown = italy.get("observer", "/entries?limit=500").json()["entries"]
    closed = next(row["index"] for row in shown if row["entry"] and row["entry"]["kind"] == "tender.closed")
    leaves = [bytes.fromhex(row["leaf"]) for row in shown[: closed + 1]]
    assert (lottery["size"], lottery["root"]) == (closed + 1, root_of(closed + 1, nodes_of(leaves)).hex())
    made = f"minikoneps/lottery/v1|{tender['id']}|".encode()
    made += bytes.fromhex(lottery["committedSeed"]) + bytes.fromhex(lottery["root"])
    assert sha256(made).hexdigest() == lottery["seed"]
    order = Draws(bytes.fromhex(lottery["seed"]), f"lottery|{tender['id']}|1|1").permutation(2)
    named = sorted([bids[ONE], bids[TWO]])
    assert [row["bid"] for row in ranking["ranking"][:2]] == [named[place] for place in order]
    assert tie["steps"] == [{"step": "lottery", "groups": [[named[place]] for place in order]}]


def test_award_goes_to_the_first_that_was_drawn_and_to_no_other(italy: Room) -> None:
    tender, _, ranking = tied(italy, {ONE: "900", TWO: "900"})
    first, second = (row["bid"] for row in ranking["ranking"])
    path = f"/tenders/{tender['id']}/awards"

    def award(bid: str) -> dict[str, str]:
        return {"status": "active", "bid": bid, "reasons": "Drawn by lot."}

    assert send(italy, OFFICER, path, award(second)) == (409, "awards.not_the_best")
    assert send(italy, OFFICER, path, award(first)) == (201, None)


def test_seed_of_the_lots_is_read_by_nobody_before_the_opening(italy: Room) -> None:
    tender = italy.publish(**EUROS)

    (entry,) = entries(italy, "observer", "tender.published")
    assert entry["data"]["lottery"] == {"commitment": tender["lottery"]}
    italy.bid(ONE, tender, "900")
    open_now(italy, tender)
    (entry,) = entries(italy, "observer", "bids.opened")
    assert sorted(entry["data"]["lottery"]) == ["seed"]


def test_ranking_without_a_tie_draws_nothing(italy: Room) -> None:
    _, _, ranking = tied(italy, {ONE: "900", TWO: "910"})

    assert (ranking["ties"], ranking["lottery"]) == ([], None)
    (entry,) = entries(italy, "observer", "bids.ranked")
    assert entry["data"].keys().isdisjoint({"ties", "lottery"})


def test_lots_of_a_notice_with_reserve_prices_come_from_their_seed_and_are_found_sound(
    served: Served,
) -> None:
    with open_room(served, pack="kr", packDate="2026-03-02") as korea:
        tender = korea.publish(**CATERING)
        bids = [str(korea.bid(seat, tender, "9000", picks=(3, 11))["bid"]["id"]) for seat in (ONE, TWO)]
        open_now(korea, tender)
        for bid in bids:
            examine(korea, tender, bid)
        ranking = korea.done("evaluator", f"/tenders/{tender['id']}/ranking")
        bundle = korea.trainer.get(korea.path("/bundle"))

    assert (tender["lottery"], ranking["lottery"]["commitment"]) == (None, None)
    assert [(row["rank"], row["tied"]) for row in ranking["ranking"]] == [(1, False), (2, False)]
    (entry,) = [row for row in ranking["ties"] if row["lot"] == "1"]
    assert entry["rule"] == "capabilityThenLottery"
    assert frauds(verify(read_bundle(BytesIO(bundle.content)))) == {}


def test_where_the_officer_decides_a_tie_stays_visible(served: Served) -> None:
    with open_room(served) as room:
        tender = room.publish()
        bids = [str(room.bid(seat, tender, "900")["bid"]["id"]) for seat in (ONE, TWO)]
        open_now(room, tender)
        for bid in bids:
            examine(room, tender, bid)
        ranking = room.done("evaluator", f"/tenders/{tender['id']}/ranking")

    assert [(row["rank"], row["tied"]) for row in ranking["ranking"]] == [(1, True), (1, True)]
    assert (tender["lottery"], ranking["ties"]) == (None, [])


def test_seed_of_the_lots_is_that_of_the_manual() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "reference" / "draws.md").read_text(encoding="utf-8")

    seed = lottery_seed("tender-1", bytes(range(32)), b"\x11" * 32)
    order = Draws(seed, "lottery|tender-1|1|1").permutation(5)

    assert f"`{seed.hex()}`" in manual
    assert f"in the order {', '.join('ABCDE'[place] for place in order)}." in manual
