"""What was learnt, as tables: by question for all together, and by person where names were asked for."""

from minikoneps.ledger.acting import Viewing
from minikoneps.quizzes.service import find_asked, list_people, show_result
from minikoneps.results.tables import Table
from minikoneps.results.words import Words
from minikoneps.workshops.rooms import Rooms

QUIZ = ("question", "right", "source", "both", "before", "after")
LEARNERS = ("person", "before", "after")


def quiz_tables(rooms: Rooms, view: Viewing, words: Words, *, named: bool) -> tuple[Table, Table]:
    """The quiz of an attempt; empty where none was asked, and without counts of fewer than three people."""
    asked = find_asked(rooms, view, words.language)
    if asked is None or not asked.on or asked.phase != "after":
        return Table("quiz", QUIZ, []), Table("learners", LEARNERS, [])
    told = show_result(asked, None, named=False)
    rows = [(one.asks, one.right, one.source, told.both, one.before, one.after) for one in told.questions]
    people = [(one.name, one.before, one.after) for one in list_people(asked)] if named else []
    return Table("quiz", QUIZ, rows), Table("learners", LEARNERS, people)
