"""A crowd of rivals in the page: brought in, hurried, opened; a tenderer finds its own bid on a phone."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.visitor import PHONE, token
from tests.reserve import blind_prices, blind_room
from tests.serving import Room, Served
from tests.stages import open_now

__all__ = ["blind_prices"]
SIZE = 40


@pytest.fixture
def blind(served: Served, blind_prices: None) -> Iterator[Room]:
    with blind_room(served) as room:
        yield room


def test_a_trainer_brings_a_crowd_in_and_a_tenderer_finds_its_bid_among_it(
    newcomer: Newcomer, blind: Room
) -> None:
    room, tender = blind, blind.publish()
    room.bid("tenderer-1", tender, "890000", picks=(3, 8))
    trainer = newcomer(token=token(room, "trainer"))
    trainer.open(f"/{room.slug}/exercise")
    trainer.page.get_by_text("Let them come").first.click()
    trainer.page.get_by_role("textbox", name="How many rivals").fill(str(SIZE))
    trainer.press("Let them come")
    expect(trainer.page.get_by_text(f"{SIZE} rivals: 0 have bid")).to_be_visible()
    trainer.press("Let the rest bid now")
    expect(trainer.page.get_by_text(f"{SIZE} rivals: {SIZE} have bid")).to_be_visible()
    assert inaccessible(trainer.page) == []
    open_now(room, tender)

    phone = newcomer(viewport=PHONE, token=token(room, "tenderer-1"))
    phone.open(f"/{room.slug}/tenders/{tender['id']}/opening")
    phone.press("Show all")
    expect(phone.page.get_by_test_id("own-bid")).to_have_count(1)
    expect(phone.page.get_by_text("Baram Computer").first).to_be_attached()
    expect(phone.page.get_by_role("button", name=re.compile("Show 1[56] more bids")).first).to_be_visible()
    assert inaccessible(phone.page) == []
