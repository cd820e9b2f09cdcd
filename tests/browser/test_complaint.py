"""The exercise of complaint and standstill, played by people at browsers; the tenderer reads Arabic."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import PHONE, token, visiting
from tests.complaints.test_api import BODY, OFFICER, ONE, TWO, awarded
from tests.serving import LONG, Room, Served

pytestmark = pytest.mark.skipif(
    not LONG, reason="a story in a browser; the acts behind it are tested over HTTP"
)


def test_a_complaint_keeps_the_contract_waiting_until_the_review_body_has_decided(
    browser: Browser, served: Served, room: Room
) -> None:
    tender, _, _ = awarded(room, {ONE: "900", TWO: "800"})
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
        room.done("trainer", "/clock", {"to": "2026-04-01T09:00:00Z"})
        officer.open(f"{path}/award")
        officer.press("Invite the supplier to sign")
        expect(officer.page.get_by_text("The supplier was invited to sign.")).to_be_visible()
        assert [told for told in officer.troubles if "409" not in told] == []
        assert tenderer.troubles == body.troubles == []
