"""A tender of two lots, from a pasted spreadsheet to a decision for each lot, in the page alone."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import Visitor, token
from tests.serving import Room

ROWS = (
    "What\tQuantity\tUnit\tLot\nDesk\t40\tpiece\tNorth\nChair\tmany\tpiece\tNorth\nBookshelf\t8\tpiece\tSouth"
)


def paste(page: Page, text: str) -> None:
    """Paste into the field that has the focus, as from a spreadsheet; the clipboard API is not asked."""
    page.evaluate(
        """text => {
          const clipboard = new DataTransfer();
          clipboard.setData("text/plain", text);
          const pasted = { clipboardData: clipboard, bubbles: true, cancelable: true };
          document.activeElement.dispatchEvent(new ClipboardEvent("paste", pasted));
        }""",
        text,
    )


def draft_two_lots(officer: Visitor, path: str) -> None:
    """Write and publish a notice in two lots whose items come from a spreadsheet."""
    page = officer.open(path)
    page.get_by_role("textbox", name="Title").fill("Furniture for two schools")
    page.get_by_role("textbox", name="Description").fill("Delivered and assembled.")
    expect(page.get_by_label("Title of the lot")).to_have_count(0)
    officer.press("Split into lots")
    for place, name in enumerate(("North", "South")):
        page.get_by_label("Title of the lot").nth(place).fill(name)
    officer.press("Paste from a spreadsheet")
    expect(page.get_by_label("Paste rows here")).to_be_focused()
    paste(page, ROWS)
    expect(page.get_by_text("3 rows became items.")).to_be_visible()
    expect(page.get_by_text("Row 3, quantity: “many”")).to_be_visible()
    officer.press("Undo")
    expect(page.get_by_role("group", name="Item 3")).to_have_count(0)
    page.get_by_label("Paste rows here").focus()
    paste(page, ROWS)
    page.get_by_role("group", name="Item 2").get_by_label("Quantity").fill("40")
    officer.press("in 8 days")
    officer.press("Save draft")
    page.wait_for_url("**/edit")
    officer.press("Publish the notice")
    officer.sees_heading("Lots and their items")


def test_two_lots_go_from_a_spreadsheet_to_a_decision_each(newcomer: Newcomer, room: Room) -> None:
    officer = newcomer(token=token(room, "procuring-officer"))
    draft_two_lots(officer, f"/{room.slug}/tenders/new")
    tender = room.get("tenderer-1", "/tenders").json()[0]
    lots = {item["description"]: item["relatedLot"] for item in tender["items"]}
    assert lots == {"Desk": "1", "Chair": "1", "Bookshelf": "2"}

    bidder = newcomer(token=token(room, "tenderer-1"))
    page = bidder.open(f"/{room.slug}/tenders/{tender['id']}/bid")
    page.get_by_role("checkbox", name="Bid on lot 1").uncheck()
    bidder.seal("169900")
    bidder.press("Submit sealed bid")
    bidder.sees_heading("Receipt of a sealed bid")
    expect(page.get_by_text("The entry names the envelope this browser sent")).to_be_visible()
    (bid,) = room.get("tenderer-1", f"/tenders/{tender['id']}/bids").json()
    assert [envelope["lot"] for envelope in bid["envelopes"]] == ["2"]

    room.pass_deadline(tender)
    room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
    finding = {"bid": bid["id"], "lot": "2", "responsive": True, "reasons": "As asked."}
    room.done("evaluator", f"/tenders/{tender['id']}/examinations", finding)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    officer.open(f"/{room.slug}/tenders/{tender['id']}/award")
    expect(officer.page.get_by_text("Failed: nobody bid.").first).to_be_visible()
    for lot in ("1", "2"):
        officer.press(f"Decide lot {lot}")
    expect(officer.page.get_by_text("2 of 2 lots decided")).to_be_visible()
    awards = room.get("observer", f"/tenders/{tender['id']}/awards").json()
    decided = {award["lot"]: award["status"] for award in awards}
    assert decided == {"1": "unsuccessful", "2": "active"}
    assert not officer.troubles + bidder.troubles
