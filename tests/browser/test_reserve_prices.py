"""Reserve prices in the page: numbers picked, the draw made once more in the browser, one sheet of paper."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import Visitor, token
from tests.reserve import blind_prices
from tests.serving import Room, Served, open_room

__all__ = ["blind_prices"]
BIDDERS = [f"tenderer-{place}" for place in range(1, 13)]
SEATS = [
    {"seat": "procuring-officer", "role": "procuringOfficer", "organisation": "Hanbit City"},
    *({"seat": seat, "role": "tenderer", "organisation": f"Company {seat[9:]}"} for seat in BIDDERS),
]
# Forty times, whatever plan price is found within 2 % of 40 million: in the race but for the last three.
PRICES = [*(str(900_000 + 5_000 * place) for place in range(9)), "850000", "700000", "1030000"]
FATES = {"in the race": 8, "lowest in the race": 1, "under the limit": 2, "above the plan price": 1}
MARGIN = dict.fromkeys(("top", "bottom", "left", "right"), "10mm")


@pytest.fixture
def crowd(served: Served, blind_prices: None) -> Iterator[Room]:
    """A room of twelve tenderers under a law with reserve prices."""
    with open_room(served, pack="blindprice", seats=SEATS) as room:
        yield room


def bid_in_the_page(bidder: Visitor, page: Page) -> None:
    """Pick two numbers, one by pressing and one by the keys, and send the sealed bid."""
    page.get_by_role("textbox", name="Unit price of item").fill(PRICES[0])
    bidder.press("Seal my bid")
    expect(page.get_by_role("alert")).to_have_text("Pick 2 numbers, or let chance choose.")
    bidder.press("Choose for me")
    expect(page.get_by_text(re.compile(r"You picked \d+ · \d+\."))).to_be_visible()
    bidder.press("Undo")
    expect(page.get_by_text("Nothing picked yet.")).to_be_visible()
    bidder.press("3")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    expect(page.get_by_text("You picked 3 · 8.")).to_be_visible()
    bidder.press("Seal my bid")
    expect(page.locator("pre").first).to_contain_text('"picks":[3,8]')
    bidder.press("Submit sealed bid")
    bidder.sees_heading("Receipt of a sealed bid")


def pages_of(pdf: bytes) -> int:
    """How many sheets a printed document has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_the_draw_is_made_once_more_in_the_browser_and_its_record_fits_one_sheet(
    newcomer: Newcomer, crowd: Room
) -> None:
    tender = crowd.publish()
    where = f"/{crowd.slug}/tenders/{tender['id']}"
    bidder = newcomer(token=token(crowd, "tenderer-1"))
    page = bidder.open(f"{where}/bid")
    bid_in_the_page(bidder, page)
    for place, (seat, price) in enumerate(zip(BIDDERS, PRICES, strict=True)):
        if place > 0:
            crowd.bid(seat, tender, price, picks=(place, 12 + place % 4))
    crowd.pass_deadline(tender)
    crowd.done("procuring-officer", f"/tenders/{tender['id']}/opening")

    bidder.open(f"{where}/opening")
    for _ in BIDDERS:
        bidder.press("Open the next envelope")
    bidder.press("Show the candidate prices")
    expect(page.get_by_text("The draw was fixed before the first bid")).to_be_visible()
    expect(page.get_by_text("Plan price")).to_have_count(0)
    bidder.press("Count the picks")
    bidder.press("Show plan price and record")
    for said in ("gives exactly these 15", "The picks choose these 4", "is 87.745% of the plan price"):
        expect(page.get_by_text(said)).to_be_visible()
    expect(page.get_by_role("img", name="candidates around a base amount")).to_be_visible()
    bids, candidates = (page.get_by_role("table", name=name) for name in ("The bids", "The candidates"))
    for fate, count in FATES.items():
        expect(bids.get_by_text(fate, exact=True)).to_have_count(count)
    expect(candidates.get_by_role("row")).to_have_count(1 + 15)
    assert pages_of(page.pdf(format="A4", margin=MARGIN)) == 1  # type: ignore[arg-type]
    assert not bidder.troubles
