"""What a bid may say inside its envelope, by the cases shared with the JavaScript side."""

import json
from pathlib import Path
from typing import Any

import pytest

from minikoneps.sealing.payload import BidPayload, EnvelopeUnopenable, read_payload

VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))


def named(cases: list[dict[str, Any]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", cases, ids=[case.get("name", "case") for case in cases])


@named(VECTORS["invalid"])
def test_wrong_content_is_refused_with_its_reason(case: dict[str, Any]) -> None:
    with pytest.raises(EnvelopeUnopenable) as refused:
        read_payload(case["plain"].encode())
    assert refused.value.reason == case["reason"]


@named(VECTORS["amounts"])
def test_amount_is_rounded_half_up(case: dict[str, Any]) -> None:
    priced = BidPayload.priced(case["currency"], [("1", case["quantity"], case["unitPrice"])])
    assert priced.total == case["amount"]


def test_amount_may_leave_out_its_last_zeros() -> None:
    short = BidPayload.priced("EUR", [("1", "1", "12.5")]).to_bytes().replace(b'"12.50"', b'"12.5"')
    assert read_payload(short).total == "12.5"


def test_bytes_that_are_no_text_are_malformed() -> None:
    with pytest.raises(EnvelopeUnopenable, match="malformed"):
        read_payload(b"\xff\xfe")


def test_deep_nesting_is_refused_without_harm() -> None:
    with pytest.raises(EnvelopeUnopenable):
        read_payload(b"[" * 50_000 + b"]" * 50_000)


def test_equal_bids_differ_by_their_salt() -> None:
    lines = [("1", "1", "34000000")]
    assert BidPayload.priced("KRW", lines).to_bytes() != BidPayload.priced("KRW", lines).to_bytes()
