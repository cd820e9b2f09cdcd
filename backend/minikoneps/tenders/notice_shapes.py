"""The parts of a notice as the API takes and shows them."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Identifier, Instant, Line, MoneyShape, Paragraphs, QuantityText, Shape
from minikoneps.tenders.failure import NextStep
from minikoneps.tenders.notice import ONLY_LOT, Classification, Eligibility, Item, Licence, Lot, SiteBriefing

OneLine = Annotated[str, Field(max_length=250, pattern=r"^[^\p{Cc}]*$")]
MOST_LICENCES = 20
MOST_REGIONS = 20


class ClassificationShape(Shape):
    """What kind of thing an item is, by its code in a published list."""

    scheme: Literal["CPV", "UNSPSC", "HS", "MINIKONEPS"]
    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9.-]{1,30}$", examples=["30213100"])]
    description: Annotated[OneLine, Field(examples=["Portable computers"])] = ""


class ItemShape(Shape):
    """One thing to be bought."""

    id: Annotated[Identifier, Field(examples=["1"])]
    description: Annotated[OneLine, Field(examples=["Laptop, 14 inch, 16 GB"])]
    quantity: QuantityText
    unit: Annotated[OneLine, Field(examples=["piece"])]
    related_lot: Annotated[Identifier, Field(examples=["1"])] = ONLY_LOT
    classification: ClassificationShape | None = None

    @classmethod
    def of(cls, item: Item) -> "ItemShape":
        """An item as the API shows it."""
        code = item.classification
        kind = None if code is None else ClassificationShape.model_validate(vars(code))
        return cls(**{**vars(item), "classification": kind})

    @property
    def item(self) -> Item:
        """The item as the rules read it."""
        code = self.classification
        kind = None if code is None else Classification(code.scheme, code.id, code.description)
        return Item(self.id, self.description, self.quantity, self.unit, self.related_lot, kind)


class LotShape(Shape):
    """A part of a tender that is bid on and awarded by itself; the only lot needs no title."""

    id: Annotated[Identifier, Field(examples=["1"])]
    title: Annotated[OneLine, Field(examples=["Laptops for the north"])] = ""
    description: Paragraphs = ""
    value: MoneyShape | None = None
    #: Of works: what nobody may bid down, and what they cost without profit and overheads.
    statutory_costs: MoneyShape | None = None
    net_cost: MoneyShape | None = None

    @classmethod
    def of(cls, lot: Lot) -> "LotShape":
        """A lot as the API shows it."""
        return cls.model_validate(
            {"id": lot.id, "title": lot.title, "description": lot.description, **lot.amounts}
        )

    @property
    def lot(self) -> Lot:
        """The lot as the rules read it."""
        amounts = (self.value, self.statutory_costs, self.net_cost)
        read = (None if amount is None else amount.money for amount in amounts)
        return Lot(self.id, self.title, self.description, *read)


class BuyerShape(Shape):
    """Who pays, where it is not the procuring entity itself."""

    name: Annotated[OneLine, Field(examples=["Ministry of Education"])]


class DeadlineShape(Shape):
    """Until when bids, or questions, are taken; the instant itself is in time."""

    end_date: Instant


class PeriodShown(Shape):
    """From when and until when bids, or questions, are taken."""

    start_date: Instant | None
    end_date: Instant | None


class ContractPeriodShape(Shape):
    """When the contract is to run."""

    start_date: Instant | None = None
    end_date: Instant | None = None


class LicenceShape(Shape):
    """A trade for which a tenderer must be registered, by its code in a published list."""

    id: Annotated[Identifier, Field(examples=["1468"])]
    description: Annotated[OneLine, Field(examples=["Software business"])] = ""


def _named_once(licences: list[LicenceShape]) -> list[LicenceShape]:
    if len({licence.id for licence in licences}) < len(licences):
        raise ValueError("a licence is named twice")
    return licences


def _said_once(regions: list[str]) -> list[str]:
    if len(set(regions)) < len(regions):
        raise ValueError("a region is named twice")
    return regions


class EligibilityShape(Shape):
    """Who may bid: holders of all these licences, seated in one of these regions; none named is no limit."""

    licences: Annotated[list[LicenceShape], Field(max_length=MOST_LICENCES), AfterValidator(_named_once)] = []
    regions: Annotated[list[Line], Field(max_length=MOST_REGIONS), AfterValidator(_said_once)] = []

    @classmethod
    def of(cls, asked: Eligibility) -> "EligibilityShape":
        """A condition as the API shows it."""
        licences = [
            LicenceShape(id=licence.id, description=licence.description) for licence in asked.licences
        ]
        return cls(licences=licences, regions=list(asked.regions))

    @property
    def eligibility(self) -> Eligibility | None:
        """The condition as the rules read it; one that limits nobody is none."""
        licences = tuple(Licence(one.id, one.description or one.id) for one in self.licences)
        return Eligibility(licences, tuple(self.regions)) if licences or self.regions else None


class SiteBriefingShape(Shape):
    """When and where tenderers are shown what is to be done, and whether only who came may bid."""

    date: Instant
    place: Annotated[OneLine, Field(examples=["Library hall, second floor"])] = ""
    attendance_required: Annotated[bool, Field(strict=True)] = False

    @property
    def briefing(self) -> SiteBriefing:
        """The briefing as the rules read it."""
        return SiteBriefing(self.date, self.place, self.attendance_required)


class AgainShown(Shape):
    """Which failed tender a notice follows, by which step, and whom alone it asks."""

    step: NextStep
    of: Identifier
    notice_number: str
    tenderer: PartyReference | None
