"""A wall through an opening: counts alone before it, then envelope by envelope."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import DESKTOP, visiting
from tests.serving import LONG, Room, Served

pytestmark = pytest.mark.skipif(not LONG, reason="a story in a browser; the wall is tested over HTTP")
PRICES = {"tenderer-1": "840000", "tenderer-2": "849500"}
AMOUNTS = ("33,600,000", "33,980,000")  # forty times


def test_the_wall_shows_an_opening_envelope_by_envelope_and_no_price_before(
    browser: Browser, served: Served, room: Room
) -> None:
    tender = room.publish()
    for seat, price in PRICES.items():
        room.bid(seat, tender, price)
    with (
        visiting(browser, served, viewport=DESKTOP) as wall,
        visiting(browser, served, token=served.trainer_token) as trainer,
    ):
        wall.page.goto(room.shown["projectorLink"])
        expect(wall.page.get_by_test_id("projector-pin")).to_be_visible()
        body = wall.page.locator("body")
        bars = wall.page.get_by_test_id("wall-bar")
        assert not [one for one in (*AMOUNTS, *PRICES.values()) if one in body.inner_text()]

        room.done("trainer", "/projector", {"view": "room", "runs": False})
        room.pass_deadline(tender)
        room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
        expect(wall.page.get_by_text("envelope", exact=False).first).to_be_visible()
        for opened in range(1, len(PRICES) + 1):
            room.done("trainer", "/projector", {"view": "opening", "tender": tender["id"], "step": opened})
            expect(bars).to_have_count(opened)
        for amount in AMOUNTS:
            expect(body).to_contain_text(amount)
        assert not [*wall.troubles, *trainer.troubles]
