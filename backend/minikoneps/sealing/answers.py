"""What a bid says beside its price: a text for each criterion asked about, and figures by their names."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.shared.money import parse_decimal

MOST_ANSWERS = 60
MOST_FIGURES = 300
LONGEST_TEXT = 4000
FIGURE_PLACES = 6

Named = TypeVar("Named")

_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
# Whatever moves or hides other characters: control codes but the line feed, the two separators, and what
# turns the direction of all that follows; the marks for one place (U+200E, U+200F, U+061C) are writing.
_UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tenderer writes about one criterion of the notice.

    Units: the text has 1 to 4000 characters (code points in NFC), line feeds among them.
    """

    criterion: str
    text: str

    def to_json(self) -> dict[str, str]:
        """Write the answer as it stands in the envelope."""
        return {"criterion": self.criterion, "text": self.text}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that the notice asks for; a plain decimal with up to 6 decimals."""

    name: str
    value: str

    def to_json(self) -> dict[str, str]:
        """Write the figure as it stands in the envelope."""
        return {"name": self.name, "value": self.value}


def read_answers(values: Sequence[object]) -> tuple[Answer, ...]:
    """Read the answers of an envelope; Unreadable unless there are 1 to 60, each criterion once."""
    return _each(values, _answer, lambda one: one.criterion, MOST_ANSWERS, "answers")


def read_figures(values: Sequence[object]) -> tuple[Figure, ...]:
    """Read the figures of an envelope; Unreadable unless there are 1 to 300, each name once."""
    return _each(values, _figure, lambda one: one.name, MOST_FIGURES, "figures")


def _each(
    values: Sequence[object],
    read: Callable[[object], Named],
    name: Callable[[Named], str],
    most: int,
    what: str,
) -> tuple[Named, ...]:
    found = tuple(read(value) for value in values)
    if not 1 <= len(found) <= most or len({name(one) for one in found}) != len(found):
        raise Unreadable(f"the {what} of the bid are none, too many, or two of one name")
    return found


def _answer(value: object) -> Answer:
    fields = Fields(value, "an answer of the bid")
    answer = Answer(_named(fields.text("criterion")), fields.text("text"))
    fields.done()
    if not answer.text.strip() or len(answer.text) > LONGEST_TEXT or _UNSEEN.search(answer.text):
        raise Unreadable("an answer of the bid is empty, too long, or holds a character that is not writing")
    return answer


def _figure(value: object) -> Figure:
    fields = Fields(value, "a figure of the bid")
    figure = Figure(_named(fields.text("name")), fields.text("value"))
    fields.done()
    parse_decimal(figure.value, FIGURE_PLACES)
    return figure


def _named(text: str) -> str:
    if _NAME.fullmatch(text) is None:
        raise Unreadable("a name in the bid has a form this version does not know")
    return text
