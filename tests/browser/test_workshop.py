"""A whole workshop: a trainer, a wall, two trainees, bots, surprises, a broken phone and a power cut.

Nobody here does anything but tap and type; the server is a process of its own, which is killed in the middle.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from loadtests.server import Server
from tests.browser.people import Goal, Person, table
from tests.browser.stuck import somebody_is_stuck
from tests.browser.visitor import PHONE, visit
from tests.serving import Served

pytestmark = pytest.mark.long  # one telling takes minutes; its parts are tested apart
LINK = re.compile(r"http://\S+/trainer/\S+")
REASONABLE = 6  # a machine of many tests may take so many times as long as aimed at
LATE = "A bid one second late"
TITLE = "Chairs for the reading rooms"
PRICE = "230000"


@dataclass
class Place:
    """Where the workshop is held: a server, and a browser for whoever comes."""

    browser: Browser
    server: Server
    stack: ExitStack
    goals: list[Goal] = field(default_factory=list)

    @property
    def served(self) -> Served:
        return Served(self.server.base_url, self.server.folder, "")

    def printed(self) -> str:
        """The trainer's link, as the console says it."""
        said = (self.server.folder.parent / "server.log").read_text(encoding="utf-8", errors="replace")
        found = LINK.findall(said)
        assert found, said
        return str(found[-1])

    def comes(self, **options: Any) -> Person:
        """Somebody opens a browser."""
        visitor = visit(self.browser, self.served, **options)
        self.stack.callback(visitor.context.close)
        return Person(visitor, goals=self.goals)


@pytest.fixture
def place(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    monkeypatch.setenv("COLUMNS", "200")
    with Server(tmp_path / "data") as server, ExitStack() as stack:
        yield Place(browser, server, stack)


def test_a_workshop_from_the_console_to_the_debrief(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        people = hold(place)
    except Exception as missed:
        for page in (one for context in place.browser.contexts for one in context.pages):
            missed.add_note(f"{page.url} says: {page.locator('body').inner_text()[:1500]}")
        raise
    with capsys.disabled():
        sys.stdout.write(table(place.goals))
    slow = [g.line() for g in place.goals if (g.seconds or 0) > REASONABLE * (g.most_seconds or 1e9)]
    assert not slow, slow
    assert not [one for person in people for one in own_troubles(person)]


def hold(place: Place) -> list[Person]:
    """The whole of it; gives those who were in it to the end."""
    trainer, wall = open_the_room(place)
    officer = sit_down(wall, place.comes(), "Omar", "Take this seat: Procuring officer, Hanbit City")
    phone = place.comes(viewport=PHONE, has_touch=True)
    tenderer = sit_down(wall, phone, "Mina", "Give me a seat")
    begin(trainer)
    somebody_is_stuck(trainer)
    bid_on_the_phone(tenderer)
    other = go_on_with_another_phone(place, wall, tenderer)
    surprise(trainer, other)
    cut_the_power(place, [trainer, officer, other], wall)
    draw(trainer, officer)
    take_over_from_the_bot(officer)
    judge(trainer, officer)
    award_and_look_back(trainer, officer, other)
    return [trainer, officer, other]


def own_troubles(person: Person) -> list[str]:
    """What went wrong behind the page; that the server was away, or a bid late, is no fault of it."""
    away = re.compile(r"net::ERR_|409 \(Conflict\)")
    return [one for one in person.visitor.troubles if not away.search(one)]


def open_the_room(place: Place) -> tuple[Person, Page]:
    """From the trainer's home to a PIN on the wall; nothing is typed."""
    trainer = place.comes()
    trainer.page.goto(place.printed())
    trainer.button("Become the trainer")
    lesson = trainer.page.get_by_role("button", name=re.compile("^Multiple reserve prices"))
    expect(lesson).to_be_visible()
    with trainer.aims("trainer’s home to the PIN on the wall", taps=3, fields=0, seconds=10):
        trainer.press(lesson)
        trainer.button("Open the room")
        with trainer.page.context.expect_page() as opened:
            trainer.link("Projector page")
        wall = opened.value
        expect(wall.get_by_test_id("projector-pin")).to_have_text(re.compile(r"^\d{4}.\d{4}$"))
    return trainer, wall


def address_on(wall: Page) -> str:
    """What a camera reads from the wall."""
    return str(wall.get_by_role("region", name="Join").get_by_role("img").get_attribute("aria-label"))


def sit_down(wall: Page, trainee: Person, name: str, seat: str) -> Person:
    """Scan, give a name, and take a seat, chosen or dealt."""
    address = address_on(wall)
    with trainee.aims("scan to seat", taps=2, fields=1, seconds=20):
        trainee.page.goto(address)
        trainee.write("Your name", name)
        trainee.button("Enter the workshop")
        trainee.button(seat)
        expect(trainee.page.get_by_role("heading", name="Your tasks").first).to_be_visible()
    return trainee


def begin(trainer: Person) -> None:
    """Start the exercise, which bots prepare."""
    trainer.goes("Exercise")
    trainer.button("Start")
    trainer.sees("The exercise has begun.")


def bid_on_the_phone(tenderer: Person) -> None:
    """The first bid of somebody who never saw the page; the language changes on the way, and back."""
    page = tenderer.page
    expect(page.get_by_role("region", name="Your turn")).to_be_visible()
    with tenderer.aims("task card to the receipt of a first bid", taps=8, fields=3) as goal:
        tenderer.does_the_task("sealed bid")
        tenderer.write("Unit price of item", PRICE)
        tenderer.button("Choose for me")
        read_it_in_arabic(tenderer)
        tenderer.button("Seal my bid")
        tenderer.button("Submit sealed bid")
        expect(page.get_by_role("heading", name="Receipt of a sealed bid")).to_be_visible()
    goal.most_taps, goal.taps = 6, (goal.taps or 0) - 2  # two were for the languages
    assert goal.met, goal.line()


def read_it_in_arabic(tenderer: Person) -> None:
    """One tap to Arabic and one back: the same page, and what was typed stays."""
    page = tenderer.page
    address, picked = page.url, page.get_by_text(re.compile(r"You picked \d+ · \d+\.")).inner_text()
    with tenderer.aims("language switched, page and draft kept", taps=1, fields=0):
        tenderer.button("العربية")
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("textbox", name="سعر وحدة البند").first).to_have_value(PRICE)
    tenderer.button("English")
    expect(page.get_by_role("textbox", name="Unit price of item").first).to_have_value(PRICE)
    tenderer.sees(picked)
    assert page.url == address


def go_on_with_another_phone(place: Place, wall: Page, tenderer: Person) -> Person:
    """The first phone dies slowly: its owner reads the personal code from it, and goes on with another."""
    other = place.comes(viewport=PHONE, has_touch=True)
    with other.aims("another phone goes on at the same seat", seconds=30):
        tenderer.button("Language, appearance and leaving")
        tenderer.page.get_by_role("menuitem", name="Go on on another device").click()
        dialog = tenderer.page.get_by_role("dialog", name="Your way to another device")
        told = dialog.get_by_text(re.compile(r"^\d{4} \d{4}$"))
        expect(told).to_be_visible()
        other.page.goto(address_on(wall))
        other.button("I was in already: use my personal code")
        other.write("Personal code", told.inner_text().replace(" ", ""))
        other.button("Go on here")
        expect(other.page.get_by_test_id("seat-switcher")).to_contain_text("Baram Trading")
    expect(tenderer.page.get_by_role("heading", name="Join the workshop")).to_be_visible()
    return other


def surprise(trainer: Person, tenderer: Person) -> None:
    """All bids are in; the trainer has the tenderer on the phone try once more, a second too late."""
    act_is_complete(trainer, 1)
    trainer.button(f"Choose…: {LATE}")
    dialog = trainer.page.get_by_role("dialog", name=LATE)
    expect(dialog).to_contain_text("Baram Trading")
    dialog.get_by_role("button", name="Fire").click()
    do_now(trainer, "clock moves")
    tenderer.does_the_task("tries to submit")
    tenderer.button("Replace it with a new bid")
    tenderer.write("Unit price of item", "5")
    tenderer.button("Choose for me")
    tenderer.button("Seal my bid")
    tenderer.button("Submit sealed bid")
    expect(tenderer.page.get_by_role("alert").first).to_contain_text("deadline")
    expect(trainer.page.get_by_text("2 of 2 expectations hold")).to_be_visible()


def act_is_complete(trainer: Person, number: int) -> None:
    """The board says so."""
    act = trainer.page.get_by_role("list", name="Acts").get_by_role("listitem").nth(number - 1)
    expect(act).to_contain_text("Complete")


def do_now(trainer: Person, words: str) -> None:
    """The trainer's own task on the board, done by a press."""
    trainer.press(trainer.page.get_by_role("button", name=re.compile(words)).first)
    trainer.page.get_by_role("menuitem", name="Do it now").click()


def cut_the_power(place: Place, people: list[Person], wall: Page) -> None:
    """In the middle of the second act the server is killed; everybody goes on at the same step."""
    trainer, officer, _ = people
    trainer.button(re.compile("^Begin this act: The draw"))
    do_now(trainer, "clock moves")
    card = officer.page.get_by_role("region", name="Your turn").filter(has_text="opens the bids")
    expect(card).to_be_visible()
    place.server.process.kill()  # type: ignore[union-attr]
    place.server.process.wait()  # type: ignore[union-attr]
    for person in people:
        expect(person.page.get_by_text("Reconnecting", exact=True)).to_be_visible()
    with trainer.aims("the server is back, everybody at the same step", seconds=15):
        place.server.start()
        for person in people:
            expect(person.page.get_by_text("Live", exact=True)).to_be_attached()
        expect(card).to_be_visible()
    act = trainer.page.get_by_role("list", name="Acts").locator("[aria-current=step]")
    expect(act).to_contain_text("The draw")
    expect(wall.get_by_role("main")).to_be_visible()


def draw(trainer: Person, officer: Person) -> None:
    """The officer opens the envelopes one by one."""
    officer.does_the_task("opens the bids")
    officer.button("Open the bids")
    for _ in range(4):
        officer.button("Open the next envelope")
    for said in ("Show the candidate prices", "Count the picks", "Show plan price and record"):
        officer.button(said)
    expect(officer.page.get_by_role("heading", name="Record of the opening")).to_be_visible()
    act_is_complete(trainer, 2)


def take_over_from_the_bot(officer: Person) -> None:
    """The officer sits down on the evaluator's seat too, which bots have been playing."""
    officer.goes("Seats")
    officer.button("Take this seat: Evaluator, Hanbit City")
    expect(officer.page.get_by_test_id("seat-switcher")).to_contain_text("Evaluator")


def judge(trainer: Person, officer: Person) -> None:
    """Every bid is found responsive, and the lowest of all is out of the race."""
    trainer.button(re.compile("^Begin this act: The cheapest bid is out"))
    officer.goes("Tenders")
    officer.link(TITLE)
    officer.page.get_by_role("link", name=re.compile("Examine|evaluation")).first.click()
    for done in range(4):
        expect(officer.page.get_by_text(f"{done} of 4 examined")).to_be_visible()
        officer.page.get_by_role("radio", name="Yes, responsive").first.check()
        officer.button("Record the examination")
    officer.button("Rank the bids")
    expect(officer.page.get_by_role("img", name="Rank 1")).to_be_visible()
    act_is_complete(trainer, 3)


def award_and_look_back(trainer: Person, officer: Person, tenderer: Person) -> None:
    """The award ends the last act, and the debrief opens by itself on the wall and on the phone."""
    trainer.button(re.compile("^Begin this act: The award"))
    trainer.goes("Debrief")
    expect(trainer.page.get_by_role("heading", name="The debrief comes at the end")).to_be_visible()
    officer.goes("Seats")
    officer.button(re.compile("^Play in this tab: Procuring officer"))
    officer.goes("Tenders")
    officer.link(TITLE)
    officer.page.get_by_role("link", name=re.compile("[Aa]ward")).first.click()
    officer.button("Decide the award")
    with trainer.aims("last act to the debrief on the trainer’s page", seconds=5):
        expect(trainer.page.get_by_role("heading", name="What happened, and when")).to_be_visible()
    trainer.goes("Exercise")
    trainer.button("End the exercise")
    tenderer.press(
        tenderer.page.get_by_role("button", name=re.compile("Tasks$")).locator("visible=true").first
    )
    tenderer.link("Look back")
    expect(tenderer.page.get_by_role("heading", name="What happened to you")).to_be_visible()
    expect(tenderer.page.get_by_role("heading", name="Exit ticket")).to_be_visible()
