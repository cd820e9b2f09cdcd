"""A bot's bid adds up to the total it has in mind; a hidden value is found however it is written."""

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minikoneps.playbook.envelopes import decimal_text, lines
from minikoneps.playbook.steps.secrecy import addresses, shows
from minikoneps.sealing.payload import BidPayload

MOST = 10**12 - 1  # for a thousandth of a unit: its price has the 15 digits that an amount may have
ITEMS = st.lists(
    st.integers(min_value=1, max_value=400_000).map(lambda units: decimal_text(Fraction(units, 1000))),
    min_size=1,
    max_size=12,
).map(lambda found: [{"id": str(number), "quantity": quantity} for number, quantity in enumerate(found, 1)])


@example([{"id": "1", "quantity": "0.001"}], MOST, "KRW")
@given(ITEMS, st.integers(min_value=10_000, max_value=MOST), st.sampled_from(["KRW", "USD", "TND"]))
def test_the_lines_of_a_bid_add_up_to_its_total(
    items: list[dict[str, str]], total: int, currency: str
) -> None:
    payload = BidPayload.priced(currency, lines(items, str(total), currency))
    assert Fraction(payload.total) == total
    assert [line.item for line in payload.lines] == [item["id"] for item in items]


@pytest.mark.parametrize(
    "text",
    ["34150000", "34 150 000", "34,150,000", "34\u202f150\u00a0000", '"amount":"34150000"', "34.150.000"],
)
def test_a_value_is_found_however_its_thousands_are_marked(text: str) -> None:
    assert shows(f"a bid of {text}!".encode(), "34150000")


@pytest.mark.parametrize("text", ["134150000", "341500001", "a34150000f", "34 151 000", ""])
def test_a_value_inside_another_number_or_a_hash_is_not_found(text: str) -> None:
    assert not shows(text.encode(), "34150000")


def test_a_value_with_decimals_is_found() -> None:
    assert shows(b'"853.75"', "853.75")
    assert not shows(b'"853.76"', "853.75")


def test_an_address_is_filled_with_every_identifier() -> None:
    known = {"workshop": ["busan"], "bid": ["bid-1", "bid-2"]}
    assert addresses("/api/workshops/{workshop}/bids/{bid_id}", known) == [
        "/api/workshops/busan/bids/bid-1",
        "/api/workshops/busan/bids/bid-2",
    ]
    assert addresses("/api/{riddle}", known) == ["/api/none"]
