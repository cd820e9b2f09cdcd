"""Two tenderers bid as one at their browsers, and one of them is shut out the day before the award."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import PHONE, Visitor, token
from tests.serving import Room
from tests.stages import examine, open_now

pytestmark = pytest.mark.long  # the rules are told by tests/consortia and tests/parties


def shut_out(newcomer: Newcomer, room: Room, organisation: str) -> Visitor:
    """The trainer enters a tenderer into the empty register."""
    trainer = newcomer(token=room.served.trainer_token)
    register = trainer.open(f"/{room.slug}/debarments")
    expect(register.get_by_text("Nobody is shut out")).to_be_visible()
    trainer.press("Shut a tenderer out")
    register.get_by_role("combobox", name="Tenderer").click()
    register.get_by_role("option", name=organisation).click()
    register.get_by_label("Last day").fill("2026-09-01")
    register.get_by_role("textbox", name="Reasons").fill("A court found that it bribed an inspector.")
    trainer.press("Shut out")
    expect(register.get_by_text("both days included")).to_be_visible()
    return trainer


def test_two_bid_as_one_and_make_way_when_a_member_is_shut_out(newcomer: Newcomer, room: Room) -> None:
    tender = room.publish()
    place = f"/{room.slug}/tenders/{tender['id']}"
    lead = newcomer(token=token(room, "tenderer-1"))
    member = newcomer(token=token(room, "tenderer-2"), viewport=PHONE)
    desk, phone = lead.open(f"{place}/bid"), member.open(f"{place}/bid")

    lead.press("Propose a consortium")
    desk.get_by_role("combobox", name="Partner").click()
    desk.get_by_role("option", name="Haneul Systems").click()
    desk.get_by_role("textbox", name="Share").nth(1).fill("39")
    expect(desk.get_by_text("Together 99% · the shares must be the whole")).to_be_visible()
    desk.get_by_role("textbox", name="Share").nth(1).fill("40")
    lead.press("Ask the partners")
    lead.sees_heading("Your consortium waits for an answer")
    expect(desk.get_by_role("textbox")).to_have_count(0)

    member.sees_heading("Baram Computer asks you to bid together")
    member.press("Accept with this share")
    member.sees_heading("Your consortium is agreed")
    expect(phone.get_by_role("textbox")).to_have_count(0)
    lead.sees_heading("Your consortium is agreed")
    lead.seal("840000")
    lead.press(lead.words["submit"])
    lead.sees_heading(lead.words["receipt"])
    room.bid("tenderer-3", tender, "850000")
    member.sees_heading("Your consortium has bid")

    record = open_now(room, tender)
    for row in record["bids"]:
        examine(room, tender, row["bid"])
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    member.open(f"{place}/evaluation")
    expect(phone.get_by_text("Consortium: Baram Computer 60% (Lead) · Haneul Systems 40%")).to_be_visible()

    trainer = shut_out(newcomer, room, "Haneul Systems")

    officer = newcomer(token=token(room, "procuring-officer"))
    award = officer.open(f"{place}/award")
    expect(award.get_by_text("Passed over, because shut out of tenders: Baram Computer")).to_be_visible()
    officer.press("Decide the award")
    expect(award.get_by_text("Sol Trading").first).to_be_visible()
    assert not [*lead.troubles, *member.troubles, *trainer.troubles, *officer.troubles]
