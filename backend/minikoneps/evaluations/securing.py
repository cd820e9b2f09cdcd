"""Holds the security that lay with a price against what the notice asked."""

from dataclasses import dataclass
from datetime import datetime

from minikoneps.packs.terms import SecurityForm
from minikoneps.sealing.security import SecurityGiven, words_digest
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Notice


@dataclass(frozen=True)
class SecurityAsked:
    """What the notice asks of one bid: how much, and until when a guarantee holds at least."""

    least: Money | None
    holds_until: datetime


def asked_of(notice: Notice, lot: str, total: Money) -> SecurityAsked | None:
    """What secures a bid of this total on a lot, None where nothing is asked."""
    asked = notice.bid_security
    if asked is None or notice.deadline is None:
        return None
    return SecurityAsked(asked.least(total, notice.estimate_of(lot)), asked.holds_until(notice.deadline))


def find_security_faults(
    notice: Notice, lot: str, total: Money, given: SecurityGiven | None
) -> tuple[str, ...]:
    """Name what the security of a bid lacks, none for one as asked.

    Shapes: the words are those of findings; what is given unasked for is no fault.
    """
    asked, wanted = notice.bid_security, asked_of(notice, lot, total)
    if asked is None or wanted is None:
        return ()
    if given is None:
        return ("security_missing",)
    if given.form not in asked.forms:
        return ("security_form_differs",)
    if given.form == SecurityForm.UNDERTAKING:
        return () if given.accepted == words_digest(asked.undertaking) else ("undertaking_differs",)
    short = _is_short(given, total.currency, wanted.least)
    late = given.valid_until is not None and given.valid_until < wanted.holds_until
    found = {"security_too_small": short, "security_ends_early": late}
    return tuple(code for code, found_so in found.items() if found_so)


def amount_of(given: SecurityGiven, currency: str) -> Money | None:
    """How much a guarantee or cash is for; an undertaking names no amount of its own."""
    return None if given.amount is None else Money.parse(given.amount, currency)


def _is_short(given: SecurityGiven, currency: str, least: Money | None) -> bool:
    """Whether less is given than asked; in another currency than the asked one it cannot be told apart."""
    amount = amount_of(given, currency)
    if least is None or amount is None:
        return False
    return amount.currency != least.currency or amount.minor < least.minor
