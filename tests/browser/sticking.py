"""Somebody does not get on: how soon the trainer's page says so, without anybody waiting for it to happen."""

from playwright.sync_api import expect

from tests.browser.people import Person

SOON = 10  # seconds from the moment at which a seat counts as stuck


def point_out_who_is_stuck(trainer: Person) -> None:
    """The clock comes near the deadline: whoever has not bid is stuck, and the board says who and why."""
    trainer.goes("Clock")
    trainer.button("+ 1 week")
    rate = trainer.page.get_by_role("button", name="1 min = 1 day")
    expect(rate).to_be_enabled()
    with trainer.aims("a seat gets stuck to its line on the trainer’s page", seconds=SOON):
        trainer.press(rate)  # a day is left, and is a minute now
        trainer.goes("Exercise")
        stuck = trainer.page.get_by_role("region", name="Stuck now")
        expect(stuck).to_contain_text("Baram Trading")
        expect(stuck).to_contain_text("The deadline is near")
    trainer.goes("Clock")
    trainer.button("Hold the clock")
    expect(trainer.page.get_by_role("button", name="Held", pressed=True)).to_be_visible()
    trainer.goes("Exercise")
