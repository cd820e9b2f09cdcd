"""What a notice asks for before a bid, at the browsers of a tenderer and of the officer."""

from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import token
from tests.serving import Room

BRIEFING = {"date": "2026-03-06T02:00:00Z", "place": "Foot of the stair", "attendanceRequired": True}


def test_tenderer_registers_is_written_down_and_is_led_to_its_bid_without_reloading(
    newcomer: Newcomer, room: Room
) -> None:
    tender = room.publish(siteBriefing=BRIEFING, participationPeriod={"endDate": "2026-03-05T09:00:00Z"})
    place = f"/{room.slug}/tenders/{tender['id']}"
    tenderer, officer = (newcomer(token=token(room, seat)) for seat in ("tenderer-1", "procuring-officer"))
    tenderer.open(place)
    officer.open(place)

    tenderer.press("Register for taking part")
    expect(tenderer.page.get_by_text("Registered 2 Mar 2026")).to_be_visible()
    expect(tenderer.page.get_by_role("link", name="Write your bid")).to_have_count(0)
    tenderer.open(f"{place}/bid")
    tenderer.sees_heading("Before your bid can be sent")
    expect(tenderer.page.get_by_role("textbox")).to_have_count(0)

    expect(officer.page.get_by_text("When the briefing has begun")).to_be_visible()
    room.done("trainer", "/clock", {"to": "2026-03-06T03:00:00Z"})
    officer.page.get_by_role("checkbox", name="Baram Computer").check()
    officer.page.get_by_role("checkbox", name="Sol Trading").check()
    officer.press("Write down 2 names")
    officer.press("Back to the list")
    officer.page.get_by_role("checkbox", name="Sol Trading").uncheck()
    officer.press("Write down 1 name")
    officer.press("Yes, write them down")
    expect(tenderer.page.get_by_text("Your presence at the site briefing was written down")).to_be_visible()
    expect(officer.page.get_by_role("listitem").filter(has_text="Baram Computer")).to_contain_text(
        "written down"
    )
    expect(officer.page.get_by_role("checkbox", name="Sol Trading")).not_to_be_checked()

    expect(tenderer.page.get_by_role("textbox", name="Unit price of item")).to_be_visible()
    assert not [*tenderer.troubles, *officer.troubles]
