"""The check as a person runs it on files."""

import json
from pathlib import Path

import pytest

from minikoneps.ledger.checkpoint import fingerprint, grouped
from minikoneps.verification.text import SOUND, UNREADABLE, WRONG, run
from tests.verification.checked import first_tender
from tests.verification.room import KEY, Room


@pytest.fixture(scope="module")
def room() -> Room:
    return first_tender()


@pytest.fixture
def bundle(room: Room, tmp_path: Path) -> Path:
    path = tmp_path / "busan.zip"
    path.write_bytes(room.export())
    return path


def written(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value, indent=2), encoding="utf-8")
    return path


def test_sound_bundle_ends_with_nought_and_says_what_it_cannot_see(bundle: Path) -> None:
    text, code = run(bundle)
    assert code == SOUND
    assert text.startswith(f"busan/1, signed with the key {grouped(KEY)}\nNothing wrong was found.\n")
    assert "Cannot be seen by this check:\n  - an entry rewritten" in text
    assert "no fingerprint was given" in text


def test_receipts_heads_and_key_are_taken_as_typed(room: Room, bundle: Path, tmp_path: Path) -> None:
    receipt = written(tmp_path / "receipt.json", room.receipt(25).to_json())
    head = written(tmp_path / "wall.json", room.checkpoints[20].to_json())
    text, code = run(bundle, [receipt, str(head)], grouped(KEY).upper())
    assert code == SOUND
    assert "receipts and signed heads from outside: 2" in text
    assert "rewritten" not in text


def test_fraud_ends_with_one_and_names_the_receipt_file(room: Room, bundle: Path, tmp_path: Path) -> None:
    forged = room.receipt(13).to_json()
    forged["index"] = 12
    text, code = run(bundle, [written(tmp_path / "mine.json", forged)], KEY)
    assert code == WRONG
    assert "WRONG: 1 found.\n\nWrong:\n  - mine.json is forged or damaged" in text


def test_other_key_ends_with_one(bundle: Path) -> None:
    text, code = run(bundle, [], fingerprint(b"\x00" * 32))
    assert code == WRONG
    assert "not with the key you gave" in text


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("", "it is not JSON"),
        ("[]", "not an object"),
        ('{"format":"minikoneps/receipt/v1"}', "the receipt has no proof"),
        ('{"log":"busan/1"}', "checkpoint has no size"),
        ('{"format":"minikoneps/receipt/v9"}', "checkpoint has no log"),
        (" " * (4 * 1024 * 1024 + 1), "larger than any receipt"),
    ],
)
def test_file_that_is_no_receipt_ends_with_two_in_words(
    bundle: Path, tmp_path: Path, content: str, named: str
) -> None:
    path = tmp_path / "mine.json"
    path.write_text(content, encoding="utf-8")
    text, code = run(bundle, [path])
    assert code == UNREADABLE
    assert text.startswith("Nothing was checked: mine.json is neither a receipt nor a signed head: ")
    assert named in text


def test_what_cannot_be_read_ends_with_two(bundle: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.zip"
    assert run(missing) == (f"Nothing was checked: {missing}: No such file or directory.\n", UNREADABLE)
    assert run(tmp_path)[1] == UNREADABLE
    missing.write_bytes(b"junk")
    assert run(missing) == ("missing.zip cannot be checked: it is not a whole zip file.\n", UNREADABLE)
    assert run(bundle, [], "1234") == (
        "Nothing was checked: the key fingerprint is not 32 hexadecimal digits.\n",
        UNREADABLE,
    )
