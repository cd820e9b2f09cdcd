"""Every screen in English, at a desk and on a phone: whole, readable, and quiet behind."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.looks import faults, shown
from tests.browser.screens import SCREENS, Screen
from tests.browser.stage import Stage, set_stage
from tests.serving import Served


@pytest.fixture(scope="module")
def stage(served: Served) -> Iterator[Stage]:
    with set_stage(served, "en") as stage:
        yield stage


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_screen_has_no_fault_in_english(browser: Browser, stage: Stage, screen: Screen) -> None:
    with shown(browser, stage, screen, "en") as (visitor, page):
        found = faults(screen, visitor, page)

    assert not found, "\n".join(found)
