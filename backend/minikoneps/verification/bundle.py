"""The bundle: one file with all that anybody needs to check a workshop at home, without what stays shut."""

import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from minikoneps.ledger.checkpoint import Checkpoint, fingerprint, grouped
from minikoneps.ledger.entry import Entry
from minikoneps.sealing.keys import clamped, public_of
from minikoneps.shared.canonical import canonical
from minikoneps.verification.book import read_story
from minikoneps.verification.story import TenderStory

FORMAT = "minikoneps/bundle/v1"
HEAD, LEDGER, CHECKPOINTS = "bundle.json", "ledger.jsonl", "checkpoints.jsonl"
KEYS, README, ENVELOPES = "opening_keys.json", "README.txt", "envelopes/"

# 1980 is the first year a zip can hold; a date of writing would make equal bundles differ.
_WRITTEN = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Head:
    """What the bundle is about: a log, the key that signed it, and the law it began under."""

    workshop: str
    attempt: int
    key: bytes
    pack: str
    pack_date: str

    @property
    def log(self) -> str:
        """The log's name, as in its checkpoints."""
        return f"{self.workshop}/{self.attempt}"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the book as the bundle shows it: whole, or its leaf hash alone."""

    index: int
    leaf: bytes
    entry: Entry | None


@dataclass(frozen=True, slots=True)
class ReleasedKey:
    """The opening key of an opened tender, both halves."""

    id: str
    tender: str
    public: bytes
    private: bytes


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle as read from its file.

    Shapes: `envelopes` by the SHA-256 in their file names, not yet compared with their bytes;
        `remarks` name parts that hold what they should but are written another way.
    """

    head: Head
    lines: tuple[Line, ...]
    checkpoints: tuple[Checkpoint, ...]
    envelopes: Mapping[str, bytes]
    keys: Mapping[str, ReleasedKey]
    remarks: tuple[str, ...] = ()


def write_bundle(
    head: Head,
    entries: Sequence[Entry],
    checkpoints: Sequence[Checkpoint],
    envelope_of: Callable[[str], bytes],
    private_key_of: Callable[[str], bytes],
) -> bytes:
    """Write the bundle of a workshop, the same bytes for the same book.

    Shapes: `envelope_of` is asked by SHA-256 for envelopes named in an opening record, `private_key_of` by id
        for keys of opened tenders: nothing else leaves.
    Errors: ValueError when an envelope or key is not the one the book names.
    Source: docs/reference/bundle.md
    """
    story, _ = read_story(enumerate(entries))
    opened = {name: tender for name, tender in story.tenders.items() if tender.opened}
    files: dict[str, bytes] = {
        README: _readme(head, len(entries)).encode(),
        HEAD: canonical(_head_json(head)) + b"\n",
        LEDGER: _lines(line_json(line) for line in seen_by_everybody(entries, opened.keys())),
        CHECKPOINTS: _lines(checkpoint.to_json() for checkpoint in checkpoints),
        KEYS: canonical(_keys_json(opened.values(), private_key_of)) + b"\n",
    }
    rows = (row for tender in opened.values() for opening in tender.openings for row in opening.bids)
    for digest in sorted({row.sha256 for row in rows}):
        envelope = envelope_of(digest)
        if sha256(envelope).hexdigest() != digest:
            raise ValueError(f"the stored envelope {digest} has other bytes")
        files[f"{ENVELOPES}{digest}.bin"] = envelope
    return pack(files)


def pack(files: Mapping[str, bytes]) -> bytes:
    """Zip files in the order given, without a date."""
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, _WRITTEN)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(info, content)
    return into.getvalue()


def seen_by_everybody(entries: Sequence[Entry], opened: Set[str]) -> Iterator[Line]:
    """The book as somebody without a seat may read it."""
    for index, entry in enumerate(entries):
        yield Line(index, entry.leaf(), entry if entry.visible_to(frozenset(), opened) else None)


def line_json(line: Line) -> dict[str, object]:
    """Write a line of the book as it stands in the bundle."""
    shown = {} if line.entry is None else {"entry": line.entry.to_json()}
    return {"index": line.index, "leaf": line.leaf.hex(), **shown}


def _head_json(head: Head) -> dict[str, object]:
    return {
        "format": FORMAT,
        "log": head.log,
        "workshop": head.workshop,
        "attempt": head.attempt,
        "key": head.key.hex(),
        "fingerprint": fingerprint(head.key),
        "pack": head.pack,
        "pack_date": head.pack_date,
    }


def _keys_json(tenders: Iterable[TenderStory], private_key_of: Callable[[str], bytes]) -> dict[str, object]:
    keys: dict[str, object] = {}
    for notice, tender in ((notice, one) for one in tenders if one.openings for notice in one.locks):
        key, public = notice.lock
        private = private_key_of(key)
        if public_of(private) != public:
            raise ValueError(f"the stored key {key} is not the one in the notice")
        keys[key] = {"tender": tender.id, "public": public.hex(), "private": clamped(private).hex()}
    return keys


def _lines(values: Iterator[dict[str, object]]) -> bytes:
    return b"".join(canonical(value) + b"\n" for value in values)


def _readme(head: Head, acts: int) -> str:
    return f"""This is the book of the workshop {head.log}.
It holds {acts} acts.
Its signing key has the fingerprint {grouped(fingerprint(head.key))}.
Compare it with the one you saw on the projector page, not with this file alone.

To check everything in here without any server:

    minikoneps verify THIS-FILE.zip --receipt MY-RECEIPT.json --key FINGERPRINT

Receipts kept outside this file are what a dishonest server cannot change; give all you can find.

{HEAD}           what this bundle is about
{LEDGER}          every act in order; of acts that are not public only the fingerprint
{CHECKPOINTS}     every signed head of the book
{ENVELOPES}*.bin       the sealed prices named in an opening record, as they were received
{KEYS}     the keys of opened prices; withdrawn and replaced bids are not in here and stay shut,
                      and so do prices of who did not pass, and what only evaluators may read

The format is described in docs/reference/bundle.md of minikoneps.
"""
