"""The receipt as the file that a tenderer keeps."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from minikoneps.ledger.checkpoint import fingerprint, public_key, sign
from minikoneps.ledger.entry import Audience, Entry
from minikoneps.ledger.receipt import Receipt, build
from minikoneps.ledger.tree import nodes_of, root
from minikoneps.shared.canonical import Unreadable

MOMENT = datetime(2026, 3, 2, 9, tzinfo=UTC)
PRIVATE, IMPOSTOR = b"\x01" * 32, b"\x02" * 32
KEY = fingerprint(public_key(PRIVATE))


def an_entry(number: int) -> Entry:
    audience = Audience.only("tenderer-1", after="tender-1")
    return Entry(
        "bid.received", "tenderer-1", MOMENT, MOMENT, audience, f"{number:032x}", {"bid": f"bid-{number}"}
    )


def a_receipt(index: int = 3, size: int = 7, private: bytes = PRIVATE) -> Receipt:
    leaves = [an_entry(number).leaf() for number in range(size)]
    checkpoint = sign(private, log="busan/1", size=size, root=root(leaves), at=MOMENT)
    return build(an_entry(index), index, checkpoint, nodes_of(leaves))


def test_receipt_holds_for_every_place_in_the_book() -> None:
    for size in range(1, 18):
        for index in range(size):
            assert a_receipt(index, size).faults(KEY) == []


def test_receipt_survives_its_file() -> None:
    written = json.dumps(a_receipt().to_json(), indent=2).encode()
    assert Receipt.from_bytes(written) == a_receipt()


def test_another_entry_is_not_proved() -> None:
    forged = replace(a_receipt(), entry=an_entry(4))
    assert forged.faults() == ["its proof does not show this entry at index 3 under the signed root"]


def test_other_place_is_not_proved() -> None:
    assert "index 2" in replace(a_receipt(), index=2).faults()[0]


def test_false_signature_is_named() -> None:
    receipt = a_receipt()
    forged = replace(receipt, checkpoint=replace(receipt.checkpoint, signature=b"\x05" * 64))
    assert forged.faults(KEY) == ["the signature on its checkpoint is false"]


def test_receipt_of_another_key_holds_only_without_a_pinned_key() -> None:
    forged = a_receipt(private=IMPOSTOR)
    assert forged.faults() == []
    assert ["not with the server's key" in fault for fault in forged.faults(KEY)] == [True]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"format": "minikoneps/receipt/v2"}, "format"),
        ({"index": -1}, "index"),
        ({"index": 3.0}, "index"),
        ({"proof": "00"}, "proof"),
        ({"proof": ["00"]}, "32 bytes"),
        ({"proof": ["00" * 32] * 65}, "too long"),
        ({"entry": None}, "entry is not an object"),
        ({"checkpoint": []}, "checkpoint is not an object"),
        ({"extra": 1}, "unknown field"),
    ],
)
def test_receipt_of_another_shape_is_unreadable_in_words(change: dict[str, object], named: str) -> None:
    with pytest.raises(Unreadable, match=named):
        Receipt.from_json({**a_receipt().to_json(), **change})


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"index":NaN}', b'{"a":1,"a":1}', b"[" * 100_000]
)
def test_file_that_is_no_receipt_is_unreadable(data: bytes) -> None:
    with pytest.raises(Unreadable):
        Receipt.from_bytes(data)
