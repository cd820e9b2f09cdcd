"""What publication looks at in how a notice says that bids are judged."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from minikoneps.packs.green import GreenMeasure
from minikoneps.packs.methods import (
    AwardRule,
    Comprehensive,
    FixedBudget,
    LifeCycleCost,
    Negotiated,
    PassThenPrice,
    Qualification,
    RatedCriteria,
)
from minikoneps.shared.money import decimal_text
from minikoneps.tenders.criteria import GreenCriterion, orphans_of, tree_of
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import Check
from minikoneps.tenders.weights import Flaw, find_flaws

NOTHING = Fraction(0)
CODES = {
    "weights_differ": "tenders.weights_differ",
    "id_repeated": "tenders.criterion_id_repeated",
    "marks_missing": "tenders.criterion_without_marks",
    "marks_on_heading": "tenders.heading_with_marks",
    "weight_not_positive": "tenders.criterion_without_weight",
    "share_beyond_one": "tenders.least_share_beyond_one",
    "price_weight_low": "tenders.price_weight_low",
}
CRITERIA, PRICE_WEIGHT, LIFE_CYCLE, GREEN = "criteria", "priceWeight", "lifeCycle", "green"
WRITTEN_PLACES = 12


def terms_checks(notice: Notice, award: AwardRule) -> list[Check]:
    """Whether a notice says how its bids are judged, as the award rule needs it and no more."""
    return [
        *_criteria_checks(notice, award),
        *_price_weight_checks(notice, award),
        *_estimate_checks(notice, award),
        *_life_cycle_checks(notice, award),
        *_budget_checks(notice, award),
        *_green_checks(notice),
    ]


def library_checks(notice: Notice, library: Sequence[GreenMeasure]) -> list[Check]:
    """Whether a notice asks for what must be asked for its items, or says why not."""
    kinds = [item.classification for item in notice.items if item.classification is not None]
    codes = [f"{kind.scheme}:{kind.id}" for kind in kinds]
    said = {one.id for one in notice.green}
    needed = [one.id for one in library if one.required and one.is_for(codes)]
    missing = [name for name in needed if name not in said]
    return [_named("tenders.green_minimum_missing", missing)] if needed else []


def price_weight_of(notice: Notice, award: AwardRule) -> Fraction:
    """The points that a price can earn beside the criteria."""
    match award:
        case RatedCriteria():
            return Fraction(notice.price_weight or "0")
        case Negotiated() if award.scores:
            said = notice.price_weight if award.scores[0].movable_points else None
            return award.scores[0].price_weight if said is None else Fraction(said)
        case Comprehensive():
            return award.price_weight
        case Qualification() if award.price_scores:
            return award.price_scores[0].weight
    return NOTHING


def _criteria_checks(notice: Notice, award: AwardRule) -> Iterator[Check]:
    how = {"method": award.name}
    weighed = isinstance(
        award, RatedCriteria | Negotiated | FixedBudget | Comprehensive | PassThenPrice | Qualification
    )
    needed = isinstance(award, RatedCriteria | Negotiated | FixedBudget | Comprehensive)
    if notice.criteria and not weighed:
        yield Check("tenders.criteria_unused", CRITERIA, False, how)
    if needed:
        yield Check("tenders.criteria_missing", CRITERIA, bool(notice.criteria), how)
    if not (weighed and notice.criteria):
        return
    unnamed = [one.id for one in notice.criteria if not one.name.strip()]
    lost = orphans_of(notice.criteria)
    yield Check("tenders.criterion_not_named", CRITERIA, not unnamed, {"criteria": ", ".join(unnamed)})
    yield Check("tenders.criterion_part_of_nothing", CRITERIA, not lost, {"criteria": ", ".join(lost)})
    if notice.price_weight is None and (isinstance(award, RatedCriteria) or _moved(award)):
        return  # nothing adds up before that is said, and the check of it says so
    least = award.least_price_weight if isinstance(award, RatedCriteria) else NOTHING
    flaws = find_flaws(tree_of(notice.criteria), price_weight_of(notice, award), least)
    for code in CODES:
        yield from (_flaw_check(flaw) for flaw in flaws if flaw.code == code)


def _flaw_check(flaw: Flaw) -> Check:
    field = PRICE_WEIGHT if flaw.code == "price_weight_low" else CRITERIA
    facts = {"criterion": flaw.criterion or "", "found": _text(flaw.found), "wanted": _text(flaw.wanted)}
    of_heading = flaw.code == "weights_differ" and flaw.criterion is not None
    return Check("tenders.part_weights_differ" if of_heading else CODES[flaw.code], field, False, facts)


def _text(points: Fraction | None) -> str:
    if points is None:
        return ""
    try:
        return _short(decimal_text(points, WRITTEN_PLACES))
    except ValueError:
        return str(points)


def _short(number: str) -> str:
    return number.rstrip("0").rstrip(".") if "." in number else number


def _price_weight_checks(notice: Notice, award: AwardRule) -> Iterator[Check]:
    said, moved = notice.price_weight is not None, _moved(award)
    wanted = isinstance(award, RatedCriteria) or moved is not None
    code = "tenders.price_weight_missing" if wanted else "tenders.price_weight_unused"
    if said or wanted:
        yield Check(code, PRICE_WEIGHT, said == wanted, {"method": award.name})
    if said and moved is not None:
        found, (least, most) = Fraction(notice.price_weight or "0"), moved
        facts = {"found": _text(found), "least": _text(least), "most": _text(most)}
        yield Check("tenders.price_weight_out_of_reach", PRICE_WEIGHT, least <= found <= most, facts)


def _moved(award: AwardRule) -> tuple[Fraction, Fraction] | None:
    """The least and the most that the notice of a negotiated contract may give its price."""
    if not isinstance(award, Negotiated) or not award.scores or award.scores[0].movable_points is None:
        return None
    row, by = award.scores[0], award.scores[0].movable_points
    return row.price_weight - by, row.price_weight + by


def _estimate_checks(notice: Notice, award: AwardRule) -> Iterator[Check]:
    """Where price points follow from the estimate, each lot needs one."""
    ceiling = isinstance(award, RatedCriteria) and award.price_formula.needs_ceiling
    if ceiling or isinstance(award, Negotiated):
        alone = len(notice.lots) == 1
        without = [one.id for one in notice.lots if one.value is None and not (alone and notice.value)]
        path = "value" if alone else "lots"
        yield Check("tenders.estimate_missing", path, not without, {"lots": ", ".join(without)})


def _life_cycle_checks(notice: Notice, award: AwardRule) -> Iterator[Check]:
    sheet, wanted = notice.life_cycle, isinstance(award, LifeCycleCost)
    code = "tenders.life_cycle_missing" if wanted else "tenders.life_cycle_unused"
    if wanted or sheet is not None:
        yield Check(code, LIFE_CYCLE, (sheet is not None) == wanted, {"method": award.name})
    if wanted and sheet is not None:
        unit = bool(sheet.energy_unit.strip())
        yield Check("tenders.energy_without_unit", f"{LIFE_CYCLE}.energyUnit", unit)
        free = Fraction(sheet.energy_price) == 0
        yield Check("tenders.energy_without_price", f"{LIFE_CYCLE}.energyPrice", not free)


def _budget_checks(notice: Notice, award: AwardRule) -> Iterator[Check]:
    """Where the money is given, whether every lot says how much it is."""
    if isinstance(award, FixedBudget):
        only = len(notice.lots) == 1
        missing = [lot.id for lot in notice.lots if not (lot.value or (notice.value if only else None))]
        path = "value" if only else "lots"
        yield Check("tenders.budget_missing", path, not missing, {"lots": ", ".join(missing)})


def _green_checks(notice: Notice) -> Iterator[Check]:
    asked: list[tuple[str, GreenCriterion]] = [(one.id, one.green) for one in notice.green]
    asked += [(one.id, one.green) for one in notice.criteria if one.green is not None]
    if not asked:
        return
    unnamed = [one.id for one in notice.green if not one.name.strip()]
    unproved = [name for name, one in asked if one.derogation is None and not one.proof.strip()]
    unexplained = [name for name, one in asked if one.derogation is not None and not one.derogation.strip()]
    yield _named("tenders.green_not_named", unnamed)
    yield _named("tenders.green_without_proof", unproved)
    yield _named("tenders.derogation_without_reason", unexplained)


def _named(code: str, names: Sequence[str]) -> Check:
    return Check(code, GREEN, not names, {"criteria": ", ".join(names)})
