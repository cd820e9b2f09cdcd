"""The signed head of the book and the fingerprint of its key."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from minikoneps.ledger.checkpoint import (
    Checkpoint,
    fingerprint,
    grouped,
    public_key,
    read_fingerprint,
    sign,
)
from minikoneps.shared.canonical import Unreadable

PRIVATE = bytes(range(32))
CHECKPOINT = sign(PRIVATE, log="busan/1", size=12, root=b"\x07" * 32, at=datetime(2026, 3, 2, 9, tzinfo=UTC))


def test_signed_checkpoint_holds_and_can_be_read_back() -> None:
    assert CHECKPOINT.verify()
    assert Checkpoint.from_json(CHECKPOINT.to_json()) == CHECKPOINT
    assert CHECKPOINT.key == public_key(PRIVATE)


@pytest.mark.parametrize(
    "changed",
    [
        replace(CHECKPOINT, log="busan/2"),
        replace(CHECKPOINT, size=11),
        replace(CHECKPOINT, root=b"\x08" * 32),
        replace(CHECKPOINT, at=CHECKPOINT.at + timedelta(microseconds=1)),
        replace(CHECKPOINT, signature=b"\x00" * 64),
        replace(CHECKPOINT, key=public_key(b"\x01" * 32)),
        replace(CHECKPOINT, key=b"\xff" * 32),
    ],
)
def test_signature_binds_every_part_of_a_checkpoint(changed: Checkpoint) -> None:
    assert not changed.verify()


@pytest.mark.parametrize(
    "change",
    [
        {"log": "Busan/1"},
        {"log": "busan/0"},
        {"log": "busan"},
        {"size": 0},
        {"size": "12"},
        {"size": True},
        {"root": "07"},
        {"root": "G" * 64},
        {"at": 0},
        {"signature": ""},
        {"key": None},
        {"witness": "x"},
    ],
)
def test_checkpoint_of_another_shape_is_unreadable(change: dict[str, object]) -> None:
    with pytest.raises(Unreadable, match="checkpoint|moment"):
        Checkpoint.from_json({**CHECKPOINT.to_json(), **change})


def test_fingerprint_is_read_as_people_type_it() -> None:
    shown = fingerprint(CHECKPOINT.key)
    assert len(shown) == 32
    assert grouped("0123456789abcdef") == "0123 4567 89ab cdef"
    assert read_fingerprint(f" {grouped(shown).upper()}\n") == shown
    assert read_fingerprint(grouped(shown).replace(" ", ":")) == shown


@pytest.mark.parametrize("text", ["", "0123", "g" * 32, "0" * 33])
def test_other_text_is_no_fingerprint(text: str) -> None:
    with pytest.raises(Unreadable, match="32 hexadecimal"):
        read_fingerprint(text)
