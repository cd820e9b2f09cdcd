"""Entering organisations, setting up their seats, and naming them to the later stages."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from itertools import count

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.ledger.law import pack_in_force
from minikoneps.ledger.service import get_beginning
from minikoneps.packs.numbers import OrganisationNumber
from minikoneps.packs.register import Register, register_under
from minikoneps.parties import registration, store
from minikoneps.parties.registration import Declaration, RegistrationFacts, Wanted
from minikoneps.parties.rules import Role, must_be_free
from minikoneps.parties.schemas import (
    ContactShape,
    Debarred,
    NumberForm,
    OrganisationIdentifier,
    PartyReference,
    PartyRegistration,
    PartyShown,
    RegisterShown,
    RegistrationShown,
)
from minikoneps.parties.store import Declared
from minikoneps.parties.tables import Debarment, Party, Registration, Seat
from minikoneps.shared.access import TRAINER, Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page


def register_party(act: Act, name: str, country: str | None = None) -> Party:
    """Write an organisation into the workshop."""
    party = Party(id=new_id("party"), name=name, country=country)
    store.add_party(act.session, party)
    told = {} if country is None else {"country": country}
    act.append("party.registered", {"party": party.id, "name": name, **told})
    return party


def assign_seat(act: Act, seat: str, role: str, party: str) -> Seat:
    """Set up a seat that acts for an organisation."""
    must_be_free(seat, store.list_seat_names(act.session))
    row = Seat(seat=seat, role=Role(role).value, party=store.get_party(act.session, party).id)
    store.add_seat(act.session, row)
    act.append("seat.assigned", {"seat": seat, "role": row.role, "party": party})
    return row


def list_parties(session: Session, listing: Listing, now: datetime) -> Page[PartyShown]:
    """Organisations with their seats."""
    page = store.list_parties(session, listing, listing.wanted("id", "q", "licence", "region"))
    ids = [party.id for party in page.rows]
    seats, registered = defaultdict(list), store.list_in_force(session, ids)
    for seat in store.list_seats_of(session, ids):
        seats[seat.party].append(seat)
    pack = pack_in_force(session)[0]
    scheme = register_under(pack).business_number.scheme
    shut_out = store.find_debarred(session, ids, pack.day_of(now))
    rows = [
        _shown(
            party,
            seats[party.id],
            _public(registered.get(party.id), scheme, party.name),
            _shut_out(shut_out.get(party.id)),
            pack.institution_code,
        )
        for party in page.rows
    ]
    return Page(rows, page.first, page.total)


def register_of(session: Session) -> Register:
    """The lists of the office that registers in this workshop."""
    return register_under(pack_in_force(session)[0])


def language_of(session: Session) -> str:
    """The language of this workshop."""
    return str(get_beginning(session)["language"])


def _public(declared: Declared | None, scheme: str, name: str) -> PartyRegistration | None:
    if declared is None or declared.row.approved_at is None:
        return None
    said = declared.declaration
    return PartyRegistration(
        identifier=OrganisationIdentifier(scheme=scheme, id=said.business_number, legal_name=name),
        licences=list(said.licences),
        regions=list(said.regions),
        scale=said.scale,
        approved_at=declared.row.approved_at,
    )


def _shut_out(row: Debarment | None) -> Debarred | None:
    return None if row is None else Debarred(until=row.valid_until, reasons=row.reasons)


def _shown(
    party: Party,
    seats: Sequence[Seat],
    registered: PartyRegistration | None,
    debarred: Debarred | None,
    codes: OrganisationNumber | None,
) -> PartyShown:
    buys = any(Role(seat.role) is Role.PROCURING_OFFICER for seat in seats)
    return PartyShown(
        id=party.id,
        name=party.name,
        country=party.country,
        seats=sorted(seat.seat for seat in seats),
        roles=sorted({Role(seat.role) for seat in seats}),
        identifier=registered.identifier if registered else _code(party, codes if buys else None),
        registration=registered,
        debarred=debarred,
    )


def _code(party: Party, codes: OrganisationNumber | None) -> OrganisationIdentifier | None:
    if codes is None:
        return None
    return OrganisationIdentifier(scheme=codes.scheme, id=codes.invent(party.id), legal_name=party.name)


def list_party_names(session: Session) -> list[str]:
    """What all organisations of the workshop are called."""
    return list(store.list_party_names(session))


def list_seats(session: Session) -> list[Seat]:
    """All seats of the workshop for people, and for bots in their place."""
    return list(store.list_seats(session))


def find_registered(session: Session, parties: Collection[str], by: datetime) -> frozenset[str]:
    """Those of these organisations that the office had registered by an instant, however long ago."""
    return frozenset(store.list_registered(session, parties, by))


def acting_for(act: Act) -> tuple[str, str]:
    """The seat of an act and the organisation it acts for."""
    caller = act.caller
    if caller is None or caller.seat is None or caller.party is None:
        raise RuleBroken("access.no_seat")
    return caller.seat, caller.party


def find_seat(session: Session, seat: str) -> Seat | None:
    """The seat of that name on which people may sit, if there is one."""
    found = store.find_seat(session, seat)
    return None if found is None or found.crowd is not None else found


def find_seats(session: Session, seats: Collection[str]) -> dict[str, tuple[str, str]]:
    """The role and the organisation of those of these seats that there are, those of crowds as well."""
    return {seat: (role, party) for seat, role, party in store.find_seats(session, seats)}


def is_tenderer(session: Session, party: str) -> bool:
    """Whether an organisation of that id has a seat that bids."""
    return any(Role(seat.role) is Role.TENDERER for seat in store.list_seats_of(session, [party]))


def get_party(session: Session, party: str) -> Party:
    """The organisation of that id."""
    return store.get_party(session, party)


def refer_to(session: Session, party: str) -> PartyReference:
    """An organisation as other documents name it."""
    found = store.get_party(session, party)
    return PartyReference(id=found.id, name=found.name)


def refer_to_all(session: Session, parties: Iterable[str]) -> dict[str, PartyReference]:
    """Organisations as other documents name them, by id."""
    return ask_references(session, parties)()


def ask_references(session: Session, parties: Iterable[str]) -> Callable[[], dict[str, PartyReference]]:
    """The same, to be read later."""
    found, made = store.ask_names(session, set(parties)), PartyReference.known
    return lambda: {party: made(id=party, name=name) for party, name in found().items()}


def show_register(session: Session, caller: Caller) -> RegisterShown:
    """What can be declared in this workshop; a tenderer reads a number that it may use there."""
    register = register_of(session)
    number, party = register.business_number, _own(caller)
    form = NumberForm(
        pattern=number.pattern,
        example=number.example,
        scheme=number.scheme,
        invented=free_number(session, number, party) if party else None,
        source=number.source,
    )
    return RegisterShown.model_validate({**asdict(register), "business_number": form})


def free_number(session: Session, number: OrganisationNumber, party: str) -> str:
    """The first invented number of an organisation that no other is registered under."""
    return next(
        found
        for turn in count()
        if store.find_owner(session, found := number.invent(party, turn)) in (None, party)
    )


def list_registrations(session: Session, caller: Caller, listing: Listing) -> Page[RegistrationShown]:
    """The trainer sees all registrations, a tenderer its own, others none."""
    wanted = listing.wanted("id", "status", "q", "party")
    party = None if caller.role == TRAINER else _own(caller)
    page = store.list_registrations(session, listing, wanted, party)
    return Page(show_registrations(session, page.rows), page.first, page.total)


def get_registration(session: Session, caller: Caller, sought: str) -> RegistrationShown:
    """One registration, for the trainer and its tenderer."""
    row = store.find_registration(session, sought)
    if row is None or (caller.role != TRAINER and row.party != _own(caller)):
        raise RuleBroken("parties.registration_not_found", registration=sought)
    return show_registrations(session, [row])[0]


def _own(caller: Caller) -> str:
    return caller.party or "" if caller.role == Role.TENDERER else ""


def must_be_eligible(session: Session, party: str, wanted: Wanted) -> None:
    """Refuse a tenderer that a notice does not admit."""
    held = store.list_in_force(session, [party]).get(party)
    declared = None if held is None else held.declaration
    registration.must_be_eligible(wanted, declared, register_of(session), language_of(session))


def declared_by(session: Session, parties: Collection[str]) -> dict[str, Declaration]:
    """What these organisations are registered for, by organisation."""
    return {party: one.declaration for party, one in store.list_in_force(session, parties).items()}


def facts_of(row: Registration) -> RegistrationFacts:
    """The dates that decide a registration's status."""
    return RegistrationFacts(row.approved_at, row.refused_at, row.withdrawn_at, row.replaced_by)


def show_registrations(session: Session, rows: Sequence[Registration]) -> list[RegistrationShown]:
    """Registrations as their tenderers and the office read them."""
    parties = refer_to_all(session, {row.party for row in rows})
    return [
        RegistrationShown(
            id=row.id,
            party=parties[row.party],
            status=registration.registration_status(facts_of(row)),
            business_number=row.business_number,
            licences=list(said.declaration.licences),
            regions=list(said.declaration.regions),
            scale=said.declaration.scale,
            contact_point=ContactShape(email=row.email, telephone=row.telephone),
            submitted_at=row.submitted_at,
            decided_at=row.approved_at or row.refused_at,
            reasons=row.reasons,
        )
        for row, said in zip(rows, store.with_declarations(session, rows), strict=True)
    ]
