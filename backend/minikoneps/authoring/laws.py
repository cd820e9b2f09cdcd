"""Country packs that come with a scenario: data that passes the checks, kept beside those that ship."""

import re
import tempfile
import tomllib
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from minikoneps.packs.checker import check_file
from minikoneps.packs.digest import digest_of
from minikoneps.packs.faults import Fault
from minikoneps.packs.lines import line_of_points
from minikoneps.packs.loader import base_name, load_pack, pack_names, pack_paths, read_path
from minikoneps.packs.pack import Pack
from minikoneps.shared.errors import RuleBroken

NAME = re.compile(r'^name\s*=\s*"([a-z]{2,20})(?:-[0-9a-f]{8})?"[ \t]*$', re.MULTILINE)
# A form of numbers is a row of classes, letters and counts: none that makes a search go astray.
PLAIN = re.compile(r"(?:\[[^\[\]\\]{1,40}\]|[A-Za-z0-9 ./-]|\{[0-9]{1,2}(?:,[0-9]{1,2})?\}|\?)*")


def text_of(name: str) -> str:
    """The text of a pack that is here."""
    return pack_paths()[name].read_text(encoding="utf-8")


def named_by_digest(name: str, data: bytes) -> tuple[str, str]:
    """A pack's name with the digest of its text behind it, and the text that says so of itself.

    Errors: RuleBroken("authoring.pack_faulty").
    """
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as broken:
        line = data[: broken.start].count(b"\n") + 1
        raise faulty(name, [Fault(line, "This is not text in UTF-8.", "Save it as UTF-8.")]) from None
    found = NAME.search(text)
    if found is None or found[1] != base_name(name):
        raise faulty(name, [Fault(1, f"No line says that it is {base_name(name)}.", 'Write name = "…".')])
    plain = text[: found.start()] + f'name = "{found[1]}"' + text[found.end() :]
    kept = f"{found[1]}-{sha256(plain.encode()).hexdigest()[:8]}"
    return kept, text[: found.start()] + f'name = "{kept}"' + text[found.end() :]


def check_pack(name: str, text: str, today: date) -> Pack:
    """A pack that somebody sent, once it has passed the checks.

    Errors: RuleBroken("authoring.pack_faulty").
    """
    _must_be_plain(name, text)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        try:
            report, pack = check_file(path, today), read_path(path).pack
        except (RecursionError, ValueError, LookupError, OverflowError):
            raise faulty(
                name, [Fault(1, "It cannot be read.", "Write it as other packs are written.")]
            ) from None
    if report.faults or pack is None:
        raise faulty(name, list(report.faults))
    return pack


def _must_be_plain(name: str, text: str) -> None:
    """Refuse what could keep a reader busy for ever, before anything reads it closely."""
    if (line := line_of_points(text)) is not None:
        raise faulty(name, [Fault(line, "This line has too many points.", "Write keys one below another.")])
    try:
        said = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        raise faulty(name, [Fault(1, "This is not TOML.", "Write it as other packs are written.")]) from None
    for key in ("business_number", "institution_code"):
        row = said.get(key)
        pattern = row.get("pattern") if isinstance(row, dict) else None
        if isinstance(pattern, str) and (len(pattern) > 200 or not PLAIN.fullmatch(pattern)):
            line = text[: max(text.find(key), 0)].count("\n") + 1
            cure = "Write classes of letters and how many of them, as [0-9]{3}."
            raise faulty(name, [Fault(line, "The form of a number is no row of letters and figures.", cure)])


def same_law(pack: Pack, day: date) -> bool:
    """Whether the pack of that name which is here says the same about a day."""
    here = base_name(pack.name)
    return here in pack_names() and digest_of(load_pack(here), day) == digest_of(
        replace(pack, name=here), day
    )


def faulty(name: str, faults: list[Fault]) -> RuleBroken:
    """The refusal of a pack, with every fault of it."""
    told = [{"line": one.line, "problem": one.problem, "cure": one.cure} for one in faults[:100]]
    return RuleBroken("authoring.pack_faulty", pack=name, count=len(faults), faults=told)
