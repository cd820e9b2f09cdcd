"""The register of those who are shut out: entering, lifting, and asking it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.ledger.law import pack_in_force
from minikoneps.parties import debarment as rules
from minikoneps.parties import store
from minikoneps.parties.rules import Role
from minikoneps.parties.schemas import DebarmentMade, DebarmentShown
from minikoneps.parties.service import list_seats, refer_to_all
from minikoneps.parties.tables import Debarment
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page, pick

FIELDS: Mapping[str, Callable[[DebarmentShown], str]] = {
    "id": lambda one: one.id,
    "party": lambda one: one.party.id,
    "name": lambda one: one.party.name,
    "status": lambda one: one.status.value,
    "from": lambda one: one.from_.isoformat(),
    "until": lambda one: one.until.isoformat(),
    "enteredAt": lambda one: instant_text(one.entered_at),
    "reasons": lambda one: one.reasons,
}


def debar(act: Act, made: DebarmentMade) -> DebarmentShown:
    """Shut a tenderer out of tenders for a time; everybody reads it."""
    today = day_of(act.session, act.recorded_at)
    tenderers = [seat.party for seat in list_seats(act.session) if seat.role == Role.TENDERER]
    rules.must_be_debarrable(made.party, tenderers, made.until, today)
    row = Debarment(
        id=new_id("debarment"),
        party=made.party,
        reasons=made.reasons,
        valid_from=made.from_,
        valid_until=made.until,
        entered_at=act.recorded_at,
        position=act.next_position,
    )
    store.put_debarment(act.session, row)
    days = {"from": row.valid_from.isoformat(), "until": row.valid_until.isoformat()}
    act.append("party.debarred", {"debarment": row.id, "party": row.party, **days, "reasons": row.reasons})
    return _shown(act.session, [row], today)[0]


def lift(act: Act, debarment: str, reasons: str) -> DebarmentShown:
    """Take a debarment out of the register before its end; what was refused meanwhile stays refused."""
    row = store.find_debarment(act.session, debarment)
    if row is None:
        raise RuleBroken("parties.debarment_not_found", debarment=debarment)
    today = day_of(act.session, act.recorded_at)
    rules.must_hold(row.id, rules.DebarmentFacts(row.valid_from, row.valid_until, row.lifted_at), today)
    row.lifted_at, row.lifting_reasons = act.recorded_at, reasons
    store.put_debarment(act.session, row)
    act.append("debarment.lifted", {"debarment": row.id, "party": row.party, "reasons": reasons})
    return _shown(act.session, [row], today)[0]


def list_debarments(session: Session, listing: Listing, now: datetime) -> Page[DebarmentShown]:
    """The whole register, the newest first; those lifted and over stay in it."""
    rows = _shown(session, store.list_debarments(session), day_of(session, now))
    return pick(rows, listing, FIELDS, "name", "reasons")


def find_debarred(session: Session, parties: Collection[str], at: datetime) -> dict[str, Debarment]:
    """Who of these is shut out at an instant, by organisation, with the debarment that ends last."""
    return store.find_debarred(session, parties, day_of(session, at))


def ask_debarments(
    session: Session, parties: Collection[str]
) -> Callable[[], Sequence[tuple[str, date, date]]]:
    """Who of these is shut out, from which day to which; to be read later."""
    return store.ask_debarments(session, parties)


def must_not_be_debarred(session: Session, tender: str, parties: Collection[str], at: datetime) -> None:
    """Refuse the bid of a tenderer that is shut out, or with a member that is.

    Errors: RuleBroken("parties.debarred").
    """
    for party, row in sorted(find_debarred(session, parties, at).items()):
        name, until = refer_to_all(session, [party])[party].name, row.valid_until.isoformat()
        raise RuleBroken("parties.debarred", tender=tender, party=name, until=until, reasons=row.reasons)


def day_of(session: Session, instant: datetime) -> date:
    """The calendar day of an instant where the room's law holds."""
    return pack_in_force(session)[0].day_of(instant)


def _shown(session: Session, rows: Sequence[Debarment], today: date) -> list[DebarmentShown]:
    parties = refer_to_all(session, {row.party for row in rows})
    return [
        DebarmentShown(
            id=row.id,
            party=parties[row.party],
            status=rules.debarment_status(
                rules.DebarmentFacts(row.valid_from, row.valid_until, row.lifted_at), today
            ),
            from_=row.valid_from,
            until=row.valid_until,
            reasons=row.reasons,
            entered_at=row.entered_at,
            lifted_at=row.lifted_at,
            lifting_reasons=row.lifting_reasons,
        )
        for row in rows
    ]
