"""Every select on organisations, seats and registrations."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, false
from sqlalchemy import select as columns_of
from sqlmodel import Session, col, or_, select

from minikoneps.parties.registration import Declaration, RegistrationStatus, Scale
from minikoneps.parties.tables import (
    Debarment,
    DeclaredLicence,
    DeclaredRegion,
    Party,
    Registration,
    Seat,
)
from minikoneps.shared.adding import about_texts, run, table_of
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.lists import Listing, Page, mentions, read_page

_SEAT_NAMES = select(Seat.seat)
_PARTY, _SEAT, _SHUT_OUT = (table_of(model).c for model in (Party, Seat, Debarment))
_NAMES = about_texts(
    lambda texts, party: (
        columns_of(_PARTY.id, _PARTY.name).select_from(texts).join(table_of(Party), _PARTY.id == party)
    )
)
_SEATS = about_texts(
    lambda texts, seat: (
        columns_of(_SEAT.seat, _SEAT.role, _SEAT.party)
        .select_from(texts)
        .join(table_of(Seat), _SEAT.seat == seat)
    )
)
_RIVALS = columns_of(_SEAT.seat, _SEAT.party).where(_SEAT.crowd == bindparam("crowd")).order_by(_SEAT.seat)
_DEBARRED = about_texts(
    lambda texts, party: (
        columns_of(_SHUT_OUT.party, _SHUT_OUT.valid_from, _SHUT_OUT.valid_until)
        .select_from(texts)
        .join(table_of(Debarment), and_(_SHUT_OUT.party == party, _SHUT_OUT.lifted_at.is_(None)))
    )
)


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


def add_rivals(session: Session, parties: Sequence[Party], seats: Sequence[Seat]) -> None:
    """Add organisations with the seats of a crowd that act for them."""
    session.add_all(parties)
    session.flush()
    session.add_all(seats)
    session.flush()


def list_party_names(session: Session) -> Sequence[str]:
    """What all organisations are called."""
    return session.exec(select(Party.name)).all()


def list_rivals(session: Session, crowd: str) -> list[tuple[str, str]]:
    """The seats of a crowd with their organisations, in the order of their names."""
    return [(seat, party) for seat, party in run(session, _RIVALS, {"crowd": crowd})]


def list_parties(session: Session, listing: Listing, wanted: dict[str, list[str]]) -> Page[Party]:
    """Organisations, by name."""
    rows = select(Party)
    if "id" in wanted:
        rows = rows.where(col(Party.id).in_(wanted["id"]))
    if names := wanted.get("q"):
        rows = rows.where(mentions(names, Party.name))
    if "licence" in wanted:
        holds = _declared(DeclaredLicence.registration, col(DeclaredLicence.licence).in_(wanted["licence"]))
        rows = rows.where(col(Party.id).in_(holds))
    if "region" in wanted:
        there = _declared(DeclaredRegion.registration, col(DeclaredRegion.region).in_(wanted["region"]))
        rows = rows.where(col(Party.id).in_(there))
    columns = {"id": Party.id, "name": Party.name, "country": Party.country}
    return read_page(session, rows, listing, columns, [Party.name, Party.id])


def ask_names(session: Session, parties: Collection[str]) -> Callable[[], dict[str, str]]:
    """What the organisations of these ids are called; to be read later."""
    found = _NAMES.soon(session, parties)
    return lambda: dict(found())


def find_seats(session: Session, seats: Collection[str]) -> Sequence[Any]:
    """The seats of these names, each with its role and its organisation."""
    return _SEATS(session, seats)


def list_seats(session: Session) -> Sequence[Seat]:
    """All seats for people, in the order of their names."""
    return session.exec(select(Seat).where(col(Seat.crowd).is_(None)).order_by(Seat.seat)).all()


def list_seat_names(session: Session) -> Sequence[str]:
    """The names of all seats."""
    return session.exec(_SEAT_NAMES).all()


def list_seats_of(session: Session, parties: Collection[str]) -> Sequence[Seat]:
    """The seats that act for these organisations."""
    return session.exec(select(Seat).where(col(Seat.party).in_(parties))).all()


@dataclass(frozen=True)
class Declared:
    """A registration with what it declares."""

    row: Registration
    declaration: Declaration


def add_registration(session: Session, row: Registration, declared: Declaration) -> None:
    """Keep a registration with its licences and regions."""
    session.add(row)
    session.flush()
    session.add_all(
        DeclaredLicence(registration=row.id, licence=licence, place=place)
        for place, licence in enumerate(declared.licences)
    )
    session.add_all(
        DeclaredRegion(registration=row.id, region=region, place=place)
        for place, region in enumerate(declared.regions)
    )
    session.flush()


def put_registration(session: Session, row: Registration) -> None:
    """Keep what became of a registration."""
    session.add(row)
    session.flush()


def find_registration(session: Session, registration: str) -> Registration | None:
    """The registration of that id."""
    return session.get(Registration, registration)


def find_pending(session: Session, party: str) -> Registration | None:
    """The registration of an organisation that waits for its decision."""
    rows = select(Registration).where(Registration.party == party)
    return session.exec(rows.where(_is_in(RegistrationStatus.PENDING))).first()


def find_owner(session: Session, business_number: str) -> str | None:
    """The organisation registered under a business number."""
    rows = select(Registration.party).where(Registration.business_number == business_number)
    return session.exec(rows.where(_is_in(RegistrationStatus.APPROVED))).first()


def list_in_force(session: Session, parties: Collection[str]) -> dict[str, Declared]:
    """The registrations in force of these organisations, by organisation."""
    rows = select(Registration).where(col(Registration.party).in_(parties))
    found = session.exec(rows.where(_is_in(RegistrationStatus.APPROVED))).all()
    return {declared.row.party: declared for declared in with_declarations(session, found)}


def list_registered(session: Session, parties: Collection[str], by: datetime) -> Sequence[str]:
    """Those of these organisations of which a registration had been approved by an instant."""
    rows = select(Registration.party).where(col(Registration.party).in_(parties))
    return session.exec(rows.where(col(Registration.approved_at) <= by).distinct()).all()


def list_registrations(
    session: Session, listing: Listing, wanted: dict[str, list[str]], party: str | None
) -> Page[Registration]:
    """Registrations of one organisation or of all, the newest first."""
    rows: Select[Any] = select(Registration).where(col(Party.id) == col(Registration.party))
    if party is not None:
        rows = rows.where(col(Registration.party) == party)
    if "id" in wanted:
        rows = rows.where(col(Registration.id).in_(wanted["id"]))
    if "party" in wanted:
        rows = rows.where(col(Registration.party).in_(wanted["party"]))
    if "status" in wanted:
        rows = rows.where(or_(false(), *(_is_in(status) for status in wanted["status"])))
    if words := wanted.get("q"):
        texts = (Party.name, Registration.business_number)
        rows = rows.where(mentions(words, *texts))
    columns = {"id": Registration.id, "submittedAt": Registration.position, "name": Party.name}
    return read_page(session, rows, listing, columns, [col(Registration.position).desc()])


def put_debarment(session: Session, row: Debarment) -> None:
    """Keep a debarment, or what became of it."""
    session.add(row)
    session.flush()


def find_debarment(session: Session, debarment: str) -> Debarment | None:
    """The debarment of that id."""
    return session.get(Debarment, debarment)


def list_debarments(session: Session) -> Sequence[Debarment]:
    """All debarments, the newest first."""
    return session.exec(select(Debarment).order_by(col(Debarment.position).desc())).all()


def find_debarred(session: Session, parties: Collection[str], day: date) -> dict[str, Debarment]:
    """The debarments of these organisations that hold on a day, each with the one that ends last."""
    rows = select(Debarment).where(col(Debarment.party).in_(parties), col(Debarment.lifted_at).is_(None))
    rows = rows.where(col(Debarment.valid_from) <= day, col(Debarment.valid_until) >= day)
    return {row.party: row for row in session.exec(rows.order_by(col(Debarment.valid_until)))}


def ask_debarments(
    session: Session, parties: Collection[str]
) -> Callable[[], Sequence[tuple[str, date, date]]]:
    """The first and the last day of each debarment of these that was not lifted; to be read later."""
    return _DEBARRED.soon(session, parties)


def with_declarations(session: Session, rows: Sequence[Registration]) -> list[Declared]:
    """Registrations with what they declare."""
    ids = [row.id for row in rows]
    licences, regions = defaultdict(list), defaultdict(list)
    listed = select(DeclaredLicence).where(col(DeclaredLicence.registration).in_(ids))
    for licence in session.exec(listed.order_by(col(DeclaredLicence.place))):
        licences[licence.registration].append(licence.licence)
    placed = select(DeclaredRegion).where(col(DeclaredRegion.registration).in_(ids))
    for region in session.exec(placed.order_by(col(DeclaredRegion.place))):
        regions[region.registration].append(region.region)
    return [Declared(row, _declaration(row, licences[row.id], regions[row.id])) for row in rows]


def _declaration(row: Registration, licences: list[str], regions: list[str]) -> Declaration:
    scale = None if row.scale is None else Scale(row.scale)
    return Declaration(row.business_number, tuple(licences), tuple(regions), scale)


def _declared(registration: Any, which: ColumnElement[bool]) -> Any:
    """The organisations whose registration in force declares something."""
    rows = select(Registration.party).where(registration == Registration.id, which)
    return rows.where(_is_in(RegistrationStatus.APPROVED))


def _is_in(status: str) -> ColumnElement[bool]:
    """`registration_status` in SQL; one table of cases in the tests runs both."""
    approved = col(Registration.approved_at).is_not(None)
    refused = col(Registration.refused_at).is_not(None)
    withdrawn = col(Registration.withdrawn_at).is_not(None)
    replaced = col(Registration.replaced_by).is_not(None)
    match status:
        case RegistrationStatus.WITHDRAWN:
            return withdrawn
        case RegistrationStatus.REFUSED:
            return and_(~withdrawn, refused)
        case RegistrationStatus.REPLACED:
            return and_(~withdrawn, ~refused, replaced)
        case RegistrationStatus.APPROVED:
            return and_(~withdrawn, ~refused, ~replaced, approved)
        case RegistrationStatus.PENDING:
            return and_(~withdrawn, ~refused, ~replaced, ~approved)
    return false()
