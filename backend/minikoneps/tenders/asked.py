"""What a notice asks of a bid beside its price, and in which of its envelopes that belongs."""

from collections.abc import Sequence
from dataclasses import dataclass

from minikoneps.tenders.notice import Notice

#: What a first envelope tells where the notice names no criterion: what is offered, in the tenderer's words.
OFFER = "offer"


@dataclass(frozen=True)
class Asked:
    """What one envelope holds beside prices.

    Shapes: `answers` are ids of criteria and of green requirements, `figures` names of the life-cycle sheet.
    """

    answers: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()


def asked_in(notice: Notice, stages: Sequence[str], stage: str) -> Asked:
    """Say what belongs into the envelope of a stage.

    Shapes: answers stand in the first envelope, figures, most of which are money, with the price in the last.
    """
    first, last = stage == stages[0], stage == stages[-1]
    answers = [
        *(one.id for one in notice.criteria if one.full_marks is not None),
        *(one.id for one in notice.green if one.asked),
    ]
    if len(stages) > 1 and not answers:
        answers = [OFFER]
    figures = () if notice.life_cycle is None else notice.life_cycle.figures
    return Asked(tuple(answers) if first else (), tuple(figures) if last else ())
