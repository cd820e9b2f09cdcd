"""Reads a bundle from a file that anybody may have prepared: small, plain, and nothing taken on trust."""

import re
import zipfile
import zlib
from collections.abc import Callable
from typing import Any, BinaryIO, TypeVar

from minikoneps.ledger.checkpoint import Checkpoint, fingerprint
from minikoneps.ledger.entry import Entry
from minikoneps.sealing.keys import clamped
from minikoneps.shared.canonical import Fields, Unreadable, canonical, instant_text, parse_json
from minikoneps.verification.bundle import (
    CHECKPOINTS,
    ENVELOPES,
    FORMAT,
    HEAD,
    KEYS,
    LEDGER,
    README,
    Bundle,
    Head,
    Line,
    ReleasedKey,
)

MAX_FILES = 200_000
MAX_BYTES = 512 * 1024 * 1024
MAX_LINE = 4 * 1024 * 1024

_ENVELOPE = re.compile(re.escape(ENVELOPES) + r"([0-9a-f]{64})\.bin")
_WORKSHOP = re.compile(r"[a-z][a-z0-9-]{1,30}")
_NEEDED = (HEAD, LEDGER, CHECKPOINTS, KEYS)
_ENCRYPTED = 0x1

_T = TypeVar("_T")


class BundleUnreadable(Exception):
    """The file is not a bundle that this version can read, said in words."""


def read_bundle(file: BinaryIO) -> Bundle:
    """Read a bundle.

    Errors: BundleUnreadable, naming the part, when it is too large, carries a file of its own, or a
        part is not what the reference says.
    Source: docs/reference/bundle.md
    """
    files = _unpack(file)
    remarks: list[str] = []
    try:
        head = _head(_document(files[HEAD], HEAD, remarks), remarks)
        lines = _each_line(files[LEDGER], LEDGER, _line, remarks)
        checkpoints = _each_line(files[CHECKPOINTS], CHECKPOINTS, Checkpoint.from_json, remarks)
        keys = _keys(_document(files[KEYS], KEYS, remarks), remarks)
    except Unreadable as reason:
        raise BundleUnreadable(str(reason)) from None
    envelopes = {
        match[1]: content
        for name, content in files.items()
        if (match := _ENVELOPE.fullmatch(name)) is not None
    }
    return Bundle(head, tuple(lines), tuple(checkpoints), envelopes, keys, tuple(remarks))


def _unpack(file: BinaryIO) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            _check_members(members)
            files = {member.filename: archive.read(member) for member in members}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, EOFError, ValueError, RuntimeError):
        raise BundleUnreadable("it is not a whole zip file") from None
    for name in _NEEDED:
        if name not in files:
            raise BundleUnreadable(f"it holds no {name}")
    return files


def _check_members(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_FILES or sum(member.file_size for member in members) > MAX_BYTES:
        raise BundleUnreadable("it is larger than any bundle")
    names = [member.filename for member in members]
    for name in names:
        if name not in (*_NEEDED, README) and _ENVELOPE.fullmatch(name) is None:
            raise BundleUnreadable(f"it holds a file that does not belong into a bundle: {name[:80]!r}")
    if len(set(names)) != len(names):
        raise BundleUnreadable("it holds two files of one name")
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise BundleUnreadable("it is locked with a password")


def _document(data: bytes, name: str, remarks: list[str]) -> Any:
    return _value(data.removesuffix(b"\n"), name, remarks)


def _each_line(data: bytes, name: str, read: Callable[[object], _T], remarks: list[str]) -> list[_T]:
    found = []
    for number, line in enumerate(data.removesuffix(b"\n").split(b"\n") if data else (), start=1):
        where = f"line {number} of {name}"
        value = _value(line, where, remarks)
        try:
            found.append(read(value))
        except Unreadable as reason:
            raise Unreadable(f"{where}: {reason}") from None
    return found


def _value(data: bytes, where: str, remarks: list[str]) -> Any:
    if len(data) > MAX_LINE:
        raise Unreadable(f"{where} is longer than any line of a bundle")
    try:
        value = parse_json(data)
        if canonical(value) != data:
            remarks.append(f"{where} is not written in canonical form: it was not written by an export")
    except Unreadable as reason:
        raise Unreadable(f"{where}: {reason}") from None
    return value


def _head(value: object, remarks: list[str]) -> Head:
    fields = Fields(value, HEAD)
    fields.constant("format", FORMAT)
    workshop = fields.text("workshop")
    if _WORKSHOP.fullmatch(workshop) is None:
        raise Unreadable(f"{HEAD}: workshop is not a workshop's name")
    head = Head(
        workshop=workshop,
        attempt=fields.integer("attempt", least=1),
        key=fields.hex("key", 32),
        pack=fields.text("pack"),
        pack_date=fields.text("pack_date"),
    )
    fields.constant("log", head.log)
    if fields.has("exported_at"):
        at = instant_text(fields.instant("exported_at"))
        remarks.append(f"{HEAD} says that it was exported at {at}, as older programs did; nothing proves it")
    fields.constant("fingerprint", fingerprint(head.key))
    fields.done()
    return head


def _line(value: object) -> Line:
    fields = Fields(value, "the line")
    index, leaf = fields.integer("index"), fields.hex("leaf", 32)
    entry = Entry.from_json(fields.value("entry")) if fields.has("entry") else None
    fields.done()
    return Line(index, leaf, entry)


def _keys(value: object, remarks: list[str]) -> dict[str, ReleasedKey]:
    if not isinstance(value, dict):
        raise Unreadable(f"{KEYS} is not an object")
    return {key: _key(key, fields, remarks) for key, fields in value.items()}


def _key(key: str, value: object, remarks: list[str]) -> ReleasedKey:
    fields = Fields(value, f"{KEYS}: {key[:40]}")
    released = ReleasedKey(key, fields.text("tender"), fields.hex("public", 32), fields.hex("private", 32))
    fields.done()
    if released.private != clamped(released.private):
        remarks.append(f"the key {key[:40]} in {KEYS} fits, but was not written so by an export")
    return released
