"""Country packs that come with a scenario: data that passes the checks, kept beside those that ship."""

import re
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from minikoneps.packs.checker import check_file
from minikoneps.packs.digest import digest_of
from minikoneps.packs.lines import line_of_points
from minikoneps.packs.loader import base_name, load_pack, pack_names, pack_paths, read_path
from minikoneps.packs.pack import Pack
from minikoneps.packs.slips import Fault, slip
from minikoneps.shared.errors import RuleBroken

NAME = re.compile(r'^name\s*=\s*"([a-z]{2,20})(?:-[0-9a-f]{8})?"[ \t]*$', re.MULTILINE)
# A form of numbers is a row of classes, letters and counts: none that makes a search go astray.
PLAIN = re.compile(r"(?:\[[^\[\]\\]{1,40}\]|[A-Za-z0-9 ./-]|\{[0-9]{1,2}(?:,[0-9]{1,2})?\}|\?)*")


def text_of(name: str) -> str:
    """The text of a pack that is here."""
    return pack_paths()[name].read_text(encoding="utf-8")


def named_by_digest(name: str, data: bytes, language: str) -> tuple[str, str]:
    """A pack's name with the digest of its text behind it, and the text that says so of itself.

    Errors: RuleBroken("authoring.pack_faulty").
    """
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as broken:
        line = data[: broken.start].count(b"\n") + 1
        raise faulty(name, [Fault(line, "not_text")], language) from None
    found = NAME.search(text)
    if found is None or found[1] != base_name(name):
        raise faulty(name, [Fault(1, *slip("not_named", name=base_name(name)))], language)
    plain = text[: found.start()] + f'name = "{found[1]}"' + text[found.end() :]
    kept = f"{found[1]}-{sha256(plain.encode()).hexdigest()[:8]}"
    return kept, text[: found.start()] + f'name = "{kept}"' + text[found.end() :]


def check_pack(name: str, text: str, today: date, language: str) -> Pack:
    """A pack that somebody sent, once it has passed the checks; its faults are told in a reader's language.

    Errors: RuleBroken("authoring.pack_faulty").
    """
    if (found := _not_plain(text)) is not None:
        raise faulty(name, [found], language)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        try:
            report, pack = check_file(path, today), read_path(path).pack
        except (RecursionError, ValueError, LookupError, OverflowError):
            raise faulty(name, [Fault(1, "unreadable")], language) from None
    if report.faults or pack is None:
        raise faulty(name, report.faults, language)
    return pack


def _not_plain(text: str) -> Fault | None:
    """What could keep a reader busy for ever, told before anything reads it closely."""
    if (line := line_of_points(text)) is not None:
        return Fault(line, "points")
    try:
        said = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return Fault(1, "unreadable")
    for key in ("business_number", "institution_code"):
        row = said.get(key)
        pattern = row.get("pattern") if isinstance(row, dict) else None
        if isinstance(pattern, str) and (len(pattern) > 200 or not PLAIN.fullmatch(pattern)):
            line = text[: max(text.find(key), 0)].count("\n") + 1
            return Fault(line, "number_form")
    return None


def same_law(pack: Pack, day: date) -> bool:
    """Whether the pack of that name which is here says the same about a day."""
    here = base_name(pack.name)
    return here in pack_names() and digest_of(load_pack(here), day) == digest_of(
        replace(pack, name=here), day
    )


def faulty(name: str, faults: Sequence[Fault], language: str) -> RuleBroken:
    """The refusal of a pack, with every fault of it."""
    told = []
    for one in faults[:100]:
        problem, cure = one.told(language)
        told.append({"code": one.case, "line": one.line, "problem": problem, "cure": cure})
    return RuleBroken("authoring.pack_faulty", pack=name, count=len(faults), faults=told)
