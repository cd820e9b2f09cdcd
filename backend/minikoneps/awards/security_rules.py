"""When the security of a bid is forfeited or given back, and how much is due."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from minikoneps.packs.terms import SecurityForm
from minikoneps.sealing.security import SecurityGiven
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Notice


class SecurityState(StrEnum):
    """What became of the security of an opened bid."""

    #: The notice asked for one and none was given.
    NONE = "none"
    #: It stands for the tenderer's word.
    HELD = "held"
    #: It was given back: a release brings this about.
    RELEASED = "released"
    #: It was lost: a forfeiture brings this about.
    FORFEITED = "forfeited"


def amount_due(notice: Notice, lot: str, total: Money, given: SecurityGiven | None) -> Money | None:
    """How much a tenderer that breaks its word owes: what was asked, and no more than it gave.

    Shapes: None where nothing was asked or nothing was given.
    """
    asked = notice.bid_security
    due = None if asked is None or given is None else asked.least(total, notice.estimate_of(lot))
    if due is None or given is None or given.amount is None:
        return due
    laid = Money.parse(given.amount, total.currency)
    return laid if laid.currency != due.currency or laid.minor < due.minor else due


def is_bound(notice: Notice, at: datetime) -> bool:
    """Whether a bid still bound its tenderer at an instant; the last instant still does."""
    asked, deadline = notice.bid_security, notice.deadline
    return asked is not None and deadline is not None and at <= asked.binds_until(deadline)


def is_payable(given: SecurityGiven, at: datetime) -> bool:
    """Whether who promised to pay still can be asked to; an undertaking and cash do not run out."""
    return given.form != SecurityForm.GUARANTEE or given.valid_until is None or at <= given.valid_until


def must_be_held(tender: str, bid: str, lot: str, state: SecurityState) -> None:
    """Refuse to give back or declare forfeited what is not held.

    Errors: RuleBroken("awards.security_not_held").
    """
    if state is not SecurityState.HELD:
        raise RuleBroken("awards.security_not_held", tender=tender, bid=bid, lot=lot, state=state.value)


def must_be_broken_word(
    tender: str, bid: str, notice: Notice, given: SecurityGiven, broken: datetime | None, now: datetime
) -> None:
    """Refuse a forfeiture without a winner that went back on its bid while it was bound.

    Shapes: `broken` is when it did so.
    Errors: RuleBroken with awards.word_not_broken, awards.bid_not_bound or awards.security_ended.
    """
    about: dict[str, Any] = {"tender": tender, "bid": bid}
    if broken is None:
        raise RuleBroken("awards.word_not_broken", **about)
    if not is_bound(notice, broken):
        raise RuleBroken("awards.bid_not_bound", **about, withdrew_at=instant_text(broken))
    if not is_payable(given, now) and given.valid_until is not None:
        raise RuleBroken("awards.security_ended", **about, valid_until=instant_text(given.valid_until))


def must_be_free(tender: str, lot: str, bid: str, decided: bool, awarded: str | None) -> None:
    """Refuse to give back a security before the lot is decided, or that of its supplier.

    Errors: RuleBroken with awards.lot_undecided or awards.security_needed.
    """
    if not decided:
        raise RuleBroken("awards.lot_undecided", tender=tender, lot=lot)
    if bid == awarded:
        raise RuleBroken("awards.security_needed", tender=tender, lot=lot, bid=bid)
