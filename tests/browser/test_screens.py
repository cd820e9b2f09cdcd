"""Every screen in every language of the page, at a desk and on a phone: whole, readable, quiet behind."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.looks import AXE_AT, faults, shown
from tests.browser.screens import SCREENS, Screen
from tests.browser.stage import Stage, set_stage
from tests.serving import LONG, Served

# Two languages show both directions; the third, with the longest words, is for `--long`.
LANGUAGES = [
    pytest.param(locale, marks=pytest.mark.skipif(locale == "fr" and not LONG, reason="for --long"))
    for locale in AXE_AT
]


@pytest.fixture(scope="module", params=LANGUAGES)
def locale(request: pytest.FixtureRequest) -> str:
    """The language of the page, and of everything that was written in the room."""
    return str(request.param)


@pytest.fixture(scope="module")
def stage(served: Served, locale: str) -> Iterator[Stage]:
    """A room where every screen has something to show."""
    with set_stage(served, locale) as stage:
        yield stage


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_screen_has_no_fault(browser: Browser, stage: Stage, locale: str, screen: Screen) -> None:
    with shown(browser, stage, screen, locale) as (visitor, page):
        found = faults(screen, visitor, page)

    assert not found, "\n".join(found)
