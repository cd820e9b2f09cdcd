"""The bundle's file: what is in it, what never is, and what a stranger's file cannot do."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest

from minikoneps.ledger.checkpoint import public_key
from minikoneps.sealing.keys import clamped
from minikoneps.verification import reading
from minikoneps.verification.bundle import Head, write_bundle
from minikoneps.verification.check import verify
from minikoneps.verification.reading import BundleUnreadable, read_bundle
from tests.verification.checked import bundle_of, edit, first_tender, frauds
from tests.verification.room import KEY, OPENING, TENDER, Room, envelopes_of

SHUT = {"replaced": 14, "withdrawn": 16}


def files_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def test_same_book_gives_the_same_bytes() -> None:
    room = first_tender()
    assert room.export() == room.export()


def test_bundle_is_read_back_as_it_was_written() -> None:
    room = first_tender()
    bundle = bundle_of(room.export())
    assert bundle.head == Head("busan", 1, public_key(room.signing), "generic", "2026-01-01")
    assert [line.leaf for line in bundle.lines] == [entry.leaf() for entry in room.entries]
    assert list(bundle.checkpoints) == room.checkpoints
    assert bundle.keys[OPENING.id].private == clamped(OPENING.private)
    assert bundle.remarks == ()


@pytest.mark.parametrize("index", SHUT.values(), ids=SHUT.keys())
def test_shut_bid_is_in_the_bundle_by_its_hash_alone(index: int) -> None:
    room = first_tender()
    digest = envelopes_of(room.entries[index])[0]["ciphertext_sha256"]
    files = files_of(room.export())
    assert f"envelopes/{digest}.bin" not in files
    assert digest.encode() in files["ledger.jsonl"]
    for content in files.values():
        assert room.envelopes[digest] not in content


def test_exporter_never_asks_for_a_shut_envelope_or_for_a_key_of_an_unopened_tender() -> None:
    room = Room()
    room.start()
    room.seat_all()
    room.publish()
    room.bid(1, "bid-a", ["100", "50"])
    head = Head("busan", 1, public_key(room.signing), "generic", "2026-01-01")
    asked: list[str] = []

    def never(name: str) -> bytes:
        asked.append(name)
        return b""

    data = write_bundle(head, room.entries, room.checkpoints, never, never)
    assert asked == []
    assert b"bid-a" not in files_of(data)["ledger.jsonl"]
    assert json.loads(files_of(data)["opening_keys.json"]) == {}


def test_draft_of_a_notice_never_becomes_public() -> None:
    assert bundle_of(first_tender().export()).lines[11].entry is None


def test_stored_envelope_or_key_that_is_not_the_booked_one_is_not_exported() -> None:
    room = first_tender()
    head = Head("busan", 1, public_key(room.signing), "generic", "2026-01-01")
    with pytest.raises(ValueError, match="other bytes"):
        write_bundle(head, room.entries, room.checkpoints, lambda _: b"junk", lambda _: OPENING.private)
    with pytest.raises(ValueError, match="not the one in the notice"):
        write_bundle(head, room.entries, room.checkpoints, room.envelopes.__getitem__, lambda _: b"\x09" * 32)


def test_other_spacing_is_remarked_but_changes_nothing() -> None:
    spaced = edit(first_tender().export(), "bundle.json", lambda text: json.dumps(json.loads(text)).encode())
    report = verify(bundle_of(spaced), [], KEY)
    assert frauds(report) == {}
    assert "bundle.json is not written in canonical form" in report.findings[0].message


def swap_json(**changes: object) -> Callable[[bytes], bytes]:
    return lambda text: json.dumps({**json.loads(text), **changes}).encode()


def test_bundle_of_an_older_program_is_read_and_its_moment_told_as_unproved() -> None:
    older = swap_json(exported_at="2026-03-09T09:07:00.000000Z")
    report = verify(bundle_of(edit(first_tender().export(), "bundle.json", older)), [], KEY)
    assert frauds(report) == {}
    told = [finding.message for finding in report.findings]
    assert any("exported at 2026-03-09T09:07:00.000000Z" in one for one in told)


def test_key_that_fits_but_is_written_another_way_is_remarked() -> None:
    written, other = clamped(OPENING.private).hex().encode(), OPENING.private.hex().encode()
    assert written != other
    data = edit(first_tender().export(), "opening_keys.json", lambda text: text.replace(written, other))
    report = verify(bundle_of(data), [], KEY)
    assert frauds(report) == {}
    assert "was not written so by an export" in report.findings[0].message


@pytest.mark.parametrize(
    ("name", "change", "named"),
    [
        ("bundle.json", lambda _: b"", "bundle.json: it is not JSON"),
        ("bundle.json", lambda _: b"[]", "bundle.json is not an object"),
        ("bundle.json", swap_json(format="minikoneps/bundle/v2"), "format is not"),
        ("bundle.json", swap_json(log="busan/2"), "log is not 'busan/1'"),
        ("bundle.json", swap_json(workshop="../busan"), "not a workshop's name"),
        ("bundle.json", swap_json(fingerprint="0" * 32), "fingerprint is not"),
        ("bundle.json", swap_json(attempt=10**16), "too large"),
        ("bundle.json", swap_json(attempt=1e300), "fraction"),
        ("bundle.json", swap_json(extra=1), "unknown field 'extra'"),
        ("ledger.jsonl", lambda text: text + b"{}\n", "line 27 of ledger.jsonl: the line has no index"),
        ("ledger.jsonl", lambda text: text + b"\n", "line 27 of ledger.jsonl: it is not JSON"),
        ("ledger.jsonl", lambda text: text.replace(b'"v":1', b'"v":2', 1), "v is not 1"),
        ("ledger.jsonl", lambda _: b"\xff", "not JSON"),
        ("ledger.jsonl", lambda _: b"[" * 90_000, "not JSON"),
        ("checkpoints.jsonl", lambda text: text.replace(b',"size":3}', b"}"), "checkpoint has no size"),
        ("opening_keys.json", lambda _: b"[]", "opening_keys.json is not an object"),
        ("opening_keys.json", lambda _: b'{"k":{"tender":"t"}}', "has no public"),
    ],
)
def test_part_that_is_not_as_described_is_refused_in_words(
    name: str, change: Callable[[bytes], bytes], named: str
) -> None:
    with pytest.raises(BundleUnreadable, match=named):
        bundle_of(edit(first_tender().export(), name, change))


def zipped(files: list[tuple[str, bytes]]) -> bytes:
    into = BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name), content)
    return into.getvalue()


@pytest.mark.parametrize(
    "name",
    [
        "../../escape.txt",
        "/etc/passwd",
        "envelopes/../ledger.jsonl",
        "envelopes/",
        "envelopes/" + "A" * 64 + ".bin",
        "envelopes/" + "a" * 64,
        "C:\\ledger.jsonl",
        "ledger.JSONL",
        "notes.txt",
    ],
)
def test_file_that_does_not_belong_into_a_bundle_is_refused(name: str) -> None:
    with pytest.raises(BundleUnreadable, match="does not belong"):
        bundle_of(zipped([*files_of(first_tender().export()).items(), (name, b"x")]))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_file_given_twice_is_refused() -> None:
    with pytest.raises(BundleUnreadable, match="two files of one name"):
        bundle_of(zipped([*files_of(first_tender().export()).items(), ("ledger.jsonl", b"")]))


@pytest.mark.parametrize("name", ["bundle.json", "ledger.jsonl", "checkpoints.jsonl", "opening_keys.json"])
def test_bundle_without_a_part_is_refused(name: str) -> None:
    files = files_of(first_tender().export())
    del files[name]
    with pytest.raises(BundleUnreadable, match=f"holds no {name}"):
        bundle_of(zipped(list(files.items())))


def test_bundle_larger_than_the_limit_is_refused_unread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = first_tender().export()
    monkeypatch.setattr(reading, "MAX_BYTES", 10_000)
    with pytest.raises(BundleUnreadable, match="larger than any bundle"):
        bundle_of(data)
    monkeypatch.undo()
    monkeypatch.setattr(reading, "MAX_FILES", 3)
    with pytest.raises(BundleUnreadable, match="larger than any bundle"):
        bundle_of(data)


def test_locked_zip_is_refused() -> None:
    data = bytearray(first_tender().export())
    central = data.index(b"PK\x01\x02")
    data[central + 8] |= 1
    with pytest.raises(BundleUnreadable, match="password"):
        bundle_of(bytes(data))


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all", b"PK\x05\x06" + b"\x00" * 18])
def test_file_that_is_no_bundle_is_refused(data: bytes) -> None:
    with pytest.raises(BundleUnreadable):
        read_bundle(BytesIO(data))


def test_cut_download_is_refused() -> None:
    data = first_tender().export()
    for length in range(0, len(data), 997):
        with pytest.raises(BundleUnreadable):
            bundle_of(data[:length])


def test_key_of_an_unknown_tender_is_named() -> None:
    room = first_tender()
    bundle = bundle_of(room.export())
    strange = replace(bundle.keys[OPENING.id], tender="tender-x")
    found = frauds(verify(replace(bundle, keys={OPENING.id: strange}), [], KEY))
    assert "tender-x is not opened" in found["key_released_early"][0]
    assert TENDER not in found["key_released_early"][0]
