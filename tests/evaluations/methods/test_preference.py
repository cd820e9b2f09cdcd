"""A local bid ranks better than its price, and is paid its price."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.preference import rank_with_preference
from minikoneps.packs.bounds import Preference, PreferenceForm
from minikoneps.shared.money import Money
from tests.evaluations.methods.laws import READ


def law(form: PreferenceForm, share: str = "0.15") -> Preference:
    return Preference(form=form, share=share, **READ)  # type: ignore[arg-type]


RAISED, LOWERED = law(PreferenceForm.FOREIGN_RAISED), law(PreferenceForm.LOCAL_LOWERED)


def pounds(**minors: int) -> dict[str, Money]:
    return {bid: Money(minor, "EGP") for bid, minor in minors.items()}


def test_local_bid_up_to_fifteen_percent_dearer_goes_first_and_keeps_its_price() -> None:
    result = rank_with_preference(RAISED, pounds(foreign=1000, local=1149), {"local"})

    assert [place.bid for place in result.places] == ["local", "foreign"]
    assert [(one.bid, one.price.minor, one.ranking_price) for one in result.prices] == [
        ("foreign", 1000, Fraction(1150)),
        ("local", 1149, Fraction(1149)),
    ]


def test_local_bid_of_exactly_fifteen_percent_more_stands_level_and_above_it_behind() -> None:
    level = rank_with_preference(RAISED, pounds(foreign=1000, local=1150), {"local"})
    behind = rank_with_preference(RAISED, pounds(foreign=1000, local=1151), {"local"})

    assert [place.rank for place in level.places] == [1, 1]
    assert behind.places[0].bid == "foreign"


def test_lowering_local_prices_reaches_further_than_raising_foreign_ones() -> None:
    """1,000 against 1,176: 15 % less is 999.60 for the local bid, 15 % more is 1,150 for the foreign one."""
    prices = pounds(foreign=1000, local=1176)

    assert rank_with_preference(LOWERED, prices, {"local"}).places[0].bid == "local"
    assert rank_with_preference(LOWERED, prices, {"local"}).prices[1].ranking_price == Fraction("999.6")
    assert rank_with_preference(RAISED, prices, {"local"}).places[0].bid == "foreign"


def test_origin_of_a_bid_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="ghost"):
        rank_with_preference(RAISED, pounds(a=5), {"ghost"})
    with pytest.raises(ValueError, match="two currencies"):
        rank_with_preference(RAISED, {"a": Money(5, "EGP"), "b": Money(5, "USD")}, set())


prices = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 50).map(lambda minor: Money(minor, "EGP")))


@given(prices, st.sets(st.sampled_from("abcdef")), st.sampled_from(PreferenceForm))
def test_preference_changes_nothing_among_bids_of_one_origin(
    found: dict[str, Money], local: set[str], form: PreferenceForm
) -> None:
    result = rank_with_preference(law(form), found, local & found.keys())
    rank = {place.bid: place.rank for place in result.places}

    assert {one.bid: one.price for one in result.prices} == found
    for one in found:
        for other in found:
            if (one in local) == (other in local):
                assert (rank[one] < rank[other]) == (found[one].minor < found[other].minor)
