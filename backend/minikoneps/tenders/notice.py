"""What a notice says: its words, its lots and items, and its dates."""

from dataclasses import dataclass
from datetime import datetime

from minikoneps.packs.figures import Category, Circumstance
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.money import Money, money_record
from minikoneps.tenders.criteria import AwardCriterion, GreenRequirement, LifeCycleSheet, Terms
from minikoneps.tenders.failure import NextStep
from minikoneps.tenders.securities import BidSecurity

MOST_ITEMS = 200
MOST_LOTS = 20
ONLY_LOT = "1"


@dataclass(frozen=True)
class Classification:
    """What kind of thing an item is, by its code in a published list.

    Source: OCDS 1.1.5, itemClassificationScheme.
    """

    scheme: str
    id: str
    description: str


@dataclass(frozen=True)
class Item:
    """One thing to be bought.

    Units: quantity is a decimal string with up to 6 decimals, counted in `unit`.
    """

    id: str
    description: str
    quantity: str
    unit: str
    related_lot: str = ONLY_LOT
    classification: Classification | None = None


@dataclass(frozen=True)
class Lot:
    """A part of a tender that is bid on and awarded by itself; the only lot needs no title.

    Shapes: of works the notice may name `statutory_costs` (A값), which nobody may bid down, and `net_cost`
        (순공사원가), without profit and overheads.
    """

    id: str
    title: str = ""
    description: str = ""
    value: Money | None = None
    statutory_costs: Money | None = None
    net_cost: Money | None = None

    @property
    def amounts(self) -> dict[str, dict[str, str]]:
        """Every amount that the notice names for it, as it stands in the ledger."""
        named = {"value": self.value, "statutory_costs": self.statutory_costs, "net_cost": self.net_cost}
        return {name: money_record(amount) for name, amount in named.items() if amount is not None}


@dataclass(frozen=True)
class Licence:
    """A trade for which a tenderer must be registered, by its code in a published list."""

    id: str
    description: str


@dataclass(frozen=True)
class Eligibility:
    """Who may bid: the licences a tenderer must hold, and the regions one of which it must be seated in."""

    licences: tuple[Licence, ...] = ()
    regions: tuple[str, ...] = ()


@dataclass(frozen=True)
class SiteBriefing:
    """When and where tenderers are shown what is to be done, and whether only who came may bid."""

    date: datetime
    place: str
    attendance_required: bool


@dataclass(frozen=True)
class Again:
    """That a notice takes up lots of a tender that failed, by which step, and whom alone it asks."""

    step: NextStep
    of: str
    tenderer: str | None = None

    def record(self) -> dict[str, str]:
        """Write it as it stands in the ledger, beside the notice."""
        named = {} if self.tenderer is None else {"tenderer": self.tenderer}
        return {"step": self.step.value, "of": self.of, **named}


@dataclass(frozen=True)
class Notice:
    """What a procuring officer writes; unfinished while the tender is a draft."""

    title: str
    description: str
    buyer: str | None
    procurement_method: str
    award_criteria: str
    currency: str
    value: Money | None
    items: tuple[Item, ...]
    deadline: datetime | None
    contract_start: datetime | None
    contract_end: datetime | None
    lots: tuple[Lot, ...] = (Lot(ONLY_LOT),)
    enquiry_deadline: datetime | None = None
    plan: str | None = None
    eligibility: Eligibility | None = None
    site_briefing: SiteBriefing | None = None
    participation_deadline: datetime | None = None
    #: A procedure of the room's country pack, by its id there.
    procedure: str = "open"
    #: What is mainly bought (OCDS, procurementCategory).
    category: Category | None = None
    criteria: tuple[AwardCriterion, ...] = ()
    price_weight: str | None = None
    life_cycle: LifeCycleSheet | None = None
    green: tuple[GreenRequirement, ...] = ()
    bid_security: BidSecurity | None = None
    again: Again | None = None

    @property
    def terms(self) -> Terms:
        """How its bids are judged, and what secures them."""
        return Terms(self.criteria, self.price_weight, self.life_cycle, self.green, self.bid_security)

    @property
    def circumstance(self) -> Circumstance:
        """What is special about it in the eyes of the law."""
        return Circumstance.USUAL if self.again is None else Circumstance.NOTICED_AGAIN

    def estimate_of(self, lot: str) -> Money | None:
        """What a lot is thought to cost; that of the only lot else the tender's."""
        whole = self.value if len(self.lots) == 1 else None
        return next((one.value or whole for one in self.lots if one.id == lot), None)

    def items_of(self, lot: str) -> tuple[Item, ...]:
        """The items of one lot, in their order."""
        return tuple(item for item in self.items if item.related_lot == lot)


def notice_record(notice: Notice) -> dict[str, object]:
    """Write a notice as it stands in the ledger.

    Shapes: what was left empty is left out; the periods of the tender stand beside the notice, not in it.
    """
    period = {"start": notice.contract_start, "end": notice.contract_end}
    contract = {name: instant_text(instant) for name, instant in period.items() if instant is not None}
    record: dict[str, object] = {
        "title": notice.title,
        "description": notice.description,
        "buyer": None if notice.buyer is None else {"name": notice.buyer},
        "procurement_method": notice.procurement_method,
        "procedure": notice.procedure,
        "main_procurement_category": notice.category,
        "award_criteria": notice.award_criteria,
        "currency": notice.currency,
        "value": None if notice.value is None else money_record(notice.value),
        "lots": [_lot_record(lot) for lot in notice.lots],
        "items": [_item_record(item) for item in notice.items],
        "contract_period": contract or None,
        "plan": notice.plan,
        "eligibility": _eligibility_record(notice.eligibility),
        "site_briefing": _briefing_record(notice.site_briefing),
        **notice.terms.record(),
    }
    return {name: part for name, part in record.items() if part is not None}


def _eligibility_record(asked: Eligibility | None) -> dict[str, object] | None:
    if asked is None:
        return None
    said = {"licences": [vars(licence) for licence in asked.licences], "regions": list(asked.regions)}
    return {name: part for name, part in said.items() if part} or None


def _briefing_record(briefing: SiteBriefing | None) -> dict[str, object] | None:
    return None if briefing is None else {**vars(briefing), "date": instant_text(briefing.date)}


def _lot_record(lot: Lot) -> dict[str, object]:
    said = {"id": lot.id, "title": lot.title, "description": lot.description}
    return {**{name: part for name, part in said.items() if part}, **lot.amounts}


def _item_record(item: Item) -> dict[str, object]:
    code = item.classification
    kind = {} if code is None else {"classification": vars(code)}
    said = {"id": item.id, "description": item.description, "quantity": item.quantity, "unit": item.unit}
    return {**said, "related_lot": item.related_lot, **kind}
