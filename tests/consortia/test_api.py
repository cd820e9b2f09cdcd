"""A lead proposes members and shares, each accepts from its own seat, and one bid comes in for all."""

from typing import Any

import pytest

from tests.consortia.joint import LEAD, MEMBER, THIRD, agreed, propose, seen, shares
from tests.serving import Room
from tests.stages import entries, examine, open_now, send

PROPOSAL = "/tenders/{}/consortia"


def bid(room: Room, seat: str, tender: dict[str, Any], price: str = "800000") -> tuple[int, str | None]:
    return send(room, seat, f"/tenders/{tender['id']}/bids", room.sealed(seat, tender, price))


def test_members_accept_from_their_own_seats_and_the_lead_bids_once_for_all(room: Room) -> None:
    tender = room.publish()
    made = propose(room, tender, "50", tenderer_2="33.5", tenderer_3="16.5")
    assert [(one["role"], one["share"], one["status"]) for one in made["members"]] == [
        ("lead", "50", "accepted"),
        ("member", "33.5", "asked"),
        ("member", "16.5", "asked"),
    ]

    assert bid(room, LEAD, tender) == (409, "consortia.not_agreed")
    room.done(MEMBER, f"/consortia/{made['id']}/acceptance")
    assert bid(room, LEAD, tender) == (409, "consortia.not_agreed")
    assert room.done(THIRD, f"/consortia/{made['id']}/acceptance")["status"] == "agreed"

    handed_in = room.bid(LEAD, tender, "800000")
    assert handed_in["bid"]["consortium"] == made["id"]
    assert handed_in["receipt"]["entry"]["data"]["consortium"] == made["id"]
    assert [one["bidStands"] for one in seen(room, MEMBER, tender)] == [True]
    for seat in (MEMBER, THIRD):  # its members know that their bid is in; what is inside lies in the envelope
        assert len(entries(room, seat, "bid.received")) == 1
    assert entries(room, "procuring-officer", "bid.received") == []


def test_nobody_bids_alone_and_in_a_consortium_or_in_two(room: Room) -> None:
    tender = room.publish()
    made = agreed(room, tender)

    assert bid(room, MEMBER, tender) == (409, "consortia.member_bids_alone")
    second = room.done(THIRD, PROPOSAL.format(tender["id"]), shares(room, "50", tenderer_2="50"))
    assert send(room, MEMBER, f"/consortia/{second['id']}/acceptance") == (409, "consortia.in_another")
    twice = shares(room, "50", tenderer_3="50")
    assert send(room, MEMBER, PROPOSAL.format(tender["id"]), twice) == (409, "consortia.in_another")
    room.done(THIRD, f"/consortia/{second['id']}/dissolution")

    room.bid(THIRD, tender, "900000")
    assert send(room, THIRD, PROPOSAL.format(tender["id"]), shares(room)) == (409, "consortia.bids_alone")
    room.done(LEAD, f"/consortia/{made['id']}/dissolution")
    asked = propose(room, tender, "50", tenderer_3="50")
    assert send(room, THIRD, f"/consortia/{asked['id']}/acceptance") == (409, "consortia.bids_alone")
    assert bid(room, MEMBER, tender) == (201, None)  # free again


@pytest.mark.parametrize(
    ("own", "partners", "code"),
    [
        ("60", {"tenderer_2": "39.9999"}, "consortia.shares_not_whole"),
        ("60", {"tenderer_2": "40.0001"}, "consortia.shares_not_whole"),
        ("100", {"tenderer_2": "0"}, "consortia.shares_not_whole"),
        ("60", {"tenderer_1": "40"}, "consortia.not_a_tenderer"),
        ("60", {"observer": "40"}, "consortia.not_a_tenderer"),
        ("33.3333", {"tenderer_2": "33.3333", "tenderer_3": "33.3334"}, None),
    ],
)
def test_shares_are_exact_and_the_whole_and_partners_are_tenderers(
    room: Room, own: str, partners: dict[str, str], code: str | None
) -> None:
    tender = room.publish()
    answer = send(room, LEAD, PROPOSAL.format(tender["id"]), shares(room, own, **partners))
    assert answer == ((201, None) if code is None else (409, code))


def test_who_declines_or_steps_back_ends_it_until_the_bid_stands(room: Room) -> None:
    tender = room.publish()
    made = agreed(room, tender)
    why = {"reasons": "Our engineers are on another site."}
    ended = room.done(MEMBER, f"/consortia/{made['id']}/decline", why)
    assert (ended["status"], ended["members"][1]["reasons"]) == ("declined", why["reasons"])
    assert send(room, MEMBER, f"/consortia/{made['id']}/acceptance") == (409, "consortia.ended")

    again = agreed(room, tender)
    handed_in = room.bid(LEAD, tender, "800000")["bid"]["id"]
    assert send(room, MEMBER, f"/consortia/{again['id']}/decline", why) == (409, "consortia.bid_stands")
    assert send(room, LEAD, f"/consortia/{again['id']}/dissolution") == (409, "consortia.bid_stands")
    room.done(LEAD, f"/bids/{handed_in}/withdrawal", key="key-withdrawn")
    assert send(room, LEAD, f"/consortia/{again['id']}/decline", why) == (409, "consortia.lead_declines")
    assert send(room, MEMBER, f"/consortia/{again['id']}/dissolution") == (409, "consortia.not_lead")
    assert send(room, MEMBER, f"/consortia/{again['id']}/decline", why) == (201, None)


def test_only_its_members_know_a_consortium_and_answer(room: Room) -> None:
    tender = room.publish()
    made = propose(room, tender)

    assert send(room, THIRD, f"/consortia/{made['id']}/acceptance") == (404, "consortia.not_found")
    assert send(room, MEMBER, f"/consortia/{made['id']}/acceptance") == (201, None)
    assert send(room, MEMBER, f"/consortia/{made['id']}/acceptance") == (409, "consortia.already_accepted")
    assert send(room, "evaluator", f"/consortia/{made['id']}/acceptance") == (403, "access.wrong_role")


def test_nobody_joins_after_the_deadline(room: Room) -> None:
    tender = room.publish()
    made = propose(room, tender)
    room.pass_deadline(tender)

    assert send(room, MEMBER, f"/consortia/{made['id']}/acceptance") == (409, "consortia.late")
    assert send(room, LEAD, PROPOSAL.format(tender["id"]), shares(room)) == (409, "consortia.late")


def test_the_notice_is_answered_together_where_the_law_says_nothing_else(room: Room) -> None:
    licences = [{"id": one, "description": one} for one in ("electrical-works", "software")]
    tender = room.publish(eligibility={"licences": licences, "regions": ["north"]})
    for seat, number, licence in ((LEAD, "1", "electrical-works"), (MEMBER, "2", "software")):
        declared = {
            "businessNumber": f"214-88-3001{number}",
            "licences": [licence],
            "regions": ["north" if seat == MEMBER else "east"],
            "contactPoint": {"email": "office@baram.example"},
        }
        registration = room.done(seat, "/registrations", declared)["id"]
        room.done("trainer", f"/registrations/{registration}/approval")

    assert bid(room, LEAD, tender) == (409, "parties.licence_missing")
    agreed(room, tender)
    assert bid(room, LEAD, tender) == (201, None)


def test_after_the_opening_everybody_reads_the_members_and_open_data_names_each(room: Room) -> None:
    tender = room.publish()
    made = agreed(room, tender)
    joint = room.bid(LEAD, tender, "800000")["bid"]["id"]
    assert entries(room, "observer", "consortium.proposed") == []
    open_now(room, tender)
    examine(room, tender, joint)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    reasons = "The only bid, and within the estimate."
    chosen = {"lot": "1", "status": "active", "bid": joint, "reasons": reasons}
    room.done("procuring-officer", f"/tenders/{tender['id']}/awards", chosen, key="key-awarded")

    assert [one["id"] for one in seen(room, "observer", tender)] == [made["id"]]
    assert [one["data"]["tenderer"] for one in entries(room, "observer", "consortium.accepted")] == [
        room.party(MEMBER)
    ]
    with room.served.client() as stranger:
        released = stranger.get(f"/ocds/{room.slug}/releases").json()["releases"]
    last = max(released, key=lambda one: int(one["id"].rsplit("-", 1)[1]))
    both = {room.party(LEAD), room.party(MEMBER)}
    assert {one["id"] for one in last["awards"][0]["suppliers"]} == both
    assert {one["id"] for one in last["parties"] if "supplier" in one["roles"]} == both
