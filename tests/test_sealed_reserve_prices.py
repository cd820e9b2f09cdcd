"""Nothing about reserve prices shows before the opening: not their seed, not a price, not a number picked."""

from typing import Any

import pytest

from tests.postgres import files_only
from tests.reserve import SEED, blind_prices, blind_room, published
from tests.serving import Served
from tests.test_sealed import PERSON, everything, ocid, served

__all__ = ["blind_prices", "served"]
PICKED = {"tenderer-1": (37, 11), "tenderer-2": (11, 73)}  # two of them beyond the fifteen: easily told


def secrets_of(record: dict[str, Any]) -> list[str]:
    """What an opening reveals: the seed, and every reserve price."""
    [lot] = record["reservePrices"]
    assert lot["seed"] == SEED.hex()
    return [lot["seed"], *(row["price"]["amount"] for row in lot["candidates"])]


@files_only
def test_seed_reserve_prices_and_picks_are_in_no_answer_no_file_and_no_log_before_the_opening(
    served: Served, blind_prices: None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with blind_room(served) as room, served.client() as stranger:
        room.at.sit_down()
        tender = published(room)
        bids = [room.bid(seat, tender, PERSON, picks=picks)["bid"]["id"] for seat, picks in PICKED.items()]
        known = {
            "tender_id": [tender["id"]],
            "ocid": [ocid(room, tender)],
            "bid_id": bids,
            "link": [room.shown["projectorLink"].rsplit("/", 1)[1]],
            "party_id": [room.party("tenderer-1")],
        }
        people = [*room.at.items(), ("stranger", stranger)]
        room.pass_deadline(tender)
        read = {seat: "\n".join(everything(client, room, known).values()) for seat, client in people}
        stored = b"".join(path.read_bytes() for path in sorted(served.folder.rglob("*")) if path.is_file())
        logged = caplog.text

        record = room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
        opened = room.get("observer", f"/tenders/{tender['id']}/opening").text

    hidden = secrets_of(record)
    assert [seat for seat, text in read.items() if any(secret in text for secret in hidden)] == []
    assert [seat for seat, text in read.items() if '"picks":[' in text or "[37,11]" in text] == []
    assert tender["reservePrices"]["lots"][0]["commitment"] in read["observer"]
    assert [secret for secret in hidden if secret.encode() in stored or secret in logged] == []
    assert SEED not in stored
    assert [secret for secret in hidden if secret not in opened] == []
    assert [row["picks"] for row in record["bids"]] == [[37, 11], [11, 73]]
    assert [row["picksDrawn"] for row in record["bids"]] == [True, True]
