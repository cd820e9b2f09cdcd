"""How a notice says that bids are judged, as the API takes and shows it."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from minikoneps.packs.green import GreenMeasure
from minikoneps.shared.shape import Identifier, Paragraphs, QuantityText, Shape
from minikoneps.tenders.criteria import (
    LONGEST_LIFE,
    AwardCriterion,
    GreenCriterion,
    GreenKind,
    GreenRequirement,
    LifeCycleSheet,
)

OneLine = Annotated[str, Field(max_length=250, pattern=r"^[^\p{Cc}]*$")]
Share = Annotated[
    str, Field(pattern=r"^(0|1|[1-9][0-9]{0,2})(\.[0-9]{1,6})?$", max_length=10, examples=["0.6"])
]
Rate = Annotated[str, Field(pattern=r"^0(\.[0-9]{1,6})?$", examples=["0.03"])]


class GreenShape(Shape):
    """How something asked for the environment is shown, or why it is not asked after all."""

    proof: Annotated[OneLine, Field(examples=["Test report to EN 50564, or equivalent"])] = ""
    standard: Annotated[OneLine, Field(examples=["EU Ecolabel"])] = ""
    derogation: Annotated[str, Field(max_length=2_000)] | None = None

    @property
    def green(self) -> GreenCriterion:
        """The same as the rules read it."""
        return GreenCriterion(self.proof, self.standard, self.derogation)


class CriterionShape(Shape):
    """One thing that earns points, or a heading over others."""

    id: Annotated[Identifier, Field(examples=["delivery"])]
    name: Annotated[OneLine, Field(examples=["Time of delivery"])]
    description: Paragraphs = ""
    weight: Annotated[QuantityText, Field(examples=["20"])]
    full_marks: Annotated[QuantityText, Field(examples=["5"])] | None = None
    least_share: Share | None = None
    part_of: Identifier | None = None
    green: GreenShape | None = None

    @classmethod
    def of(cls, one: AwardCriterion) -> "CriterionShape":
        """A criterion as the API shows it."""
        green = None if one.green is None else GreenShape(**vars(one.green))
        return cls(**{**vars(one), "green": green})

    @property
    def criterion(self) -> AwardCriterion:
        """The criterion as the rules read it."""
        said = {name: getattr(self, name) for name in type(self).model_fields}
        return AwardCriterion(**{**said, "green": None if self.green is None else self.green.green})


class GreenRequirementShape(GreenShape):
    """Something asked for the environment that earns no points."""

    id: Annotated[Identifier, Field(examples=["monitors-energy"])]
    name: Annotated[OneLine, Field(examples=["Energy use of monitors"])]
    description: Paragraphs = ""
    kind: GreenKind

    @classmethod
    def of(cls, one: GreenRequirement) -> "GreenRequirementShape":
        """The same as the API shows it."""
        return cls(id=one.id, name=one.name, description=one.description, kind=one.kind, **vars(one.green))

    @property
    def requirement(self) -> GreenRequirement:
        """The same as the rules read it."""
        return GreenRequirement(self.id, self.name, self.description, self.kind, self.green)


class GreenMeasureShown(Shape):
    """Something of the country's library that a notice may ask for the environment, or must."""

    id: Identifier
    kind: GreenKind
    names: dict[str, str]
    texts: dict[str, str]
    proofs: dict[str, str]
    standard: str
    categories: list[str]
    codes: list[str]
    required: bool
    source: str
    valid_from: date
    valid_until: date | None
    training_value: bool

    @classmethod
    def of(cls, one: GreenMeasure) -> "GreenMeasureShown":
        """A measure as the API shows it."""
        said = {name: getattr(one, name) for name in cls.model_fields}
        return cls(**said | {"categories": list(one.categories), "codes": list(one.codes)})


class LifeCycleShape(Shape):
    """What the buyer assumes of a life, the same for every bid."""

    years: Annotated[int, Field(strict=True, ge=1, le=LONGEST_LIFE, examples=[5])]
    rate: Rate
    energy_unit: Annotated[OneLine, Field(examples=["kWh"])]
    energy_price: Annotated[QuantityText, Field(examples=["0.20"])]
    carbon_price: QuantityText = "0"
    carbon_per_energy: QuantityText = "0"

    @property
    def sheet(self) -> LifeCycleSheet:
        """The same as the rules read it."""
        return LifeCycleSheet(**{name: getattr(self, name) for name in type(self).model_fields})


def _named_once(listed: list[GreenRequirementShape]) -> list[GreenRequirementShape]:
    if len({one.id for one in listed}) < len(listed):
        raise ValueError("an identifier stands in the list twice")
    return listed


GreenRequirements = Annotated[list[GreenRequirementShape], AfterValidator(_named_once)]
