"""What a room knew before and knows after: counted over those who answered both times."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.quizzes.reading import Quiz
from minikoneps.shared.money import round_half_up

FEWEST = 3  # people; of fewer a sum would tell who knew what

Answers = Mapping[str, Mapping[str, str]]  # by participant, then by question, the letter or ""


@dataclass(frozen=True)
class Gain:
    """How many knew one question.

    Shapes: `before` and `after` of all that answered both times.
    """

    question: str
    before: int
    after: int


def gains_of(quiz: Quiz, before: Answers, after: Answers) -> tuple[int, list[Gain]]:
    """How many answered both times, and by question how many of them knew it each time."""
    both = sorted(set(before) & set(after))
    return len(both), [
        Gain(
            question=one.id,
            before=sum(before[who].get(one.id) == one.right for who in both),
            after=sum(after[who].get(one.id) == one.right for who in both),
        )
        for one in quiz.questions
    ]


def known_of(quiz: Quiz, answers: Mapping[str, str]) -> int:
    """How many questions somebody knew."""
    return sum(answers.get(one.id) == one.right for one in quiz.questions)


def share(known: int, people: int, questions: int) -> int:
    """How much all knew together.

    Units: whole per cent.
    """
    return round_half_up(Fraction(100 * known, people * questions)) if people * questions else 0
