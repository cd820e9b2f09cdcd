"""Before the opening nobody but its members learns of a consortium, nor what one does about another."""

from tests.consortia.joint import LEAD, MEMBER, THIRD, agreed, propose, seen, shares
from tests.participation.test_hidden import changed, views
from tests.serving import Room
from tests.stages import open_now, send


def test_a_consortium_changes_nothing_that_others_can_read_until_the_opening(room: Room) -> None:
    room.at.sit_down()
    tender = room.publish()
    outside = {MEMBER}
    before = views(room, tender, without=outside)
    agreed(room, tender)
    room.bid(LEAD, tender, "800000")
    again = send(room, LEAD, f"/tenders/{tender['id']}/consortia", shares(room))
    assert again == (409, "consortia.in_another")
    assert changed(before, views(room, tender, without=outside)) == []
    for seat in (THIRD, "procuring-officer", "trainer", "auditor"):
        assert seen(room, seat, tender) == []

    open_now(room, tender)
    assert [one["status"] for one in seen(room, "auditor", tender)] == ["agreed"]


def test_a_lead_learns_nothing_from_asking_who_bids_alone_or_with_others(room: Room) -> None:
    """Whoever asks three tenderers, one free, one that bids, one in a consortium, gets the same answer."""
    tender = room.publish()
    room.bid(THIRD, tender, "800000")
    free, busy = propose(room, tender), None
    room.done(LEAD, f"/consortia/{free['id']}/dissolution")
    busy = propose(room, tender, "60", tenderer_3="40")

    said = [[one["status"] for one in made["members"]] for made in (free, busy)]
    assert said == [["accepted", "asked"], ["accepted", "asked"]]
