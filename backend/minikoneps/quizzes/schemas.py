"""What the addresses of a quiz take and give."""

from typing import Annotated, Literal

from pydantic import Field

from minikoneps.quizzes.reading import MOST_QUESTIONS
from minikoneps.shared.shape import Shape

Phase = Literal["before", "after"]
Letter = Annotated[str, Field(pattern=r"^[a-e]?$", examples=["b"])]
QuestionId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$", examples=["who-reads"])]


class QuizChoice(Shape):
    """One answer to choose."""

    letter: str
    text: str


class QuizQuestion(Shape):
    """A question as it is asked; which answer is right is not said here."""

    id: str
    asks: str
    choices: list[QuizChoice]


class QuizProgress(Shape):
    """How many of the people in the room have answered, before the first act and after the last."""

    people: int
    before: int
    after: int


class QuizTold(Shape):
    """A question looked back on: how many knew it, and what is right and why.

    Counts are over those who answered both times, and there for three of them or more.
    """

    id: str
    asks: str
    right: str
    why: str
    source: str
    before: int | None
    after: int | None
    own_before: str | None
    own_after: str | None


class QuizPerson(Shape):
    """How many questions somebody knew, with their name: the trainer's, when they ask for it."""

    name: str
    before: int | None
    after: int | None


class QuizResult(Shape):
    """What the room has learnt; shares are in whole per cent of all answers."""

    both: int
    fewest: int
    before: int | None
    after: int | None
    questions: list[QuizTold]
    people: list[QuizPerson]


class QuizShown(Shape):
    """The quiz of the room's scenario, as its caller may see it now.

    `asks`: the questions that the caller is to answer now; `language` is theirs. Progress is the trainer's.
    """

    offered: bool
    on: bool
    language: str
    phase: Phase | None
    asks: list[QuizQuestion]
    answered: list[Phase]
    progress: QuizProgress | None
    result: QuizResult | None


class QuizAnswers(Shape):
    """An answer to every question: its letter, or nothing for "I do not know"."""

    answers: Annotated[dict[QuestionId, Letter], Field(min_length=1, max_length=MOST_QUESTIONS)]
