"""Every select on organisations and seats."""

from collections.abc import Collection, Sequence

from sqlmodel import Session, col, or_, select

from minikoneps.parties.tables import Party, Seat
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.lists import Listing, Page, read_page


def add_party(session: Session, party: Party) -> None:
    """Add an organisation."""
    session.add(party)
    session.flush()


def add_seat(session: Session, seat: Seat) -> None:
    """Add a seat."""
    session.add(seat)
    session.flush()


def get_party(session: Session, party: str) -> Party:
    """The organisation of that id."""
    found = session.get(Party, party)
    if found is None:
        raise RuleBroken("parties.not_found", party=party)
    return found


def find_seat(session: Session, seat: str) -> Seat | None:
    """The seat of that name."""
    return session.get(Seat, seat)


def list_parties(session: Session, listing: Listing, wanted: dict[str, list[str]]) -> Page[Party]:
    """Organisations, by name."""
    rows = select(Party)
    if "id" in wanted:
        rows = rows.where(col(Party.id).in_(wanted["id"]))
    if names := wanted.get("q"):
        rows = rows.where(or_(*(col(Party.name).icontains(name, autoescape=True) for name in names)))
    columns = {"id": Party.id, "name": Party.name, "country": Party.country}
    return read_page(session, rows, listing, columns, [Party.name, Party.id])


def list_parties_named(session: Session, parties: Collection[str]) -> Sequence[Party]:
    """The organisations of these ids."""
    return session.exec(select(Party).where(col(Party.id).in_(parties))).all()


def list_seats(session: Session) -> Sequence[Seat]:
    """All seats, in the order of their names."""
    return session.exec(select(Seat).order_by(Seat.seat)).all()


def list_seats_of(session: Session, parties: Collection[str]) -> Sequence[Seat]:
    """The seats that act for these organisations."""
    return session.exec(select(Seat).where(col(Seat.party).in_(parties))).all()
