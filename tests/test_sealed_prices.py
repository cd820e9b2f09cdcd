"""Prices in envelopes of their own show at no address before they are opened, and of who failed never."""

from typing import Any

import httpx
import pytest

from tests.postgres import files_only
from tests.serving import Room, Served, open_room
from tests.test_sealed import BOT, PERSON, everything, leaks, ocid, served, shows, traces, unzipped

__all__ = ["served"]
OFFICER, WORDS = "procuring-officer", "What offer asks for, and more."
PASSES, FAILS = "tenderer-1", "tenderer-2"
PRICES = {PASSES: PERSON, FAILS: BOT}
READERS = (OFFICER, "evaluator", "auditor", "trainer", "observer", PASSES, FAILS)
Read = dict[str, dict[str, str]]  # what was read, by reader and address


def published(room: Room) -> dict[str, Any]:
    end = {"endDate": "2026-05-15T05:00:00Z"}
    return room.publish(procedureId="specificationAndPrice", tenderPeriod=end)


def walk(room: Room, stranger: httpx.Client, bids: dict[str, str], path: str, *seats: str) -> Read:
    """Everything that some readers can read, and somebody without a seat."""
    tender = path.removeprefix("/tenders/")
    known = {
        "tender_id": [tender],
        "ocid": [ocid(room, {"id": tender})],
        "bid_id": list(bids.values()),
        "link": [room.shown["projectorLink"].rsplit("/", 1)[1]],
        "party_id": [room.party(PASSES)],
    }
    people = {"stranger": stranger, **{seat: room.at[seat] for seat in seats}}
    return {seat: everything(client, room, known) for seat, client in people.items()}


def priced(read: Read, price: str) -> list[str]:
    return [f"{seat} {where}" for seat in read for where, text in read[seat].items() if shows(price, text)]


def lie_readable(served: Served, *prices: str) -> list[str]:
    stored = b"".join(one.read_bytes() for one in sorted(served.folder.rglob("*")) if one.is_file())
    return [trace for price in prices for trace in traces(price) if trace.encode() in stored]


def price_envelopes(room: Room, path: str) -> set[int]:
    """The lengths of the price envelopes, as everybody may know them."""
    bids = room.get("observer", f"{path}/bids").json()
    return {one["bytes"] for bid in bids for one in bid["envelopes"] if one["stage"] == "price"}


@files_only
def test_prices_stay_shut_until_their_opening_and_that_of_who_failed_for_ever(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with open_room(served, pack="kr") as room, served.client() as stranger:
        room.at.sit_down()
        tender = published(room)
        path = f"/tenders/{tender['id']}"
        bids = {price: room.bid(seat, tender, price)["bid"]["id"] for seat, price in PRICES.items()}
        rival = walk(room, stranger, bids, path, "tenderer-3")
        assert [leak for seat in rival for leak in leaks(seat, rival[seat], bids, opened=False)] == []
        room.pass_deadline(tender)
        room.done(OFFICER, f"{path}/opening")

        first = walk(room, stranger, bids, path, *READERS)
        assert [*priced(first, PERSON), *priced(first, BOT), *lie_readable(served, PERSON, BOT)] == []
        readers = {seat for seat in first if WORDS in "".join(first[seat].values())}
        assert readers == {*READERS} - {"observer"}
        assert not any(WORDS in text for where, text in first[PASSES].items() if "answers" not in where)
        assert room.get(PASSES, f"{path}/answers").text.count(WORDS) == 1
        assert price_envelopes(room, path) == {1024 + 48}

        for price, bid in bids.items():
            said = {"bid": bid, "responsive": price == PERSON, "reasons": "As read."}
            room.done("evaluator", f"{path}/examinations", said)
        room.done(OFFICER, f"{path}/price-opening")

        last = walk(room, stranger, bids, path, "trainer", "evaluator", PASSES)
        assert {where.split(" ")[0] for where in priced(last, PERSON)} >= {"trainer", "evaluator", PASSES}
        assert [*priced(last, BOT), *lie_readable(served, BOT)] == []
        assert [trace for trace in traces(BOT) if trace in caplog.text] == []
        bundle = unzipped(room.get("trainer", "/bundle").content)
        assert (shows(PERSON, bundle), shows(BOT, bundle), WORDS in bundle) == (True, False, False)
