"""What the shipped packs say: Korea's limits exactly, and a law for every purchase everywhere."""

from datetime import date
from fractions import Fraction
from itertools import product

import pytest

from minikoneps.packs.bounds import TooHighRule, TooLowRule
from minikoneps.packs.derived import derive
from minikoneps.packs.figures import Case, Category, Circumstance
from minikoneps.packs.loader import load_pack, pack_names
from minikoneps.packs.methods import LowestAboveLimit, Negotiated, Qualification
from minikoneps.packs.procedure import NEEDED
from minikoneps.shared.money import decimals

MILLION, BILLION = 10**6, 10**9
BEFORE, AFTER = date(2026, 1, 29), date(2026, 1, 30)


def works(value: int, kind: str = "general") -> Case:
    return Case("works", Fraction(value), kind)


def goods(value: int, kind: str = "general") -> Case:
    return Case("goods", Fraction(value), kind)


def services(value: int, kind: str = "general") -> Case:
    return Case("services", Fraction(value), kind)


# koneps-rules.md, the table of limits: floor and plateau in percent; None where no plateau was published.
EXAMINED = [
    ("open", BEFORE, works(10 * BILLION), 30, "79.995", None),
    ("open", BEFORE, works(30 * BILLION - 1), 30, "79.995", None),
    ("open", BEFORE, works(5 * BILLION), 30, "85.495", None),
    ("open", BEFORE, works(BILLION), 70, "86.745", None),
    ("open", BEFORE, works(300 * MILLION), 80, "87.745", None),
    ("open", BEFORE, works(5 * BILLION - 1, "specialistWorks"), 70, "87.745", None),
    ("open", BEFORE, works(300 * MILLION - 1), 90, "87.745", None),
    ("open", AFTER, works(10 * BILLION), 30, "81.995", None),
    ("open", AFTER, works(5 * BILLION), 50, "87.495", "92.5"),
    ("open", AFTER, works(BILLION), 70, "88.745", "91.25"),
    ("open", AFTER, works(300 * MILLION), 80, "89.745", "90.25"),
    ("open", AFTER, works(5 * BILLION - 1, "specialistWorks"), 70, "89.745", "90.25"),
    ("open", AFTER, works(1), 90, "89.745", "90.25"),
    ("open", AFTER, goods(BILLION - 1), 70, "80.495", "95.5"),
    ("open", AFTER, goods(229 * MILLION), 70, "84.245", None),
    ("smeOnly", date(2025, 12, 31), goods(BILLION), 70, "87.995", "94"),
    ("open", AFTER, services(499 * MILLION, "facilityServices"), 70, "87.995", None),
]
LIMITS = [
    ("open", services(3 * BILLION), "0.72995"),
    ("open", services(BILLION), "0.77995"),
    ("open", services(500 * MILLION), "0.85495"),
    ("open", services(200 * MILLION), "0.86745"),
    ("open", services(200 * MILLION - 1), "0.87745"),
    ("open", services(MILLION, "simpleLabour"), "0.87745"),
    ("open", services(BILLION, "engineering"), "0.79995"),
    ("open", services(500 * MILLION, "engineering"), "0.85495"),
    ("open", services(MILLION, "engineering"), "0.86745"),
    ("open", services(MILLION, "research"), "0.80495"),
    ("open", services(MILLION, "insurance"), "0.47995"),
    ("open", goods(MILLION, "publications"), "0.90"),
    ("smeOnly", goods(MILLION), "0.89995"),
    ("smallValue", works(MILLION), "0.89745"),
    ("smallValue", goods(20 * MILLION), "0.90"),
    ("smallValue", services(20 * MILLION + 1), "0.88"),
]


@pytest.mark.parametrize(("procedure", "day", "case", "weight", "floor", "plateau"), EXAMINED)
def test_limits_that_follow_from_koreas_price_scores_are_the_published_ones(
    procedure: str, day: date, case: Case, weight: int, floor: str, plateau: str | None
) -> None:
    award = load_pack("kr").procedure(procedure, day, case).award

    assert isinstance(award, Qualification)
    (score,) = award.price_scores
    derived = derive(score)
    assert score.weight == weight
    assert derived.floor * 100 == Fraction(floor)
    if plateau is not None:
        assert derived.plateau * 100 == Fraction(plateau)


@pytest.mark.parametrize(("procedure", "case", "share"), LIMITS)
def test_limits_of_which_no_price_score_is_known_stand_as_they_were_read(
    procedure: str, case: Case, share: str
) -> None:
    award = load_pack("kr").procedure(procedure, AFTER, case).award

    assert isinstance(award, LowestAboveLimit)
    assert [limit.share for limit in award.lower_limits] == [Fraction(share)]
    assert [prices.candidates for prices in award.reserve_prices] == [15]


def test_local_governments_spread_the_candidates_wider_and_are_else_as_the_state() -> None:
    state, local = (
        load_pack(name).procedure("open", AFTER, works(BILLION)).award for name in ("kr", "krlocal")
    )

    assert isinstance(state, Qualification)
    assert isinstance(local, Qualification)
    spreads = [award.reserve_prices[0].spread_share for award in (state, local)]
    assert spreads == [Fraction("0.02"), Fraction("0.03")]
    assert state.price_scores == local.price_scores


NEW, URGENT, AGAIN = Circumstance.NEW_PROJECT, Circumstance.URGENT, Circumstance.NOTICED_AGAIN
PERIODS = [
    ("open", Case("goods"), 7),
    ("open", Case("services", circumstance=NEW), 10),
    ("open", Case("works", Fraction(BILLION - 1)), 7),
    ("open", Case("works", Fraction(BILLION)), 15),
    ("restricted", Case("works", Fraction(5 * BILLION), "specialistWorks"), 30),
    ("open", Case("works", Fraction(50 * BILLION), "internationalWorks"), 40),
    ("open", Case("works", Fraction(5 * BILLION), circumstance=URGENT), 5),
    ("open", Case("goods", circumstance=AGAIN), 5),
    ("smallValue", Case("goods"), 3),
    ("smallValue", Case("goods", circumstance=NEW), 5),
    ("negotiated", Case("services", Fraction(99 * MILLION)), 10),
    ("negotiated", Case("services", Fraction(99 * MILLION), circumstance=NEW), 15),
    ("negotiated", Case("services", Fraction(100 * MILLION)), 20),
    ("negotiated", Case("services", Fraction(BILLION)), 40),
    ("negotiated", Case("services", Fraction(BILLION), circumstance=URGENT), 10),
    ("private", Case("goods"), 0),
]


@pytest.mark.parametrize(("procedure", "case", "days"), PERIODS)
def test_koreas_notices_stand_for_their_days(procedure: str, case: Case, days: int) -> None:
    assert load_pack("kr").procedure(procedure, AFTER, case).minimum_tender_days.value == days


def test_software_is_negotiated_with_other_weights() -> None:
    kr = load_pack("kr")
    awards = [
        kr.procedure("negotiated", AFTER, services(BILLION, kind)).award for kind in ("general", "software")
    ]

    rows = [row for award in awards if isinstance(award, Negotiated) for row in award.scores]
    assert [(row.technical_weight, row.price_weight, row.low_share) for row in rows] == [
        (Fraction(80), Fraction(20), Fraction("0.70")),
        (Fraction(90), Fraction(10), Fraction("0.80")),
    ]


PROCEDURES = {
    "kr": "open restricted nominated smeOnly smallValue private privateAfterFailure twoStage"
    " specificationAndPrice negotiated comprehensive",
    "eg": "open limited local twoStage generalNegotiation limitedNegotiation direct",
    "mx": "open openPoints discountRounds invitation dialogue direct directNegotiated framework",
    "kh": "open internationalCompetitive priceConsulting priceSurvey fixedBudget",
    "tn": "open simplified preselection contest twoStage widenedConsultation negotiated",
    "it": "open openLowestPrice openLifeCycleCost restricted negotiated direct",
    "generic": "open",
}


@pytest.mark.parametrize("pack", PROCEDURES)
def test_each_country_has_its_procedures(pack: str) -> None:
    assert [procedure.id for procedure in load_pack(pack).procedures] == PROCEDURES[pack].split()


def test_names_stand_in_the_script_of_their_source_or_not_at_all() -> None:
    missing = {pack for pack in PROCEDURES for one in load_pack(pack).procedures if one.local_name is None}
    korean = [one.local_name or "" for one in load_pack("kr").procedures]

    assert missing == {"eg", "kh", "generic"}
    assert all(any("가" <= letter <= "힣" for letter in name) for name in korean)


@pytest.mark.parametrize("name", pack_names())
def test_every_purchase_finds_a_law_in_every_pack_on_every_day_it_is_in_force(name: str) -> None:
    pack = load_pack(name)
    categories: tuple[Category, ...] = ("goods", "works", "services")
    values = (None, Fraction(1), Fraction(10**9), Fraction(10**11))
    days = (date(2025, 6, 1), BEFORE, AFTER, date(2027, 1, 1))
    for written, day, category, value, circumstance in product(
        pack.procedures, days, categories, values, Circumstance
    ):
        case = Case(category, value, circumstance=circumstance)
        procedure = pack.procedure(written.id, day, case)
        assert [figure for figure in NEEDED if getattr(procedure, figure) is None] == []


def test_currencies_have_their_decimals() -> None:
    firsts = {name: load_pack(name).currencies[0] for name in ("kr", "eg", "mx", "kh", "tn", "it")}

    assert [decimals(firsts[name]) for name in ("kr", "tn", "it")] == [0, 3, 2]
    assert firsts == {"kr": "KRW", "eg": "EGP", "mx": "MXN", "kh": "KHR", "tn": "TND", "it": "EUR"}


def test_mexico_and_italy_call_bids_too_low_or_too_high_each_in_their_way() -> None:
    mexico = load_pack("mx").procedure("open", AFTER)
    italy = load_pack("it")
    small, large = (italy.procedure("openLowestPrice", AFTER, works(value)) for value in (10**6, 10**7))

    assert mexico.too_low is not None
    assert (mexico.too_low.rule, mexico.too_low.share) == (TooLowRule.BELOW_MARKET_RESEARCH, Fraction("0.4"))
    assert mexico.too_high is not None
    assert (mexico.too_high.rule, mexico.too_high.share) == (
        TooHighRule.ABOVE_BUDGET_OR_RESEARCH,
        Fraction("0.1"),
    )
    assert [one.too_low and one.too_low.rule for one in (small, large)] == [
        TooLowRule.ITALIAN_THRESHOLD,
        TooLowRule.EXPLAINED,
    ]


@pytest.mark.parametrize(
    ("procedure", "case", "day", "allowed", "invited"),
    [
        ("direct", works(149_999), AFTER, True, None),
        ("direct", works(150_000), AFTER, False, None),
        ("direct", services(139_999), AFTER, True, None),
        ("negotiated", works(150_000), AFTER, True, 5),
        ("negotiated", works(10**6), AFTER, True, 10),
        ("negotiated", works(5_450_000), date(2025, 12, 31), True, 10),
        ("negotiated", works(5_450_000), AFTER, False, 10),
        ("negotiated", services(215_999), AFTER, True, 5),
    ],
)
def test_italys_procedures_end_at_their_thresholds(
    procedure: str, case: Case, day: date, allowed: bool, invited: int | None
) -> None:
    found = load_pack("it").procedure(procedure, day, case)

    assert (found.allowed, found.least_invited and found.least_invited.value) == (allowed, invited)
