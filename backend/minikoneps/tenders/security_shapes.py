"""The security of bids as the API takes and shows it."""

from typing import Annotated, Self

from pydantic import Field

from minikoneps.packs.terms import SecurityBasis, SecurityForm
from minikoneps.shared.shape import Paragraphs, QuantityText, Shape
from minikoneps.tenders.securities import LONGEST_DAYS, BidSecurity

Days = Annotated[int, Field(ge=0, le=LONGEST_DAYS, strict=True)]


class BidSecurityShape(Shape):
    """What is asked with each bid so that its tenderer keeps its word, for each lot bid on."""

    forms: Annotated[list[SecurityForm], Field(min_length=1, max_length=3)]
    share: Annotated[QuantityText, Field(examples=["0.02"])]
    share_of: SecurityBasis
    binding_days: Days
    days_beyond: Days
    undertaking: Paragraphs = ""

    @classmethod
    def of(cls, asked: BidSecurity) -> Self:
        """A security as the API shows it."""
        return cls(**{**vars(asked), "forms": list(asked.forms)})

    @property
    def security(self) -> BidSecurity:
        """The security as the rules read it; forms in one order, so that equal notices look equal."""
        forms = tuple(form for form in SecurityForm if form in self.forms)
        return BidSecurity(**{**vars(self), "forms": forms})
