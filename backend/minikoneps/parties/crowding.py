"""Bringing many organisations in at once, each with a seat on which nobody can sit."""

from collections.abc import Sequence
from itertools import count

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.parties import registering, store
from minikoneps.parties.registration import Declaration, Scale, Wanted
from minikoneps.parties.rules import Role
from minikoneps.parties.service import free_number, register_of
from minikoneps.parties.tables import Party, Seat
from minikoneps.shared.identifiers import new_id

FIRST_SEAT = 1001  # a crowd's seats are numbered from here on, so that none is taken for one of the room


def bring_in(act: Act, crowd: str, names: Sequence[str], wanted: Wanted | None) -> None:
    """Write organisations with these names into the workshop, registered for what a notice asks."""
    begins = FIRST_SEAT + sum(name.startswith("tenderer-") for name in store.list_seat_names(act.session))
    parties = [Party(id=new_id("party"), name=name) for name in names]
    role = Role.TENDERER.value
    seats = [
        Seat(seat=f"tenderer-{number}", role=role, party=party.id, crowd=crowd)
        for number, party in zip(count(begins), parties, strict=False)
    ]
    store.add_rivals(act.session, parties, seats)
    for party in parties:
        act.append("party.registered", {"party": party.id, "name": party.name})
    if wanted is not None:
        register = register_of(act.session)
        regions = wanted.regions or tuple(region.id for region in register.regions[:1])
        for seat in seats:
            number = free_number(act.session, register.business_number, seat.party)
            declared = Declaration(number, wanted.licences, regions[:1], Scale.SMALL)
            registering.enter(act, seat, declared)


def list_rivals(session: Session, crowd: str) -> list[tuple[str, str]]:
    """The seats of a crowd with their organisations, in a lasting order."""
    return store.list_rivals(session, crowd)
