"""A rival writes to a tenderer on a phone, who reports it; the auditor opens the report and reads no name."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.visitor import PHONE, token
from tests.serving import Served, open_room

pytestmark = pytest.mark.long  # what is told to whom is tested in tests/conversations
ONE, TWO = "tenderer-1", "tenderer-2"


def test_a_proposal_reaches_a_phone_is_reported_and_looked_into(served: Served, newcomer: Newcomer) -> None:
    with open_room(served) as room:
        room.publish()
        tokens = {seat: token(room, seat) for seat in ("trainer", ONE, TWO, "auditor")}
        phone = newcomer(viewport=PHONE, token=tokens[ONE])
        other = newcomer(token=tokens[TWO])
        auditor = newcomer(token=tokens["auditor"])
        trainer = newcomer(token=tokens["trainer"])
        phone.open(f"/{room.slug}/tenders")
        expect(phone.page.get_by_role("heading", level=1)).to_be_visible()
        for reader in (other, auditor):
            reader.open(f"/{room.slug}/conversations")
        other.sees_heading("No messages")
        auditor.sees_heading("Nothing was reported")

        trainer.open(f"/{room.slug}/conversations")
        trainer.page.get_by_role("combobox", name="To").click()
        trainer.page.get_by_role("option", name=re.compile("Tenderer 1")).click()
        trainer.press("Send as a rival")
        trainer.sees_heading("To Tenderer 1")

        bar = phone.page.get_by_role("navigation", name="Pages of the workshop")
        expect(bar.get_by_role("link", name="1 Messages")).to_be_visible()
        bar.get_by_role("link", name="1 Messages").click()
        phone.sees_heading("A rival")
        expect(bar.get_by_role("link", name="Messages", exact=True)).to_be_visible()  # read
        phone.page.get_by_role("textbox", name="Write back").fill("<b>Who are you?</b>")
        phone.page.keyboard.press("Enter")
        expect(phone.page.get_by_text("<b>Who are you?</b>")).to_be_visible()
        expect(trainer.page.get_by_text("<b>Who are you?</b>")).to_be_visible()
        phone.press("Report it")
        expect(phone.page.get_by_role("heading", name="Report what was written")).to_be_focused()
        assert inaccessible(phone.page) == []
        phone.press("Send the report")
        expect(phone.page.get_by_text("You have reported this.")).to_be_visible()
        expect(phone.page.get_by_role("textbox", name="Write back")).to_have_count(0)

        auditor.press("Open the report")
        expect(auditor.page.get_by_text("Must we fight over this one?")).to_be_visible()
        expect(auditor.page.get_by_text("<b>Who are you?</b>")).to_be_visible()
        expect(auditor.page.get_by_text("Baram")).to_have_count(0)
        assert inaccessible(auditor.page) == []
        other.sees_heading("No messages")
