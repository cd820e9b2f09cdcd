"""Bid securities: lost by who wins and gives back, returned to who did not win, and shown to everybody."""

from typing import Any

from minikoneps.sealing.security import SecurityGiven
from minikoneps.verification.check import verify
from tests.securing import ASKED, LEAST, PROMISED, bid_with, guarantee
from tests.serving import Room
from tests.stages import entries, examine, open_now, send
from tests.verification.checked import bundle_of

OFFICER, ONE, TWO, THREE = "procuring-officer", "tenderer-1", "tenderer-2", "tenderer-3"
Tender = dict[str, Any]


def awarded(
    room: Room, given: SecurityGiven | None = PROMISED, **asked: object
) -> tuple[Tender, dict[str, str]]:
    """A tender won by the first tenderer, whose security this is; the second gave a guarantee."""
    tender = room.publish(bidSecurity={**ASKED, **asked})
    bids = {
        ONE: bid_with(room, ONE, tender, "700000", given),
        TWO: bid_with(room, TWO, tender, "800000", guarantee("900000")),
    }
    open_now(room, tender)
    for bid in bids.values():
        examine(room, tender, bid)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    award(room, tender, bids[ONE])
    return tender, bids


def award(room: Room, tender: Tender, bid: str) -> None:
    made = {"lot": "1", "status": "active", "bid": bid, "reasons": "The lowest."}
    assert send(room, OFFICER, f"/tenders/{tender['id']}/awards", made) == (201, None)


def give_back(room: Room, tender: Tender) -> None:
    awards = room.get(ONE, f"/tenders/{tender['id']}/awards").json()
    said = {"reasons": "The price of steel."}
    room.done(ONE, f"/tenders/{tender['id']}/awards/{awards[-1]['id']}/withdrawal", said)


def forfeit(room: Room, tender: Tender, bid: str, seat: str = OFFICER) -> tuple[int, str | None]:
    said = {"bid": bid, "reasons": "It won and gave the award back."}
    return send(room, seat, f"/tenders/{tender['id']}/securities/forfeiture", said)


def release(room: Room, tender: Tender, *bids: str) -> tuple[int, str | None]:
    answer = room.post(OFFICER, f"/tenders/{tender['id']}/securities/release", {"bids": bids})
    return answer.status_code, None if answer.status_code == 201 else answer.json()["code"]


def securities(room: Room, tender: Tender, seat: str = TWO) -> dict[str, Any]:
    return {row["bid"]: row for row in room.get(seat, f"/tenders/{tender['id']}/securities").json()}


def test_winner_that_gives_the_award_back_loses_what_it_undertook(room: Room) -> None:
    tender, bids = awarded(room)
    assert forfeit(room, tender, bids[ONE]) == (409, "awards.word_not_broken")
    assert not securities(room, tender)[bids[ONE]]["forfeitable"]

    give_back(room, tender)

    assert securities(room, tender)[bids[ONE]]["forfeitable"]
    assert forfeit(room, tender, bids[ONE]) == (201, None)
    row = securities(room, tender, ONE)[bids[ONE]]
    assert row["state"] == "forfeited"
    assert row["end"]["amount"] == {"amount": LEAST, "currency": "KRW"}
    assert row["end"]["reasons"] == "It won and gave the award back."
    (entry,) = entries(room, THREE, "security.forfeited")
    assert (entry["data"]["amount"], entry["data"]["form"]) == (LEAST, "undertaking")
    assert forfeit(room, tender, bids[ONE]) == (409, "awards.security_not_held")
    assert release(room, tender, bids[ONE]) == (409, "awards.security_not_held")
    assert verify(bundle_of(room.get("trainer", "/bundle").content)).findings == ()


def test_guarantee_above_what_was_asked_is_paid_only_as_far_as_asked(room: Room) -> None:
    tender, bids = awarded(room, guarantee("5000000"))
    give_back(room, tender)

    assert forfeit(room, tender, bids[ONE]) == (201, None)
    assert securities(room, tender)[bids[ONE]]["end"]["amount"]["amount"] == LEAST


def test_who_withdraws_when_the_bid_binds_no_more_loses_nothing(room: Room) -> None:
    tender, bids = awarded(room, bindingDays=1)
    room.done("trainer", "/clock", {"to": "2026-03-18T09:00:00Z"})
    give_back(room, tender)

    assert forfeit(room, tender, bids[ONE]) == (409, "awards.bid_not_bound")
    assert not securities(room, tender)[bids[ONE]]["forfeitable"]


def test_guarantee_that_ended_is_not_paid_any_more(room: Room) -> None:
    tender, bids = awarded(room, guarantee())
    give_back(room, tender)
    room.done("trainer", "/clock", {"to": "2026-06-13T09:00:00Z"})

    assert forfeit(room, tender, bids[ONE]) == (409, "awards.security_ended")


def test_others_get_theirs_back_once_the_lot_is_decided_and_the_supplier_does_not(room: Room) -> None:
    tender, bids = awarded(room)
    assert release(room, tender, bids[ONE]) == (409, "awards.security_needed")
    assert release(room, tender, bids[TWO], "bid-nobody") == (409, "awards.security_not_held")
    assert securities(room, tender)[bids[TWO]]["state"] == "held"

    assert release(room, tender, bids[TWO]) == (201, None)

    assert securities(room, tender)[bids[TWO]]["state"] == "released"
    assert entries(room, TWO, "security.released")[0]["data"]["bids"][0]["bid"] == bids[TWO]
    assert verify(bundle_of(room.get("trainer", "/bundle").content)).findings == ()


def test_nothing_is_given_back_while_a_lot_is_undecided_and_nobody_else_decides(room: Room) -> None:
    tender, bids = awarded(room)
    give_back(room, tender)

    assert release(room, tender, bids[TWO]) == (409, "awards.lot_undecided")
    assert forfeit(room, tender, bids[ONE], TWO) == (403, "access.wrong_role")


def test_opening_shows_what_a_security_lacks_and_such_a_bid_is_not_responsive(room: Room) -> None:
    tender = room.publish(bidSecurity={**ASKED, "forms": ["undertaking", "guarantee"]})
    bid = bid_with(room, ONE, tender, "700000", guarantee("799999"))
    sound = bid_with(room, TWO, tender, "800000", guarantee())
    assert room.get(TWO, f"/tenders/{tender['id']}/securities").json() == []

    row, other = open_now(room, tender)["bids"]

    assert [one["code"] for one in row["findings"]] == ["security_too_small"]
    assert other["findings"] == []
    assert row["security"]["leastAmount"]["amount"] == LEAST
    said = {"bid": bid, "responsive": True, "reasons": "As read."}
    path = f"/tenders/{tender['id']}/examinations"
    assert send(room, "evaluator", path, said) == (409, "evaluations.not_as_asked")
    examine(room, tender, sound)
    assert verify(bundle_of(room.get("trainer", "/bundle").content)).findings == ()
