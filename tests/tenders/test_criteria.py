"""What a notice says of how its bids are judged: kept exactly, and fit for its procedure."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from json import loads

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.packs.loader import load_pack
from minikoneps.packs.methods import (
    AwardRule,
    FixedBudget,
    LifeCycleCost,
    LowestPrice,
    PriceFormula,
    RatedCriteria,
)
from minikoneps.shared.canonical import Fields, Unreadable, canonical
from minikoneps.shared.money import Money
from minikoneps.tenders.criteria import (
    AwardCriterion,
    GreenCriterion,
    GreenKind,
    GreenRequirement,
    LifeCycleSheet,
    Terms,
    read_terms,
    tree_of,
)
from minikoneps.tenders.criteria_checks import terms_checks
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.schemas import TenderDraft
from tests.tenders.test_rules import NOTICE

TEAM = AwardCriterion("team", "Team", "Who does it", "20", "5", "0.6")
METHOD = AwardCriterion("method", "Method", "", "25")
PLAN = AwardCriterion("plan", "Plan", "", "15", "10", None, "method")
RISKS = AwardCriterion("risks", "Risks", "", "10", "3", None, "method")
DELIVERY = AwardCriterion("delivery", "Delivery", "", "15", "5", green=GreenCriterion("Plan of routes"))
CRITERIA = (TEAM, METHOD, PLAN, RISKS, DELIVERY)
SHEET = LifeCycleSheet(5, "0.03", "kWh", "0.20")
PAPER = GreenRequirement(
    "paper", "Paper", "Recycled", GreenKind.SPECIFICATION, GreenCriterion("Test report", "EU Ecolabel")
)
RATED = RatedCriteria("ratedCriteria", Fraction(30), PriceFormula.LOWEST_OVER_PRICE, 2)
LIFE = LifeCycleCost("lifeCycleCost")
FULL = replace(NOTICE, criteria=CRITERIA, price_weight="40", green=(PAPER,))
OF_LIFE = replace(NOTICE, life_cycle=SHEET, green=(PAPER,))

numbers = st.decimals(0, 999, places=6, allow_nan=False).map(lambda number: f"{number.normalize():f}")
words = st.text("abc éع", max_size=5)
greens = st.builds(GreenCriterion, words, words, st.none() | words)
criteria = st.builds(
    AwardCriterion, words, words, words, numbers, st.none() | numbers, st.none() | numbers, st.none() | words
).flatmap(lambda one: st.builds(replace, st.just(one), green=st.none() | greens))
terms = st.builds(
    Terms,
    st.lists(criteria, max_size=3).map(tuple),
    st.none() | numbers,
    st.none() | st.builds(LifeCycleSheet, st.integers(1, 60), numbers, words, numbers, numbers, numbers),
    st.lists(
        st.builds(GreenRequirement, words, words, words, st.sampled_from(GreenKind), greens), max_size=3
    ).map(tuple),
)


def failed(notice: Notice, award: AwardRule) -> list[str]:
    return [check.code.removeprefix("tenders.") for check in terms_checks(notice, award) if not check.ok]


@given(terms)
def test_what_is_written_down_is_read_back_the_same(said: Terms) -> None:
    assert read_terms(Fields(loads(canonical(said.record())), "the terms")) == said


def test_nothing_said_is_nothing_written() -> None:
    assert Terms().record() == {}


def test_api_takes_what_it_shows() -> None:
    for notice in (FULL, OF_LIFE):
        shown = TenderDraft.of(notice).model_dump_json(by_alias=True)

        assert TenderDraft.model_validate_json(shown).notice().terms == notice.terms


@pytest.mark.parametrize(
    "record",
    [
        {"price_weight": 40},
        {"price_weight": "many"},
        {"criteria": [{"id": "a", "name": "a", "description": "", "weight": "-1"}]},
        {"life_cycle": {**vars(SHEET), "years": 61}},
        {"green": [{"id": "a", "name": "a", "description": "", "kind": "wish", "proof": ""}]},
    ],
)
def test_a_record_bent_out_of_shape_is_not_read(record: dict[str, object]) -> None:
    with pytest.raises(Unreadable):
        read_terms(Fields(record, "the terms"))


def test_headings_hold_their_parts() -> None:
    team, method, delivery = tree_of(CRITERIA)

    assert [part.id for part in method.parts] == ["plan", "risks"]
    assert [team.weight, team.full_marks, team.least_share] == [Fraction(20), Fraction(5), Fraction("0.6")]
    assert (method.full_marks, delivery.parts) == (None, ())


def test_complete_terms_pass() -> None:
    assert (failed(FULL, RATED), failed(OF_LIFE, LIFE), failed(NOTICE, LowestPrice("lowestPrice"))) == (
        [],
        [],
        [],
    )


@pytest.mark.parametrize(
    ("notice", "award", "code"),
    [
        (FULL, replace(RATED, least_price_weight=Fraction(41)), "price_weight_low"),
        (replace(FULL, price_weight=None), RATED, "price_weight_missing"),
        (replace(FULL, criteria=CRITERIA[1:]), RATED, "weights_differ"),
        (
            replace(FULL, criteria=(*CRITERIA[:-1], replace(DELIVERY, id="team"))),
            RATED,
            "criterion_id_repeated",
        ),
        (
            replace(FULL, criteria=(*CRITERIA[:-1], replace(DELIVERY, full_marks=None))),
            RATED,
            "criterion_without_marks",
        ),
        (
            replace(FULL, criteria=(replace(TEAM, least_share="1.5"), *CRITERIA[1:])),
            RATED,
            "least_share_beyond_one",
        ),
        (
            replace(FULL, criteria=(TEAM, replace(METHOD, full_marks="5"), *CRITERIA[2:])),
            RATED,
            "heading_with_marks",
        ),
        (
            replace(FULL, criteria=(*CRITERIA[:3], replace(RISKS, weight="9"), DELIVERY)),
            RATED,
            "part_weights_differ",
        ),
        (replace(FULL, criteria=(replace(TEAM, name=" "), *CRITERIA[1:])), RATED, "criterion_not_named"),
        (
            replace(FULL, criteria=(*CRITERIA, replace(TEAM, id="x", part_of="y"))),
            RATED,
            "criterion_part_of_nothing",
        ),
        (
            replace(FULL, criteria=(*CRITERIA, replace(TEAM, id="x", part_of="x"))),
            RATED,
            "criterion_part_of_nothing",
        ),
        (replace(NOTICE, price_weight="100"), RATED, "criteria_missing"),
        (replace(FULL, price_weight=None), LowestPrice("lowestPrice"), "criteria_unused"),
        (replace(NOTICE, price_weight="1"), LowestPrice("lowestPrice"), "price_weight_unused"),
        (replace(FULL, price_weight=None), FixedBudget("fixedBudget", Fraction(70)), "weights_differ"),
        (NOTICE, LIFE, "life_cycle_missing"),
        (OF_LIFE, LowestPrice("lowestPrice"), "life_cycle_unused"),
        (replace(OF_LIFE, life_cycle=replace(SHEET, energy_unit=" ")), LIFE, "energy_without_unit"),
        (replace(OF_LIFE, life_cycle=replace(SHEET, energy_price="0.00")), LIFE, "energy_without_price"),
        (replace(OF_LIFE, green=(replace(PAPER, name=""),)), LIFE, "green_not_named"),
        (replace(OF_LIFE, green=(replace(PAPER, green=GreenCriterion(" ")),)), LIFE, "green_without_proof"),
        (
            replace(OF_LIFE, green=(replace(PAPER, green=GreenCriterion("x", "", " ")),)),
            LIFE,
            "derogation_without_reason",
        ),
    ],
)
def test_terms_with_one_fault_are_refused_with_that_code(notice: Notice, award: AwardRule, code: str) -> None:
    assert failed(notice, award) == [code]


def test_a_departure_with_its_reason_needs_no_proof() -> None:
    excused = replace(PAPER, green=GreenCriterion("", "", "No such paper is sold here."))

    assert failed(replace(OF_LIFE, green=(excused,)), LIFE) == []
    assert (PAPER.asked, excused.asked) == (True, False)


def test_a_negotiated_notice_weighs_its_price_within_what_the_pack_lets_it_move() -> None:
    award = load_pack("kr").procedure("negotiated", date(2026, 3, 2)).award
    estimate = Money(500_000_000, "KRW")
    criteria = (replace(TEAM, weight="90"),)
    whole = replace(NOTICE, criteria=criteria, price_weight="10", value=estimate)

    assert failed(whole, award) == []
    assert failed(replace(whole, price_weight="20"), award) == ["weights_differ"]
    assert failed(replace(whole, price_weight=None), award) == ["price_weight_missing"]
    assert failed(replace(whole, value=None), award) == ["estimate_missing"]
    heavy = replace(whole, price_weight="31", criteria=(replace(TEAM, weight="69"),))
    assert failed(heavy, award) == ["price_weight_out_of_reach"]


@pytest.mark.parametrize("formula", [PriceFormula.DISCOUNT_OVER_LARGEST, PriceFormula.SHARE_BELOW_CEILING])
def test_a_formula_with_a_ceiling_needs_the_value_of_every_lot(formula: PriceFormula) -> None:
    award, valued = replace(RATED, price_formula=formula), replace(FULL, value=Money(9, "KRW"))

    assert failed(valued, award) == []
    assert failed(replace(valued, value=None), award) == ["estimate_missing"]
    assert "estimate_missing" not in failed(replace(valued, value=None), RATED)


def test_carbon_is_asked_for_only_where_it_costs() -> None:
    assert "directCarbon" not in SHEET.figures
    assert "directCarbon" in replace(SHEET, carbon_price="80").figures
