"""A question and its answer, at the browsers of those who ask, answer and only read."""

from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.notices import ask
from tests.browser.visitor import token
from tests.serving import Room

QUESTION = "Which keyboard layout is wanted?"
ANSWER = "Korean with English letters."


def test_question_is_answered_to_everybody_without_a_name_and_without_reloading(
    newcomer: Newcomer, room: Room
) -> None:
    tender = room.publish(enquiryPeriod={"endDate": "2026-03-12T05:00:00Z"})
    place = f"/{room.slug}/tenders/{tender['id']}"
    asker, rival, officer = (
        newcomer(token=token(room, seat)) for seat in ("tenderer-1", "tenderer-2", "procuring-officer")
    )
    for visitor in (asker, rival, officer):
        visitor.open(place)
        visitor.sees_heading("Questions and answers")
    expect(rival.page.get_by_text("No question has been answered yet")).to_be_visible()

    asker.press("Ask a question")
    asker.press("Send the question")
    expect(asker.page.get_by_text("Please fill this in")).to_have_count(2)
    asker.page.get_by_role("textbox", name="Subject").fill("Keyboard")
    asker.page.get_by_role("textbox", name="Your question").fill(QUESTION)
    asker.page.get_by_label("What it is about").select_option("item:1")
    asker.press("Send the question")
    expect(asker.page.get_by_text("Waiting for the procuring entity")).to_be_visible()

    desk = officer.page.get_by_role("listitem").filter(has_text=QUESTION)
    expect(desk).to_contain_text("About item 1")
    assert "Baram" not in officer.text(), "the officer reads who asked"
    assert QUESTION not in rival.text(), "a rival reads what is not answered"
    desk.get_by_role("textbox", name="Your answer").fill(ANSWER)
    desk.get_by_role("button", name="Publish the answer").click()

    for visitor in (asker, rival):
        expect(visitor.page.get_by_role("listitem").filter(has_text=ANSWER)).to_contain_text(QUESTION)
        expect(visitor.page.get_by_role("link", name="Read it")).to_be_visible()
        assert "Baram" not in visitor.text()
    expect(officer.page.get_by_text("Every question is answered.")).to_be_visible()
    assert not [*asker.troubles, *rival.troubles, *officer.troubles]


def test_closing_the_enquiry_period_says_what_is_missing_and_leads_to_it(
    newcomer: Newcomer, room: Room
) -> None:
    tender = room.publish(enquiryPeriod={"endDate": "2026-03-12T05:00:00Z"})
    ask(room, "tenderer-1", str(tender["id"]), "Keyboard", QUESTION)
    officer = newcomer(token=token(room, "procuring-officer"))
    officer.open(f"/{room.slug}/tenders/{tender['id']}")
    closing = officer.page.get_by_role("button", name="Close the enquiry period")
    expect(closing).to_be_disabled()

    room.done("trainer", "/clock", {"to": "2026-03-13T05:00:00Z"})
    expect(closing).to_be_enabled()
    closing.click()
    officer.press("To the first unanswered question")
    answer = officer.page.get_by_role("textbox", name="Your answer")
    expect(answer).to_be_focused()
    answer.fill(ANSWER)
    officer.press("Publish the answer")
    expect(officer.page.get_by_text("Every question is answered.")).to_be_visible()
    closing.click()
    expect(officer.page.get_by_text("The enquiry period was closed:")).to_be_visible()
