"""Registering tenderers: submission, approval, refusal, taking back."""

from dataclasses import asdict

from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.parties import registration as rules
from minikoneps.parties import store
from minikoneps.parties.registration import Declaration
from minikoneps.parties.schemas import RegistrationMade, RegistrationShown
from minikoneps.parties.service import acting_for, facts_of, language_of, register_of, show_registrations
from minikoneps.parties.store import Declared
from minikoneps.parties.tables import Registration, Seat
from minikoneps.shared.access import TRAINER
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id


def submit_registration(act: Act, made: RegistrationMade) -> RegistrationShown:
    """Take a tenderer's registration; one that is in force stays so until this one is approved."""
    seat, party = acting_for(act)
    declared = Declaration(made.business_number, tuple(made.licences), tuple(made.regions), made.scale)
    rules.must_be_declarable(declared, register_of(act.session))
    pending = store.find_pending(act.session, party)
    rules.must_not_wait(None if pending is None else pending.id)
    _must_be_free(act, declared.business_number, party)
    row = Registration(
        id=new_id("registration"),
        party=party,
        seat=seat,
        business_number=declared.business_number,
        email=made.contact_point.email,
        telephone=made.contact_point.telephone,
        scale=made.scale,
        submitted_at=act.recorded_at,
        position=act.next_position,
    )
    store.add_registration(act.session, row, declared)
    # How to reach the tenderer stays out of the book, which never forgets.
    said = {name: part for name, part in asdict(declared).items() if part is not None}
    act.append("registration.submitted", {**_about(row), **said}, _between(act, party))
    return show_registrations(act.session, [row])[0]


def enter(act: Act, seat: Seat, declared: Declaration) -> None:
    """Enter a tenderer that the trainer brings in as registered already."""
    row = Registration(
        id=new_id("registration"),
        party=seat.party,
        seat=seat.seat,
        business_number=declared.business_number,
        email=f"tenders@{seat.seat}.example",
        scale=declared.scale,
        submitted_at=act.recorded_at,
        position=act.next_position,
        approved_at=act.recorded_at,
    )
    store.add_registration(act.session, row, declared)
    act.append("registration.approved", _announced(act, Declared(row, declared)))


def approve_registration(act: Act, registration: str) -> RegistrationShown:
    """Let a registration come into force in the place of an earlier one."""
    row = _pending(act, registration)
    _must_be_free(act, row.business_number, row.party)
    earlier = store.list_in_force(act.session, [row.party]).get(row.party)
    if earlier is not None:
        earlier.row.replaced_by = row.id
        store.put_registration(act.session, earlier.row)
    row.approved_at = act.recorded_at
    store.put_registration(act.session, row)
    (declared,) = store.with_declarations(act.session, [row])
    act.append("registration.approved", _announced(act, declared))
    return show_registrations(act.session, [row])[0]


def refuse_registration(act: Act, registration: str, reasons: str) -> RegistrationShown:
    """Turn a registration down; its tenderer reads why, and can mend it."""
    row = _pending(act, registration)
    row.refused_at, row.reasons = act.recorded_at, reasons
    store.put_registration(act.session, row)
    act.append("registration.turned_down", {**_about(row), "reasons": reasons}, _between(act, row.party))
    return show_registrations(act.session, [row])[0]


def withdraw_registration(act: Act, registration: str) -> RegistrationShown:
    """Take a registration back before it is decided."""
    _, party = acting_for(act)
    row = _pending(act, registration, party)
    row.withdrawn_at = act.recorded_at
    store.put_registration(act.session, row)
    act.append("registration.withdrawn", _about(row), _between(act, party))
    return show_registrations(act.session, [row])[0]


def _pending(act: Act, registration: str, party: str | None = None) -> Registration:
    row = store.find_registration(act.session, registration)
    if row is None or party not in (None, row.party):
        raise RuleBroken("parties.registration_not_found", registration=registration)
    rules.must_be_pending(row.id, facts_of(row))
    return row


def _must_be_free(act: Act, number: str, party: str) -> None:
    """Only registrations in force count: that a number waits elsewhere would tell whose it is."""
    rules.must_be_free(number, store.find_owner(act.session, number), party)


def _between(act: Act, party: str) -> Audience:
    """The tenderer and the office that registers."""
    seats = [seat.seat for seat in store.list_seats_of(act.session, [party])]
    return Audience.only(*seats, TRAINER)


def _about(row: Registration) -> dict[str, object]:
    return {"registration": row.id, "party": row.party}


def _announced(act: Act, declared: Declared) -> dict[str, object]:
    register, language = register_of(act.session), language_of(act.session)
    said = declared.declaration
    licences = zip(said.licences, register.licences_named(said.licences, language), strict=True)
    regions = zip(said.regions, register.regions_named(said.regions, language), strict=True)
    return {
        **_about(declared.row),
        "identifier": {"scheme": register.business_number.scheme, "id": said.business_number},
        "licences": [{"id": one, "description": name} for one, name in licences],
        "regions": [{"id": one, "description": name} for one, name in regions],
        **({} if said.scale is None else {"scale": said.scale.value}),
    }
