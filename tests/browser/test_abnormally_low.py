"""The Italian room: two prices reach the threshold, both are asked, one is excluded and one is kept."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Newcomer
from tests.browser.looks import inaccessible
from tests.browser.visitor import PHONE, Visitor, token
from tests.explanations import room as explanations
from tests.serving import Served

pytestmark = pytest.mark.long  # the rules are told by tests/explanations
QUESTION = "Which wages, materials and transport make up your price?"


def of(desk: Page, organisation: str) -> Locator:
    """The line of one bid among the bounds."""
    return desk.get_by_role("listitem").filter(has=desk.get_by_role("heading", name=organisation))


def ask(evaluator: Visitor, organisation: str) -> None:
    """Ask a tenderer about its price."""
    line = of(evaluator.page, organisation)
    line.get_by_role("button", name="Ask about this price").click()
    line.get_by_role("textbox", name="Question to the tenderer").fill(QUESTION)
    line.get_by_role("button", name="Send the question").click()
    expect(line.get_by_text("asked", exact=True)).to_be_visible()


def answer(tenderer: Visitor, place: str, words: str) -> None:
    """Answer on a phone."""
    phone = tenderer.open(place)
    phone.get_by_role("textbox", name="What accounts for your price?").fill(words)
    tenderer.press("Send the answer")
    expect(phone.get_by_text(words)).to_be_visible()


def decide(evaluator: Visitor, organisation: str, choice: str, reasons: str) -> None:
    """Say whether a price is explained."""
    line = of(evaluator.page, organisation)
    line.get_by_role("radio", name=choice).check()
    line.get_by_role("textbox", name="Reasons").fill(reasons)
    line.get_by_role("button", name="Record the decision").click()


def test_a_weak_answer_is_heard_and_excluded_and_the_next_in_line_explains_itself(
    newcomer: Newcomer, served: Served
) -> None:
    with explanations.italian_room(served) as room:
        tender, _ = explanations.ranked(room)
        where = f"/{room.slug}/tenders/{tender['id']}"
        evaluator = newcomer(token=token(room, "evaluator"))
        desk = evaluator.open(f"{where}/evaluation")
        expect(desk.get_by_text("2 bids look too low.")).to_be_visible()
        desk.get_by_text("How the threshold was reckoned").click()
        expect(desk.get_by_text("Set aside at both ends")).to_be_visible()
        assert inaccessible(desk) == []

        ask(evaluator, "Officina Cinque")
        weak = newcomer(token=token(room, "tenderer-5"), viewport=PHONE)
        answer(weak, f"{where}/evaluation", "We always work at such prices.")
        line = of(desk, "Officina Cinque")
        expect(line.get_by_text("The law wants the tenderer heard before it is excluded.")).to_be_visible()
        expect(line.get_by_role("radio", name="Not explained: exclude it")).to_be_disabled()
        line.get_by_role("textbox", name="Minutes of the hearing").fill("It could name no wage.")
        line.get_by_role("button", name="Record the hearing").click()
        expect(line.get_by_text("heard", exact=True)).to_be_visible()
        decide(evaluator, "Officina Cinque", "Not explained: exclude it", "No figure accounts for it.")
        expect(line.get_by_text("not explained: excluded")).to_be_visible()

        ask(evaluator, "Officina Quattro")
        strong = newcomer(token=token(room, "tenderer-4"), viewport=PHONE)
        answer(strong, f"{where}/evaluation", "Our own wood at 41 euros a chair.")
        decide(evaluator, "Officina Quattro", "Explained: keep the bid", "Material and wages add up.")
        expect(of(desk, "Officina Quattro").get_by_text("explained: kept")).to_be_visible()

        watcher = newcomer(token=token(room, "observer"))
        watcher.open(f"{where}/evaluation")
        expect(of(watcher.page, "Officina Cinque").get_by_text("No figure accounts for it.")).to_be_visible()
        for secret in ("We always work at such prices.", "It could name no wage.", "Our own wood"):
            assert secret not in watcher.text()

        officer = newcomer(token=token(room, "procuring-officer"))
        page = officer.open(f"{where}/award")
        expect(page.get_by_text("too low").first).to_be_visible()
        page.get_by_role("textbox", name="Reasons").fill("The best of those who may win.")
        officer.press("Decide the award")
        expect(page.get_by_text("Officina Quattro").first).to_be_visible()
        assert [one.troubles for one in (evaluator, weak, strong, watcher, officer)] == [[]] * 5
