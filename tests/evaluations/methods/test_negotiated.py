"""The negotiated contract on worked figures: committee scores, branches of the price, order and turns."""

from fractions import Fraction
from itertools import permutations

import pytest

from minikoneps.committees.agreeing import trim, trimmed_mean
from minikoneps.evaluations.methods.negotiated import (
    Branch,
    Proposal,
    TechnicalPoints,
    rank_proposals,
    score_price,
    score_proposal,
)
from minikoneps.evaluations.methods.turns import take_turns
from minikoneps.shared.money import Money
from tests.evaluations.methods.koneps import negotiated, won

PLAN = won(1_000_000_000)
LOCAL = negotiated()
SOFTWARE = negotiated(
    technical_weight="90", price_weight="10", low_share="0.8", eligible_share="0.85", eligible_total=None
)
OLDER_STATE = negotiated(low_share="0.6", bonus_from_share="0.6", below_low_share=None)


def fractions(*texts: str) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, texts))


@pytest.mark.parametrize(
    ("scores", "kept", "mean"),
    [
        (("54", "48", "57", "51", "60", "45", "52"), ("48", "51", "52", "54", "57"), "52.4"),
        (("40", "60", "50"), ("50",), "50"),
        (("40", "61"), ("40", "61"), "50.5"),
        (("40",), ("40",), "40"),
        (("50", "50", "50", "50"), ("50", "50"), "50"),
        (("60", "60", "30", "30"), ("30", "60"), "45"),
    ],
)
def test_a_mean_leaves_out_one_highest_and_one_lowest_where_there_are_three(
    scores: tuple[str, ...], kept: tuple[str, ...], mean: str
) -> None:
    given = fractions(*scores)

    assert trim(given, 3)[0] == fractions(*kept)
    assert trimmed_mean(given, 3) == Fraction(mean)


def test_from_how_many_scores_on_the_extremes_are_left_out_is_the_laws() -> None:
    assert trimmed_mean(fractions("40", "50", "57"), 4) == 49
    with pytest.raises(ValueError, match="nobody"):
        trimmed_mean((), 3)


def test_technical_points_are_measured_points_and_the_trimmed_mean_of_the_members() -> None:
    members = fractions("54", "48", "57", "51", "60", "45", "52")
    scored = score_proposal(LOCAL, Proposal(Fraction("17.5"), members), most_measured=Fraction(20))

    assert scored == TechnicalPoints(
        measured=Fraction("17.5"),
        kept=fractions("48", "51", "52", "54", "57"),
        left_out=fractions("45", "60"),
        judged=Fraction("52.4"),
        points=Fraction("69.9"),
        eligible=True,
    )


@pytest.mark.parametrize(("measured", "eligible"), [("16.5", True), ("16.499999", False)])
def test_under_the_least_share_of_the_technical_points_nobody_may_negotiate(
    measured: str, eligible: bool
) -> None:
    proposal = Proposal(Fraction(measured), fractions("60", "60"))

    assert score_proposal(SOFTWARE, proposal, Fraction(20)).eligible == eligible  # 85 % of 90 is 76.5


@pytest.mark.parametrize("member", ["35.999", "60.001"])
def test_a_member_gives_no_less_than_the_least_and_no_more_than_there_is(member: str) -> None:
    row = negotiated(least_member_share="0.6")
    assert score_proposal(row, Proposal(Fraction(20), fractions("36", "60")), Fraction(20)).points == 68

    with pytest.raises(ValueError, match="member"):
        score_proposal(row, Proposal(Fraction(20), fractions("40", member)), Fraction(20))


@pytest.mark.parametrize("measured", ["-1", "20.001"])
def test_measured_points_are_no_more_than_there_are(measured: str) -> None:
    with pytest.raises(ValueError, match="measured"):
        score_proposal(LOCAL, Proposal(Fraction(measured), fractions("40")), Fraction(20))


@pytest.mark.parametrize(
    ("lowest", "bid", "branch", "points"),
    [
        # From 800 million on: 20 x lowest / bid.
        (850, 850, Branch.USUAL, "20"),
        (850, 1000, Branch.USUAL, "17"),
        (800, 800, Branch.USUAL, "20"),
        (750, 900, Branch.USUAL, "50/3"),
        # The lowest bid counts as 700 million at least.
        (600, 800, Branch.USUAL, "17.5"),
        # Down to 700 million: 20 x lowest / 800, and 2 x what is missing to 800 of 100.
        (750, 750, Branch.LOW, "19.75"),
        (750, 780, Branch.LOW, "19.15"),
        (700, 700, Branch.LOW, "19.5"),
        (600, 700, Branch.LOW, "19.5"),
        # Under 700 million: 30 % of the points.
        (699, 699, Branch.BELOW_LOW, "6"),
        (1, 1, Branch.BELOW_LOW, "6"),
    ],
)
def test_price_points_under_the_local_rule(lowest: int, bid: int, branch: Branch, points: str) -> None:
    scored = score_price(LOCAL, PLAN, won(lowest * 10**6), won(bid * 10**6))

    assert (scored.branch, scored.points) == (branch, Fraction(points))


def test_one_won_parts_the_branches() -> None:
    amounts = [800_000_000, 799_999_999, 700_000_000, 699_999_999]

    found = [score_price(LOCAL, PLAN, won(1), won(minor)).branch for minor in amounts]

    assert found == [Branch.USUAL, Branch.LOW, Branch.LOW, Branch.BELOW_LOW]


@pytest.mark.parametrize(
    ("lowest", "bid", "branch", "points"),
    [(900, 1000, Branch.USUAL, "9"), (790, 800, Branch.USUAL, "10"), (790, 790, Branch.BELOW_LOW, "3")],
)
def test_for_software_there_is_nothing_between_usual_and_too_low(
    lowest: int, bid: int, branch: Branch, points: str
) -> None:
    scored = score_price(SOFTWARE, PLAN, won(lowest * 10**6), won(bid * 10**6))

    assert (scored.branch, scored.points) == (branch, Fraction(points))


@pytest.mark.parametrize(
    ("lowest", "bid", "points"), [(600, 600, "17"), (500, 500, "17"), (500, 700, "16"), (700, 700, "18.5")]
)
def test_the_older_state_rule_takes_a_very_low_bid_as_sixty_percent(
    lowest: int, bid: int, points: str
) -> None:
    assert score_price(OLDER_STATE, PLAN, won(lowest * 10**6), won(bid * 10**6)).points == Fraction(points)


def test_price_points_are_never_more_than_their_weight() -> None:
    scored = score_price(
        negotiated(technical_weight="90", price_weight="10"), PLAN, won(7 * 10**8), won(7 * 10**8)
    )

    assert scored.raw == Fraction("10.75")
    assert scored.points == 10


@pytest.mark.parametrize(("lowest", "bid"), [(won(0), won(5)), (won(6), won(5)), (won(5), Money(5, "USD"))])
def test_a_lowest_bid_that_is_none_is_refused(lowest: Money, bid: Money) -> None:
    with pytest.raises(ValueError, match="lowest|currencies"):
        score_price(LOCAL, PLAN, lowest, bid)


def judged(points: str, row_eligible: bool = True) -> TechnicalPoints:
    exact = Fraction(points)
    return TechnicalPoints(Fraction(0), (exact,), (), exact, exact, row_eligible)


def test_the_order_of_negotiation_is_that_of_the_totals() -> None:
    technical = {
        "bid-a": judged("70"),
        "bid-b": judged("66"),
        "bid-c": judged("54"),
        "bid-d": judged("50", False),
    }
    amounts = {"bid-a": won(1_000_000_000), "bid-b": won(800_000_000), "bid-c": won(960_000_000)}

    found = rank_proposals(LOCAL, PLAN, technical, amounts)

    # Price points 20 x 800 / bid: 16, 20, 16.667; the total of 70.667 is over 70.
    assert [(one.bid, one.total, one.place.rank if one.place else None) for one in found] == [
        ("bid-a", 86, 1),
        ("bid-b", 86, 1),
        ("bid-c", Fraction(212, 3), 3),
        ("bid-d", None, None),
    ]
    assert [one.place.tied for one in found if one.place] == [True, True, False]
    assert found[3].price is None


def test_under_the_least_total_there_is_no_place() -> None:
    technical = {"bid-a": judged("50"), "bid-b": judged("49.999")}
    amounts = {"bid-a": won(900_000_000), "bid-b": won(900_000_000)}

    found = rank_proposals(LOCAL, PLAN, technical, amounts)

    assert [(one.bid, one.total, one.place is None) for one in found] == [
        ("bid-a", 70, False),
        ("bid-b", Fraction("69.999"), True),
    ]


def test_the_price_of_a_proposal_that_is_not_good_enough_moves_nobody() -> None:
    technical = {"bid-a": judged("70"), "bid-b": judged("10", False)}
    amounts = {"bid-a": won(900_000_000)}

    alone = rank_proposals(LOCAL, PLAN, technical, amounts)
    given_away = rank_proposals(LOCAL, PLAN, technical, {**amounts, "bid-b": won(700_000_000)})

    assert alone == given_away


def test_the_price_of_whoever_may_negotiate_has_to_be_there() -> None:
    with pytest.raises(ValueError, match="missing"):
        rank_proposals(LOCAL, PLAN, {"bid-a": judged("70")}, {})


def test_when_negotiating_with_the_first_fails_the_next_has_the_turn() -> None:
    technical = {"bid-a": judged("70"), "bid-b": judged("60"), "bid-c": judged("65")}
    amounts = dict.fromkeys(technical, won(900_000_000))
    order = [one.bid for one in rank_proposals(LOCAL, PLAN, technical, amounts)]

    assert order == ["bid-a", "bid-c", "bid-b"]
    assert take_turns(order, {"bid-a": False}).next == "bid-c"
    assert take_turns(order, {"bid-a": False, "bid-c": True}).successful == "bid-c"


def test_the_order_of_members_and_of_bids_does_not_matter() -> None:
    members = fractions("54", "48", "57", "51")
    found = {
        score_proposal(LOCAL, Proposal(Fraction(10), order), Fraction(20)) for order in permutations(members)
    }

    assert len(found) == 1
