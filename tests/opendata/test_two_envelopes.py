"""What the open data tell of a tender whose prices have envelopes of their own."""

from collections.abc import Iterator
from typing import Any

import pytest

from minikoneps.opendata.models_package import RecordPackage
from tests.opendata.test_publication import read
from tests.serving import Room, Served, open_room
from tests.stages import open_now, served

__all__ = ["served"]
PRICES = {"tenderer-1": "700000", "tenderer-2": "650000"}


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    with open_room(served, pack="kr") as room:
        yield room


def told(room: Room, bids: list[str]) -> list[tuple[str, Any]]:
    """Status and value of each bid as anybody reads them now."""
    package = read(room, "/records")
    RecordPackage.model_validate(package)
    (record,) = package["records"]
    details = {row["id"]: row for row in record["compiledRelease"]["bids"]["details"]}
    return [
        (details[f"{bid}-1"]["status"], details[f"{bid}-1"].get("value", {}).get("amount")) for bid in bids
    ]


def test_bids_have_no_price_before_it_is_opened_and_who_failed_never_has_one(room: Room) -> None:
    end = {"endDate": "2026-05-15T05:00:00Z"}
    tender = room.publish(procedureId="specificationAndPrice", tenderPeriod=end)
    bids = [str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in PRICES.items()]
    path = f"/tenders/{tender['id']}"
    open_now(room, tender)
    opened = told(room, bids)

    for bid in bids:
        said = {"bid": bid, "responsive": bid == bids[0], "reasons": "As its specification says."}
        room.done("evaluator", f"{path}/examinations", said)
    room.done("procuring-officer", f"{path}/price-opening")
    priced = told(room, bids)

    assert opened == [("pending", None), ("pending", None)]
    assert priced == [("pending", 28000000), ("disqualified", None)]
