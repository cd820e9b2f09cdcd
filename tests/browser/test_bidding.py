"""Bids by keyboard alone, and bids over a line that fails at the worst moment."""

from collections.abc import Callable
from contextlib import ExitStack

import pytest
from playwright.sync_api import Locator, Page, Request, Response, Route, expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import PHONE, token
from tests.serving import Room

STEPS = 60  # more presses of Tab than any screen needs


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the wanted control has the focus."""
    expect(wanted).to_be_visible()
    for _ in range(STEPS):
        if wanted.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{STEPS} presses of Tab do not reach {wanted}")


def test_bid_is_written_sealed_and_sent_by_keyboard_alone(newcomer: Newcomer, room: Room) -> None:
    tender = room.publish()
    bidder = newcomer(token=token(room, "tenderer-1"))
    bidder.open(f"/{room.slug}/tenders")
    page = bidder.page
    for link in (tender["title"], "Write your bid"):
        tab_to(page, page.get_by_role("link", name=link, exact=True))
        page.keyboard.press("Enter")
    price = page.get_by_role("textbox", name="Unit price of item 1 in KRW")
    tab_to(page, price)
    page.keyboard.type("850000")
    expect(page.get_by_role("status").filter(has_text="34,000,000").first).to_be_visible()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Sealing, step by step")).to_be_focused()
    submit = page.get_by_role("button", name="Submit sealed bid")
    expect(submit).to_be_enabled()
    tab_to(page, submit)
    page.keyboard.press("Enter")
    bidder.sees_heading("Receipt of a sealed bid")
    assert len(room.get("tenderer-1", f"/tenders/{tender['id']}/bids").json()) == 1


def test_bid_is_sealed_and_sent_on_a_khmer_phone(newcomer: Newcomer, room: Room) -> None:
    tender = room.publish()
    bidder = newcomer(locale="km", token=token(room, "tenderer-3"), viewport=PHONE)
    bidder.open(f"/{room.slug}/tenders")
    bidder.bid(tender["title"], "850000")
    assert len(room.get("tenderer-3", f"/tenders/{tender['id']}/bids").json()) == 1
    assert not bidder.troubles


def on_submission(page: Page, answer: Callable[[Route], None]) -> None:
    """Stand between the page and the server when a bid is sent."""
    page.route("**/bids", lambda route: answer(route) if route.request.method == "POST" else route.fallback())


def reads_bids(response: Response) -> bool:
    """Whether the page has read the seat's bids."""
    return response.request.method == "GET" and response.url.endswith("/bids")


@pytest.mark.parametrize("lost", ["the bid", "the answer"])
def test_lost_bid_is_sent_again_under_the_same_key_and_counts_once(
    newcomer: Newcomer, room: Room, lost: str
) -> None:
    tender = room.publish()
    bidder = newcomer(token=token(room, "tenderer-2"))
    sent: list[Request] = []

    def fail_once(route: Route) -> None:
        sent.append(route.request)
        if len(sent) > 1:
            route.continue_()
            return
        if lost == "the answer":
            assert route.fetch().status == 201
        route.abort()

    bidder.open(f"/{room.slug}/tenders/{tender['id']}/bid")
    bidder.seal("850000")
    on_submission(bidder.page, fail_once)
    with ExitStack() as until:
        if lost == "the answer":
            # The page hears of its own bid by the live stream before it sends it again.
            until.enter_context(bidder.page.expect_response(reads_bids))
        bidder.press("Submit sealed bid")
    expect(bidder.page.get_by_role("alert")).to_contain_text("it is taken once")
    bidder.press("Send the same envelope again")

    bidder.sees_heading("Receipt of a sealed bid")
    assert len({request.headers["idempotency-key"] for request in sent}) == 1
    assert len({request.post_data for request in sent}) == 1
    assert len(sent) == 2
    assert len(room.get("tenderer-2", f"/tenders/{tender['id']}/bids").json()) == 1


def test_envelope_on_its_way_survives_a_reload(newcomer: Newcomer, room: Room) -> None:
    tender = room.publish()
    bidder = newcomer(token=token(room, "tenderer-3"))
    bidder.open(f"/{room.slug}/tenders/{tender['id']}/bid")
    bidder.seal("850000")
    on_submission(bidder.page, lambda route: route.abort())
    bidder.press("Submit sealed bid")
    expect(bidder.page.get_by_role("alert")).to_contain_text("it is taken once")
    bidder.page.unroute_all()

    bidder.page.reload()
    bidder.press("Send the same envelope again")
    bidder.sees_heading("Receipt of a sealed bid")
    assert len(room.get("tenderer-3", f"/tenders/{tender['id']}/bids").json()) == 1
