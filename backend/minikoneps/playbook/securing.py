"""What a script says of bid securities: what a notice asks, and what bots seal of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil
from typing import Any

from minikoneps.playbook.words import amount
from minikoneps.sealing.payload import BidPayload
from minikoneps.sealing.security import SecurityGiven, words_digest
from minikoneps.shared.money import QUANTITY_PLACES, Money, decimal_text

BINDING_DAYS = 60
UNDERTAKING = "If I win and do not sign while my bid binds me, I pay what this notice asks as a bid security."


def security_asked(words: Mapping[str, str], procedures: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The bid security of a notice as the API takes it, in all forms that the law of its procedure allows.

    Errors: ValueError where that law knows none.
    """
    named = words.get("procedure", "open")
    law = next((one["bidSecurity"] for one in procedures if one["id"] == named), None)
    if law is None:
        raise ValueError(f"the procedure {named} knows no bid security")
    percent = Fraction(amount(words["security"].replace("%", "").strip()))
    asked = {
        "forms": law["forms"],
        "share": decimal_text(percent / 100, QUANTITY_PLACES).rstrip("0").rstrip("."),
        "shareOf": law["shareOf"],
        "bindingDays": BINDING_DAYS,
        "daysBeyond": law["leastDaysBeyond"],
        "undertaking": UNDERTAKING if "undertaking" in law["forms"] else "",
    }
    return {"bidSecurity": asked}


def with_security(tender: Mapping[str, Any], lot: str, payload: BidPayload) -> BidPayload:
    """What a bot seals of a lot, with a security beside its price where the notice asks for one."""
    if not payload.lines:
        return payload
    return replace(payload, security=security_in_mind(tender, lot, payload.total))


def security_in_mind(tender: Mapping[str, Any], lot: str, total: str) -> SecurityGiven | None:
    """What a bot lays into its envelope where a security is asked: an undertaking where that is a way."""
    if tender.get("bidSecurity") is None:
        return None
    asked = tender["bidSecurity"]
    if "undertaking" in asked["forms"]:
        return SecurityGiven("undertaking", accepted=words_digest(asked["undertaking"]))
    bid = Money.parse(total, tender["currency"])
    basis = bid if asked["shareOf"] == "bid" else _estimate(tender, lot) or Money(0, bid.currency)
    least = Money(ceil(Fraction(asked["share"]) * basis.minor), basis.currency).text
    if "guarantee" not in asked["forms"]:
        return SecurityGiven("cash", least, number="Deposit 1")
    deadline = datetime.fromisoformat(tender["tenderPeriod"]["endDate"])
    until = deadline + timedelta(days=asked["bindingDays"] + asked["daysBeyond"] + 1)
    return SecurityGiven("guarantee", least, "Harbour Bank", "Guarantee 1", until)


def _estimate(tender: Mapping[str, Any], lot: str) -> Money | None:
    own = next((one["value"] for one in tender["lots"] if one["id"] == lot), None)
    said = own or (tender["value"] if len(tender["lots"]) == 1 else None)
    return None if said is None else Money.parse(said["amount"], said["currency"])
