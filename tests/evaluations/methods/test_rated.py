"""The best relation of price and quality, and why a dearer bid can win."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.price_points import PriceRule
from minikoneps.evaluations.methods.rated import RatedBid, RatedResult, rate_bids
from minikoneps.packs.methods import PriceFormula
from minikoneps.shared.money import Money, decimal_text
from minikoneps.tenders.weights import Criterion
from tests.evaluations.methods.worked import CRITERIA, PRICE, rated_bid


def order(result: RatedResult) -> list[str]:
    return [place.bid for place in result.places]


def test_dearer_bid_of_better_quality_wins() -> None:
    result = rate_bids(CRITERIA, PRICE, [rated_bid("a", 3, 3, 800), rated_bid("b", 5, 4, 1000)])

    cheap, good = result.scores
    assert [cheap.quality, cheap.price_points, cheap.total] == [Fraction(36), Fraction(40), Fraction(76)]
    assert [good.quality, good.price_points, good.total] == [Fraction(56), Fraction(32), Fraction(88)]
    assert order(result) == ["b", "a"]


def test_bid_below_a_least_is_out_and_its_price_is_not_the_lowest() -> None:
    result = rate_bids(
        CRITERIA, PRICE, [rated_bid("a", 2, 5, 400), rated_bid("b", 5, 4, 1000), rated_bid("c", 3, 3, 800)]
    )

    out = result.scores[0]
    assert (out.failed, out.price_points, out.total) == (("team",), None, None)
    assert result.lowest == Money(800, "KRW")
    assert order(result) == ["b", "c"]


def test_no_bid_that_passes_leaves_no_order() -> None:
    result = rate_bids(CRITERIA, PRICE, [rated_bid("a", 0, 5, 400)])

    assert (result.lowest, result.places) == (None, ())


def test_marks_of_another_tender_are_refused() -> None:
    with pytest.raises(ValueError, match="missing or unknown"):
        rate_bids(CRITERIA, PRICE, [RatedBid("a", {"team": Fraction(1)}, Money(5, "KRW"))])


def test_a_losing_bid_can_turn_the_order_of_others_where_price_is_relative_to_the_lowest() -> None:
    """The counter-example: one cheap bid of poor quality, which cannot win, decides between two others."""
    dear, fair, loser = (
        rated_bid("dear", 5, 5, 1300),
        rated_bid("fair", 4, 4, 880),
        rated_bid("loser", 3, 0, 640),
    )

    before, after = (rate_bids(CRITERIA, PRICE, bids) for bids in ([dear, fair], [dear, fair, loser]))

    assert [str(one.total) for one in before.scores] == ["2177/25", "88"]  # 87.08 and 88.00
    assert order(before) == ["fair", "dear"]
    assert order(after) == ["dear", "fair", "loser"]


def test_a_losing_bid_can_turn_the_order_of_others_where_price_is_relative_to_the_largest_discount() -> None:
    criteria = (Criterion("quality", Fraction(60), Fraction(60)),)
    price = PriceRule(PriceFormula.DISCOUNT_OVER_LARGEST, Fraction(40), 2, Money(1000, "KRW"))

    def rated(name: str, quality: int, minor: int) -> RatedBid:
        return RatedBid(name, {"quality": Fraction(quality)}, Money(minor, "KRW"))

    dear, fair, loser = rated("dear", 60, 940), rated("fair", 30, 700), rated("loser", 0, 500)

    assert order(rate_bids(criteria, price, [dear, fair])) == ["fair", "dear"]
    assert order(rate_bids(criteria, price, [dear, fair, loser])) == ["dear", "fair", "loser"]


bids = st.lists(
    st.builds(
        rated_bid, st.sampled_from("abcdef"), st.integers(0, 5), st.integers(0, 5), st.integers(1, 2000)
    ),
    max_size=6,
    unique_by=lambda one: one.bid,
)


@given(bids, st.randoms(use_true_random=False))
def test_order_in_which_bids_are_given_does_not_matter(found: list[RatedBid], random: Random) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)

    assert rate_bids(CRITERIA, PRICE, shuffled) == rate_bids(CRITERIA, PRICE, found)


@given(bids)
def test_every_bid_is_scored_once_and_ranked_by_a_total_that_can_be_added_up_from_paper(
    found: list[RatedBid],
) -> None:
    result = rate_bids(CRITERIA, PRICE, found)

    assert [one.bid for one in result.scores] == sorted(one.bid for one in found)
    ranked = {one.bid: one.total for one in result.scores if not one.failed}
    assert sorted(place.bid for place in result.places) == sorted(ranked)
    for score in result.scores:
        if score.total is not None and score.price_points is not None:
            paper = [*(one.points for one in score.criteria), score.price_points]
            assert sum(Fraction(decimal_text(points, 2)) for points in paper) == score.total


@given(bids, st.integers(1, 400))
def test_lowering_a_price_never_worsens_its_place(found: list[RatedBid], cut: int) -> None:
    before = {place.bid: place.rank for place in rate_bids(CRITERIA, PRICE, found).places}
    for one in found:
        lower = RatedBid(one.bid, one.marks, Money(max(one.price.minor - cut, 0), "KRW"))
        others = [other for other in found if other.bid != one.bid]
        after = {place.bid: place.rank for place in rate_bids(CRITERIA, PRICE, [*others, lower]).places}

        assert before.keys() == after.keys()
        assert one.bid not in before or after[one.bid] <= before[one.bid]
