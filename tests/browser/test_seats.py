"""People come in with two taps, change devices, rest while a bot plays, and go on to the next run."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import PHONE, Visitor, token
from tests.serving import LONG, Room, Served, open_room


@pytest.fixture
def free_room(served: Served) -> Iterator[Room]:
    """A room of the first lesson with nobody in it."""
    with open_room(served, title="First bid", scenario="first_bid", seats=None) as room:
        yield room


def playing(page: Page, organisation: str) -> None:
    expect(page.get_by_test_id("seat-switcher")).to_contain_text(organisation)


def test_from_the_qr_code_to_a_seat_it_is_two_taps_and_one_field(newcomer: Newcomer, free_room: Room) -> None:
    trainee = newcomer(viewport=PHONE, has_touch=True)
    page = trainee.page
    page.goto(free_room.shown["joinLink"])
    fields = page.get_by_role("main").get_by_role("textbox")
    expect(page.get_by_role("button", name="Enter the workshop")).to_be_visible()
    assert fields.count() == 1

    fields.fill("Mina")
    page.get_by_role("button", name="Enter the workshop").tap()
    page.get_by_role("button", name="Give me a seat").tap()

    playing(page, "Kestrel Computing")
    assert not trainee.troubles, trainee.troubles


def shown_code(page: Page) -> str:
    page.get_by_role("button", name="Language, appearance and leaving").click()
    page.get_by_role("menuitem", name="Go on on another device").click()
    dialog = page.get_by_role("dialog", name="Your way to another device")
    expect(dialog.get_by_role("img")).to_be_visible()
    told = re.search(r"\d{4} \d{4}", dialog.inner_text())
    assert told
    return told[0]


def test_a_seat_goes_on_on_another_device_with_the_personal_code(newcomer: Newcomer, free_room: Room) -> None:
    phone, laptop = newcomer(viewport=PHONE), newcomer()
    phone.page.goto(free_room.shown["joinLink"])
    phone.press("Enter the workshop")
    phone.press("Give me a seat")
    playing(phone.page, "Kestrel Computing")

    laptop.page.goto(f"{free_room.shown['joinLink']}#{shown_code(phone.page).replace(' ', '')}")
    laptop.press("Go on here")

    playing(laptop.page, "Kestrel Computing")
    expect(phone.page.get_by_role("heading", name="Join the workshop")).to_be_visible()


def trainer_of(room: Room, newcomer: Newcomer) -> Visitor:
    return newcomer(token=token(room, "trainer"))


@pytest.mark.skipif(not LONG, reason="the trainer's whole hour runs with --long")
def test_the_trainer_shuts_the_door_moves_a_seat_hands_one_to_a_bot_and_goes_on(
    newcomer: Newcomer, free_room: Room
) -> None:
    mina = newcomer()
    mina.join(free_room.shown["pin"], "Mina")
    mina.take("Kestrel Computing", "Tenderer")
    trainer = trainer_of(free_room, newcomer)
    trainer.open(f"/{free_room.slug}/room")
    page = trainer.page
    page.get_by_role("switch", name="The doors are open").click()
    expect(page.get_by_role("switch", name="The doors are closed")).not_to_be_checked()
    late = newcomer()
    late.page.goto(free_room.shown["joinLink"])
    expect(late.page.get_by_text("The doors are closed")).to_be_visible()

    trainer.go("Seats")
    trainer.press("Who sits here: Tenderer, Kestrel Computing")
    page.get_by_role("dialog").get_by_role("button", name="Let a bot play").click()
    mina.go("Seats")
    mina.press("Take it back: Tenderer, Kestrel Computing")
    playing(mina.page, "Kestrel Computing")

    trainer.go("The room")
    trainer.press("Begin the next workshop")
    expect(mina.page.get_by_text("Workshop 2 has begun in this room.")).to_be_visible()
    expect(page.get_by_text("Attempt 2")).to_be_visible()
    playing(mina.page, "Kestrel Computing")
