"""Shares, limits of the law, and what becomes of a consortium."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.consortia import rules
from minikoneps.consortia.rules import Admission, ConsortiumStatus, Limit, MemberFacts
from minikoneps.packs.register import load_register
from minikoneps.packs.terms import Held, JointBids
from minikoneps.parties.registration import Declaration, Wanted
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import decimal_text

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LAW = JointBids(
    source="chosen for the course",
    source_date=date(2026, 1, 1),
    training_value=True,
    most_members=3,
    least_share=Fraction(1, 10),
    licences=Held.EACH,
    regions=Held.EACH,
    agreement_hours=24,
)
WANTED = Wanted("tender-1", ("electrical-works",), ("north",))
HELD = Declaration("1", ("electrical-works",), ("north",))


@given(
    st.lists(st.integers(1, 10**6), min_size=2, max_size=8).filter(lambda cuts: len(set(cuts)) == len(cuts))
)
def test_shares_are_the_whole_only_where_they_add_up_to_the_last_digit(cuts: list[int]) -> None:
    places = [0, *sorted(cuts), 10**6 + 1]
    parts = [after - before for before, after in zip(places, places[1:], strict=False)]
    parts[-1] -= 1
    texts = {str(n): decimal_text(Fraction(part, 10**4), 4) for n, part in enumerate(parts)}
    whole = all(parts)

    assert (rules.find_limits(texts, None) == []) == whole
    off = {**texts, "0": decimal_text(Fraction(parts[0] + 1, 10**4), 4)}
    assert rules.find_limits(off, None) == [Limit.NOT_WHOLE]


@pytest.mark.parametrize(
    ("shares", "limits"),
    [
        (["50", "50"], []),
        (["80", "10", "10"], []),
        (["80", "10.0001", "9.9999"], [Limit.TOO_SMALL]),
        (["25", "25", "25", "25"], [Limit.TOO_MANY]),
        (["91", "3", "3", "3"], [Limit.TOO_MANY, Limit.TOO_SMALL]),
    ],
)
def test_the_law_limits_members_and_shares(shares: list[str], limits: list[Limit]) -> None:
    assert rules.find_limits({str(n): share for n, share in enumerate(shares)}, LAW) == limits


def test_members_agree_before_the_deadline_by_the_hours_of_the_law() -> None:
    assert rules.agreement_deadline(NOW, LAW) == NOW - timedelta(hours=24)
    assert rules.agreement_deadline(NOW, None) == NOW


@pytest.mark.parametrize(
    ("answers", "ended", "status"),
    [
        ([(NOW, None), (None, None)], None, ConsortiumStatus.PROPOSED),
        ([(NOW, None), (NOW, None)], None, ConsortiumStatus.AGREED),
        ([(NOW, None), (None, NOW)], NOW, ConsortiumStatus.DECLINED),
        ([(NOW, None), (NOW, NOW)], NOW, ConsortiumStatus.DECLINED),
        ([(NOW, None), (NOW, None)], NOW, ConsortiumStatus.DISSOLVED),
        ([(NOW, None), (None, None)], NOW, ConsortiumStatus.DISSOLVED),
    ],
)
def test_status_follows_from_what_the_members_said(
    answers: list[tuple[datetime | None, datetime | None]], ended: datetime | None, status: ConsortiumStatus
) -> None:
    members = [MemberFacts(str(n), "50", yes, no) for n, (yes, no) in enumerate(answers)]
    assert rules.consortium_status(members, ended) is status


@pytest.mark.parametrize(
    ("held", "code"),
    [
        (HELD, None),
        (None, "consortia.member_not_registered"),
        (Declaration("2", ("software",), ("north",)), "consortia.member_lacks_licence"),
        (Declaration("2", ("electrical-works",), ("islands",)), "consortia.member_outside_region"),
    ],
)
def test_where_the_law_asks_each_every_member_must_have_it(
    held: Declaration | None, code: str | None
) -> None:
    asked = Admission(WANTED, LAW, load_register("generic"), "en")
    together = replace(asked, law=replace(LAW, licences=Held.TOGETHER, regions=Held.TOGETHER))
    members = [("Baram", HELD), ("Haneul", held)]

    rules.must_be_admitted(together, members)
    if code is None:
        rules.must_be_admitted(asked, members)
        return
    with pytest.raises(RuleBroken) as refused:
        rules.must_be_admitted(asked, members)
    assert (refused.value.code, refused.value.facts["member"]) == (code, "Haneul")
