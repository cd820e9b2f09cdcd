"""A browser, a server, and people at browsers of their own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.visitor import PATIENCE, Visitor, visiting
from tests.browsers import find_browser
from tests.serving import Room, Served, open_room, serve

Newcomer = Callable[..., Visitor]

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One Chromium for all tests of this process: to start it takes longer than many a test."""
    program = find_browser()
    if program is None:
        pytest.fail("no browser was found; `python3 tests` says how to install one")
    with sync_playwright() as playwright:
        # Without a sandbox of its own: root in a container may not make one.
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def browser(chromium: Browser) -> Iterator[Browser]:
    """A Chromium in which nobody is."""
    yield chromium
    for context in chromium.contexts:
        context.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for a file."""
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    """A room of its own for a test, with a program on every seat."""
    with open_room(served) as room:
        yield room


@pytest.fixture
def newcomer(browser: Browser, served: Served) -> Iterator[Newcomer]:
    """Opens a fresh browser for one more person."""
    with ExitStack() as stack:

        def come(**options: Any) -> Visitor:
            return stack.enter_context(visiting(browser, served, **options))

        yield come
