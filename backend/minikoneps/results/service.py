"""What can be taken home, shown to its caller; and certificates checked against the rooms of this server."""

from collections.abc import Sequence

from minikoneps.ledger.acting import Viewing
from minikoneps.ledger.checkpoint import fingerprint, public_key
from minikoneps.results.awarding import (
    Attendance,
    Awarding,
    attendance_of,
    awarding,
    certify,
    list_attendance,
    suggested_hours,
)
from minikoneps.results.certificate import Certificate, Signed
from minikoneps.results.checking import Checked, check_all
from minikoneps.results.schemas import (
    CertificateChecked,
    CertificateRead,
    CertificatesChecked,
    CompetenceShown,
    NamedPerson,
    PersonSeated,
    ResultsShown,
    TermsShown,
)
from minikoneps.results.words import Words
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import store
from minikoneps.workshops.rooms import Rooms

UNKNOWN = "0" * 32  # the fingerprint of no key: a room that this server does not have signed nothing here


def show_results(rooms: Rooms, view: Viewing, words: Words) -> ResultsShown:
    """What the caller can take home from this workshop."""
    one = awarding(rooms, view)
    own = attendance_of(one, view.caller.participant, view.caller.name)
    people = list_attendance(one) if view.caller.is_trainer else []
    said = one.terms
    terms = None if said is None else TermsShown(trainer=said.trainer, hours=said.hours, own=said.own)
    return ResultsShown(
        ready=one.look.ready,
        sealed=one.look.sealed,
        begun=one.look.state.started is not None,
        hours=suggested_hours(one.look),
        terms=terms,
        competences=_competences(one.competences, words),
        own=None if own is None else _attendance(own),
        people=[_attendance(who) for who in people],
    )


def certify_own(rooms: Rooms, view: Viewing, name: str) -> list[Signed]:
    """The caller's own certificate.

    Errors: RuleBroken("results.trainer_prints"), RuleBroken("results.not_seated"), those of `certify`.
    """
    one = awarding(rooms, view)
    if one.look.ready and one.terms is not None and not one.terms.own:
        raise RuleBroken("results.trainer_prints")
    return certify(rooms, one, [(_seated(one, view), name)])


def _seated(one: Awarding, view: Viewing) -> Attendance:
    own = attendance_of(one, view.caller.participant, view.caller.name)
    if own is None:
        raise RuleBroken("results.not_seated")
    return own


def certify_people(rooms: Rooms, view: Viewing, named: Sequence[NamedPerson]) -> list[Signed]:
    """The certificates of several people, under the names that the trainer typed.

    Errors: RuleBroken("results.person_unknown"), those of `certify`.
    """
    one = awarding(rooms, view)
    there = {who.person: who for who in list_attendance(one)}
    if any(row.person not in there for row in named):
        raise RuleBroken("results.person_unknown")
    return certify(rooms, one, [(there[row.person], row.name) for row in named])


def check_certificates(rooms: Rooms, text: str, words: Words) -> CertificatesChecked:
    """Check what was pasted against the keys of this server's rooms.

    Errors: RuleBroken("results.no_certificate").
    """

    def key_of(certificate: Certificate) -> str:
        with rooms.control.read() as control:
            room = store.find_room(control, certificate.log.partition("/")[0])
            if room is None:
                return UNKNOWN
            return fingerprint(public_key(store.get_signing_key(control, room.slug)))

    found = check_all(text, key_of)
    if not found:
        raise RuleBroken("results.no_certificate")
    return CertificatesChecked(certificates=[_checked(one, words) for one in found])


def _checked(one: Checked, words: Words) -> CertificateChecked:
    assert one.verdict != "whole"  # noqa: S101 - a key is always asked for here
    said = one.certificate
    if said is None or one.fingerprint is None:
        return CertificateChecked(verdict=one.verdict, certificate=None)
    read = CertificateRead(
        name=said.name,
        trainer=said.trainer,
        title=said.title,
        room=said.room,
        log=said.log,
        held_on=said.held_on,
        hours=said.hours,
        roles=list(said.roles),
        competences=_competences(said.competences, words),
        practised=said.practised,
        fingerprint=one.fingerprint,
    )
    return CertificateChecked(verdict=one.verdict, certificate=read)


def _competences(codes: Sequence[str], words: Words) -> list[CompetenceShown]:
    return [CompetenceShown(code=code, title=words.competence(code)) for code in codes]


def _attendance(who: Attendance) -> PersonSeated:
    return PersonSeated(
        person=who.person,
        name=who.name,
        seats=list(who.seats),
        roles=list(who.roles),
        practised=who.practised,
    )
