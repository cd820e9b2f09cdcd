"""Registering organisations, setting up their seats, and naming them to the later stages."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.parties import store
from minikoneps.parties.rules import Role, must_be_free
from minikoneps.parties.schemas import PartyReference, PartyShown
from minikoneps.parties.tables import Party, Seat
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
    must_be_free(seat, [taken.seat for taken in store.list_seats(act.session)])
    row = Seat(seat=seat, role=Role(role).value, party=store.get_party(act.session, party).id)
    store.add_seat(act.session, row)
    act.append("seat.assigned", {"seat": seat, "role": row.role, "party": party})
    return row


def list_parties(session: Session, listing: Listing) -> Page[PartyShown]:
    """Organisations with their seats."""
    page = store.list_parties(session, listing, listing.wanted("id", "q"))
    seats = defaultdict(list)
    for seat in store.list_seats_of(session, [party.id for party in page.rows]):
        seats[seat.party].append(seat)
    return Page([_shown(party, seats[party.id]) for party in page.rows], page.first, page.total)


def _shown(party: Party, seats: Sequence[Seat]) -> PartyShown:
    return PartyShown(
        id=party.id,
        name=party.name,
        country=party.country,
        seats=sorted(seat.seat for seat in seats),
        roles=sorted({Role(seat.role) for seat in seats}),
    )


def list_seats(session: Session) -> list[Seat]:
    """All seats of the workshop."""
    return list(store.list_seats(session))


def acting_for(act: Act) -> tuple[str, str]:
    """The seat of an act and the organisation it acts for."""
    caller = act.caller
    if caller is None or caller.seat is None or caller.party is None:
        raise RuleBroken("access.no_seat")
    return caller.seat, caller.party


def find_seat(session: Session, seat: str) -> Seat | None:
    """The seat of that name, if there is one."""
    return store.find_seat(session, seat)


def get_party(session: Session, party: str) -> Party:
    """The organisation of that id."""
    return store.get_party(session, party)


def refer_to(session: Session, party: str) -> PartyReference:
    """An organisation as other documents name it."""
    found = store.get_party(session, party)
    return PartyReference(id=found.id, name=found.name)


def refer_to_all(session: Session, parties: Iterable[str]) -> dict[str, PartyReference]:
    """Organisations as other documents name them, by id."""
    found = store.list_parties_named(session, set(parties))
    return {party.id: PartyReference(id=party.id, name=party.name) for party in found}
