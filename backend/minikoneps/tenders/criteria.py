"""By what a notice says its bids are judged: criteria, what is asked for the environment, costs of a life."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.shared.money import QUANTITY_PLACES, parse_decimal
from minikoneps.tenders.securities import BidSecurity, read_security
from minikoneps.tenders.weights import Criterion

MOST_CRITERIA = 40
MOST_GREEN = 40
LONGEST_LIFE = 60
#: What a bid says of a life beside its price; each year is like every other.
YEARLY_MONEY = ("operation", "maintenance")
AT_THE_END = ("endOfLife", "residual")
ENERGY, CARBON = "energy", "directCarbon"
PRICES = ("energy_price", "carbon_price", "carbon_per_energy")


class GreenKind(StrEnum):
    """Where something asked for the environment stands in the documents."""

    #: What is bought must be so; a bid that does not show it is not responsive.
    SPECIFICATION = "technicalSpecification"
    #: The supplier must do so once it has the contract; a bid shows nothing.
    CLAUSE = "contractClause"


@dataclass(frozen=True)
class GreenCriterion:
    """How something asked for the environment is shown, and why the buyer departs from it where it does.

    Shapes: `standard` is a label or standard, and whatever is equivalent to it will do as well; with a
        `derogation`, which is its reason, nothing is asked.
    """

    proof: str
    standard: str = ""
    derogation: str | None = None


@dataclass(frozen=True)
class GreenRequirement:
    """Something asked for the environment that earns no points.

    Shapes: one taken from the country's library has its id there.
    """

    id: str
    name: str
    description: str
    kind: GreenKind
    green: GreenCriterion

    @property
    def asked(self) -> bool:
        """Whether each bid has to show it."""
        return self.kind is GreenKind.SPECIFICATION and self.green.derogation is None


@dataclass(frozen=True)
class AwardCriterion:
    """One thing that earns points, or a heading over others that name it as what they are part of.

    Units: the weight is points of 100, `least_share` the least share of them, of one; all decimal strings.
    """

    id: str
    name: str
    description: str
    weight: str
    full_marks: str | None = None
    least_share: str | None = None
    part_of: str | None = None
    green: GreenCriterion | None = None


@dataclass(frozen=True)
class LifeCycleSheet:
    """What the buyer assumes of a life, the same for every bid.

    Units: decimal strings; the rate is a share a year, of one; prices are in the currency of the notice, for
        a unit of energy and a tonne of CO₂; `carbon_per_energy` is kilograms of CO₂ for a unit of energy.
    Source: Directive 2014/24/EU article 68
    """

    years: int
    rate: str
    energy_unit: str
    energy_price: str
    carbon_price: str = "0"
    carbon_per_energy: str = "0"

    @property
    def figures(self) -> tuple[str, ...]:
        """What each bid says of its life, for the whole of a lot."""
        carbon = (CARBON,) if Fraction(self.carbon_price) else ()
        return (ENERGY, *YEARLY_MONEY, *carbon, *AT_THE_END)


@dataclass(frozen=True)
class Terms:
    """Everything a notice says of how bids are judged, and what secures them."""

    criteria: tuple[AwardCriterion, ...] = ()
    price_weight: str | None = None
    life_cycle: LifeCycleSheet | None = None
    green: tuple[GreenRequirement, ...] = ()
    bid_security: BidSecurity | None = None

    def record(self) -> dict[str, object]:
        """Write them as they stand in the ledger.

        Shapes: what was left empty is left out.
        """
        said: dict[str, object] = {
            "criteria": [_criterion_record(one) for one in self.criteria],
            "price_weight": self.price_weight,
            "life_cycle": None if self.life_cycle is None else {**vars(self.life_cycle)},
            "green": [_requirement_record(one) for one in self.green],
            "securities": None if self.bid_security is None else {"bid": self.bid_security.record()},
        }
        return {name: part for name, part in said.items() if part}


def read_terms(said: Fields) -> Terms:
    """Read them back from a record, the ledger's or the store's.

    Errors: Unreadable.
    """
    return Terms(
        criteria=tuple(_criterion(one) for one in _rows(said, "criteria")),
        price_weight=_number(said, "price_weight") if said.has("price_weight") else None,
        life_cycle=_life_cycle(said.value("life_cycle")) if said.has("life_cycle") else None,
        green=tuple(_requirement(one) for one in _rows(said, "green")),
        bid_security=_security(said.value("securities")) if said.has("securities") else None,
    )


def _security(value: object) -> BidSecurity | None:
    said = Fields(value, "the securities")
    return read_security(said.value("bid")) if said.has("bid") else None


def tree_of(criteria: Sequence[AwardCriterion]) -> tuple[Criterion, ...]:
    """The criteria as they are weighed and scored: each with its parts, in the order of the notice.

    Shapes: a part whose heading is not there, or that is part of itself, is in no tree.
    """
    return _parts_of(None, criteria)


def orphans_of(criteria: Sequence[AwardCriterion]) -> tuple[str, ...]:
    """The criteria that are part of nothing there is."""
    held = {one.id for one in _walked(tree_of(criteria))}
    return tuple(one.id for one in criteria if one.id not in held)


def _walked(tree: Sequence[Criterion]) -> list[Criterion]:
    return [one for top in tree for one in (top, *_walked(top.parts))]


def _parts_of(heading: str | None, criteria: Sequence[AwardCriterion]) -> tuple[Criterion, ...]:
    return tuple(
        Criterion(
            one.id,
            Fraction(one.weight),
            None if one.full_marks is None else Fraction(one.full_marks),
            None if one.least_share is None else Fraction(one.least_share),
            _parts_of(one.id, [other for other in criteria if other is not one]),
        )
        for one in criteria
        if one.part_of == heading
    )


def _green_record(one: GreenCriterion) -> dict[str, object]:
    said = {"proof": one.proof, "standard": one.standard or None, "derogation": one.derogation}
    return {name: part for name, part in said.items() if part is not None}


def _criterion_record(one: AwardCriterion) -> dict[str, object]:
    said = {**vars(one), "green": None if one.green is None else _green_record(one.green)}
    return {name: part for name, part in said.items() if part is not None}


def _requirement_record(one: GreenRequirement) -> dict[str, object]:
    said = {"id": one.id, "name": one.name, "description": one.description, "kind": one.kind.value}
    return {**said, **_green_record(one.green)}


def _rows(said: Fields, name: str) -> list[object]:
    return said.array(name) if said.has(name) else []


def _criterion(value: object) -> AwardCriterion:
    said = Fields(value, "a criterion")
    return AwardCriterion(
        id=said.text("id"),
        name=said.text("name"),
        description=said.text("description"),
        weight=_number(said, "weight"),
        full_marks=_number(said, "full_marks") if said.has("full_marks") else None,
        least_share=_number(said, "least_share") if said.has("least_share") else None,
        part_of=said.text("part_of") if said.has("part_of") else None,
        green=_green(Fields(said.value("green"), "what is asked for the environment"))
        if said.has("green")
        else None,
    )


def _green(said: Fields) -> GreenCriterion:
    return GreenCriterion(
        said.text("proof"),
        said.text("standard") if said.has("standard") else "",
        said.text("derogation") if said.has("derogation") else None,
    )


def _requirement(value: object) -> GreenRequirement:
    said = Fields(value, "what is asked for the environment")
    words = {name: said.text(name) for name in ("id", "name", "description")}
    try:
        kind = GreenKind(said.text("kind"))
    except ValueError:
        raise Unreadable("what is asked for the environment is of no known kind") from None
    return GreenRequirement(**words, kind=kind, green=_green(said))


def _life_cycle(value: object) -> LifeCycleSheet:
    said = Fields(value, "the costs of a life")
    years, unit = said.integer("years", least=1), said.text("energy_unit")
    if years > LONGEST_LIFE:
        raise Unreadable(f"a life is reckoned over 1 to {LONGEST_LIFE} years")
    numbers = {name: _number(said, name) for name in ("rate", *PRICES)}
    return LifeCycleSheet(years=years, energy_unit=unit, **numbers)


def _number(said: Fields, name: str) -> str:
    text = said.text(name)
    try:
        parse_decimal(text, QUANTITY_PLACES)
    except ValueError:
        raise Unreadable(f"{name} is no number") from None
    return text
