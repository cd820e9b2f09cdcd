"""The file of a quiz, read without trust: what is wrong with it is told by line, reason and cure."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

LARGEST = 64_000  # characters of a file
MOST_QUESTIONS = 12
LETTERS = ("a", "b", "c", "d", "e")
ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
LANGUAGE = re.compile(r"[a-z]{2}")
BARRED = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
LENGTHS = {"asks": 240, "why": 400} | dict.fromkeys(LETTERS, 160)
SOURCE = 300
HEAD = re.compile(r"^[ \t]*\[\[\s*questions\s*\]\]", re.MULTILINE)
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
    """A file that is no quiz."""

    def __init__(self, line: int, reason: str, cure: str) -> None:
        super().__init__(f"line {line}: {reason} {cure}")
        self.line, self.reason, self.cure = line, reason, cure


def read_quiz(text: str) -> Quiz:
    """Read a quiz.

    Errors: NotAQuiz with the line, what is wrong, and what to do.
    """
    if len(text) > LARGEST:
        raise NotAQuiz(1, f"The file has more than {LARGEST} characters.", "Ask less, or say it shorter.")
    rows = _rows(text)
    lines = [text.count("\n", 0, one.start()) + 1 for one in HEAD.finditer(text)]
    questions: list[Question] = []
    for place, row in enumerate(rows):
        line = lines[place] if place < len(lines) else 1
        questions.append(_question(row, line))
        first = questions[0]
        if questions[-1].id in {one.id for one in questions[:-1]}:
            raise NotAQuiz(line, f"Two questions are called “{questions[-1].id}”.", "Rename one of them.")
        if set(questions[-1].texts) != set(first.texts):
            asked = ", ".join(sorted(first.texts))
            raise NotAQuiz(
                line, "Not every question has the same languages.", f"Write it in {asked}, like the first."
            )
    return Quiz(tuple(questions))


def _rows(text: str) -> list[dict[str, Any]]:
    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as wrong:
        at = AT_LINE.search(str(wrong))
        reason = str(wrong).partition(" (at")[0][:120] if isinstance(wrong, ValueError) else "nested too deep"
        raise NotAQuiz(
            int(at[1]) if at else text.count("\n") + 1,
            f"This is not TOML: {reason}.",
            "Compare it with a quiz that ships.",
        ) from None
    rows = found.get("questions")
    if (
        set(found) != {"questions"}
        or not isinstance(rows, list)
        or not all(isinstance(r, dict) for r in rows)
    ):
        raise NotAQuiz(
            1, "There is something else than questions.", "Begin each question with [[questions]]."
        )
    if not 1 <= len(rows) <= MOST_QUESTIONS:
        raise NotAQuiz(1, f"It has {len(rows)} questions.", f"Ask from 1 to {MOST_QUESTIONS}.")
    return rows


def _question(row: dict[str, Any], line: int) -> Question:
    name, right, source = (row.get(key) for key in ("id", "right", "source"))
    if not isinstance(name, str) or not ID.fullmatch(name):
        raise NotAQuiz(line, "The question has no id.", 'Write id = "a-short-name" in small letters.')
    if not isinstance(source, str) or not _fits(source, SOURCE):
        raise NotAQuiz(line, f"“{name}” has no source.", 'Say in source = "…" where the answer can be read.')
    texts = {key: _text(name, key, told, line) for key, told in _spoken(name, row, line)}
    offered = {tuple(one.choices) for one in texts.values()}
    if not texts or len(offered) != 1:
        raise NotAQuiz(
            line, f"“{name}” offers other choices in another language.", "Offer the same letters in each."
        )
    if not isinstance(right, str) or right not in next(iter(offered)):
        raise NotAQuiz(
            line,
            f"“{name}” does not say which choice is right.",
            'Write right = "a", or another letter of it.',
        )
    return Question(name, right, source, texts)


def _spoken(name: str, row: dict[str, Any], line: int) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, told in row.items():
        if key in ("id", "right", "source"):
            continue
        if not LANGUAGE.fullmatch(key) or not isinstance(told, dict):
            raise NotAQuiz(line, f"“{name}” has a part “{key[:20]}” that nobody reads.", "Take it out.")
        yield key, told


def _text(name: str, language: str, told: dict[str, Any], line: int) -> Text:
    for key, value in told.items():
        if key not in LENGTHS:
            raise NotAQuiz(
                line, f"“{name}” has a part “{key[:20]}” in “{language}” that nobody reads.", "Take it out."
            )
        if not isinstance(value, str) or not _fits(value, LENGTHS[key]):
            raise NotAQuiz(
                line,
                f"“{key}” of “{name}” in “{language}” is empty, too long or not plain text.",
                f"Write one line of at most {LENGTHS[key]} characters.",
            )
    letters = [letter for letter in LETTERS if letter in told]
    if {"asks", "why"} - set(told) or len(letters) < 2 or letters != list(LETTERS[: len(letters)]):
        raise NotAQuiz(
            line,
            f"“{name}” is not whole in “{language}”.",
            "It needs asks, why, and two to five choices a, b, c, …",
        )
    choices = {letter: told[letter] for letter in letters}
    if len(set(choices.values())) < len(choices):
        raise NotAQuiz(line, f"Two choices of “{name}” are the same in “{language}”.", "Change one of them.")
    return Text(told["asks"], choices, told["why"])


def _fits(text: str, longest: int) -> bool:
    return 0 < len(text.strip()) <= len(text) <= longest and BARRED.search(text) is None
