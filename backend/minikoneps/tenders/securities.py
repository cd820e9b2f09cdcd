"""What a notice asks of tenderers so that their word is good, and how much that is for one bid."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil

from minikoneps.packs.terms import SecurityBasis, SecurityForm
from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.shared.money import QUANTITY_PLACES, Money, decimal_text, parse_decimal

LONGEST_DAYS = 1830


@dataclass(frozen=True)
class BidSecurity:
    """The security that a notice asks for with a bid, for each lot bid on.

    Shapes: `undertaking` is the text that who gives no money promises, empty where that is not a way.
    Units: `share` is a share of one, a decimal string; bids bind for `binding_days` after the deadline, and
        what another pays for holds `days_beyond` longer: days of 24 hours, so that no zone comes into it.
    """

    forms: tuple[SecurityForm, ...]
    share: str
    share_of: SecurityBasis
    binding_days: int
    days_beyond: int
    undertaking: str = ""

    def record(self) -> dict[str, object]:
        """Write it as it stands in the ledger."""
        said = {**vars(self), "forms": [form.value for form in self.forms], "share_of": self.share_of.value}
        return {name: part for name, part in said.items() if part != ""}

    def binds_until(self, deadline: datetime) -> datetime:
        """Until when a bid cannot be given up without losing its security."""
        return deadline + timedelta(days=self.binding_days)

    def holds_until(self, deadline: datetime) -> datetime:
        """How long a guarantee has to hold at least."""
        return deadline + timedelta(days=self.binding_days + self.days_beyond)

    def least(self, total: Money, estimate: Money | None) -> Money | None:
        """The least amount that secures a bid, rounded up to the smallest unit; None without an estimate.

        Shapes: `total` is the bid's on a lot, `estimate` the value that the notice gives the lot.
        """
        basis = total if self.share_of is SecurityBasis.BID else estimate
        return None if basis is None else Money(ceil(Fraction(self.share) * basis.minor), basis.currency)


def share_text(share: Fraction) -> str:
    """A share of one as a plain decimal, without idle zeros."""
    text = decimal_text(share, QUANTITY_PLACES)
    return text.rstrip("0").rstrip(".") if "." in text else text


def read_security(value: object) -> BidSecurity:
    """Read what a notice's record says of it.

    Errors: Unreadable.
    """
    said = Fields(value, "the security of bids")
    try:
        forms = tuple(SecurityForm(str(form)) for form in said.array("forms"))
        basis, share = SecurityBasis(said.text("share_of")), said.text("share")
        parse_decimal(share, QUANTITY_PLACES)
    except ValueError:
        raise Unreadable("the security of bids is not of a known kind") from None
    binding, beyond = said.integer("binding_days"), said.integer("days_beyond")
    if max(binding, beyond) > LONGEST_DAYS:
        raise Unreadable("the security of bids is to hold longer than anybody may ask")
    words = said.text("undertaking") if said.has("undertaking") else ""
    return BidSecurity(forms, share, basis, binding, beyond, words)
