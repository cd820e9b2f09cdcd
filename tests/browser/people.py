"""People at browsers whose taps and typed fields are counted, and a table of what was aimed at."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

from tests.browser.visitor import Visitor


@dataclass
class Goal:
    """What was aimed at, and what came of it; only counts are held against it, seconds within reason."""

    what: str
    taps: int | None = None
    fields: int | None = None
    seconds: float | None = None
    most_taps: int | None = None
    most_fields: int | None = None
    most_seconds: float | None = None

    @property
    def met(self) -> bool:
        pairs = [(self.taps, self.most_taps), (self.fields, self.most_fields)]
        return all(done is None or most is None or done <= most for done, most in pairs)

    def line(self) -> str:
        """A row of the table."""
        parts = []
        if self.most_taps is not None:
            parts.append(f"{self.taps} taps of {self.most_taps}")
        if self.most_fields is not None:
            parts.append(f"{self.fields} fields of {self.most_fields}")
        if self.seconds is not None:
            aim = "" if self.most_seconds is None else f" of {self.most_seconds:g}"
            parts.append(f"{self.seconds:.1f} s{aim}")
        return f"  {self.what:<52} {', '.join(parts)}"


@dataclass
class Person:
    """Somebody who taps and types, and nothing else; both are counted."""

    visitor: Visitor
    taps: int = 0
    fields: int = 0
    goals: list[Goal] = field(default_factory=list)

    @property
    def page(self) -> Page:
        return self.visitor.page

    def at(self, page: Page) -> "Person":
        """The same person at another tab or window."""
        return Person(Visitor(self.visitor.served, page.context, page, self.visitor.locale), goals=self.goals)

    def press(self, what: Locator) -> None:
        self.taps += 1
        what.click()

    def button(self, name: str | re.Pattern[str]) -> None:
        exact = isinstance(name, str)
        self.press(self.page.get_by_role("button", name=name, exact=exact).first)

    def link(self, name: str | re.Pattern[str]) -> None:
        exact = isinstance(name, str)
        self.press(self.page.get_by_role("link", name=name, exact=exact).first)

    def write(self, name: str, text: str) -> None:
        """Put the finger into a field and type."""
        self.fields += 1
        place = self.page.get_by_role("textbox", name=name).first
        place.click()
        place.press_sequentially(text)

    def sees(self, text: str | re.Pattern[str]) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible()

    def goes(self, name: str) -> None:
        """To another page of the room."""
        self.taps += 1
        self.visitor.go(name)

    def does_the_task(self, words: str | re.Pattern[str]) -> None:
        """Wait for the card that says so, and follow it."""
        card = self.page.get_by_role("region", name="Your turn").filter(has_text=words)
        self.press(card.get_by_role("link", name="Go there"))

    @contextmanager
    def aims(self, what: str, **most: float) -> Iterator[Goal]:
        """Count and clock what is done inside; more taps or fields than aimed at are a fault."""
        goal = Goal(what, **{f"most_{name}": value for name, value in most.items()})  # type: ignore[arg-type]
        taps, fields, begun = self.taps, self.fields, time.monotonic()
        yield goal
        goal.taps, goal.fields = self.taps - taps, self.fields - fields
        goal.seconds = time.monotonic() - begun
        self.goals.append(goal)
        assert goal.met, goal.line()


def table(goals: list[Goal]) -> str:
    """What was aimed at, and what came of it."""
    return "\n".join(["", "What a workshop asks of people:", *(goal.line() for goal in goals), ""])
