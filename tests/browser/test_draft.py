"""The draft of a notice, while its officer works on it."""

from playwright.sync_api import Browser, Route, expect

from tests.browser.visitor import token, visiting
from tests.serving import Room, Served, notice

OFFICER = "procuring-officer"
PLACE = "button => button.offsetTop"  # in its column: on the screen, scrolling may happen to make up for it


def test_the_button_that_publishes_stays_where_it_is_when_checks_come(
    browser: Browser, served: Served, room: Room
) -> None:
    draft = room.done(OFFICER, "/tenders", notice(tenderPeriod=None))
    held, waiting = list[Route](), True

    def hold(route: Route) -> None:
        if waiting:
            held.append(route)
        else:
            route.continue_()

    with visiting(browser, served, token=token(room, OFFICER)) as officer:
        page = officer.open(f"/{room.slug}/tenders/{draft['id']}/edit")
        deadline = page.get_by_role("listitem").filter(has_text="There is a deadline")
        publish = page.get_by_role("button", name="Publish the notice")
        expect(deadline).to_contain_text("not yet")
        page.route("**/checks", hold)
        page.get_by_label("Deadline for bids").fill("2026-03-18T14:00")
        officer.press("Save draft")
        expect(publish).to_be_enabled()
        place = publish.evaluate(PLACE)
        waiting = False
        for route in held:
            route.continue_()
        expect(deadline).to_have_count(0)

        assert publish.evaluate(PLACE) == place
        publish.click()
        page.wait_for_url(f"**/tenders/{draft['id']}")
        assert officer.troubles == []
