"""A complaint from its filing to its decision, over HTTP."""

from typing import Any

import pytest

from tests.serving import SEATS, Room, Served, open_room
from tests.stages import Tender, entries, examine, open_now, opened, ranked, send

ONE, TWO, THREE, OFFICER, BODY = "tenderer-1", "tenderer-2", "tenderer-3", "procuring-officer", "review-body"
GROUNDS = "The total does not cover the transport that the notice asks for."
ANSWER = "Every line of the bid includes the transport."
WHY = "The lines were read again: they do."
DISMISSED = {"outcome": "dismissed", "reasons": WHY}


def awarded(room: Room, prices: dict[str, str]) -> tuple[Tender, dict[str, str], dict[str, Any]]:
    """A tender awarded to the lowest bid, with the bids by seat and the award."""
    tender, bids = ranked(room, prices)
    lowest = min(prices, key=lambda seat: int(prices[seat]))
    made = {"status": "active", "bid": bids[lowest], "reasons": "It is the lowest responsive total."}
    award = room.done(OFFICER, f"/tenders/{tender['id']}/awards", made, key="key-the-award")
    return tender, bids, award


def filed(room: Room, tender: Tender, **what: str) -> dict[str, Any]:
    """The complaint of the first tenderer."""
    made: dict[str, Any] = room.done(ONE, f"/tenders/{tender['id']}/complaints", {"grounds": GROUNDS, **what})
    return made


def answered(room: Room, tender: Tender, **what: str) -> str:
    """The same with its answer; its address."""
    path = f"/complaints/{filed(room, tender, **what)['id']}"
    room.done(OFFICER, f"{path}/answer", {"answer": ANSWER})
    return path


def shown(room: Room, tender: Tender) -> dict[str, Any]:
    """The last decision on the award."""
    row: dict[str, Any] = room.get("observer", f"/tenders/{tender['id']}/awards").json()[-1]
    return row


def test_complaint_in_time_shuts_the_door_until_it_is_decided(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})

    path = answered(room, tender, attacks="award", award=award["id"])
    room.done("trainer", "/clock", {"to": "2026-05-01T09:00:00Z"})

    assert shown(room, tender)["door"] == {"open": False, "opensAt": None, "shutBy": "complaint"}
    invitation = f"/tenders/{tender['id']}/awards/{award['id']}/invitation"
    assert send(room, OFFICER, invitation) == (409, "awards.suspended")
    decided = room.done(BODY, f"{path}/decision", DISMISSED)
    assert (decided["status"], decided["reasons"]) == ("dismissed", WHY)
    assert shown(room, tender)["door"]["opensAt"] == decided["decidedAt"]
    assert send(room, OFFICER, invitation) == (201, None)


def test_dismissal_during_the_standstill_lets_it_pass_to_its_end(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})

    room.done(BODY, f"{answered(room, tender, attacks='award', award=award['id'])}/decision", DISMISSED)

    assert shown(room, tender)["door"] == {
        "open": False,
        "opensAt": award["standstill"]["endsAt"],
        "shutBy": "standstill",
    }
    (entry,) = entries(room, "observer", "complaint.decided")
    assert entry["data"]["doors"] == [{"award": award["id"], "opens_at": award["standstill"]["endsAt"]}]


def test_upheld_complaint_against_the_bid_makes_way_for_the_next_in_line(room: Room) -> None:
    tender, bids, award = awarded(room, {ONE: "900", TWO: "800"})
    path = answered(room, tender, attacks="award", award=award["id"])

    room.done(BODY, f"{path}/decision", {"outcome": "upheld", "remedy": "bidSetAside", "reasons": WHY})

    row = shown(room, tender)
    assert (row["status"], row["cancellation"]["cause"]) == ("cancelled", "bidSetAside")
    (entry,) = entries(room, "observer", "award.cancelled")
    assert (entry["seat"], entry["data"]["complaint"]) == (BODY, path.rsplit("/", 1)[1])
    awards = f"/tenders/{tender['id']}/awards"
    again = {"status": "active", "bid": bids[TWO], "reasons": WHY}
    assert send(room, OFFICER, awards, again) == (409, "awards.passed_over")
    anew = room.done(OFFICER, awards, {**again, "bid": bids[ONE]}, key="key-award-anew")
    assert anew["door"]["shutBy"] == "standstill"


def test_upheld_complaint_against_the_decision_lets_it_be_made_anew(room: Room) -> None:
    tender, bids, award = awarded(room, {ONE: "900", TWO: "800"})
    path = answered(room, tender, attacks="award", award=award["id"])
    upheld = {"outcome": "upheld", "remedy": "decisionSetAside", "reasons": WHY}

    room.done(BODY, f"{path}/decision", upheld)

    again = {"status": "active", "bid": bids[TWO], "reasons": "The transport is in every line."}
    assert send(room, OFFICER, f"/tenders/{tender['id']}/awards", again) == (201, None)


def test_upheld_complaint_against_an_exclusion_has_the_bid_examined_anew(room: Room) -> None:
    tender, bids = opened(room, {ONE: "700", TWO: "800"})
    examine(room, tender, bids[ONE], responsive=False)
    examine(room, tender, bids[TWO])
    path = f"/tenders/{tender['id']}"
    room.done("evaluator", f"{path}/ranking")
    made = {"status": "active", "bid": bids[TWO], "reasons": "It is the only one left."}
    room.done(OFFICER, f"{path}/awards", made, key="key-the-award")
    complaint = answered(room, tender, attacks="exclusion", lot="1")

    upheld = {"outcome": "upheld", "remedy": "examinationAnew", "reasons": WHY}
    room.done(BODY, f"{complaint}/decision", upheld)

    assert shown(room, tender)["cancellation"]["cause"] == "decisionSetAside"
    assert send(room, OFFICER, f"{path}/awards", made) == (409, "awards.not_ranked")
    assert send(room, "evaluator", f"{path}/ranking") == (409, "evaluations.not_examined")
    examine(room, tender, bids[ONE])
    room.done("evaluator", f"{path}/ranking")
    assert send(room, OFFICER, f"{path}/awards", {**made, "bid": bids[ONE]}) == (201, None)


def test_late_complaint_is_refused_with_the_date(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})
    body = {"attacks": "award", "award": award["id"], "grounds": GROUNDS}
    path = f"/tenders/{tender['id']}/complaints"
    room.done("trainer", "/clock", {"to": award["complaintsUntil"]})
    room.done("trainer", "/clock", {"to": award["standstill"]["endsAt"]})

    refused = room.post(ONE, path, body)

    assert (refused.status_code, refused.json()["code"]) == (409, "complaints.late")
    assert refused.json()["facts"]["until"] == award["complaintsUntil"]
    (noted,) = entries(room, ONE, "complaint.refused")
    assert noted["data"]["code"] == "complaints.late"


def test_complaint_in_the_last_instant_is_in_time(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})
    room.done("trainer", "/clock", {"to": award["complaintsUntil"]})

    assert filed(room, tender, attacks="award", award=award["id"])["status"] == "pending"


def test_only_tenderers_of_the_tender_complain_and_not_the_winner(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})
    path = f"/tenders/{tender['id']}/complaints"
    body = {"attacks": "award", "award": award["id"], "grounds": GROUNDS}

    assert send(room, THREE, path, body) == (409, "complaints.not_a_tenderer")
    assert send(room, TWO, path, body) == (409, "complaints.own_award")
    assert send(room, ONE, path, {**body, "award": "award-000000000000"}) == (
        409,
        "complaints.nothing_attacked",
    )
    unexcluded = {"attacks": "exclusion", "lot": "1", "grounds": GROUNDS}
    assert send(room, ONE, path, unexcluded) == (409, "complaints.nothing_attacked")
    assert send(room, ONE, path, body) == (201, None)
    assert send(room, ONE, path, body) == (409, "complaints.already_filed")
    assert send(room, ONE, path, {"attacks": "award", "grounds": GROUNDS}) == (422, "input.invalid")


def test_withdrawn_complaint_opens_the_door_and_can_be_filed_anew(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})
    path = f"/complaints/{filed(room, tender, attacks='award', award=award['id'])['id']}"

    assert send(room, TWO, f"{path}/withdrawal") == (404, "complaints.not_found")
    assert room.done(ONE, f"{path}/withdrawal")["status"] == "withdrawn"

    assert shown(room, tender)["door"]["shutBy"] == "standstill"
    assert send(room, OFFICER, f"{path}/answer", {"answer": ANSWER}) == (409, "complaints.withdrawn")
    assert filed(room, tender, attacks="award", award=award["id"])["status"] == "pending"


def test_both_sides_are_heard_and_a_decision_is_made_once_by_the_review_body(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})
    path = f"/complaints/{filed(room, tender, attacks='award', award=award['id'])['id']}"

    assert send(room, BODY, f"{path}/decision", DISMISSED) == (409, "complaints.unheard")
    room.done(OFFICER, f"{path}/answer", {"answer": ANSWER})
    assert send(room, OFFICER, f"{path}/answer", {"answer": ANSWER}) == (409, "complaints.already_answered")
    unfit = {"outcome": "upheld", "remedy": "examinationAnew", "reasons": WHY}
    assert send(room, BODY, f"{path}/decision", unfit) == (409, "complaints.remedy_unfit")
    for wrong in ({"outcome": "upheld", "reasons": WHY}, {**unfit, "outcome": "dismissed"}):
        assert send(room, BODY, f"{path}/decision", wrong) == (422, "input.invalid")
    assert send(room, BODY, f"{path}/decision", DISMISSED) == (201, None)
    assert send(room, BODY, f"{path}/decision", DISMISSED) == (409, "complaints.already_decided")


@pytest.mark.parametrize("seat", [ONE, OFFICER, "evaluator", "auditor", "observer", "trainer"])
def test_nobody_but_the_review_body_decides(room: Room, seat: str) -> None:
    assert send(room, seat, "/complaints/complaint-0/decision", DISMISSED) == (403, "access.wrong_role")


def test_grounds_are_for_both_sides_and_the_body_until_the_decision_and_then_for_all(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})
    path = answered(room, tender, attacks="award", award=award["id"])

    for seat in (ONE, OFFICER, BODY):
        row = room.get(seat, path).json()
        assert (row["grounds"], row["answer"], row["own"]) == (GROUNDS, ANSWER, seat == ONE)
    for seat in (TWO, "evaluator", "auditor", "observer", "trainer"):
        row = room.get(seat, path).json()
        assert (row["status"], row["grounds"], row["answer"]) == ("answered", None, None)
        assert row["complainant"]["id"] == room.party(ONE)
        assert GROUNDS not in room.get(seat, "/entries?limit=500").text
    room.done(BODY, f"{path}/decision", DISMISSED)
    row = room.get(TWO, path).json()
    assert (row["grounds"], row["answer"], row["reasons"]) == (GROUNDS, ANSWER, WHY)
    (entry,) = entries(room, TWO, "complaint.decided")
    assert (entry["data"]["grounds"], entry["data"]["answer"]) == (GROUNDS, ANSWER)


def test_who_complains_of_a_notice_stays_hidden_until_the_bids_are_opened(room: Room) -> None:
    tender = room.publish()
    path = f"/tenders/{tender['id']}/complaints"
    body = {"attacks": "notice", "grounds": "Only one maker has such a keyboard."}
    assert send(room, ONE, path, body) == (409, "complaints.not_a_tenderer")
    room.bid(ONE, tender, "900")

    made = room.done(ONE, path, body)

    assert made["complainant"]["id"] == room.party(ONE)
    for seat in (OFFICER, BODY):
        (row,) = room.get(seat, path).json()
        assert (row["complainant"], row["grounds"]) == (None, body["grounds"])
    for seat in (TWO, "observer", "auditor", "trainer"):
        assert room.get(seat, path).json() == room.get(seat, "/complaints").json() == []
        assert room.get(seat, f"/complaints/{made['id']}").status_code == 404
        assert made["id"] not in room.get(seat, "/entries?limit=500").text
    room.done(OFFICER, f"/complaints/{made['id']}/answer", {"answer": "Three makers have."})
    open_now(room, tender)
    assert room.get("observer", path).json()[0]["complainant"]["id"] == room.party(ONE)
    assert [entry["seat"] for entry in entries(room, "observer", "complaint.filed")] == [ONE]


def test_notice_against_the_law_leads_to_no_contract_and_the_tender_can_be_cancelled(room: Room) -> None:
    tender = room.publish()
    bid = room.bid(ONE, tender, "900")["bid"]["id"]
    path, made = f"/tenders/{tender['id']}", {"status": "active", "bid": bid, "reasons": WHY}
    complaint = answered(room, tender, attacks="notice")
    open_now(room, tender)
    examine(room, tender, bid)
    room.done("evaluator", f"{path}/ranking")
    room.done(OFFICER, f"{path}/awards", made, key="key-the-award")
    assert shown(room, tender)["door"]["shutBy"] == "complaint"

    upheld = {"outcome": "upheld", "remedy": "noticeCorrected", "reasons": WHY}
    room.done(BODY, f"{complaint}/decision", upheld)

    assert shown(room, tender)["status"] == "cancelled"
    room.done(OFFICER, f"{path}/awards", made, key="key-award-anew")
    assert shown(room, tender)["door"]["shutBy"] == "complaint"
    room.done(OFFICER, f"{path}/awards/{shown(room, tender)['id']}/withdrawal", {"reasons": WHY})
    assert send(room, OFFICER, f"{path}/cancellation", {"rationale": WHY})[1] is None


def test_a_tenderer_reads_what_it_may_attack_and_until_when(room: Room) -> None:
    tender, _, award = awarded(room, {ONE: "900", TWO: "800"})
    path = f"/tenders/{tender['id']}/complaint-rights"

    rights = room.get(ONE, path).json()

    assert [(one["attacks"], one["late"]) for one in rights["attackable"]] == [
        ("notice", True),
        ("award", False),
    ]
    assert rights["attackable"][1]["until"] == award["complaintsUntil"]
    assert (rights["days"], rights["suspends"], rights["takesPart"]) == (10, "untilDecision", True)
    assert room.get("observer", path).json()["attackable"] == []


def test_room_without_a_review_body_takes_no_complaint(served: Served) -> None:
    seats = [seat for seat in SEATS if seat["seat"] != BODY]
    with open_room(served, seats=seats) as room:
        tender, _, award = awarded(room, {ONE: "900", TWO: "800"})
        body = {"attacks": "award", "award": award["id"], "grounds": GROUNDS}

        answer = send(room, ONE, f"/tenders/{tender['id']}/complaints", body)

    assert answer == (409, "complaints.no_review_body")
