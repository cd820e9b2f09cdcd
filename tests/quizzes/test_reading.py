"""A quiz's file is read without trust: each fault is told by its line, with what to do."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.packs.loader import load_pack
from minikoneps.packs.methods import LowestAboveLimit
from minikoneps.quizzes.library import ENDING, quiz_of, shipped_text
from minikoneps.quizzes.reading import MOST_QUESTIONS, NotAQuiz, read_quiz
from minikoneps.workshops.scenarios import scenario_folder, scenario_names

ONE = """
[[questions]]
id = "one"
right = "b"
source = "somewhere"

[questions.en]
asks = "Which?"
a = "This"
b = "That"
why = "Because."
"""


def two(more: str) -> str:
    return ONE + more.replace('id = "one"', 'id = "two"')


BENT = [
    ("x" * 64_001, 1, "more than"),
    ("questions = [", 1, "not TOML"),
    (ONE + "[[questions", 12, "not TOML"),
    ("a = " + "[" * 5000, 1, "not TOML"),
    ('title = "x"\n' + ONE, 1, "something else"),
    ("questions = []", 1, "0 questions"),
    (
        "".join(ONE.replace('"one"', f'"q{n}"') for n in range(MOST_QUESTIONS + 1)),
        1,
        f"{MOST_QUESTIONS + 1} questions",
    ),
    (ONE.replace('id = "one"', 'id = "One"'), 3, "no name"),
    (ONE + ONE, 14, "Two questions"),
    (ONE.replace('source = "somewhere"', ""), 2, "where the answer stands"),
    (ONE.replace('right = "b"', 'right = "c"'), 4, "which of its choices is right"),
    (ONE.replace('b = "That"', ""), 7, "not whole"),
    (ONE.replace('b = "That"', 'b = "This"'), 7, "the same"),
    (ONE.replace('why = "Because."', 'why = "' + "x" * 401 + '"'), 11, "too long"),
    (ONE.replace('why = "Because."', 'why = "Because."\nrun = "rm"'), 12, "nobody reads"),
    (ONE.replace("Because.", "\\u202Eesuaceb"), 11, "not plain text"),
    (ONE.replace('source = "somewhere"', 'source = "somewhere"\npoints = 3'), 6, "nobody reads"),
    (two(ONE.replace("[questions.en]", "[questions.fr]")), 13, "same languages"),
    (ONE + '[questions.fr]\nasks = "x"\na = "1"\nb = "2"\nc = "3"\nwhy = "y"\n', 2, "other choices"),
]


@pytest.mark.parametrize(("text", "line", "reason"), BENT, ids=[reason for _, _, reason in BENT])
def test_a_fault_is_told_by_line_reason_and_cure(text: str, line: int, reason: str) -> None:
    with pytest.raises(NotAQuiz) as refused:
        read_quiz(text)

    (fault,) = refused.value.findings
    assert reason in fault.problem
    assert fault.line == line
    assert len({fault.told(language) for language in ("en", "ar", "fr")}) == 3
    assert all(part and "{" not in part for one in ("en", "ar", "fr") for part in fault.told(one))


def test_all_that_is_wrong_is_told_at_once() -> None:
    second = ONE.replace('id = "one"', 'id = "two"').replace('why = "Because."', "")
    bent = ONE.replace('right = "b"', 'right = "c"') + second
    with pytest.raises(NotAQuiz) as refused:
        read_quiz(bent)

    assert [(one.case, one.line) for one in refused.value.findings] == [("right", 4), ("parts", 18)]


def test_a_key_of_thousands_is_refused_before_it_is_read() -> None:
    with pytest.raises(NotAQuiz) as refused:
        read_quiz(ONE + "a." * 30_000 + "a = 1")

    assert [(one.case, one.line) for one in refused.value.findings] == [("points", 12)]


@given(st.text(max_size=300))
def test_whatever_is_uploaded_is_a_quiz_or_is_refused(text: str) -> None:
    for one in (text, ONE + text, ONE.replace("Because.", text.replace('"', ""))):
        with suppress(NotAQuiz):
            assert read_quiz(one).questions


def shipped() -> list[Path]:
    return sorted(scenario_folder().rglob(f"*{ENDING}"))


@pytest.mark.parametrize("path", shipped(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_quiz_that_ships_speaks_every_language_of_the_page_and_of_its_scenario(path: Path) -> None:
    name = path.relative_to(scenario_folder()).as_posix().removesuffix(ENDING)
    quiz = quiz_of(shipped_text(name) or "")
    tellings = [one for one in scenario_names() if one == name or one.endswith(f"/{name}")]
    told = {one.rpartition("/")[0] for one in tellings} - {""}

    assert len(quiz.questions) == 6
    assert {"en", "ar", "fr", *told} <= quiz.languages
    assert len({one.right for one in quiz.questions}) > 1, "always in one place"


def test_the_figures_of_the_quizzes_are_those_of_the_packs() -> None:
    generic, korea, cambodia = load_pack("generic"), load_pack("kr"), load_pack("kh")
    days = next(one.minimum_tender_days for one in generic.procedures if one.id == "open")
    small = next(one for one in korea.procedures if one.id == "smallValue")
    texts = {
        question.id: question.texts["en"]
        for name in ("first_bid", "multiple_reserve_prices")
        for question in quiz_of(shipped_text(name) or "").questions
    }

    assert f"{days[0].value} whole days" in texts["notice-days"].choices["b"]
    own = {one.id: one for one in quiz_of(shipped_text("km/first_bid") or "").questions}["notice-days"]
    days = next(one.minimum_tender_days for one in cambodia.procedures if one.id == "open")
    assert days[0].training_value
    assert all(f"{days[0].value} " in text.choices["b"] for text in own.texts.values())
    assert isinstance(small.award, LowestAboveLimit)
    floor = next(row for row in small.award.lower_limits if "goods" in row.categories and row.value_above)
    assert f"{int(floor.share * 100)} %" in texts["under-limit"].why
