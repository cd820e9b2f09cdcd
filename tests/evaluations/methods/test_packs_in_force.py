"""The law of every pack that ships can be worked out: no figure is missing where a method asks for it."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import get_args

import pytest

from minikoneps.evaluations.methods.preference import rank_with_preference
from minikoneps.evaluations.methods.price_points import PriceRule, score_prices
from minikoneps.evaluations.methods.ties import Lottery, Tied, break_tie
from minikoneps.evaluations.methods.too_high import Yardsticks, find_too_high
from minikoneps.evaluations.methods.too_low import Follows, find_too_low
from minikoneps.packs.figures import Case, Category
from minikoneps.packs.loader import load_pack, pack_names
from minikoneps.packs.methods import RatedCriteria, Ties
from minikoneps.packs.pack import Pack
from minikoneps.packs.periods import count_days, first_last_day
from minikoneps.packs.procedure import Procedure
from minikoneps.packs.terms import Days
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.failure import Attempt, AttemptKind, Ending, next_steps

ON = date(2026, 11, 23)
#: Discounts of 2, 4, 10, 16 and 30 percent from 100,000.
PRICES = dict(zip("abcde", (98_000, 96_000, 90_000, 84_000, 70_000), strict=True))


def in_force(pack: Pack) -> Iterator[Procedure]:
    for written in pack.procedures:
        for category in get_args(Category):
            for value in (10_000, 1_000_000):
                try:
                    yield pack.procedure(written.id, ON, Case(category=category, value=Fraction(value)))
                except RuleBroken as refused:
                    if refused.code != "packs.no_edition":
                        raise


def prices(pack: Pack) -> dict[str, Money]:
    return {bid: Money(minor, pack.currencies[0]) for bid, minor in PRICES.items()}


packs = pytest.mark.parametrize("name", pack_names())


@packs
def test_every_bound_and_preference_of_a_pack_can_be_worked_out(name: str) -> None:
    pack = load_pack(name)
    base = Money(100_000, pack.currencies[0])
    for law in in_force(pack):
        if law.too_low is not None:
            assert find_too_low(law.too_low, base, prices(pack)).rule is law.too_low.rule
        if law.too_high is not None:
            found = find_too_high(law.too_high, Yardsticks(base, base, base, base), prices(pack))
            assert found.above == {}
        if law.preference is not None:
            assert len(rank_with_preference(law.preference, prices(pack), {"a"}).places) == len(PRICES)


@packs
def test_every_tie_and_failed_tender_of_a_pack_has_a_way_on(name: str) -> None:
    lottery = Lottery(bytes(32), "lottery|tender-1|1")
    failed = Attempt(AttemptKind.NOTICE, 0, Ending.NO_WINNER)
    pack = load_pack(name)
    price = Money(98_000, pack.currencies[0])
    alike = [Tied(bid, capability=Fraction(70), price=price) for bid in "ab"]
    for law in in_force(pack):
        tie = break_tie(law.ties, alike, lottery)
        assert (tie.awaits is None) == (law.ties is not Ties.OFFICER_DECIDES)
        steps = next_steps([failed], law.minimum_valid_bids.value, law.failed_tender)
        assert any(option.open for option in steps.options)


@packs
def test_every_period_of_a_pack_ends_on_a_day_with_its_days_before_it(name: str) -> None:
    pack = load_pack(name)
    for law in in_force(pack):
        for days in (value for value in vars(law).values() if isinstance(value, Days)):
            last = first_last_day(days.counting, pack.calendar, ON, days.value)
            assert count_days(days.counting, pack.calendar, ON, last) >= days.value


@packs
def test_price_among_the_criteria_of_a_pack_gives_points(name: str) -> None:
    pack = load_pack(name)
    for law in in_force(pack):
        if isinstance(law.award, RatedCriteria):
            rule = PriceRule(law.award.price_formula, Fraction(40), law.award.points_decimals)
            assert max(score_prices(rule, prices(pack)).values()) == 40


def test_italy_excludes_at_once_or_asks_and_mexico_hears_nobody_about_a_price_that_is_convenient() -> None:
    italy = [law.too_low for law in in_force(load_pack("it")) if law.too_low and law.too_low.threshold]
    mexico = load_pack("mx").procedure("open", ON)

    assert {law.excluded_at_once for law in italy} == {True, False}
    for law in italy:
        found = find_too_low(law, Money(100_000, "EUR"), prices(load_pack("it")))
        follows = Follows.EXCLUDED if law.excluded_at_once else Follows.EXPLAINED
        assert (found.follows, found.suspected) == (follows, ("d", "e"))
    assert mexico.too_low is not None
    assert find_too_low(mexico.too_low, Money(100_000, "MXN"), prices(load_pack("mx"))).suspected == ()


def test_korea_asks_two_failed_notices_of_one_bid_each_before_a_private_contract() -> None:
    law = load_pack("kr").procedure("open", ON)
    kinds = (AttemptKind.NOTICE, AttemptKind.RENOTICE)
    one_bid = [Attempt(kind, 1, Ending.NO_WINNER) for kind in kinds]

    found = [next_steps(one_bid[:tries], law.minimum_valid_bids.value, law.failed_tender) for tries in (1, 2)]

    assert [one.missing_notices for one in found] == [1, 0]
