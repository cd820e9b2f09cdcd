"""The exercise of complaint and standstill, played by people at browsers; the tenderer reads Arabic."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import PHONE, token, visiting
from tests.complaints.test_api import BODY, OFFICER, ONE, TWO
from tests.serving import LONG, Room, Served, open_room
from tests.stages import examine, open_now

pytestmark = pytest.mark.skipif(
    not LONG, reason="a story in a browser; the acts behind it are tested over HTTP"
)


@pytest.fixture
def egypt(served: Served) -> Iterator[Room]:
    """A room of Egypt: prices opened after the technical envelopes, a standstill that a complaint stops."""
    with open_room(served, pack="eg", packDate="2026-03-02") as room:
        yield room


def awarded(room: Room) -> dict[str, Any]:
    """A tender of two envelopes whose lower bid, that of the second tenderer, was awarded."""
    value = {"currency": "EGP", "value": {"amount": "5400000", "currency": "EGP"}}
    tender = room.publish(**value, tenderPeriod={"endDate": "2026-03-31T09:00:00Z"})
    prices = {ONE: "130000", TWO: "120000"}
    bids = {seat: str(room.bid(seat, tender, price)["bid"]["id"]) for seat, price in prices.items()}
    path = f"/tenders/{tender['id']}"
    open_now(room, tender)
    for bid in bids.values():
        examine(room, tender, bid)
    room.done(OFFICER, f"{path}/price-opening")
    for bid in bids.values():
        examine(room, tender, bid)
    room.done("evaluator", f"{path}/ranking")
    made = {"status": "active", "bid": bids[TWO], "reasons": "It is the lowest of those that passed."}
    room.done(OFFICER, f"{path}/awards", made, key="key-the-award")
    return tender


def test_a_complaint_keeps_the_contract_waiting_until_the_review_body_has_decided(
    browser: Browser, served: Served, egypt: Room
) -> None:
    room, tender = egypt, awarded(egypt)
    path = f"/{room.slug}/tenders/{tender['id']}"
    with (
        visiting(browser, served, token=token(room, OFFICER)) as officer,
        visiting(browser, served, token=token(room, ONE), locale="ar", viewport=PHONE) as tenderer,
        visiting(browser, served, token=token(room, BODY)) as body,
    ):
        officer.open(f"{path}/award")
        officer.press("Invite the supplier to sign")
        expect(officer.page.get_by_text(re.compile("The standstill lasts"))).to_be_visible()

        tenderer.open(f"{path}/award")
        tenderer.page.get_by_role("link", name="تظلم", exact=True).click()
        tenderer.page.get_by_label("أسباب التظلم").fill("لا يغطي المجموع النقل الذي طلبه الإعلان.")
        tenderer.press("قدّم التظلم")
        expect(tenderer.page.get_by_text("ينتظر رد الجهة المشترية")).to_be_visible()

        expect(officer.page.get_by_text("Shut: a complaint waits")).to_be_visible()
        officer.page.get_by_role("link", name=re.compile("Complaint filed")).click()
        officer.page.get_by_label("Your answer").fill("The transport is part of line 1.")
        officer.press("Send the answer")

        body.open(f"/{room.slug}/complaints")
        body.page.get_by_role("link", name=tender["title"]).click()
        body.page.get_by_label("Dismiss: what was attacked stands").check()
        body.page.get_by_label("Reasons").fill("The notice lets tenderers spread it over the lines.")
        body.press("Publish the decision")
        body.sees_heading("Decision: the complaint is dismissed")

        expect(tenderer.page.get_by_role("heading", name="قرار: رفض التظلم")).to_be_visible()
        room.done("trainer", "/clock", {"to": "2026-05-01T09:00:00Z"})
        officer.open(f"{path}/award")
        officer.press("Invite the supplier to sign")
        expect(officer.page.get_by_text("The supplier was invited to sign.")).to_be_visible()
        assert [told for told in officer.troubles if "409" not in told] == []
        assert tenderer.troubles == body.troubles == []
