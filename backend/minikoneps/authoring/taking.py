"""Files that trainers bring: looked at whole, then kept whole or not at all."""

import re
from dataclasses import dataclass
from pathlib import Path

from minikoneps.authoring import laws, library
from minikoneps.authoring.parcel import Parcel, pack_up, unpack
from minikoneps.packs.loader import base_name, look_in, pack_names
from minikoneps.playbook.feature import NotAFeature
from minikoneps.playbook.lint.bounds import decoded
from minikoneps.playbook.lint.files import lint_bytes, lint_text
from minikoneps.playbook.lint.found import Finding
from minikoneps.playbook.lint.sheet import Play, TooMuch, read_sheet
from minikoneps.quizzes.reading import FILE, NotAQuiz, read_quiz
from minikoneps.shared.clock import real_now

ZIP = b"PK\x03\x04"
LARGEST = 1024 * 1024


@dataclass(frozen=True)
class Taken:
    """What a file brought: texts that the checks found sound, the packs to be kept with them, and a quiz."""

    name: str
    texts: dict[str, str]
    packs: dict[str, str]
    quiz: str | None = None


def take(data: bytes, file_name: str, folder: Path, language: str) -> Taken:
    """Read a feature, a quiz, or a scenario's one file.

    Errors: RuleBroken("authoring.findings"), RuleBroken("authoring.pack_faulty"), those of `unpack`.
    """
    if file_name.lower().endswith(".toml"):
        return Taken(file_name, {}, {}, _quiz(data, language))
    if data[:4] == ZIP:
        return _take_parcel(unpack(data), folder, language)
    library.must_be_sound(lint_bytes(data), language)
    text = plain(data.decode("utf-8"))
    return Taken(library.title_of(text) or file_name, {library.language_of(text): text}, {})


def plain(text: str) -> str:
    """A text with one kind of end of line, and without the mark that some editors put first."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _quiz(data: bytes, language: str) -> str:
    text = decoded(data, FILE)
    try:
        if isinstance(text, Finding):
            raise NotAQuiz(text)
        read_quiz(plain(text))
    except NotAQuiz as refused:
        library.must_be_sound(refused.findings, language)
    return plain(str(text))


def _take_parcel(parcel: Parcel, folder: Path, language: str) -> Taken:
    texts = {tongue: decoded(data, f"texts/{tongue}.feature") for tongue, data in parcel.texts.items()}
    library.must_be_sound([one for one in texts.values() if isinstance(one, Finding)], language)
    written = {tongue: plain(text) for tongue, text in texts.items() if isinstance(text, str)}
    quiz = None if parcel.quiz is None else _quiz(parcel.quiz, language)
    packs: dict[str, str] = {}
    for name, data in parcel.packs.items():
        kept, text = laws.named_by_digest(name, data, language)
        pack = laws.check_pack(kept, text, real_now().date(), language)
        days = [one.paper.script.pack_date for told in written.values() for one in _plays(told)]
        if name == base_name(name) and all(laws.same_law(pack, day) for day in days if day is not None):
            continue  # what is here says the same
        packs[kept] = text
        written = {tongue: called(told, name, kept) for tongue, told in written.items()}
    _lint_all(written, packs, folder, language)
    return Taken(parcel.name, written, packs, quiz)


def _lint_all(texts: dict[str, str], packs: dict[str, str], folder: Path, language: str) -> None:
    """Look at texts with their packs within reach; packs of a refused file are put away again."""
    new = []
    for name, text in packs.items():
        if name not in pack_names():
            folder.mkdir(parents=True, exist_ok=True)
            new.append(folder / f"{name}.toml")
            new[-1].write_text(text, encoding="utf-8")
    look_in(folder)
    try:
        findings = [one for tongue, text in texts.items() for one in lint_text(text, f"{tongue}.feature")]
        library.must_be_sound(findings, language)
    except BaseException:
        for path in new:
            path.unlink()
        raise


def _plays(text: str) -> list[Play]:
    try:
        return list(read_sheet(text, "").plays)
    except (NotAFeature, TooMuch):
        return []


def called(text: str, name: str, kept: str) -> str:
    """A text that names another pack: in its tag, and where its background says the pack."""
    lines = text.split("\n")
    said = {play.paper.lines["room.pack"] for play in _plays(text) if "room.pack" in play.paper.lines}
    for number in said:
        lines[number - 1] = lines[number - 1].replace(f'"{name}"', f'"{kept}"')
    return re.sub(rf"@pack:{re.escape(name)}(?=\s|$)", f"@pack:{kept}", "\n".join(lines))


def give_out(name: str, texts: dict[str, str], quiz: str | None) -> bytes:
    """A scenario as one file, with the packs that its texts follow and its quiz."""
    wanted = {one.paper.script.pack for text in texts.values() for one in _plays(text)}
    packs = {one: laws.text_of(one).encode() for one in sorted(wanted) if one in pack_names()}
    told = {tongue: text.encode() for tongue, text in texts.items()}
    return pack_up(Parcel(name, told, packs, quiz.encode() if quiz else None))
