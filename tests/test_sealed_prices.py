"""Prices in envelopes of their own show at no address before they are opened, and of who failed never."""

from typing import Any

import pytest

from tests.postgres import files_only
from tests.serving import Room, Served, open_room
from tests.test_sealed import BOT, PERSON, everything, leaks, ocid, served, shows, traces, unzipped

__all__ = ["served"]
OFFICER, WORDS = "procuring-officer", "What offer asks for, and more."
PASSES, FAILS = "tenderer-1", "tenderer-2"
PRICES = {PASSES: PERSON, FAILS: BOT}
READERS = (OFFICER, "evaluator", "auditor", "trainer", "observer", PASSES, FAILS)


def published(room: Room) -> dict[str, Any]:
    end = {"endDate": "2026-05-15T05:00:00Z"}
    return room.publish(procedureId="specificationAndPrice", tenderPeriod=end)


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
        known = {
            "tender_id": [tender["id"]],
            "ocid": [ocid(room, tender)],
            "bid_id": list(bids.values()),
            "link": [room.shown["projectorLink"].rsplit("/", 1)[1]],
            "party_id": [room.party(PASSES)],
        }
        people = [("stranger", stranger), *((seat, room.at[seat]) for seat in READERS)]

        def walk(*seats: str) -> dict[str, dict[str, str]]:
            return {seat: everything(client, room, known) for seat, client in people if seat in seats}

        def priced(read: dict[str, dict[str, str]], price: str) -> list[str]:
            return [
                f"{seat} {where}" for seat in read for where, text in read[seat].items() if shows(price, text)
            ]

        def stored() -> bytes:
            return b"".join(one.read_bytes() for one in sorted(served.folder.rglob("*")) if one.is_file())

        rival = everything(room.at["tenderer-3"], room, known)
        assert leaks("tenderer-3", rival, bids, opened=False) == []
        room.pass_deadline(tender)
        room.done(OFFICER, f"{path}/opening")

        first = walk("stranger", *READERS)
        assert [*priced(first, PERSON), *priced(first, BOT)] == []
        readers = {seat for seat in first if WORDS in "".join(first[seat].values())}
        assert readers == {*READERS} - {"observer"}
        assert not any(WORDS in text for where, text in first[PASSES].items() if "answers" not in where)
        assert room.get(PASSES, f"{path}/answers").text.count(WORDS) == 1
        sizes = {
            one["bytes"]
            for bid in room.get("observer", f"{path}/bids").json()
            for one in bid["envelopes"]
            if one["stage"] == "price"
        }
        assert sizes == {1024 + 48}
        on_disk = stored()
        assert [
            trace for price in PRICES.values() for trace in traces(price) if trace.encode() in on_disk
        ] == []

        for price, bid in bids.items():
            said = {"bid": bid, "responsive": price == PERSON, "reasons": "As read."}
            room.done("evaluator", f"{path}/examinations", said)
        room.done(OFFICER, f"{path}/price-opening")

        last, on_disk = walk("stranger", "trainer", "evaluator", PASSES), stored()
        assert {where.split(" ")[0] for where in priced(last, PERSON)} >= {"trainer", "evaluator", PASSES}
        assert priced(last, BOT) == []
        assert [trace for trace in traces(BOT) if trace.encode() in on_disk or trace in caplog.text] == []
        bundle = unzipped(room.get("trainer", "/bundle").content)
        assert (shows(PERSON, bundle), shows(BOT, bundle), WORDS in bundle) == (True, False, False)
