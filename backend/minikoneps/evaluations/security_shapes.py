"""The security of an opened bid as the API shows it."""

from typing import Self

from minikoneps.evaluations.rules import Opened
from minikoneps.evaluations.securing import amount_of, asked_of
from minikoneps.packs.terms import SecurityForm
from minikoneps.shared.shape import Instant, MoneyShape, Shape
from minikoneps.tenders.notice import Notice


class SecurityShown(Shape):
    """What secures an opened bid, beside what the notice asked; without a form nothing was given."""

    form: SecurityForm | None
    amount: MoneyShape | None
    issuer: str | None
    number: str | None
    valid_until: Instant | None
    least_amount: MoneyShape | None
    least_valid_until: Instant | None

    @classmethod
    def of(cls, one: Opened, notice: Notice) -> Self | None:
        """The security of an opened envelope; None where none was asked and none given."""
        given = one.security
        asked = None if one.total is None else asked_of(notice, one.lot, one.total)
        if one.total is None or (asked is None and given is None):
            return None
        amount = None if given is None else amount_of(given, one.total.currency)
        least = None if asked is None else asked.least
        return cls(
            form=None if given is None else SecurityForm(given.form),
            amount=None if amount is None else MoneyShape.of(amount),
            issuer=None if given is None else given.issuer,
            number=None if given is None else given.number,
            valid_until=None if given is None else given.valid_until,
            least_amount=None if least is None else MoneyShape.of(least),
            least_valid_until=None if asked is None else asked.holds_until,
        )
