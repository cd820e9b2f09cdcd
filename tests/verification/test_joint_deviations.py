"""Consortia that were not by the rules, in a book that is whole."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from minikoneps.ledger.entry import Audience
from minikoneps.shared.canonical import instant_text
from minikoneps.verification.book import read_story
from minikoneps.verification.joint_checks import check_consortia
from tests.verification.checked import bidding, check, frauds
from tests.verification.room import DEADLINE, TENDER, Room

JOINT = "consortium-a"


def say(room: Room, number: int, what: str, name: str = JOINT, **said: object) -> int:
    """One act about a consortium, as its members alone read it before the opening."""
    seats = Audience.only("tenderer-1", "tenderer-2", after=TENDER)
    data = {"tender": TENDER, "consortium": name, **said, "received_at": instant_text(room.now)}
    return room.act(f"consortium.{what}", f"tenderer-{number}", data, seats)


def propose(room: Room, *shares: str, name: str = JOINT, lead: int = 1) -> int:
    """A lead's proposal to itself and the next tenderers."""
    members = [
        {"tenderer": f"party-tenderer-{lead + place}", "share": share}
        for place, share in enumerate(shares or ("60", "40"))
    ]
    said = {"lead": f"party-tenderer-{lead}", "members": members}
    return say(room, lead, "proposed", name, **said)


def accept(room: Room, number: int = 2, name: str = JOINT) -> int:
    return say(room, number, "accepted", name, tenderer=f"party-tenderer-{number}")


def joint_bid(room: Room, name: str = "bid-a", **said: object) -> int:
    return room.bid(1, name, ["100", "50"], consortium=JOINT, **said)


def end(room: Room) -> dict[str, list[str]]:
    """Close, open, rank and award, and say what a check finds."""
    room.close()
    room.open()
    room.evaluate()
    return frauds(check(room))


def test_an_honest_consortium_and_one_that_ended_are_no_finding() -> None:
    room = bidding()
    propose(room)
    say(room, 2, "declined", tenderer="party-tenderer-2", reasons="No time.")
    room.bid(2, "bid-b", ["90", "10"])
    room.withdraw(2, "bid-b")
    propose(room, name="consortium-b")
    accept(room, name="consortium-b")
    room.bid(1, "bid-a", ["100", "50"], consortium="consortium-b")

    assert end(room) == {}


def lone_member(room: Room) -> None:
    propose(room), accept(room), joint_bid(room)
    room.bid(2, "bid-b", ["90", "10"])


def joined_while_bidding(room: Room) -> None:
    room.bid(2, "bid-b", ["90", "10"])
    propose(room), accept(room), joint_bid(room)


def in_two(room: Room) -> None:
    propose(room), accept(room)
    propose(room, "50", "50", name="consortium-b", lead=2)


def lead_alone(room: Room) -> None:
    propose(room), accept(room)
    room.bid(1, "bid-a", ["100", "50"])


def not_whole(room: Room) -> None:
    propose(room, "60", "39.9"), accept(room), joint_bid(room)


def not_asked(room: Room) -> None:
    propose(room), joint_bid(room)


def after_its_end(room: Room) -> None:
    propose(room), accept(room), say(room, 1, "dissolved"), joint_bid(room)


def ended_under_its_bid(room: Room) -> None:
    propose(room), accept(room), joint_bid(room), say(room, 1, "dissolved")


def of_nobody(room: Room) -> None:
    joint_bid(room)


def stranger(room: Room) -> None:
    propose(room), accept(room, 3)


def late(room: Room) -> None:
    propose(room)
    room.now = DEADLINE + timedelta(seconds=1)
    accept(room)


def in_anothers_name(room: Room) -> None:
    propose(room)
    say(room, 1, "accepted", tenderer="party-tenderer-2")


@pytest.mark.parametrize(
    ("play", "code", "named"),
    [
        (lone_member, "member_bids_alone", "bid bid-b is of party-tenderer-2 alone"),
        (joined_while_bidding, "member_bids_alone", "while its own bid bid-b stood"),
        (in_two, "member_bids_alone", "party-tenderer-2 is in the consortia consortium-a and consortium-b"),
        (lead_alone, "member_bids_alone", "bid bid-a is of party-tenderer-1 alone"),
        (not_whole, "shares_bent", "party-tenderer-1 60, party-tenderer-2 39.9"),
        (not_asked, "consortium_not_agreed", "which party-tenderer-2 had not accepted"),
        (after_its_end, "consortium_not_agreed", "did not lead then"),
        (ended_under_its_bid, "consortium_not_agreed", "ended while its bid bid-a stood"),
        (of_nobody, "consortium_not_agreed", "did not lead then"),
        (stranger, "consortium_not_agreed", "party-tenderer-3 accepted"),
        (late, "consortium_late", "party-tenderer-2 joined"),
        (in_anothers_name, "wrong_tenderer", "tenderer-1 does not act for it"),
    ],
)
def test_a_consortium_that_was_bent_is_named(play: Callable[[Room], None], code: str, named: str) -> None:
    room = bidding()
    play(room)
    found = end(room)
    assert set(found) == {code}
    assert named in found[code][0]


@pytest.mark.parametrize(
    ("shares", "hours", "codes"),
    [
        (("60", "40"), 25, []),
        (("90", "10"), 25, ["shares_bent"]),
        (("60", "40"), 23, ["consortium_late"]),
    ],
)
def test_shares_and_hours_are_held_against_the_law_of_the_room(
    shares: tuple[str, str], hours: int, codes: list[str]
) -> None:
    room = bidding()
    room.rewrite(0, pack="tn")  # 20 percent at least, agreed a day before the deadline
    propose(room, *shares)
    room.now = DEADLINE - timedelta(hours=hours)
    accept(room)
    story, _ = read_story(enumerate(room.entries))

    found = [one.code for tender in story.tenders.values() for one in check_consortia(tender, story)]
    assert found == codes
