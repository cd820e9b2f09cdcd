"""Which quiz belongs to a scenario: a file of the same name beside it, or what came with a trainer's own."""

from functools import lru_cache

from sqlmodel import Session

from minikoneps.quizzes.reading import Quiz, read_quiz
from minikoneps.workshops.own import find_version
from minikoneps.workshops.scenarios import NAME, scenario_folder

ENDING = ".quiz.toml"


def find_quiz(session: Session, scenario: str | None) -> Quiz | None:
    """The quiz of a scenario; one that is told in another language may have that of the English telling."""
    text = quiz_text(session, scenario)
    return None if text is None else quiz_of(text)


def quiz_text(session: Session, scenario: str | None) -> str | None:
    """The file of a scenario's quiz; a version of a trainer's own has its own."""
    if scenario is None or not NAME.fullmatch(scenario):
        return None
    own = find_version(session, scenario)
    return own.quiz if own else shipped_text(scenario)


def shipped_text(scenario: str) -> str | None:
    """The file of a quiz that ships: its own, or that of the English telling."""
    paths = (scenario_folder() / f"{name}{ENDING}" for name in (scenario, scenario.rpartition("/")[2]))
    return next((path.read_text(encoding="utf-8") for path in paths if path.is_file()), None)


@lru_cache(maxsize=32)
def quiz_of(text: str) -> Quiz:
    """A quiz that was read before.

    Errors: NotAQuiz.
    """
    return read_quiz(text)
