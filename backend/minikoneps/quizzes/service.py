"""The quiz of a room: when it is asked, who has answered, and what was learnt."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from minikoneps.exercises.room import plan_for
from minikoneps.exercises.runs import standing_of
from minikoneps.ledger.act import LogName
from minikoneps.ledger.acting import Viewing
from minikoneps.ledger.service import list_entries_of
from minikoneps.ledger.store import opened_tenders
from minikoneps.quizzes import store as kept
from minikoneps.quizzes.gains import FEWEST, gains_of, known_of, share
from minikoneps.quizzes.library import find_quiz
from minikoneps.quizzes.reading import Quiz
from minikoneps.quizzes.schemas import (
    Phase,
    QuizChoice,
    QuizPerson,
    QuizProgress,
    QuizQuestion,
    QuizResult,
    QuizShown,
    QuizTold,
)
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms

PHASES: tuple[Phase, ...] = ("before", "after")


@dataclass(frozen=True)
class Asked:
    """A quiz and what was answered in this run.

    Shapes: `people` are those who may answer, by participant their names; `phase` is None while the exercise
        is on.
    """

    quiz: Quiz
    on: bool
    language: str
    phase: Phase | None
    people: Mapping[str, str]
    answers: Mapping[Phase, Mapping[str, Mapping[str, str]]]


def find_asked(rooms: Rooms, view: Viewing, language: str) -> Asked | None:
    """The quiz of the room's scenario with the answers to it; answers from before hold in every attempt."""
    with rooms.control.read() as control:
        room = store.get_room(control, view.caller.workshop)
        runs = {run.attempt: run.scenario for run in store.list_runs(control, room.slug)}
        quiz = find_quiz(control, runs.get(view.log.attempt, room.scenario))
        if quiz is None:
            return None
        began = [entry for _, entry in list_entries_of(view.session, ("attempt.started",))]
        logs = [str(LogName(room.slug, int(str(one.data["attempt"])))) for one in began]
        answers: dict[Phase, dict[str, dict[str, str]]] = {
            "before": kept.list_answers(control, logs, "before"),
            "after": kept.list_answers(control, logs[-1:], "after"),
        }
        people = {
            who.id: who.name
            for who, _ in store.list_people(control, room.slug)
            if not (who.is_trainer or who.is_bot)
        }
    spoken = quiz.language_for(language, room.language)
    return Asked(quiz, room.quiz, spoken, find_phase(rooms, view), people, answers)


def find_phase(rooms: Rooms, view: Viewing) -> Phase | None:
    """Before the exercise begins, or after its last act; a tender that is shut keeps that to itself."""
    state = standing_of(view.session)
    if state.started is None:
        return "before"
    if state.ended is not None:
        return "after"
    plan = plan_for(rooms, view.caller.workshop, view.session)
    last = None if plan is None or not plan.acts else state.scenes.get(plan.acts[-1].id)
    through = last is not None and last.completed is not None
    return "after" if through and not _shut(view.session) else None


def _shut(session: Session) -> bool:
    opened = opened_tenders(session)
    published = list_entries_of(session, ("tender.published",))
    return any(entry.data["tender"] not in opened for _, entry in published)


def show_quiz(rooms: Rooms, view: Viewing, language: str, *, named: bool) -> QuizShown:
    """The quiz as its caller may see it."""
    asked = find_asked(rooms, view, language)
    if asked is None:
        return _nothing(language)
    caller = view.caller
    answered = [phase for phase in PHASES if caller.participant in asked.answers[phase]]
    open_now = asked.on and not caller.is_trainer and asked.phase is not None
    asks = open_now and asked.phase not in answered
    progress = QuizProgress(
        people=len(asked.people),
        before=len(asked.answers["before"].keys() & asked.people.keys()),
        after=len(asked.answers["after"].keys() & asked.people.keys()),
    )
    told = asked.phase == "after" and (caller.is_trainer or "after" in answered)
    return QuizShown(
        offered=True,
        on=asked.on,
        language=asked.language,
        phase=asked.phase,
        asks=_questions(asked) if asks else [],
        answered=answered,
        progress=progress if caller.is_trainer else None,
        result=show_result(asked, caller.participant, named=named) if asked.on and told else None,
    )


def _nothing(language: str) -> QuizShown:
    return QuizShown(
        offered=False,
        on=False,
        language=language,
        phase=None,
        asks=[],
        answered=[],
        progress=None,
        result=None,
    )


def _questions(asked: Asked) -> list[QuizQuestion]:
    texts = [(one.id, one.texts[asked.language]) for one in asked.quiz.questions]
    return [
        QuizQuestion(
            id=name,
            asks=text.asks,
            choices=[QuizChoice(letter=letter, text=said) for letter, said in text.choices.items()],
        )
        for name, text in texts
    ]


def show_result(asked: Asked, participant: str | None, *, named: bool) -> QuizResult:
    """What was learnt; sums are told of three people or more, names when the trainer asks."""
    before, after = asked.answers["before"], asked.answers["after"]
    both, gains = gains_of(asked.quiz, before, after)
    enough = both >= FEWEST
    size = len(asked.quiz.questions)
    own_before, own_after = before.get(participant or "", {}), after.get(participant or "", {})
    told = [
        QuizTold(
            id=one.id,
            asks=(text := one.texts[asked.language]).asks,
            right=text.choices[one.right],
            why=text.why,
            source=one.source,
            before=gain.before if enough else None,
            after=gain.after if enough else None,
            own_before=_said(text.choices, own_before.get(one.id)),
            own_after=_said(text.choices, own_after.get(one.id)),
        )
        for one, gain in zip(asked.quiz.questions, gains, strict=True)
    ]
    return QuizResult(
        both=both,
        fewest=FEWEST,
        before=share(sum(one.before for one in gains), both, size) if enough else None,
        after=share(sum(one.after for one in gains), both, size) if enough else None,
        questions=told,
        people=list_people(asked) if named else [],
    )


def _said(choices: Mapping[str, str], letter: str | None) -> str | None:
    return None if letter is None else choices.get(letter, "")


def list_people(asked: Asked) -> list[QuizPerson]:
    """How many questions everybody knew, by name."""

    def known(phase: Phase, who: str) -> int | None:
        answers = asked.answers[phase].get(who)
        return None if answers is None else known_of(asked.quiz, answers)

    return [
        QuizPerson(name=name, before=known("before", who), after=known("after", who))
        for who, name in asked.people.items()
    ]


def answer(rooms: Rooms, view: Viewing, phase: Phase, answers: Mapping[str, str]) -> None:
    """Answer a quiz, once before and once after; nothing of it stands in the ledger.

    Errors: RuleBroken("quizzes.trainees_only"), RuleBroken("quizzes.not_now"),
    RuleBroken("quizzes.answered"), RuleBroken("quizzes.unfit").
    """
    if view.caller.is_trainer:
        raise RuleBroken("quizzes.trainees_only")
    asked = find_asked(rooms, view, "en")
    if asked is None or not asked.on or asked.phase != phase:
        raise RuleBroken("quizzes.not_now")
    if view.caller.participant in asked.answers[phase]:
        raise RuleBroken("quizzes.answered")
    offered = {one.id: {"", *next(iter(one.texts.values())).choices} for one in asked.quiz.questions}
    if answers.keys() != offered.keys() or any(said not in offered[one] for one, said in answers.items()):
        raise RuleBroken("quizzes.unfit")
    with rooms.control.write(people=False) as control:
        if view.caller.participant in kept.list_answers(control, [str(view.log)], phase):
            raise RuleBroken("quizzes.answered")
        kept.add_answers(control, str(view.log), view.caller.participant, phase, answers)
    rooms.hub.wake(view.caller.workshop)
