"""What the security that lay with a price lacks, held against the notice to the last unit and instant."""

from dataclasses import replace
from datetime import timedelta

import pytest

from minikoneps.evaluations.securing import find_security_faults
from minikoneps.packs.terms import SecurityBasis, SecurityForm
from minikoneps.sealing.security import SecurityGiven
from minikoneps.shared.money import Money
from minikoneps.tenders.securities import BidSecurity
from tests.securing import PROMISED, WORDS, guarantee
from tests.tenders.test_rules import NOTICE

ASKED = BidSecurity(
    (SecurityForm.UNDERTAKING, SecurityForm.GUARANTEE), "0.02", SecurityBasis.ESTIMATE, 60, 28, WORDS
)
SECURED = replace(NOTICE, value=Money(40_000_000, "KRW"), bid_security=ASKED)
assert NOTICE.deadline is not None
END = ASKED.holds_until(NOTICE.deadline)
TICK = timedelta(microseconds=1)


def faults(
    given: SecurityGiven | None, total: int = 28_000_000, currency: str = "KRW", **asked: object
) -> list[str]:
    notice = replace(SECURED, bid_security=replace(ASKED, **asked))  # type: ignore[arg-type]
    return list(find_security_faults(notice, "1", Money(total, currency), given))


@pytest.mark.parametrize(
    ("given", "codes"),
    [
        (None, ["security_missing"]),
        (PROMISED, []),
        (guarantee("800000", END), []),
        (guarantee("799999", END), ["security_too_small"]),
        (guarantee("800000", END - TICK), ["security_ends_early"]),
        (guarantee("1", END - TICK), ["security_too_small", "security_ends_early"]),
        (SecurityGiven("cash", "800000", number="R-1"), ["security_form_differs"]),
        (SecurityGiven("undertaking", accepted="0" * 64), ["undertaking_differs"]),
    ],
)
def test_security_is_held_against_the_notice(given: SecurityGiven | None, codes: list[str]) -> None:
    assert faults(given) == codes


def test_share_of_the_bid_follows_each_bid_and_is_rounded_up() -> None:
    of_bid = {"share": "0.05", "share_of": SecurityBasis.BID}
    assert faults(guarantee("1400001", END), 28_000_001, **of_bid) == []
    assert faults(guarantee("1400000", END), 28_000_001, **of_bid) == ["security_too_small"]


def test_guarantee_in_another_currency_than_the_estimate_is_too_small() -> None:
    assert faults(guarantee("900000.00", END), 2_800_000_000, "EUR") == ["security_too_small"]


def test_notice_that_asks_for_none_finds_nothing() -> None:
    assert find_security_faults(NOTICE, "1", Money(1, "KRW"), None) == ()
