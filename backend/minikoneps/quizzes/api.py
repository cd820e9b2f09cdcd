"""A quiz over HTTP: what is asked now, the answers, and what was learnt."""

from typing import Annotated

from fastapi import Query

from minikoneps.ledger.acting import View
from minikoneps.quizzes import service
from minikoneps.quizzes.schemas import Phase, QuizAnswers, QuizShown
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.flat import Addresses
from minikoneps.shared.languages import PageLanguage
from minikoneps.shared.problems import refusals_of
from minikoneps.workshops.asking import RoomsHere

router = Addresses(tags=["quizzes"])
Spoken = Annotated[PageLanguage, Query(description="The language of the reader's page.")]


@router.get("/quiz", responses=refusals_of("access.trainer_only"))
def get_quiz(
    view: View,
    rooms: RoomsHere,
    language: Spoken = "en",
    names: Annotated[bool, Query(description="With what each person knew; the trainer's.")] = False,
) -> QuizShown:
    """What you are asked now, how many have answered, and after the last act what was learnt."""
    if names and not view.caller.is_trainer:
        raise RuleBroken("access.trainer_only")
    return service.show_quiz(rooms, view, language, named=names)


@router.post(
    "/quiz/{phase}",
    status_code=201,
    responses=refusals_of("quizzes.trainees_only", "quizzes.not_now", "quizzes.answered", "quizzes.unfit"),
)
def answer_quiz(
    phase: Phase, given: QuizAnswers, view: View, rooms: RoomsHere, language: Spoken = "en"
) -> QuizShown:
    """Answer the quiz, once before the first act and once after the last."""
    service.answer(rooms, view, phase, given.answers)
    return service.show_quiz(rooms, view, language, named=False)
