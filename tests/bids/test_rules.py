"""Which envelopes may be taken, until when, and what became of a bid."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from minikoneps.bids.rules import (
    MOST_BASE64,
    BidFacts,
    bid_status,
    must_be_complete,
    must_be_in_time,
    must_be_wanted,
    must_differ,
    must_match,
    must_stand,
    read_ciphertext,
)
from minikoneps.packs.loader import load_pack
from minikoneps.sealing.envelope import InfoParts, info
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.notice import Lot, Notice
from tests.published import published

DEADLINE = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
TICK = timedelta(microseconds=1)
NOTICE = Notice("Laptops", "Forty.", None, "open", "priceOnly", "KRW", None, (), DEADLINE, None, None)
TENDER = published(NOTICE)
OPEN = load_pack("generic").procedure("open", date(2026, 3, 2))
TWO_LOTS = (Lot("1", "North"), Lot("2", "South"))
PARTS = InfoParts("busan", 2, "tender-1", 1, "bid", "1", "party-1", "k00112233445566aa")


def code_of(refused: pytest.ExceptionInfo[RuleBroken]) -> str:
    assert refused.value.facts["tender"] == "tender-1"
    return refused.value.code


def test_bid_at_the_deadline_is_in_time_and_one_microsecond_later_is_late() -> None:
    must_be_in_time(TENDER, DEADLINE)
    with pytest.raises(RuleBroken) as refused:
        must_be_in_time(TENDER, DEADLINE + TICK)

    assert code_of(refused) == "bids.late"
    assert refused.value.facts["deadline"] == "2026-03-10T09:00:00.000000Z"
    assert refused.value.facts["received_at"] == "2026-03-10T09:00:00.000001Z"


def test_bid_in_time_that_missed_the_closing_is_refused_as_not_recorded() -> None:
    with pytest.raises(RuleBroken) as refused:
        must_be_in_time(replace(TENDER, closed_at=DEADLINE + TICK), DEADLINE)

    assert code_of(refused) == "bids.not_recorded"


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        (BidFacts(None, None, answers=2, in_force=2), "valid"),
        (BidFacts(None, None, answers=1, in_force=2), "superseded"),
        (BidFacts(DEADLINE, None, answers=1, in_force=2), "withdrawn"),
        (BidFacts(None, "bid-2", answers=1, in_force=2), "replaced"),
    ],
)
def test_status_of_a_bid_follows_from_its_facts(facts: BidFacts, status: str) -> None:
    assert bid_status(facts) == status
    if status in ("valid", "superseded"):
        must_stand("tender-1", "bid-1", facts)
        return
    with pytest.raises(RuleBroken) as refused:
        must_stand("tender-1", "bid-1", facts)
    assert code_of(refused) == "bids.not_standing"
    assert refused.value.facts["status"] == status


def test_envelope_sealed_for_this_very_tender_is_taken() -> None:
    must_match(info(PARTS), PARTS)


@pytest.mark.parametrize(
    ("sealed_for", "code", "part"),
    [
        (replace(PARTS, workshop="daegu"), "bids.info_mismatch", "workshop"),
        (replace(PARTS, attempt=1), "bids.attempt_superseded", "attempt"),
        (replace(PARTS, tender="tender-2"), "bids.info_mismatch", "tender"),
        (replace(PARTS, notice_version=2), "bids.notice_superseded", "notice_version"),
        (replace(PARTS, stage="price"), "bids.info_mismatch", "stage"),
        (replace(PARTS, lot="2"), "bids.info_mismatch", "lot"),
        (replace(PARTS, tenderer="party-2"), "bids.info_mismatch", "tenderer"),
        (replace(PARTS, opening_key="k0"), "bids.wrong_key", "opening_key"),
    ],
)
def test_envelope_sealed_for_anything_else_is_refused_with_the_part(
    sealed_for: InfoParts, code: str, part: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        must_match(info(sealed_for), PARTS)

    assert code_of(refused) == code
    assert refused.value.facts["part"] == part


@pytest.mark.parametrize(
    "text", ["", "minikoneps/bid/v1", info(PARTS) + "|", info(PARTS).replace("v1", "v2")]
)
def test_unreadable_info_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        must_match(text, PARTS)

    assert code_of(refused) == "bids.info_unreadable"


@pytest.mark.parametrize("steps", [1, 2, 63])
def test_envelope_of_whole_steps_is_read(steps: int) -> None:
    ciphertext = bytes(range(256)) * 4 * steps + bytes(48)

    assert read_ciphertext(b64encode(ciphertext).decode(), "tender-1") == ciphertext


@pytest.mark.parametrize("size", [0, 1, 48, 1024, 1071, 1073, 48 + 1025, 48 + 129 * 1024])
def test_envelope_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(RuleBroken) as refused:
        read_ciphertext(b64encode(bytes(size)).decode(), "tender-1")

    assert code_of(refused) == "bids.wrong_length"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text + "\n",
        lambda text: text[:-1],
        lambda text: text.rstrip("="),
        lambda text: "*" + text[1:],
        lambda text: "é" + text[1:],
        lambda text: text[:-3] + "B==",
        lambda text: text.replace("A", "-", 1),
    ],
)
def test_base64_written_in_any_other_way_is_refused(spoil: Callable[[str], str]) -> None:
    good = b64encode(bytes(48 + 1024)).decode()
    assert good.endswith("AA==")

    with pytest.raises(RuleBroken) as refused:
        read_ciphertext(spoil(good), "tender-1")

    assert code_of(refused) == "bids.badly_encoded"


def test_longest_envelope_fits_the_longest_base64() -> None:
    assert len(b64encode(bytes(48 + 128 * 1024))) <= MOST_BASE64


@pytest.mark.parametrize("sent", [[("bid", "1")], [("bid", "2")], [("bid", "2"), ("bid", "1")]])
def test_bid_is_on_any_lots_of_the_notice(sent: list[tuple[str, str]]) -> None:
    must_be_complete("tender-1", sent, TWO_LOTS, OPEN)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ([], "bid/1, bid/2"),
        ([("price", "1")], "bid/1"),
        ([("bid", "2"), ("bid", "2")], "bid/2"),
        ([("bid", "1"), ("price", "2")], "bid/1, bid/2"),
    ],
)
def test_bid_needs_one_envelope_for_each_stage_and_lot_bid_on(
    sent: list[tuple[str, str]], expected: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        must_be_complete("tender-1", sent, TWO_LOTS, OPEN)

    assert code_of(refused) == "bids.envelopes_differ"
    assert refused.value.facts["expected"] == expected


def test_bid_on_a_lot_that_the_notice_does_not_have_is_refused() -> None:
    with pytest.raises(RuleBroken) as refused:
        must_be_complete("tender-1", [("bid", "1"), ("bid", "3")], TWO_LOTS, OPEN)

    assert code_of(refused) == "bids.lot_unknown"
    assert (refused.value.facts["lot"], refused.value.facts["lots"]) == ("3", "1, 2")


def test_bid_on_a_cancelled_tender_is_refused_whatever_the_time() -> None:
    must_be_wanted(TENDER)
    with pytest.raises(RuleBroken) as refused:
        must_be_wanted(replace(TENDER, cancelled_at=DEADLINE - TICK))

    assert code_of(refused) == "bids.tender_cancelled"


def test_two_lots_cannot_hold_the_same_bytes() -> None:
    must_differ("tender-1", ["aa", "bb"])
    with pytest.raises(RuleBroken) as refused:
        must_differ("tender-1", ["aa", "bb", "aa"])

    assert code_of(refused) == "bids.duplicate_envelope"
