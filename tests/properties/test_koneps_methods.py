"""Lower limit, examination and negotiation: orders that anyone can repeat, and numbers that lose nothing."""

from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.evaluations.methods.lower_limit import Fate, Limits, run_race, set_limits
from minikoneps.evaluations.methods.negotiated import Scored, TechnicalPoints, rank_proposals, score_price
from minikoneps.evaluations.methods.qualification import (
    OtherPoints,
    Turn,
    examine,
    set_qualification_limits,
)
from minikoneps.evaluations.methods.qualification import score_price as score_examined
from minikoneps.evaluations.methods.turns import take_turns
from minikoneps.packs.methods import PriceScore
from minikoneps.shared.money import Money, decimal_text, parse_decimal
from tests.evaluations.methods.koneps import negotiated, price_score, won

ids = st.integers(0, 99).map("bid-{}".format)
plans = st.integers(1000, 10**13).map(won)
shares = st.integers(1, 99_999).map(lambda share: Fraction(share, 100_000))


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    plan = draw(plans)
    return set_limits(plan, draw(shares), won(draw(st.integers(0, plan.minor - 1))))


@st.composite
def races(draw: st.DrawFn) -> tuple[Limits, dict[str, Money]]:
    """Limits and bids, many of them a won or two from a limit and many of them equal."""
    drawn = draw(limits())
    near = st.builds(
        lambda edge, step: won(max(edge.minor + step, 1)),
        st.sampled_from([drawn.floor, drawn.plan_price]),
        st.integers(-2, 2),
    )
    anywhere = st.integers(1, drawn.plan_price.minor * 2).map(won)
    return drawn, draw(st.dictionaries(ids, near | anywhere, max_size=9))


@given(race=races(), order=st.randoms(use_true_random=False))
def test_a_race_does_not_depend_on_the_order_in_which_bids_came(
    race: tuple[Limits, dict[str, Money]], order: Random
) -> None:
    drawn, amounts = race
    shuffled = list(amounts.items())
    order.shuffle(shuffled)

    assert run_race(drawn, dict(shuffled)) == run_race(drawn, amounts)


@given(race=races())
def test_every_bid_has_one_fate_and_a_lower_bid_in_the_race_is_never_behind(
    race: tuple[Limits, dict[str, Money]],
) -> None:
    drawn, amounts = race
    found = run_race(drawn, amounts)
    places = [amounts[place.bid].minor for place in found.places]

    assert {one.bid: one.amount for one in found.bids} == amounts
    assert places == sorted(places)
    for one in found.bids:
        racing = drawn.floor.minor <= one.amount.minor <= drawn.plan_price.minor
        assert (one.fate is Fate.IN_RACE) == racing == (one.place is not None)
        if one.place is not None:
            assert one.place.rank == 1 + sum(other < one.amount.minor for other in places)
            assert one.place.tied == (places.count(one.amount.minor) > 1)


@given(race=races(), late=st.integers(1, 2 * 10**13).map(won))
def test_one_bid_more_moves_only_those_that_it_underbids_with_the_plan_price_held(
    race: tuple[Limits, dict[str, Money]], late: Money
) -> None:
    drawn, amounts = race
    before = run_race(drawn, amounts).places
    after = run_race(drawn, {**amounts, "bid-late": late}).places

    others = [place for place in after if place.bid != "bid-late"]
    moved = {place.bid: amounts[place.bid].minor > late.minor for place in before if len(others) < len(after)}

    assert [(place.bid, place.rank) for place in others] == [
        (place.bid, place.rank + moved.get(place.bid, False)) for place in before
    ]
    if len(others) == len(after):
        assert after == before


@given(drawn=limits(), bid=st.integers(1, 10**13).map(won))
def test_the_limit_is_the_least_whole_amount_that_reaches_the_share(drawn: Limits, bid: Money) -> None:
    plan, costs = drawn.plan_price.minor, drawn.statutory_costs.minor

    reaches = Fraction(bid.minor - costs, plan - costs) >= drawn.share

    assert reaches == (bid.minor >= drawn.floor.minor)


@st.composite
def rows(draw: st.DrawFn) -> PriceScore:
    """Rows whose gap is a whole number of the ratio's last places, as every row that was read."""
    pass_mark = draw(st.sampled_from(["85", "88", "92", "95"]))
    weight = draw(st.integers(20, 90))
    slope = draw(st.sampled_from(["1", "2", "4", "5", "20"]))
    return price_score(str(weight), slope, draw(st.sampled_from(["0.88", "0.9", "0.91"])), pass_mark)


@given(row=rows(), plan=plans, data=st.data())
def test_every_bid_from_the_limit_to_the_plan_price_can_pass_and_none_under_it(
    row: PriceScore, plan: Money, data: st.DataObject
) -> None:
    drawn = set_qualification_limits(row, plan, won(data.draw(st.integers(0, plan.minor // 2))))
    near = st.integers(-50, 50).map(lambda step: min(drawn.floor.minor + step, plan.minor))
    bid = won(data.draw(near | st.integers(1, plan.minor)))
    scored = score_examined(row, drawn, bid)

    can_pass = scored.points + (100 - row.weight) >= row.pass_mark

    assert can_pass == (bid.minor >= drawn.floor.minor)
    assert row.least <= scored.points <= row.weight


@given(race=races(), scores=st.lists(st.integers(0, 300), min_size=9, max_size=9))
def test_an_examination_stops_at_the_lowest_price_at_which_somebody_passes(
    race: tuple[Limits, dict[str, Money]], scores: list[int]
) -> None:
    row = price_score("70", "4", "0.88", "95")
    drawn, amounts = race
    places = run_race(drawn, amounts).places
    points = {
        place.bid: OtherPoints(Fraction(score, 10)) for place, score in zip(places, scores, strict=False)
    }
    alone = {place: examine(row, drawn, [place], amounts, {place.bid: points[place.bid]}) for place in places}
    passing = [place for place, one in alone.items() if one.records[place.bid].passed]
    until = [place.bid for place in places if not passing or place.rank <= passing[0].rank]

    found = examine(row, drawn, places, amounts, {bid: points[bid] for bid in until})

    level = {place.bid: points[place.bid].capability for place in passing if place.rank == passing[0].rank}
    best = tuple(bid for bid, score in level.items() if score == max(level.values()))
    assert found.at(Turn.PASSED) == best
    assert list(found.records) == until
    assert found.at(Turn.NOW, Turn.WAITING) == ()


@given(outcomes=st.lists(st.booleans(), max_size=8), known=st.integers(0, 8))
def test_turns_name_who_is_next_exactly_while_nobody_succeeded(outcomes: list[bool], known: int) -> None:
    order = [f"bid-{number}" for number in range(len(outcomes))]
    upto = outcomes.index(True) + 1 if True in outcomes else len(outcomes)
    taken = order[: min(known, upto)]

    turns = take_turns(order, {bid: outcomes[order.index(bid)] for bid in taken})

    assert turns.taken == tuple(taken)
    assert (turns.successful is None) == (not any(outcomes[: len(taken)]))
    assert (turns.next is None) == (turns.successful is not None or len(taken) == len(order))


@given(plan=plans, data=st.data())
def test_a_lower_price_never_has_fewer_points_down_to_the_low_share(plan: Money, data: st.DataObject) -> None:
    row = negotiated()
    low = -(-plan.minor * 7 // 10)
    first, second = sorted(data.draw(st.lists(st.integers(low, 2 * plan.minor), min_size=2, max_size=2)))
    lowest = won(data.draw(st.integers(1, first)))

    cheap = score_price(row, plan, lowest, won(first))
    dear = score_price(row, plan, lowest, won(second))

    assert 0 <= dear.points <= cheap.points <= row.price_weight


@given(
    totals=st.dictionaries(ids, st.tuples(st.integers(0, 800), st.integers(1, 2000)), max_size=8),
    order=st.randoms(use_true_random=False),
)
def test_the_order_of_negotiation_is_total_and_does_not_depend_on_arrival(
    totals: dict[str, tuple[int, int]], order: Random
) -> None:
    shuffled = list(totals.items())
    order.shuffle(shuffled)

    found = _ranked(totals)
    reached = [one.total for one in found if one.total is not None]

    assert _ranked(dict(shuffled)) == found
    assert len(reached) == len(found) == len(totals)
    assert reached == sorted(reached, reverse=True)


def _ranked(totals: dict[str, tuple[int, int]]) -> tuple[Scored, ...]:
    """Proposals with so many tenths of a point and a price each, for a plan price of 1,000 won."""
    points = {bid: Fraction(tenths, 10) for bid, (tenths, _) in totals.items()}
    technical = {
        bid: TechnicalPoints(exact, (), (), Fraction(0), exact, True) for bid, exact in points.items()
    }
    prices = {bid: won(price) for bid, (_, price) in totals.items()}
    return rank_proposals(negotiated(eligible_total=None), won(1000), technical, prices)


@given(score=st.integers(0, 10**8), places=st.integers(0, 6))
def test_a_score_comes_back_from_its_text_as_it_was(score: int, places: int) -> None:
    exact = Fraction(score, 10**places)

    assert parse_decimal(decimal_text(exact, places), places) == exact
