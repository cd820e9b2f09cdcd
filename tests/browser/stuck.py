"""Somebody in a workshop does not get on, and the trainer's monitor says so."""

from playwright.sync_api import expect

from tests.browser.people import Person


def somebody_is_stuck(trainer: Person) -> None:
    """A bid is missing and the deadline comes near: the monitor says so by itself, and the clock is held."""
    clock = trainer.at(trainer.page.context.new_page())
    clock.page.goto(trainer.page.url)
    clock.goes("Clock")
    clock.button("+ 1 week")
    clock.sees("The clock was moved.")
    line = trainer.page.get_by_role("region", name="Stuck now").get_by_role("listitem")
    missing = line.filter(has_text="Baram Trading")
    expect(missing).to_have_count(0)
    with trainer.aims("a seat that is stuck shows on the monitor", seconds=10):
        clock.button("1 min = 1 day")  # a day is left: nothing is written down when that gets near
        expect(missing).to_contain_text("The deadline is near")
    clock.button("Held")
    expect(missing).to_have_count(0)
    clock.page.close()
