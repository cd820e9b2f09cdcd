"""The law of a workshop: its country pack, as of the day that its first entry names."""

from datetime import date
from fractions import Fraction
from typing import Protocol

from sqlmodel import Session

from minikoneps.ledger.service import get_beginning
from minikoneps.packs.figures import SOME_PURCHASE, Case, Category
from minikoneps.packs.loader import load_pack
from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import Procedure
from minikoneps.shared.money import Money, decimals


class Purchase(Protocol):
    """What the law looks at in a notice: the procedure it names, what is mainly bought, and for how much."""

    @property
    def procedure(self) -> str: ...
    @property
    def category(self) -> Category | None: ...
    @property
    def value(self) -> Money | None: ...


def pack_in_force(session: Session) -> tuple[Pack, date]:
    """The workshop's country pack, and the day whose law it uses."""
    started = get_beginning(session)
    return load_pack(str(started["pack"])), date.fromisoformat(str(started["pack_date"]))


def law_of(session: Session, bought: Purchase) -> tuple[Pack, date, Procedure]:
    """The pack, the day, and the procedure that a purchase names, with the figures for it."""
    pack, day = pack_in_force(session)
    return pack, day, pack.procedure(bought.procedure, day, case_of(bought, pack))


def procedure_in_force(session: Session, procedure: str) -> tuple[Pack, date, Procedure]:
    """The same for a purchase of which only the procedure is known."""
    pack, day = pack_in_force(session)
    return pack, day, pack.procedure(procedure, day, SOME_PURCHASE)


def case_of(bought: Purchase, pack: Pack) -> Case:
    """A purchase as the pack looks at it; a value in another currency than the pack's tells it nothing."""
    value = bought.value
    known = value is not None and value.currency == pack.currencies[0]
    whole = Fraction(value.minor, 10 ** decimals(value.currency)) if value is not None and known else None
    return Case(category=bought.category or SOME_PURCHASE.category, value=whole)
