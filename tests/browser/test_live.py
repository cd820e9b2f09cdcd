"""What others do appears by itself: in one tab, in eight, and after the server was away."""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from minikoneps.app import build_app
from minikoneps.workshops.desk import trainer_token
from minikoneps.workshops.serving import free_port, new_server
from tests.browser.conftest import Newcomer
from tests.browser.visitor import token, visiting
from tests.postgres import kept
from tests.serving import Room, Served, open_room

CODE_OF_PLANS = "**/assets/PlanList-*.js"
TABS = 8  # a browser opens six connections to a host at most
SLOW_STREAM = """
const post = MessagePort.prototype.postMessage, kept = [];
MessagePort.prototype.postMessage = function (...said) {
  if (said[0]?.type === 'open') kept.push([this, said]);
  else post.apply(this, said);
};
window.openStreams = () => kept.forEach(([port, said]) => post.apply(port, said));
"""


def is_live(page: Page) -> None:
    expect(page.get_by_text("Live", exact=True)).to_be_visible()


def test_a_notice_appears_without_reloading(newcomer: Newcomer, room: Room) -> None:
    reader = newcomer(token=token(room, "tenderer-1"))
    reader.open(f"/{room.slug}/tenders")
    reader.sees_heading("No notice yet")
    is_live(reader.page)

    room.publish(title="Forty laptops")
    expect(reader.page.get_by_role("link", name="Forty laptops")).to_be_visible()


def test_notice_published_between_the_first_reads_and_the_stream_appears_and_is_told(
    newcomer: Newcomer, room: Room
) -> None:
    reader = newcomer(token=token(room, "tenderer-1"))
    reader.page.add_init_script(SLOW_STREAM)
    reader.open(f"/{room.slug}/tenders")
    reader.sees_heading("No notice yet")

    room.publish(title="Forty laptops")
    reader.page.evaluate("openStreams()")
    is_live(reader.page)
    expect(reader.page.get_by_text("published a notice.")).to_be_visible()
    expect(reader.page.get_by_role("link", name="Forty laptops")).to_be_visible()


def test_the_next_step_comes_to_whoever_waits_for_it(newcomer: Newcomer, room: Room) -> None:
    tender = room.publish()
    reader = newcomer(token=token(room, "tenderer-1"))
    reader.open(f"/{room.slug}/tenders/{tender['id']}")
    expect(reader.page.get_by_role("link", name="Write your bid")).to_be_visible()
    is_live(reader.page)

    room.pass_deadline(tender)
    expect(reader.page.get_by_text("Waiting for the procuring officer to open the bids.")).to_be_visible()
    room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
    expect(reader.page.get_by_role("link", name="See the opened bids")).to_be_visible()


def test_eight_tabs_of_one_browser_all_load_and_all_hear(newcomer: Newcomer, room: Room) -> None:
    reader = newcomer(token=token(room, "auditor"))
    tabs = [reader.page, *(reader.context.new_page() for _ in range(TABS - 1))]
    for tab in tabs:
        reader.open(f"/{room.slug}/tenders", tab)
    for tab in tabs:
        is_live(tab)

    room.publish(title="Heard by all")
    for tab in tabs:
        expect(tab.get_by_role("link", name="Heard by all")).to_be_visible()


@contextmanager
def serving(folder: Path, port: int) -> Iterator[None]:
    """The same folder at the same address, as after a restart."""
    server = new_server(build_app(folder, kept(folder)), "127.0.0.1", port)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.02)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


def test_page_says_that_it_reconnects_and_hears_again(browser: Browser, tmp_path: Path) -> None:
    port = free_port("127.0.0.1", 0, 1)
    with ExitStack() as people:
        with serving(tmp_path, port):
            database = kept(tmp_path)
            secret = trainer_token(tmp_path, "Test", database)
            served = Served(f"http://127.0.0.1:{port}", tmp_path, secret, database)
            room = people.enter_context(open_room(served))
            reader = people.enter_context(visiting(browser, served, token=token(room, "tenderer-1")))
            reader.open(f"/{room.slug}/tenders")
            is_live(reader.page)
        expect(reader.page.get_by_text("Reconnecting", exact=True)).to_be_visible()

        with serving(tmp_path, port):
            is_live(reader.page)
            room.publish(title="After the restart")
            expect(reader.page.get_by_role("link", name="After the restart")).to_be_visible()
            people.close()


def test_page_whose_code_could_not_be_read_comes_when_the_server_is_back(
    newcomer: Newcomer, room: Room
) -> None:
    reader = newcomer(token=token(room, "tenderer-1"))
    reader.open(f"/{room.slug}/tenders")
    reader.sees_heading("No notice yet")
    for address in CODE_OF_PLANS, "**/healthz":
        reader.page.route(address, lambda route: route.abort())
    reader.go("Plans")
    expect(reader.page.get_by_role("main").get_by_role("status", name="Loading")).to_be_visible()
    with reader.page.expect_event("requestfailed", lambda request: request.url.endswith("/healthz")):
        pass  # it asked, and goes on asking

    reader.page.unroute_all()
    reader.sees_heading("Plans")


def test_page_whose_code_the_server_has_no_more_says_so_and_can_be_loaded_again(
    newcomer: Newcomer, room: Room
) -> None:
    reader = newcomer(token=token(room, "tenderer-1"))
    reader.open(f"/{room.slug}/tenders")
    reader.sees_heading("No notice yet")
    reader.page.route(CODE_OF_PLANS, lambda route: route.fulfill(status=404))
    reader.go("Plans")
    reader.sees_heading("Something broke on this screen")
    expect(reader.page.get_by_text("Something went wrong")).to_have_count(0)

    reader.go("Tenders")  # the others go on
    reader.sees_heading("No notice yet")
    reader.go("Plans")
    reader.page.unroute_all()
    reader.press("Load again")
    reader.sees_heading("Plans")
