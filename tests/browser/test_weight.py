"""What a phone has to fetch before a trainee is in, and before the first task can be done, on a slow line."""

import json
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect

from minikoneps.shared.page import STATIC
from tests.browser.visitor import PHONE, Visitor, token, visiting
from tests.exercises.live import Live, play_in
from tests.serving import LONG, Served

HEAVIEST = 350_000  # bytes of the page on which somebody joins, as they travel
CARD_MORE = 60_000  # bytes that a seat's first task asks for beyond them
ROOM = ("/api/workshops/", "/api/session")
SOON = 4.0  # seconds until a task card can be used
# A machine that does other things besides is slower than a phone of its own would be.
PATIENCE = 3
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
FONTS = ("inter-latin-wght-normal-*.woff2", "noto-sans-arabic-name-*.woff2", "noto-sans-khmer-name-*.woff2")
OWN_FONTS = {"ar": ("noto-sans-arabic-letters-*.woff2",), "km": ("noto-sans-khmer-????????.woff2",)}
long = pytest.mark.skipif(not LONG, reason="a slow phone; the weight of the files is looked at without one")


def early() -> tuple[list[str], dict[str, Any]]:
    """The files that `index.html` names for everybody, and those that it asks for by address and language."""
    index = (STATIC / "index.html").read_text(encoding="utf-8")
    asked = re.search(r"^\}\)\((\{.*\})\)", index, re.M)
    assert asked, "index.html asks for nothing early"
    return re.findall(r'(?:src|href)="/(assets/[^"]+)"', index), json.loads(asked[1])


def way_in(language: str, *, tasks: bool = False) -> set[Path]:
    """The files of the build that the page of the way in loads, or a seat's tasks do."""
    named, asked = early()
    named += asked["words"][language]["seat" if tasks else "first"]
    named += asked["tasks"] if tasks else []
    fonts = [next((STATIC / "assets").glob(font)) for font in (*FONTS, *OWN_FONTS.get(language, ()))]
    return {STATIC / name for name in named} | set(fonts)


def weight(file: Path) -> int:
    """What travels: the squeezed copy where there is one."""
    squeezed = file.with_name(f"{file.name}.gz")
    return (squeezed if squeezed.is_file() else file).stat().st_size


@pytest.mark.parametrize("language", ["en", "ar", "fr", "km"])
def test_the_way_in_is_light(language: str) -> None:
    files = way_in(language)
    heaviest = sorted(((weight(file), file.name) for file in files), reverse=True)

    assert sum(size for size, _ in heaviest) < 0.95 * HEAVIEST, heaviest


@pytest.mark.parametrize("language", ["en", "ar", "fr", "km"])
def test_a_seats_tasks_ask_for_little_more(language: str) -> None:
    more = way_in(language, tasks=True) - way_in(language)
    heaviest = sorted(((weight(file), file.name) for file in more), reverse=True)

    assert sum(size for size, _ in heaviest) < CARD_MORE, heaviest
    assert not [name for _, name in heaviest if name.startswith("RoomPages")]  # react-admin comes later


@dataclass
class Line:
    """A phone on a slow line: what came over it, and when."""

    page: Page
    addresses: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    devtools: CDPSession | None = None

    def listen(self, *, slow: bool) -> None:
        self.devtools = devtools = self.page.context.new_cdp_session(self.page)
        devtools.on("Network.responseReceived", self.hear)
        devtools.on("Network.loadingFinished", self.count)
        devtools.send("Network.enable")
        devtools.send("Performance.enable")
        if slow:
            devtools.send("Network.emulateNetworkConditions", SLOW)
            devtools.send("Emulation.setCPUThrottlingRate", {"rate": 4})

    def hear(self, said: dict[str, Any]) -> None:
        self.addresses[said["requestId"]] = said["response"]["url"]

    def count(self, said: dict[str, Any]) -> None:
        self.sizes[said["requestId"]] = int(said["encodedDataLength"])

    @property
    def bytes(self) -> int:
        return sum(self.sizes.values())

    @property
    def worked(self) -> float:
        """Milliseconds that the page kept the phone's processor busy."""
        assert self.devtools
        told = self.devtools.send("Performance.getMetrics")["metrics"]
        return 1000 * float(next(one["value"] for one in told if one["name"] == "TaskDuration"))

    @property
    def asked(self) -> list[str]:
        """What the page asked the room for, in order."""
        paths = [urlsplit(url).path for url in self.addresses.values()]
        return [path for path in paths if path.startswith(ROOM)]

    def files(self) -> set[str]:
        return {url.rsplit("/", 1)[1] for url in self.addresses.values() if "/assets/" in url}


@contextmanager
def phone(browser: Browser, served: Served, *, slow: bool, **how: Any) -> Iterator[tuple[Visitor, Line]]:
    with visiting(browser, served, viewport=PHONE, has_touch=True, **how) as visitor:
        line = Line(visitor.page)
        line.listen(slow=slow)
        yield visitor, line


@pytest.fixture(scope="module")
def live(served: Served) -> Iterator[Live]:
    """An exercise whose first task waits for the tenderers; the seat to be dealt next is one of them."""
    live = play_in(served, "multiple_reserve_prices")
    live.sit_down("procuring-officer", "tenderer-1")
    live.start(seconds=600)
    live.until(lambda: "open" in live.cards("tenderer-1").values(), "no task for the tenderer")
    yield live
    live.close()


def tell(capsys: pytest.CaptureFixture[str], what: str, is_: str, goal: str) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{what}: {is_} (goal: {goal})")


@long
@pytest.mark.parametrize("language", ["en", "ar", "fr", "km"])
def test_a_browser_that_joins_loads_those_files_and_nothing_from_elsewhere(
    browser: Browser, served: Served, live: Live, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with phone(browser, served, slow=False, locale=language) as (trainee, line):
        trainee.page.goto(live.room.shown["joinLink"])
        expect(trainee.page.get_by_role("main").get_by_role("textbox")).to_be_visible()
        trainee.page.wait_for_load_state("networkidle")

        tell(capsys, f"page to join on ({language})", f"{line.bytes / 1000:.0f} KB", "350 KB")
        assert line.files() <= {file.name for file in way_in(language)}
        assert line.bytes < HEAVIEST
        assert not trainee.troubles  # a request to another host would be one


def card(page: Page) -> Any:
    """The way from the task card to where the task is done."""
    return page.get_by_role("region", name="Your turn").get_by_role("link", name="Go there")


@long
def test_on_a_slow_phone_the_card_is_there_soon_after_the_seat_is_taken(
    browser: Browser, served: Served, live: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    with phone(browser, served, slow=True) as (trainee, _):
        page = trainee.page
        page.goto(live.room.shown["joinLink"])
        page.get_by_role("main").get_by_role("textbox").fill("Mina")
        page.get_by_role("button", name="Enter the workshop").tap()
        page.get_by_role("button", name="Give me a seat").tap()
        started = time.monotonic()
        card(page).click(trial=True)
        took = time.monotonic() - started
        tell(capsys, "slow phone, from the seat to its task card", f"{took:.1f} s", "4 s")
        assert took < PATIENCE * SOON
        assert not trainee.troubles


@long
def test_the_card_waits_for_three_answers_of_the_room_one_after_the_other_and_for_no_page_beside_it(
    browser: Browser, served: Served, live: Live
) -> None:
    held = token(live.room, "tenderer-1")
    with phone(browser, served, slow=False, token=held) as (trainee, line):
        trainee.open(f"/{live.room.slug}/exercise")
        expect(card(trainee.page)).to_be_visible()
        room = f"/api/workshops/{live.room.slug}"

        first = list(dict.fromkeys(line.asked))  # bots act meanwhile: what changed is asked for once more
        assert first[:1] == ["/api/session"]
        assert set(first[1:3]) == {room, f"{room}/seats"}
        assert first[3] == f"{room}/exercise"
        trainee.page.get_by_role("navigation").get_by_role("link").first.click()  # what comes later is there
        expect(trainee.page.get_by_role("heading", name="Tenders")).to_be_visible()
        assert not trainee.troubles


@long
@pytest.mark.parametrize("known", [True, False], ids=["again", "with-nothing-kept"])
def test_on_a_slow_phone_the_card_is_there_soon_after_its_page_is_opened(
    browser: Browser, served: Served, live: Live, known: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    held = token(live.room, "tenderer-1")
    with phone(browser, served, slow=True, token=held) as (trainee, line):
        page = trainee.page
        if known:
            trainee.open(f"/{live.room.slug}/exercise")
            card(page).click(trial=True)
            page.goto("about:blank")
        started = time.monotonic()
        trainee.open(f"/{live.room.slug}/exercise")
        card(page).click(trial=True)
        took = time.monotonic() - started
        weighed = f"{line.bytes / 1000:.0f} KB in {len(line.addresses)} answers"
        busy = f"{line.worked:.0f} ms of work"
        what = f"a page known to the phone, {busy}" if known else f"nothing kept, {weighed}, {busy}"
        tell(capsys, f"slow phone, task card on {what}", f"{took:.1f} s", "4 s")
        assert took < PATIENCE * SOON
        assert not trainee.troubles
