"""Coming in by PIN or QR code, taking seats, playing two of them side by side, and leaving."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import PHONE, Visitor
from tests.serving import SEATS, Clients, Room, Served

OFFICER = "Procuring officer, Hanbit City"
FIRST, SECOND = "Tenderer, Baram Computer", "Tenderer, Haneul Systems"


@pytest.fixture(scope="module")
def waiting_room(served: Served) -> Iterator[Room]:
    """A room in which every seat is free at first."""
    with served.client(served.trainer_token) as trainer:
        shown = trainer.post("/api/workshops", json={"title": "Laptops", "seats": SEATS}).json()
        yield Room(served, shown["slug"], Clients(trainer, [], served.client), shown)


def holders(room: Room) -> dict[str, str]:
    """Who sits where."""
    rows = room.get("trainer", "/seats").json()
    return {row["seat"]: row["holder"] for row in rows if row["holder"]}


def test_pin_is_typed_by_keyboard_alone(newcomer: Newcomer, waiting_room: Room) -> None:
    trainee = newcomer()
    trainee.open("/")
    page = trainee.page
    expect(page.get_by_role("textbox", name="PIN on the wall")).to_be_focused()
    pin = waiting_room.shown["pin"]
    page.keyboard.type(f"{pin[:4]} {pin[4:]}")
    expect(page.get_by_role("textbox", name="PIN on the wall")).to_have_value(pin.replace(" ", ""))
    page.keyboard.press("Tab")
    page.keyboard.type("Mina")
    page.keyboard.press("Enter")
    trainee.sees_heading("Take a seat")
    assert "Mina" not in holders(waiting_room).values()


def test_pin_is_pasted_with_its_gap(newcomer: Newcomer, waiting_room: Room) -> None:
    trainee = newcomer()
    trainee.open("/")
    pin = waiting_room.shown["pin"].replace(" ", "")
    field = trainee.page.get_by_role("textbox", name="PIN on the wall")
    field.focus()
    trainee.page.keyboard.insert_text(f" {pin[:4]} {pin[4:]}")
    expect(field).to_have_value(pin)
    trainee.press("Join")
    trainee.sees_heading("Take a seat")


def test_khmer_phone_comes_in_and_takes_a_seat(newcomer: Newcomer, waiting_room: Room) -> None:
    trainee = newcomer(locale="km", viewport=PHONE)
    trainee.join(waiting_room.shown["pin"], "សុភា")
    trainee.take("Sol Trading", "អ្នកដេញថ្លៃ")
    expect(trainee.page.locator("html")).to_have_attribute("lang", "km")
    assert holders(waiting_room)["tenderer-3"] == "សុភា"
    assert not trainee.troubles


def test_short_and_wrong_pins_are_answered_in_words(newcomer: Newcomer, waiting_room: Room) -> None:
    trainee = newcomer()
    trainee.open("/")
    page = trainee.page
    pin = page.get_by_role("textbox", name="PIN on the wall")
    pin.fill("123456")
    trainee.press("Join")
    expect(page.get_by_text("The PIN has eight digits; 2 are missing.")).to_be_visible()
    expect(pin).to_have_attribute("aria-invalid", "true")

    wrong = f"{(int(waiting_room.shown['pin'].replace(' ', '')) + 1) % 10**8:08d}"
    pin.fill(wrong)
    trainee.press("Join")
    expect(page.get_by_role("alert")).to_contain_text("No workshop has this PIN.")
    expect(page.get_by_role("alert")).to_contain_text("Look at the wall again")
    expect(page).to_have_url(f"{trainee.served.base_url}/")


def test_link_of_the_qr_code_claims_nothing_until_pressed(newcomer: Newcomer, waiting_room: Room) -> None:
    before = holders(waiting_room)
    trainee = newcomer()
    trainee.page.goto(waiting_room.shown["joinLink"])
    trainee.sees_heading("You are invited")
    assert not trainee.context.cookies()
    trainee.page.get_by_role("textbox", name="Your name").fill("Omar")
    trainee.press("Enter the workshop")
    trainee.sees_heading("Take a seat")
    assert trainee.context.cookies()
    assert holders(waiting_room) == before


def test_a_taken_seat_is_held_until_its_holder_stands_up(newcomer: Newcomer, waiting_room: Room) -> None:
    sitter, other = newcomer(), newcomer()
    sitter.join(waiting_room.shown["pin"], "Sara")
    sitter.take("Hanbit City", "Procuring officer")
    other.join(waiting_room.shown["pin"], "Tariq")
    expect(other.page.get_by_text("Held by Sara")).to_be_visible()
    expect(other.page.get_by_role("button", name=f"Take this seat: {OFFICER}")).to_have_count(0)

    sitter.go("Seats")
    sitter.press(f"Stand up: {OFFICER}")
    other.page.reload()
    other.press(f"Take this seat: {OFFICER}")
    expect(other.page.get_by_text("You now sit as Procuring officer, Hanbit City.")).to_be_visible()
    assert holders(waiting_room)["procuring-officer"] == "Tariq"


def switcher(tab: Page) -> str:
    """What the tab says it plays."""
    return tab.get_by_test_id("seat-switcher").inner_text()


def test_two_tabs_play_two_seats_side_by_side(newcomer: Newcomer, waiting_room: Room) -> None:
    trainee = newcomer()
    trainee.join(waiting_room.shown["pin"], "Duo")
    trainee.take("Baram Computer", "Tenderer")
    trainee.go("Seats")
    trainee.press(f"Take this seat: {SECOND}")
    trainee.press(f"Play in this tab: {FIRST}")
    left = trainee.page
    right = trainee.open(f"/{waiting_room.slug}/tenders", trainee.context.new_page())
    right.get_by_test_id("seat-switcher").click()
    right.get_by_role("menuitem", name="Haneul Systems").click()

    for _ in range(2):
        expect(left.get_by_test_id("seat-switcher")).to_contain_text("Baram Computer")
        expect(right.get_by_test_id("seat-switcher")).to_contain_text("Haneul Systems")
        left.reload()
        right.reload()
    assert "Tenderer" in switcher(left)
    assert "Tenderer" in switcher(right)


def leave(trainee: Visitor) -> None:
    """Leave the browser by its menu."""
    trainee.press("Language, appearance and leaving")
    trainee.page.get_by_role("menuitem", name="Leave this browser").click()


def test_who_leaves_is_nobody_afterwards(newcomer: Newcomer, waiting_room: Room) -> None:
    trainee = newcomer()
    trainee.join(waiting_room.shown["pin"], "Gone")
    leave(trainee)
    trainee.sees_heading("Join the workshop")
    trainee.open(f"/{waiting_room.slug}/ledger")
    trainee.sees_heading("Join the workshop")
    assert not trainee.context.cookies()
