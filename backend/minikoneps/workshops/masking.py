"""Whether trainees may know a bot from a person: hidden until it is shown again, or the exercise is over."""

from collections.abc import Callable

from sqlmodel import Session

from minikoneps.ledger.store import ask_last_of_kind

HIDDEN = "badges.hidden"
SHOWN = ("badges.shown", "exercise.started", "exercise.ended")


def hides_bots(session: Session) -> bool:
    """Whether it is hidden who is a bot; then the ledger names no participant either: that would tell it."""
    return ask_hides_bots(session)()


def ask_hides_bots(session: Session) -> Callable[[], bool]:
    """The same, to be read later."""
    asked = ask_last_of_kind(session, HIDDEN)

    def hides() -> bool:
        hidden = asked()
        return hidden >= 0 and all(ask_last_of_kind(session, kind)() < hidden for kind in SHOWN)

    return hides
