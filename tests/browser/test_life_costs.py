"""The cost of a life in the page: the sheet written, figures sealed, the order turned over and printed."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.visitor import token
from tests.lives import GREEN, OFFERS, bid_life, life_notice
from tests.serving import Room, Served, open_room
from tests.stages import examine, open_now

pytestmark = pytest.mark.long  # the rules are told by tests/evaluations/test_life_api.py
TYPED = {
    "Energy a year": "18 000",
    "Cost of operation a year": "400",
    "Cost of maintenance a year": "800",
    "Kilograms of CO₂ a year": "0",
    "Cost at the end of life": "600",
    "Value left at the end": "0",
}


@pytest.fixture
def italy(served: Served) -> Iterator[Room]:
    """A room of Italy."""
    with open_room(served, pack="it") as room:
        yield room


def write_the_sheet(page: Page) -> None:
    """Fill in what is assumed of a life, and ask for something of the library."""
    sheet = page.get_by_role("group", name="Cost over the life")
    for label, typed in {
        "Years of use": "8",
        "Rate a year, in percent": "3",
        "Price of a unit (EUR)": "0.28",
        "Price of a tonne of CO₂ (EUR)": "80",
        "Kilograms of CO₂ in a unit": "0.25",
    }.items():
        sheet.get_by_role("textbox", name=label).fill(typed)
    page.get_by_text("5 more in the library").click()
    page.get_by_role("button", name=f"Ask for: {GREEN['name']}").click()
    expect(page.get_by_role("button", name=f"Asked for: {GREEN['name']}")).to_be_visible()


def test_the_cheapest_is_written_sealed_and_last(newcomer: Newcomer, italy: Room) -> None:
    draft = italy.done("procuring-officer", "/tenders", life_notice(lifeCycle=None))
    where = f"/{italy.slug}/tenders/{draft['id']}"
    officer = newcomer(token=token(italy, "procuring-officer"))
    page = officer.open(f"{where}/edit")
    write_the_sheet(page)
    assert inaccessible(page) == []
    officer.press("Publish the notice")
    page.wait_for_url(f"**{where}")
    expect(page.get_by_text(re.compile("0.28 EUR.? for a .?kWh"))).to_be_visible()
    expect(page.get_by_text("EU energy label, or equivalent")).to_be_visible()
    assert inaccessible(page) == []

    bidder = newcomer(token=token(italy, "tenderer-1"))
    form = bidder.open(f"{where}/bid")
    form.get_by_role("textbox", name="Unit price of item").fill("36480")
    form.get_by_role("textbox", name=GREEN["name"]).fill("The label is enclosed.")
    for label, typed in TYPED.items():
        form.get_by_role("textbox", name=label).fill(typed)
    bidder.press("Seal my bid")
    bidder.press("Submit sealed bid")
    bidder.sees_heading("Receipt of a sealed bid")

    tender = italy.get("observer", f"/tenders/{draft['id']}").json()
    for seat in ("tenderer-2", "tenderer-3"):
        bid_life(italy, seat, tender, *OFFERS[seat])
    for row in open_now(italy, tender)["bids"]:
        examine(italy, tender, row["bid"])
    italy.done("evaluator", f"/tenders/{draft['id']}/ranking")

    officer.open(f"{where}/evaluation")
    turned = re.compile("Haneul Systems.* is first by cost over the life and would be number 3 by price")
    expect(page.get_by_text(turned)).to_be_visible()
    bar = page.get_by_role("img", name=re.compile("Baram Computer.*83,283.61 EUR, of which Purchase 36,480"))
    expect(bar).to_be_visible()
    expect(page.get_by_role("table", name="Who would be first")).to_contain_text("another first")
    page.get_by_text("year by year").first.click()
    expect(page.get_by_role("rowheader", name="8", exact=True)).to_be_visible()
    assert inaccessible(page) == []
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
    assert sheets <= 2
    assert officer.troubles == []
    assert bidder.troubles == []
