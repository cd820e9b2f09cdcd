"""Which quiz belongs to a scenario: a file of the same name beside it."""

from functools import lru_cache

from minikoneps.quizzes.reading import Quiz, read_quiz
from minikoneps.workshops.scenarios import NAME, scenario_folder

ENDING = ".quiz.toml"


def find_quiz(scenario: str | None) -> Quiz | None:
    """The quiz of a scenario; what is written in other languages has that of the English one."""
    text = quiz_text(scenario)
    return None if text is None else _read(text)


def quiz_text(scenario: str | None) -> str | None:
    """The file of a scenario's quiz."""
    if scenario is None or not NAME.fullmatch(scenario):
        return None
    path = scenario_folder() / f"{scenario.rpartition('/')[2]}{ENDING}"
    return path.read_text(encoding="utf-8") if path.is_file() else None


@lru_cache(maxsize=32)
def _read(text: str) -> Quiz:
    return read_quiz(text)
