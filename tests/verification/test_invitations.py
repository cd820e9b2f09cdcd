"""A bid of somebody who was not asked is found, where only those asked may bid."""

from pathlib import Path

import pytest

from minikoneps.ledger.entry import Audience
from tests.participation.test_who_may_bid import LAWS, PACK
from tests.verification.checked import check, frauds
from tests.verification.room import TENDER, Room


@pytest.fixture(autouse=True)
def laws(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, whom, more in LAWS:
        (tmp_path / f"{name}.toml").write_text(PACK.format(name=name, whom=whom, more=more), encoding="utf-8")
    monkeypatch.setenv("MINIKONEPS_PACKS", str(tmp_path))


def played(*asked: int, late: int | None = None) -> Room:
    """Two bids by invitation: these were asked before the bids, one perhaps after them."""
    room = Room()
    room.start()
    room.rewrite(0, pack="nominating")
    room.seat_all()
    room.publish()
    for number in asked:
        invite(room, number)
    room.bid(1, "bid-a", ["100", "50"])
    room.bid(2, "bid-b", ["90", "10"])
    if late is not None:
        invite(room, late)
    room.close()
    room.open()
    room.evaluate()
    room.award("bid-b")
    room.sign_anew()
    return room


def invite(room: Room, number: int) -> None:
    told = {"tender": TENDER, "tenderer": f"party-tenderer-{number}"}
    audience = Audience.only("procuring-officer", f"tenderer-{number}", after=TENDER)
    room.act("invitation.sent", "procuring-officer", told, audience)


def test_bids_of_those_who_were_asked_are_in_order() -> None:
    assert "bid_not_invited" not in frauds(check(played(1, 2)))


@pytest.mark.parametrize(("asked", "late"), [((1,), None), ((1,), 2), ((), None)])
def test_bid_of_somebody_not_asked_in_time_is_named(asked: tuple[int, ...], late: int | None) -> None:
    found = frauds(check(played(*asked, late=late)))

    assert "bid_not_invited" in found
    assert "bid bid-b was taken of party-tenderer-2" in str(found["bid_not_invited"])
