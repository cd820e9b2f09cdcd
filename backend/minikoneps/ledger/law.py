"""The law of a workshop: its country pack, as of the day that its first entry names."""

from datetime import date

from sqlmodel import Session

from minikoneps.ledger.service import get_beginning
from minikoneps.packs.figures import SOME_PURCHASE, Case
from minikoneps.packs.loader import load_pack
from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import Procedure


def procedure_in_force(
    session: Session, procedure: str, case: Case = SOME_PURCHASE
) -> tuple[Pack, date, Procedure]:
    """The workshop's country pack, the day whose law it uses, and its procedure for such a purchase."""
    started = get_beginning(session)
    pack, day = load_pack(str(started["pack"])), date.fromisoformat(str(started["pack_date"]))
    return pack, day, pack.procedure(procedure, day, case)
