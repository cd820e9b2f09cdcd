"""What a notice asks as a bid security: within the law, to the smallest unit, and read back the same."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.packs.loader import load_pack
from minikoneps.packs.terms import SecurityBasis, SecurityForm
from minikoneps.shared.canonical import Fields, Unreadable, canonical, parse_canonical
from minikoneps.shared.money import Money
from minikoneps.tenders.criteria import Terms, read_terms
from minikoneps.tenders.notice import Lot
from minikoneps.tenders.securities import BidSecurity, read_security
from minikoneps.tenders.security_checks import security_checks
from tests.tenders.test_rules import NOTICE

DAY = date(2026, 3, 2)
ASKED = BidSecurity(
    (SecurityForm.UNDERTAKING, SecurityForm.GUARANTEE), "0.02", SecurityBasis.ESTIMATE, 60, 28, "I pay."
)
OF_BID = replace(ASKED, share="0.05", share_of=SecurityBasis.BID)
VALUED = replace(NOTICE, value=Money(40_000_000, "KRW"))


def failed(asked: BidSecurity, pack: str = "generic", procedure: str = "open", **notice: object) -> list[str]:
    law = load_pack(pack).procedure(procedure, DAY)
    checks = security_checks(replace(VALUED, bid_security=asked, **notice), law)  # type: ignore[arg-type]
    return [check.code.removeprefix("tenders.") for check in checks if not check.ok]


@pytest.mark.parametrize(
    ("asked", "codes"),
    [
        (ASKED, []),
        (replace(ASKED, share="0.03"), []),
        (replace(ASKED, share="0.030001"), ["security_share_outside"]),
        (replace(ASKED, share="0"), ["security_share_outside"]),
        (OF_BID, ["security_share_outside"]),
        (replace(ASKED, days_beyond=27), ["security_too_short"]),
        (replace(ASKED, undertaking=" "), ["undertaking_missing"]),
        (replace(ASKED, undertaking="", forms=(SecurityForm.CASH,)), []),
        (replace(ASKED, forms=()), ["security_forms_differ"]),
    ],
)
def test_notice_asks_within_the_law_of_its_room(asked: BidSecurity, codes: list[str]) -> None:
    assert failed(asked) == codes


def test_share_of_the_estimate_needs_one_for_each_lot() -> None:
    assert failed(ASKED, value=None) == ["security_without_value"]
    lots = (Lot("1", "A", value=Money(1, "KRW")), Lot("2", "B"))
    assert failed(ASKED, lots=lots) == ["security_without_value"]


def test_law_of_korea_takes_five_percent_of_the_bid_and_that_of_mexico_none() -> None:
    assert failed(OF_BID, "kr") == []
    assert failed(replace(OF_BID, share="0.04"), "kr") == ["security_share_outside"]
    assert failed(ASKED, "mx") == ["security_not_in_law"]
    assert failed(ASKED, "tn") == ["security_forms_differ", "security_share_outside"]


@pytest.mark.parametrize(
    ("share", "total", "least"),
    [("0.05", "34000000", "1700000"), ("0.05", "34000001", "1700001"), ("0.015", "1", "1")],
)
def test_least_amount_is_rounded_up_to_the_smallest_unit(share: str, total: str, least: str) -> None:
    found = replace(OF_BID, share=share).least(Money.parse(total, "KRW"), None)
    assert found == Money.parse(least, "KRW")


@given(st.integers(0, 10**6), st.integers(0, 10**15))
def test_least_amount_is_the_share_or_less_than_a_unit_more(millionths: int, minor: int) -> None:
    share = Fraction(millionths, 10**6)
    asked = replace(OF_BID, share=f"{millionths // 10**6}.{millionths % 10**6:06d}")
    found = asked.least(Money(minor, "TND"), None)
    assert found is not None
    assert 0 <= found.minor - share * minor < 1


def test_days_run_from_the_deadline_to_the_instant() -> None:
    assert NOTICE.deadline is not None
    assert ASKED.binds_until(NOTICE.deadline) == NOTICE.deadline + timedelta(days=60)
    assert ASKED.holds_until(NOTICE.deadline) == NOTICE.deadline + timedelta(days=88)


@given(
    st.builds(
        BidSecurity,
        st.lists(st.sampled_from(SecurityForm), min_size=1, max_size=3).map(tuple),
        st.integers(1, 999_999).map(lambda share: f"0.{share:06d}"),
        st.sampled_from(SecurityBasis),
        st.integers(0, 1830),
        st.integers(0, 1830),
        st.text("abc éع"),
    )
)
def test_what_is_written_down_is_read_back_the_same(asked: BidSecurity) -> None:
    terms = Terms(bid_security=asked)
    assert read_terms(Fields(parse_canonical(canonical(terms.record())), "the terms")) == terms


@pytest.mark.parametrize(
    "bent", [{"share": "2 %"}, {"forms": ["promise"]}, {"share_of": "hope"}, {"days_beyond": 1831}]
)
def test_record_of_another_kind_is_refused(bent: dict[str, object]) -> None:
    with pytest.raises(Unreadable):
        read_security({**ASKED.record(), **bent})
