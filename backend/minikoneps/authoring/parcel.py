"""A scenario as one file: its texts in every language, the packs that they follow, its quiz, and digests.

What comes in is a stranger's: names, sizes and digests are looked at before a byte of it is believed, and
nothing is written to a disk.
"""

import json
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from typing import Annotated

from pydantic import Field, ValidationError

from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.shape import Line, Shape
from minikoneps.shared.strict import read_strictly

LIST = "scenario.json"
TEXT = re.compile(r"texts/([a-z]{2})\.feature")
PACK = re.compile(r"packs/([a-z]{2,20}(?:-[0-9a-f]{8})?)\.toml")
QUIZ = "quiz.toml"
PARTS = 16
UNPACKED = 1024 * 1024
LISTED = 16 * 1024
MADE_AT = (2026, 1, 1, 0, 0, 0)  # the same scenario is the same file, whenever it is made
KINDS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError)


class Listed(Shape):
    """The file's list of its own parts."""

    minikoneps: Annotated[str, Field(pattern=r"^scenario/1$")]
    name: Line
    parts: Annotated[
        dict[str, Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]], Field(min_length=1, max_length=PARTS)
    ]


@dataclass(frozen=True)
class Parcel:
    """What travels: a name, texts by language, packs by name, a quiz; bytes, for nobody has read them yet."""

    name: str
    texts: Mapping[str, bytes]
    packs: Mapping[str, bytes] = field(default_factory=dict)
    quiz: bytes | None = None


def pack_up(parcel: Parcel) -> bytes:
    """Write a scenario as one file; the same scenario gives the same bytes."""
    parts = {f"texts/{language}.feature": text for language, text in sorted(parcel.texts.items())}
    parts |= {f"packs/{name}.toml": text for name, text in sorted(parcel.packs.items())}
    parts |= {} if parcel.quiz is None else {QUIZ: parcel.quiz}
    digests = {name: sha256(data).hexdigest() for name, data in parts.items()}
    listed = Listed(minikoneps="scenario/1", name=parcel.name, parts=digests).model_dump(by_alias=True)
    head = json.dumps(listed, ensure_ascii=False, indent=1, sort_keys=True).encode()
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {LIST: head, **parts}.items():
            archive.writestr(zipfile.ZipInfo(name, MADE_AT), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def unpack(data: bytes) -> Parcel:
    """Read a scenario from its one file.

    Errors: RuleBroken("authoring.parcel_broken"), RuleBroken("authoring.parcel_large"),
    RuleBroken("authoring.parcel_changed").
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = _parts(archive)
    except BROKEN:
        raise RuleBroken("authoring.parcel_broken", part="the zip cannot be read") from None
    listed = _listed(parts.pop(LIST, b""))
    if strange := sorted(parts.keys() ^ listed.parts.keys()):
        raise RuleBroken("authoring.parcel_changed", part=strange[0])
    for name, part in parts.items():
        if sha256(part).hexdigest() != listed.parts[name]:
            raise RuleBroken("authoring.parcel_changed", part=name)
    texts = {found[1]: part for name, part in parts.items() if (found := TEXT.fullmatch(name))}
    packs = {found[1]: part for name, part in parts.items() if (found := PACK.fullmatch(name))}
    if not texts:
        raise RuleBroken("authoring.parcel_broken", part="there is no text in it")
    return Parcel(listed.name, texts, packs, parts.get(QUIZ))


def _parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """Every part of an archive: named as parts are named, each once, and no larger than it says."""
    infos = archive.infolist()
    if len(infos) > PARTS or sum(info.file_size for info in infos) > UNPACKED:
        raise RuleBroken("authoring.parcel_large", limit=UNPACKED, parts=PARTS)
    parts: dict[str, bytes] = {}
    for info in infos:
        name = info.filename
        known = name in (LIST, QUIZ) or TEXT.fullmatch(name) or PACK.fullmatch(name)
        if not known or name in parts or info.compress_type not in KINDS or info.flag_bits & 1:
            raise RuleBroken("authoring.parcel_broken", part=f"a part is called {name[:60]!r}")
        with archive.open(info) as opened:
            parts[name] = opened.read(UNPACKED + 1)
        if sum(map(len, parts.values())) > UNPACKED:
            raise RuleBroken("authoring.parcel_large", limit=UNPACKED, parts=PARTS)
    return parts


def _listed(data: bytes) -> Listed:
    if not data or len(data) > LISTED:
        raise RuleBroken("authoring.parcel_broken", part=f"{LIST} is missing")
    try:
        return Listed.model_validate(read_strictly(data))
    except (RuleBroken, ValidationError):
        raise RuleBroken("authoring.parcel_broken", part=f"{LIST} cannot be read") from None
