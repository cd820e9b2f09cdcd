"""The file of a quiz, read without trust: what is wrong with it is told by line, reason and cure."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from minikoneps.packs.lines import Path, line_of_points, lines_of
from minikoneps.playbook.lint.found import Finding, found

CODE = "lint.quiz"
FILE = "quiz.toml"

LARGEST = 64_000  # characters of a file
MOST_QUESTIONS = 12
LETTERS = ("a", "b", "c", "d", "e")
ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
LANGUAGE = re.compile(r"[a-z]{2}")
BARRED = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
LENGTHS = {"asks": 240, "why": 400} | dict.fromkeys(LETTERS, 160)
SOURCE = 300
AT_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True)
class Text:
    """A question in one language.

    Shapes: `choices` by letter, two of them at least, from `a` on.
    """

    asks: str
    choices: Mapping[str, str]
    why: str


@dataclass(frozen=True)
class Question:
    """One question.

    Shapes: `right` is one of the letters of `texts`, which are by language and all offer the same letters.
    """

    id: str
    right: str
    source: str
    texts: Mapping[str, Text]


@dataclass(frozen=True)
class Quiz:
    """The questions of a scenario, in order, each in the same languages."""

    questions: tuple[Question, ...]

    @property
    def languages(self) -> frozenset[str]:
        """In which languages it can be asked."""
        return frozenset(self.questions[0].texts)

    def language_for(self, *wanted: str) -> str:
        """The first wanted language that it has, else English, else any."""
        known = self.languages
        return next((one for one in (*wanted, "en") if one in known), min(known))


class NotAQuiz(ValueError):
    """A file that is no quiz, with all that is wrong with it."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__("\n".join(str(one) for one in findings))
        self.findings = list(findings)


@dataclass(frozen=True)
class _Place:
    """A question of the file: where it lies in the list, and the line of everything in it."""

    index: int
    lines: Mapping[Path, int]

    def fault(self, case: str, *inside: str, **facts: object) -> NotAQuiz:
        """A fault of what stands there, told at its line or at the nearest above it."""
        path: Path = ("questions", self.index, *inside)
        while path not in self.lines:
            path = path[:-1]
        return NotAQuiz(found(CODE, FILE, self.lines[path], case, **facts))


def read_quiz(text: str) -> Quiz:
    """Read a quiz.

    Errors: NotAQuiz with everything that is wrong: its line, the reason, and what to do.
    """
    rows, lines = _rows(text)
    questions: list[Question] = []
    faults: list[Finding] = []
    for index, row in enumerate(rows):
        place = _Place(index, lines)
        try:
            questions.append(_question(row, place))
            _must_be_like(questions, place)
        except NotAQuiz as refused:
            faults += refused.findings
    if faults:
        raise NotAQuiz(*faults)
    return Quiz(tuple(questions))


def _must_be_like(questions: list[Question], place: _Place) -> None:
    *before, last = questions
    if last.id in {one.id for one in before}:
        raise place.fault("twice", "id", name=last.id)
    if set(last.texts) != set(questions[0].texts):
        raise place.fault("languages", name=last.id, asked=", ".join(sorted(questions[0].texts)))


def _rows(text: str) -> tuple[list[dict[str, Any]], Mapping[Path, int]]:
    if len(text) > LARGEST:
        raise _whole("long", most=LARGEST)
    if (line := line_of_points(text)) is not None:
        raise NotAQuiz(found(CODE, FILE, line, "points"))
    try:
        said, lines = tomllib.loads(text), lines_of(text)
    except (ValueError, RecursionError) as wrong:
        at = AT_LINE.search(str(wrong))
        line = int(at[1]) if at else text.count("\n") + 1
        raise NotAQuiz(found(CODE, FILE, line, "toml")) from None
    rows = said.get("questions")
    if set(said) != {"questions"} or not isinstance(rows, list) or not all(isinstance(r, dict) for r in rows):
        raise _whole("other")
    if not 1 <= len(rows) <= MOST_QUESTIONS:
        raise _whole("count", count=len(rows), most=MOST_QUESTIONS)
    return rows, lines


def _whole(case: str, **facts: object) -> NotAQuiz:
    return NotAQuiz(found(CODE, FILE, 1, case, **facts))


def _question(row: dict[str, Any], place: _Place) -> Question:
    name, right, source = (row.get(key) for key in ("id", "right", "source"))
    if not isinstance(name, str) or not ID.fullmatch(name):
        raise place.fault("id", "id")
    if not isinstance(source, str) or not _fits(source, SOURCE):
        raise place.fault("source", "source", name=name, most=SOURCE)
    texts = {key: _text(name, key, told, place) for key, told in _spoken(name, row, place)}
    offered = {tuple(one.choices) for one in texts.values()}
    if not texts or len(offered) != 1:
        raise place.fault("choices", name=name)
    if not isinstance(right, str) or right not in next(iter(offered)):
        raise place.fault("right", "right", name=name)
    return Question(name, right, source, texts)


def _spoken(name: str, row: dict[str, Any], place: _Place) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, told in row.items():
        if key in ("id", "right", "source"):
            continue
        if not LANGUAGE.fullmatch(key) or not isinstance(told, dict):
            raise place.fault("part", key, name=name, part=key[:20])
        yield key, told


def _text(name: str, language: str, told: dict[str, Any], place: _Place) -> Text:
    for key, value in told.items():
        if key not in LENGTHS:
            raise place.fault("part", language, key, name=name, part=key[:20])
        if not isinstance(value, str) or not _fits(value, LENGTHS[key]):
            raise place.fault("words", language, key, name=name, part=key, most=LENGTHS[key])
    letters = [letter for letter in LETTERS if letter in told]
    if {"asks", "why"} - set(told) or len(letters) < 2 or letters != list(LETTERS[: len(letters)]):
        raise place.fault("parts", language, name=name, language=language)
    choices = {letter: told[letter] for letter in letters}
    if len(set(choices.values())) < len(choices):
        raise place.fault("same", language, name=name, language=language)
    return Text(told["asks"], choices, told["why"])


def _fits(text: str, longest: int) -> bool:
    return 0 < len(text.strip()) <= len(text) <= longest and BARRED.search(text) is None
