"""Failed tenders after the fact: a failure that was none, a changed condition, a step taken too early."""

from collections.abc import Mapping

import pytest

from minikoneps.ledger.entry import Audience
from minikoneps.shared.canonical import instant_text
from tests.verification.checked import bidding, check, frauds
from tests.verification.room import OPENING, TENDER, Room

NEXT = "tender-desks-again"


def failed(*, bids: int = 0, **said: object) -> Room:
    """A tender whose only lot is declared failed, honestly unless told."""
    room = bidding()
    for number in range(1, bids + 1):
        room.bid(number, f"bid-{number}", ["1", "1"])
    room.close()
    room.open()
    room.evaluate()
    reason = {"reason": "noBids", "valid_bids": 0, "minimum_valid_bids": 1, **said}
    room.act("award.decided", "procuring-officer", decision(failure=reason))
    return room


def decision(tender: str = TENDER, **said: object) -> dict[str, object]:
    return {
        "tender": tender,
        "lot": "1",
        "award": f"award-{tender}",
        "status": "unsuccessful",
        "reasons": "",
        **said,
    }


def follow(room: Room, step: str, name: str = NEXT, changes: Mapping[str, object] | None = None) -> int:
    """Publish a tender that follows the failed one; `changes` replaces parts of its notice."""
    notice = room.notice()
    written = {**notice["notice"], **(changes or {})}  # type: ignore[dict-item]
    key = {"opening_key": {"id": OPENING.id, "public_key": OPENING.public.hex()}, "sealing": "escrow"}
    again = {
        "step": step,
        "of": TENDER,
        **({"tenderer": "party-tenderer-1"} if step == "privateContract" else {}),
    }
    return room.act(
        "tender.published",
        "procuring-officer",
        {**notice, **key, "tender": name, "notice": written, "again": again},
    )


def test_honest_failure_and_its_notice_again_are_sound() -> None:
    room = failed()
    follow(room, "renotice", changes={"contract_period": {"end": "2027-01-01T00:00:00.000000Z"}})
    assert frauds(check(room)) == {}


@pytest.mark.parametrize(
    ("bids", "said", "named"),
    [
        (1, {"reason": "tooFewBids", "valid_bids": 1, "minimum_valid_bids": 1}, "1 bids were valid, of 1"),
        (1, {"reason": "tooFewBids", "valid_bids": 1, "minimum_valid_bids": 2}, "1 bids were valid, of 1"),
        (1, {"reason": "noBids", "valid_bids": 0}, "1 bids were valid, of 1"),
        (0, {"reason": "noWinner", "valid_bids": 0}, "the rules say noBids: 0 valid bids of 1"),
        (0, {"reason": "noBids", "valid_bids": 3}, "the rules say noBids: 0 valid bids of 1"),
    ],
)
def test_failure_that_the_rules_do_not_find_is_named(bids: int, said: dict[str, object], named: str) -> None:
    assert named in frauds(check(failed(bids=bids, **said)))["failure_bent"][0]


def test_tender_declared_failed_before_anybody_was_found_unresponsive_is_named() -> None:
    room = bidding()
    room.bid(1, "bid-1", ["1", "1"])
    room.close()
    room.open()
    said = {"reason": "noBids", "valid_bids": 0, "minimum_valid_bids": 1}
    room.act("award.decided", "procuring-officer", decision(failure=said))
    assert "failure_bent" in frauds(check(room))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"title": "Chairs"}, "title"),
        ({"currency": "KRW"}, "currency"),
        ({"procedure": "other"}, "procedure"),
        ({"eligibility": {"regions": ["KR-11"]}}, "eligibility"),
    ],
)
def test_condition_that_changed_on_the_way_is_named(change: dict[str, object], named: str) -> None:
    room = failed()
    follow(room, "renotice", changes=change)
    assert frauds(check(room))["conditions_changed"] == [
        f"{NEXT} follows {TENDER}, but not on the same conditions: {named}"
    ]


def test_tender_that_had_not_failed_is_not_followed() -> None:
    room = bidding()
    follow(room, "renotice")
    assert "had not failed there" in frauds(check(room))["followed_without_failure"][0]


def test_private_contract_after_one_failed_notice_is_too_early() -> None:
    room = failed()
    follow(room, "privateContract")
    assert "moreNotices" in frauds(check(room))["private_too_early"][0]


def test_failed_lot_is_taken_up_once_unless_that_was_given_up() -> None:
    room = failed()
    follow(room, "renotice")
    follow(room, "retender", "tender-twice")
    assert "tender-twice takes up 1" in frauds(check(room))["taken_up_twice"][0]

    room = failed()
    follow(room, "renotice")
    room.act("tender.cancelled", "procuring-officer", {"tender": NEXT, "rationale": "A slip."})
    follow(room, "retender", "tender-twice")
    assert frauds(check(room)) == {}


def test_bid_of_somebody_else_on_a_private_contract_is_named() -> None:
    room = failed()
    index = follow(room, "privateContract")
    data = {
        "bid": "bid-x",
        "tender": NEXT,
        "tenderer": "party-tenderer-2",
        "notice_version": 1,
        "envelopes": [],
        "received_at": instant_text(room.now),
    }
    room.act("bid.received", "tenderer-2", data, Audience.only("tenderer-2", after=NEXT))
    report = check(room, room.receipt(index + 1))
    assert "was for party-tenderer-1 alone" in frauds(report)["bidder_not_asked"][0]
