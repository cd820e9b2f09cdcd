"""The record of an opening, read range by range."""

from base64 import b64decode
from collections.abc import Iterator
from typing import Any

import pytest

from minikoneps.ledger.receipt import Receipt
from tests.evaluations.test_api import hand_in
from tests.evaluations.test_two_envelopes import published
from tests.lots import two_lots
from tests.reserve import blind_prices, blind_room
from tests.reserve import published as with_reserve_prices
from tests.serving import Room, Served, open_room
from tests.stages import Tender, entries, examine, open_now, opened

__all__ = ["blind_prices"]
ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
WRONG = {
    "range=[3,1]": "range",
    "range=all": "range",
    "sort=[%22total%22,%22ASC%22]": "sort",
    "filter={%22total%22:%221%22}": "filter.total",
}


@pytest.fixture
def korean(served: Served) -> Iterator[Room]:
    with open_room(served, pack="kr") as room:
        yield room


def read(room: Room, tender: Tender, asked: str = "") -> tuple[dict[str, Any], str]:
    answer = room.get("observer", f"/tenders/{tender['id']}/opening{asked}")
    assert answer.status_code == 200, answer.text
    return answer.json(), answer.headers["Content-Range"]


def ways(rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(row["bid"], row["lot"]) for row in rows]


def test_ranges_put_together_are_the_record_that_the_opening_answered_with(room: Room) -> None:
    tender = two_lots(room)
    for seat, price in ((ONE, "900"), (TWO, "800"), (THREE, "700")):
        room.bid(seat, tender, price, ["2"] if seat == THREE else None)
    whole = open_now(room, tender)

    parts = [read(room, tender, f"?range=[{first},{first + 1}]") for first in (0, 2, 4)]

    assert [head for _, head in parts] == ["opening 0-1/5", "opening 2-3/5", "opening 4-4/5"]
    assert [row for record, _ in parts for row in record["bids"]] == whole["bids"]
    assert [{**record, "bids": None} for record, _ in parts] == [{**whole, "bids": None}] * 3
    assert read(room, tender) == (whole, "opening 0-4/5")
    assert read(room, tender, "?range=[5,9]") == ({**whole, "bids": []}, "opening */5")


def test_every_range_tells_how_many_there_are_in_all(room: Room) -> None:
    tender = two_lots(room)
    room.bid(ONE, tender, "900")
    spoilt = bytearray(b64decode(room.sealed(TWO, tender, "800")["envelopes"][0]["ciphertext"]))
    spoilt[-1] ^= 1
    hand_in(room, TWO, tender, bytes(spoilt))
    open_now(room, tender)

    record, _ = read(room, tender, "?range=[0,0]")

    assert record["numberOfTenderers"] == 2
    assert sum(lot["bids"] for lot in record["counts"]) == len(read(room, tender)[0]["bids"])
    assert sum(lot["unopenable"] for lot in record["counts"]) == 1


def test_rows_are_those_of_one_tenderer_or_lot_or_outcome(room: Room) -> None:
    tender = two_lots(room)
    bids = {seat: room.bid(seat, tender, "900")["bid"]["id"] for seat in (ONE, TWO)}
    open_now(room, tender)

    own, head = read(room, tender, f"?filter={{%22tenderer%22:%22{room.party(TWO)}%22}}")
    second, _ = read(room, tender, "?filter={%22lot%22:%222%22}")
    shut, none = read(room, tender, "?filter={%22outcome%22:%22unopenable%22}")

    assert (ways(own["bids"]), head) == ([(bids[TWO], "1"), (bids[TWO], "2")], "opening 0-1/2")
    assert ways(second["bids"]) == [(bids[ONE], "2"), (bids[TWO], "2")]
    assert (shut["bids"], none) == ([], "opening */0")
    assert own["counts"] == shut["counts"] == [{"lot": lot, "bids": 2, "unopenable": 0} for lot in ("1", "2")]


@pytest.mark.parametrize(("asked", "field"), WRONG.items())
def test_what_no_list_of_bids_takes_is_refused_here_too(room: Room, asked: str, field: str) -> None:
    tender, _ = opened(room, {ONE: "900"})
    paths = [f"/tenders/{tender['id']}/{name}?{asked}" for name in ("bids", "opening")]

    bids, record = (room.get("observer", path) for path in paths)

    assert (bids.status_code, bids.json()["code"]) == (record.status_code, record.json()["code"])
    assert list(record.json()["errors"]) == list(bids.json()["errors"]) == [field]


def test_first_envelopes_come_in_ranges_too(korean: Room) -> None:
    tender = published(korean)
    bids = [korean.bid(seat, tender, "900")["bid"]["id"] for seat in (ONE, TWO, THREE)]
    open_now(korean, tender)

    second, head = read(korean, tender, "?range=[1,1]")

    assert ([row["bid"] for row in second["offers"]], second["bids"], head) == (
        [bids[1]],
        [],
        "opening 1-1/3",
    )
    assert (second["numberOfTenderers"], second["counts"]) == (3, [{"lot": "1", "bids": 3, "unopenable": 0}])
    own, _ = read(korean, tender, f"?filter={{%22tenderer%22:%22{korean.party(TWO)}%22}}")
    assert own["offers"] == second["offers"]


def test_a_range_knows_what_the_picks_of_all_bids_came_to(served: Served, blind_prices: None) -> None:
    with blind_room(served) as room:
        tender = with_reserve_prices(room)
        for seat, price, picks in ((ONE, "850000", (3, 11)), (TWO, "940000", (11, 7))):
            room.bid(seat, tender, price, picks=picks)
        whole = open_now(room, tender)

        second, _ = read(room, tender, "?range=[1,1]")

        assert second == {**whole, "bids": whole["bids"][1:]}
        assert second["bids"][0]["fate"] is not None


def test_receipt_of_the_opening_has_every_row(room: Room) -> None:
    other = room.publish()
    tender, _ = opened(room, {ONE: "900", TWO: "800"})
    path = f"/tenders/{tender['id']}/opening/receipt"

    receipt = Receipt.from_json(room.get("observer", path).json())

    assert receipt.faults(room.shown["keyFingerprint"]) == []
    assert receipt.entry.to_json() == entries(room, "observer", "bids.opened")[0]
    assert room.get("observer", f"/tenders/{other['id']}/opening/receipt").json() is None


def test_ranges_of_a_ranking_put_together_are_the_ranking(room: Room) -> None:
    tender, bids = opened(room, {ONE: "900", TWO: "800", THREE: "700"})
    path = f"/tenders/{tender['id']}/ranking"
    for seat, bid in bids.items():
        examine(room, tender, bid, responsive=seat != THREE)
    whole = room.done("evaluator", path)

    parts = [room.get("observer", f"{path}?range=[{place},{place}]") for place in range(4)]

    assert [part.headers["Content-Range"] for part in parts] == [
        "ranking 0-0/3",
        "ranking 1-1/3",
        "ranking 2-2/3",
        "ranking */3",
    ]
    first, second, third, behind = (part.json() for part in parts)
    assert whole["count"] == behind["count"] == 3
    assert first == {**whole, "ranking": whole["ranking"][:1], "notResponsive": []}
    assert second == {**whole, "ranking": whole["ranking"][1:], "notResponsive": []}
    assert third == {**whole, "ranking": []}
    assert room.get("observer", path).json() == whole
    assert room.get("observer", f"{path}?sort=[%22total%22,%22ASC%22]").json()["code"] == "input.invalid"
