"""What is read at a glance is what is read part by part, and nothing is that would be refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.sealing.payload import PRICED, BidLine, BidPayload, EnvelopeUnopenable, read_payload
from minikoneps.sealing.usual import read_usual
from tests.properties.test_sealing import bids, currencies, lines, unpriced

usual = st.builds(BidPayload.priced, currencies, lines)


def part_by_part(data: bytes) -> BidPayload | None:
    try:
        return read_payload(data)
    except EnvelopeUnopenable:
        return None


@given(bids | unpriced)
def test_prices_alone_are_read_at_a_glance_and_nothing_else_is(bid: BidPayload) -> None:
    assert read_usual(bid.to_bytes()) == (bid if bid.version == PRICED else None)


@given(usual, st.data())
def test_whatever_is_read_at_a_glance_would_be_read_part_by_part(
    bid: BidPayload, data: st.DataObject
) -> None:
    said = bid.to_bytes()
    place = data.draw(st.integers(0, len(said)))
    least = data.draw(st.integers(place, min(place + 3, len(said))))
    other = data.draw(st.text('01.,"{}[] aé\\', max_size=3)).encode()
    changed = said[:place] + other + said[least:]

    assert read_usual(changed) in (None, part_by_part(changed))


@pytest.mark.parametrize(
    ("currency", "amount", "read"),
    [
        ("KRW", "999999999999999", True),
        ("KRW", "1000000000000000", False),  # sixteen digits
        ("CLF", "922337203685477.5807", True),
        ("CLF", "922337203685477.5808", False),  # more than can be kept
    ],
)
def test_amounts_have_the_same_bounds(currency: str, amount: str, read: bool) -> None:
    line = BidLine("1", "1", amount, amount)
    said = BidPayload(currency, (line,), amount, "0" * 32).to_bytes()

    assert (read_usual(said) is not None) is read
    assert (part_by_part(said) is not None) is read


@pytest.mark.parametrize(
    "changed",
    [
        {"currency": "XXX"},
        {"total": "2"},
        {"salt": "0" * 31},
        {"lines": ()},
        {"lines": (BidLine("1", "1", "1", "2"),)},  # of which the total is right
        {"lines": (BidLine("1", "1", "1", "2"),), "total": "2"},
        {"lines": (BidLine("1", "1.0000001", "1", "1"),)},
    ],
)
def test_what_is_wrong_is_left_to_who_names_the_reason(changed: dict[str, object]) -> None:
    bid = replace(BidPayload.priced("KRW", [("1", "1", "1")]), **changed)  # type: ignore[arg-type]

    assert read_usual(bid.to_bytes()) is None
    assert part_by_part(bid.to_bytes()) is None
