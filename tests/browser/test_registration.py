"""A tenderer registers on its phone, is refused, mends what was wrong, and is admitted."""

from playwright.sync_api import Browser, expect

from tests.browser.visitor import PHONE, token, visiting
from tests.serving import Room

ASKED = {"licences": [{"id": "electrical-works", "description": "Electrical works"}], "regions": ["east"]}
REASONS = "The certificate shows electrical works, the form says software."


def test_tenderer_is_told_registers_is_refused_mends_and_is_admitted(browser: Browser, room: Room) -> None:
    tender = room.publish(eligibility=ASKED)
    with (
        visiting(browser, room.served, token=token(room, "tenderer-1"), viewport=PHONE) as tenderer,
        visiting(browser, room.served, token=token(room, "trainer")) as office,
    ):
        page, desk = tenderer.page, office.page
        tenderer.open(f"/{room.slug}/tenders/{tender['id']}")
        expect(page.get_by_text("Your organisation is not registered.")).to_be_visible()
        tenderer.follow("To my registration")

        tenderer.press("Send to the office")
        expect(page.get_by_text("Please fill this in")).to_have_count(3)
        number = page.get_by_role("textbox", name="Business number")
        expect(number).to_be_focused()
        number.fill("٢١٤-٨٨-٣٠٠١٧")
        page.get_by_role("combobox", name="Licences").fill("soft")
        page.get_by_role("option", name="Software and information systems").click()
        page.keyboard.press("Escape")
        page.get_by_role("combobox", name="Main office").select_option(label="Eastern province")
        page.get_by_role("textbox", name="E-mail of your office").fill("office@baram.example")
        tenderer.press("Send to the office")
        expect(page.locator("[aria-current=step]")).to_have_text("The office looks at it")

        office.open(f"/{room.slug}/registrations")
        expect(desk.get_by_text("1 registration waits for you")).to_be_visible()
        office.press("Refuse …: Baram Computer")
        desk.get_by_role("textbox", name="What is missing or wrong").fill(REASONS)
        office.press("Refuse with these reasons")

        expect(page.get_by_text(REASONS)).to_be_visible()
        expect(number).to_have_value("214-88-30017")
        page.get_by_role("combobox", name="Licences").fill("electr")
        page.get_by_role("option", name="Electrical works").click()
        page.keyboard.press("Escape")
        tenderer.press("Mend and send again")
        office.press("Approve: Baram Computer")

        expect(page.locator("[aria-current=step]")).to_have_text("You may bid")
        tenderer.open(f"/{room.slug}/tenders/{tender['id']}/bid")
        expect(page.get_by_text("Your registration has all that this notice asks for.")).to_be_visible()
        desk.goto(f"{room.served.base_url}/{room.slug}/organisations?licence=electrical-works")
        expect(desk.get_by_role("heading", name="Baram Computer")).to_be_visible()
        expect(desk.get_by_text("214-88-30017")).to_be_visible()
        expect(desk.get_by_text("1 organisation", exact=True)).to_be_visible()
        assert (tenderer.troubles, office.troubles) == ([], [])
