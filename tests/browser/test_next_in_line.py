"""The lowest fails its examination in a browser, and a tenderer explains its price on a phone in Arabic."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Newcomer
from tests.browser.visitor import PHONE, token
from tests.explanations import room as explanations
from tests.qualifications import room as qualifications
from tests.serving import Served

pytestmark = pytest.mark.long  # the rules are told by tests/qualifications and tests/explanations


def test_the_lowest_fails_and_the_next_has_its_turn_before_everybody(
    newcomer: Newcomer, served: Served
) -> None:
    with qualifications.korean_room(served) as room:
        tender, _ = qualifications.raced(room)
        place = f"/{room.slug}/tenders/{tender['id']}/evaluation"
        evaluator = newcomer(token=token(room, "evaluator"))
        watcher = newcomer(token=token(room, "observer"))
        desk, seen = evaluator.open(place), watcher.open(place)

        expect(desk.get_by_text("It is the turn of")).to_contain_text("Baram Computer")
        desk.get_by_role("textbox", name="Points of capability").fill("24")
        expect(desk.get_by_text("misses the pass mark of 95")).to_be_visible()
        desk.get_by_role("textbox", name="Reasons").fill("Two roofs of half this size.")
        evaluator.press("Record the examination")
        expect(desk.get_by_text("It is the turn of")).to_contain_text("Haneul Systems")
        desk.get_by_role("textbox", name="Points of capability").fill("30")
        desk.get_by_role("textbox", name="Reasons").fill("Five roofs of this size.")
        evaluator.press("Record the examination")

        expect(seen.get_by_role("alert")).to_contain_text("Haneul Systems")
        assert evaluator.troubles == watcher.troubles == []


def test_a_tenderer_explains_its_price_on_a_phone_in_arabic(newcomer: Newcomer, served: Served) -> None:
    with explanations.italian_room(served) as room:
        tender, bids = explanations.ranked(room)
        asked = {"bid": bids["tenderer-5"], "question": "Which wages?", "dueAt": "2026-04-20T10:00:00Z"}
        room.done("evaluator", f"/tenders/{tender['id']}/explanations", asked)
        tenderer = newcomer(locale="ar", token=token(room, "tenderer-5"), viewport=PHONE)
        phone = tenderer.open(f"/{room.slug}/tenders/{tender['id']}/evaluation")

        phone.get_by_role("textbox", name="ما الذي يفسر سعرك؟").fill("الخشب من ورشتنا.")
        tenderer.press("أرسل الجواب")
        expect(phone.get_by_text("الخشب من ورشتنا.")).to_be_visible()
        assert tenderer.troubles == []
