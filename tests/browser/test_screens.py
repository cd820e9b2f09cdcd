"""Every screen in every language of the page, at a desk and on a phone: whole, readable, quiet behind."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.looks import faults, shown
from tests.browser.screens import SCREENS
from tests.browser.showing import Screen
from tests.browser.stage import Stage, set_stage
from tests.serving import Served

Stages = Callable[[str], Stage]


@pytest.fixture(scope="module")
def stages(served: Served) -> Iterator[Stages]:
    """A room for each language, where every screen has something to show."""
    with ExitStack() as stack:
        yield cache(lambda locale: stack.enter_context(set_stage(served, locale)))


# The rooms that are played in one language alone, unless `--long` asks for all.
SPOKEN = {
    "two": "en",
    "blind": "ar",
    "shut": "en",
    "kr": "en",
    "it": "ar",
    "mx": "en",
    "sec": "ar",
    "play": "ar",
    "past": "en",
    "ask": "ar",
}


def cases(locale: str) -> list[Any]:
    """The screens, each looked at in one of the two directions; `--long` looks in every language."""
    turns = ("en", "ar")
    return [
        pytest.param(screen, marks=() if now else pytest.mark.long, id=screen.name)
        for place, screen in enumerate(SCREENS)
        for now in [locale == SPOKEN.get(screen.room, turns[place % 2]) and not screen.long]
    ]


# A class for each language: tests of one class stay together, so that few workers set its stage.
class TestInEnglish:
    @pytest.mark.parametrize("screen", cases("en"))
    def test_screen_has_no_fault(self, browser: Browser, stages: Stages, screen: Screen) -> None:
        look(browser, stages("en"), screen, "en")


class TestInArabic:
    @pytest.mark.parametrize("screen", cases("ar"))
    def test_screen_has_no_fault(self, browser: Browser, stages: Stages, screen: Screen) -> None:
        look(browser, stages("ar"), screen, "ar")


class TestInFrench:
    @pytest.mark.parametrize("screen", cases("fr"))
    def test_screen_has_no_fault(self, browser: Browser, stages: Stages, screen: Screen) -> None:
        look(browser, stages("fr"), screen, "fr")


def look(browser: Browser, stage: Stage, screen: Screen, locale: str) -> None:
    with shown(browser, stage, screen, locale) as (visitor, page):
        found = faults(screen, visitor, page)

    assert not found, "\n".join(found)
