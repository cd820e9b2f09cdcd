"""Local preference in a room of the Egyptian pack: two prices side by side, and the bid is what is paid."""

from collections.abc import Iterator
from typing import Any

import pytest

from minikoneps.verification.check import verify
from tests.evaluations.marked import published
from tests.evaluations.test_marked_api import bent, bundle_of
from tests.parties.test_registration import approved
from tests.serving import Room, Served, open_room
from tests.stages import Tender, entries, examine, open_now, send, served
from tests.verification.checked import frauds

__all__ = ["served"]
ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
#: For forty laptops: 40,000.00 and 40,001.20 from abroad, 45,999.60 from here, which is compared as it is.
PRICES = {ONE: "1000.00", TWO: "1149.99", THREE: "1000.03"}
Preferred = tuple[Room, Tender, dict[str, str], Any]
MONEY = {"currency": "EGP", "value": {"amount": "50000.00", "currency": "EGP"}}


def ranked(room: Room, local: str | None = None, late: str | None = None) -> tuple[Tender, dict[str, str]]:
    """A tender ranked by price, one of whose tenderers registered in time, and another too late."""
    example = room.get("observer", "/register").json()["businessNumber"]["example"]
    if local is not None:
        approved(room, local, businessNumber=example)
    tender = published(room, "open", 40, **MONEY)
    bids = {seat: str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in PRICES.items()}
    open_now(room, tender)
    if late is not None:
        approved(room, late, businessNumber=example)
    for _ in range(2):
        for bid in bids.values():
            examine(room, tender, bid)
        room.post("procuring-officer", f"/tenders/{tender['id']}/price-opening")
    return tender, bids


@pytest.fixture(scope="module")
def preferred(served: Served) -> Iterator[Preferred]:
    """A room with a ranking in which one of three bids is local."""
    with open_room(served, pack="eg") as room:
        tender, bids = ranked(room, local=TWO)
        yield room, tender, bids, room.done("evaluator", f"/tenders/{tender['id']}/ranking")


def test_a_local_bid_goes_first_by_the_compared_price_and_is_paid_what_it_asks(preferred: Preferred) -> None:
    room, tender, bids, ranking = preferred
    path = f"/tenders/{tender['id']}"

    told = [(row["bid"], row["rank"], row["total"]["amount"], row["preferred"]) for row in ranking["ranking"]]
    assert told == [
        (bids[TWO], 1, "45999.60", {"local": True, "amount": "45999.60", "currency": "EGP"}),
        (bids[ONE], 2, "40000.00", {"local": False, "amount": "46000.00", "currency": "EGP"}),
        (bids[THREE], 3, "40001.20", {"local": False, "amount": "46001.38", "currency": "EGP"}),
    ]
    assert (ranking["preference"]["form"], ranking["preference"]["share"]) == ("foreignRaised", "0.15")
    assert room.get("observer", f"{path}/ranking").json() == ranking
    said = {"lot": "1", "status": "active", "bid": bids[TWO], "reasons": "First by the compared price."}
    status, code = send(room, "procuring-officer", f"{path}/awards", said)
    assert (status, code) == (201, None)
    (award,) = [row["data"] for row in entries(room, "observer", "award.decided")]
    assert award["value"]["amount"] == "45999.60"


def test_compared_prices_are_worked_out_again_offline(preferred: Preferred) -> None:
    room = preferred[0]
    bundle = bundle_of(room)
    assert frauds(verify(bundle)) == {}

    (said,) = [row["data"] for row in entries(room, "observer", "bids.ranked")]
    first, second, third = said["ranking"]
    assert (second["local"], second["compared"]) == (False, "46000.00")
    turned = [{**second, "rank": 1}, {**first, "rank": 2}, third]
    plants: list[list[dict[str, Any]]] = [
        turned,
        [{name: part for name, part in one.items() if name not in ("local", "compared")} for one in turned],
        [first, {**second, "compared": "46000.01"}, third],
        [first, {**second, "local": True}, third],
    ]
    for ranking in plants:
        assert "ranking_bent" in frauds(verify(bent(bundle, "bids.ranked", ranking=ranking))), ranking


def test_who_registers_after_the_deadline_is_not_local_and_nothing_is_compared(served: Served) -> None:
    with open_room(served, title="Late", pack="eg") as room:
        tender, bids = ranked(room, late=TWO)
        ranking: Any = room.done("evaluator", f"/tenders/{tender['id']}/ranking")

        assert [row["bid"] for row in ranking["ranking"]] == [bids[ONE], bids[THREE], bids[TWO]]
        assert [row["preferred"] for row in ranking["ranking"]] == [None] * 3
        assert ranking["preference"] is None
        assert frauds(verify(bundle_of(room))) == {}
