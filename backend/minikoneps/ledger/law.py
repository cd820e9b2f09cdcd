"""The law of a workshop: its country pack, as of the day that its first entry names."""

from datetime import date

from sqlmodel import Session

from minikoneps.ledger.service import get_beginning
from minikoneps.packs.digest import digest_of
from minikoneps.packs.figures import SOME_PURCHASE
from minikoneps.packs.loader import load_pack
from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import Procedure
from minikoneps.packs.purchase import Purchase, case_of


def begun_under(pack: str, day: date) -> dict[str, object]:
    """What the first entry of a room says of its law: pack, day, and the fingerprint of what it was.

    Errors: those of the pack.
    """
    digest = digest_of(load_pack(pack), day)
    return {"pack": pack, "pack_date": day.isoformat(), "pack_digest": digest}


def law_changed(session: Session) -> bool:
    """Whether the pack's file is another by now; a room that was opened without a fingerprint cannot tell."""
    said = get_beginning(session).get("pack_digest")
    return said is not None and said != digest_of(*pack_in_force(session))


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
