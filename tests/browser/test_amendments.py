"""An amended and a cancelled notice, at the browsers of its officer and of a tenderer who had bid."""

from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import token
from tests.serving import Room

REASONS = "Five more desks were found."
BUDGET = "The budget was taken back."


def test_amendment_supersedes_a_bid_whose_owner_is_led_to_seal_again(newcomer: Newcomer, room: Room) -> None:
    tender = room.publish()
    room.bid("tenderer-1", tender, "850000")
    place = f"/{room.slug}/tenders/{tender['id']}"
    officer, owner = (newcomer(token=token(room, seat)) for seat in ("procuring-officer", "tenderer-1"))
    owner.open(f"/{room.slug}/tenders")
    expect(owner.page.get_by_text("Live", exact=True)).to_be_visible()
    page = officer.open(place)
    officer.follow("Amend the notice")
    publish = page.get_by_role("button", name="Publish the amendment")
    page.get_by_role("textbox", name="Reasons for the amendment").fill(REASONS)
    expect(publish).to_be_disabled()

    page.get_by_role("textbox", name="Quantity").fill("45")
    page.get_by_label("Deadline for bids").fill("2026-03-10T05:00")
    changes = page.get_by_role("group", name="What changes")
    expect(changes.get_by_role("listitem")).to_have_count(2)
    publish.click()
    expect(page.get_by_role("alert").filter(has_text="an amendment cannot move it forward")).to_be_visible()
    page.get_by_label("Deadline for bids").fill("2026-03-20T05:00")
    publish.click()
    expect(page.get_by_role("region", name="Versions of this notice")).to_contain_text(REASONS)

    expect(owner.page.get_by_text("Your bid is superseded")).to_be_visible()
    owner.follow("See the notice")
    versions = owner.page.get_by_role("region", name="Versions of this notice")
    expect(versions.get_by_role("deletion").first).to_contain_text("40")
    expect(versions.get_by_role("insertion").first).to_contain_text("45")
    owner.follow("Seal again")
    owner.page.wait_for_url("**/bid")
    assert not [one for one in [*owner.troubles, *officer.troubles] if "422" not in one and "409" not in one]


def test_cancelled_tender_says_so_on_top_with_its_reasons(newcomer: Newcomer, room: Room) -> None:
    tender = room.publish()
    place = f"/{room.slug}/tenders/{tender['id']}"
    officer, reader = (newcomer(token=token(room, seat)) for seat in ("procuring-officer", "tenderer-1"))
    reader.open(place)
    expect(reader.page.get_by_role("link", name="Write your bid")).to_be_visible()
    officer.open(place)
    officer.press("Cancel the tender")
    forever = officer.page.get_by_role("button", name="Cancel the tender for ever")
    expect(forever).to_be_disabled()
    officer.page.get_by_role("textbox", name="Reasons for the cancellation").fill(
        "The budget was taken back."
    )
    forever.click()

    for visitor in (officer, reader):
        visitor.sees_heading("This tender is cancelled")
        expect(visitor.page.get_by_text(BUDGET)).to_be_visible()
    expect(reader.page.get_by_role("link", name="Write your bid")).to_have_count(0)
    reader.open(f"/{room.slug}/tenders?status=cancelled")
    expect(reader.page.get_by_role("listitem").filter(has_text="Cancelled")).to_be_visible()
