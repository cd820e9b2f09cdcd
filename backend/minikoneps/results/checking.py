"""Whether a certificate is what a room signed: asked by anybody, with a key to compare or without."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from minikoneps.ledger.checkpoint import fingerprint, grouped, read_fingerprint
from minikoneps.results.certificate import MARK, Certificate, Signed, find_all, read
from minikoneps.results.words import words_of
from minikoneps.shared.canonical import Unreadable

Verdict = Literal["valid", "whole", "forged", "otherKey", "unreadable"]
LARGEST = 20_000_000  # bytes of a file in which a certificate is looked for
MOST = 100  # certificates in one paste or file


@dataclass(frozen=True)
class Checked:
    """What was found of one certificate.

    Shapes: `valid` is signed by the key that was asked for, `otherKey` by another one, `whole` by the key in
        it, which nobody vouched for; `certificate` is what it says, unless it is unreadable.
    """

    verdict: Verdict
    certificate: Certificate | None
    fingerprint: str | None


def check_all(text: str, key_of: Callable[[Certificate], str | None]) -> list[Checked]:
    """Check every certificate in a text; `key_of` says whose fingerprint should have signed it, if known."""
    return [check_one(line, key_of) for line in find_all(text)[:MOST]]


def check_one(line: str, key_of: Callable[[Certificate], str | None]) -> Checked:
    """Check one line."""
    try:
        signed = read(line)
    except Unreadable:
        return Checked("unreadable", None, None)
    return Checked(_verdict(signed, key_of), signed.certificate, fingerprint(signed.key))


def _verdict(signed: Signed, key_of: Callable[[Certificate], str | None]) -> Verdict:
    if not signed.is_whole:
        return "forged"
    wanted = key_of(signed.certificate)
    if wanted is None:
        return "whole"
    return "valid" if wanted == fingerprint(signed.key) else "otherKey"


_SAYS: dict[Verdict, str] = {
    "valid": "VALID. Signed by the key that you named, and not a letter was changed.",
    "whole": "Whole: signed by the key in it, and not a letter was changed. Anybody can make a key: compare "
    "its fingerprint with the one on the room's wall and in its bundles, or name it with --key.",
    "forged": "FORGED. It was changed after it was signed, or was never signed.",
    "otherKey": "OTHER KEY. It is signed, but not by the key that you named.",
    "unreadable": "UNREADABLE. It was not copied whole, or is no certificate.",
}
UNSEEN = (
    "What no certificate can tell: whether it was withdrawn since, whether the name was erased at its\n"
    "bearer's wish, and whether whoever shows it is the person named. Compare it with what is printed.\n"
)


def text_in(what: str) -> str | None:
    """The text that holds a certificate: what was typed itself, or the file of that name, or None."""
    if MARK in what.upper():
        return what
    try:
        text = Path(what).read_bytes()[:LARGEST].decode("latin-1")
    except OSError:
        return None
    return text if MARK in text.upper() else None


def run(text: str, key: str | None) -> tuple[str, int]:
    """Check the certificates in a text with a key's fingerprint, and give what to print and the exit code.

    Shapes: 0 nothing wrong was found, 1 something is wrong, 2 a certificate or the key cannot be read.
    """
    try:
        wanted = None if key is None else read_fingerprint(key)
    except Unreadable as reason:
        return f"Nothing was checked: {reason}.\n", 2
    found = check_all(text, lambda _: wanted)
    told = "\n".join(_told(one) for one in found)
    faulty = any(one.verdict in ("forged", "otherKey") for one in found)
    unread = any(one.verdict == "unreadable" for one in found)
    return f"{told}\n{UNSEEN}", 1 if faulty else 2 if unread else 0


def _told(one: Checked) -> str:
    lines = [_SAYS[one.verdict]]
    if one.certificate is not None and one.fingerprint is not None:
        said, words = one.certificate, words_of("en")
        forged = one.verdict == "forged"
        rows = {
            "name": said.name,
            "took part" if said.practised else "attended": said.title,
            "as": ", ".join(words("role", role) for role in said.roles),
            "practises": ", ".join(words.competence(code) for code in said.competences),
            "date": f"{said.held_on} ({said.hours} hours)",
            "room": f"{said.room} ({said.log})",
            "trainer": said.trainer,
            "key": grouped(one.fingerprint),
        }
        lines.append("It claims, and nobody signed that:" if forged else "It says:")
        lines += [f"  {name:<10} {_safe(value)}" for name, value in rows.items() if value]
    return "\n".join(lines) + "\n"


def _safe(text: str) -> str:
    """A text that a terminal shows and does not obey."""
    return "".join(one if one.isprintable() else "·" for one in text)
