"""Every screen in every language of the page, at a desk and on a phone: whole, readable, quiet behind."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
from playwright.sync_api import Browser

from tests.browser.looks import AXE_AT, faults, shown
from tests.browser.screens import SCREENS, Screen
from tests.browser.stage import Stage, set_stage
from tests.serving import Served

# Every screen is looked at in one of the two directions, turn by turn; `--long` looks in every language.
CASES = [
    pytest.param(locale, screen, marks=() if locale == ("en", "ar")[place % 2] else pytest.mark.long)
    for locale in AXE_AT
    for place, screen in enumerate(SCREENS)
]
Stages = Callable[[str], Stage]


@pytest.fixture(scope="module")
def stages(served: Served) -> Iterator[Stages]:
    """A room for each language, where every screen has something to show."""
    with ExitStack() as stack:
        yield cache(lambda locale: stack.enter_context(set_stage(served, locale)))


@pytest.mark.parametrize(("locale", "screen"), CASES, ids=str)
def test_screen_has_no_fault(browser: Browser, stages: Stages, locale: str, screen: Screen) -> None:
    with shown(browser, stages(locale), screen, locale) as (visitor, page):
        found = faults(screen, visitor, page)

    assert not found, "\n".join(found)
