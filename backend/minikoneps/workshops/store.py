"""Every select on the control database."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops.tables import (
    CertificateTerms,
    ExitCount,
    ExitGiven,
    Membership,
    OpeningKey,
    Participant,
    Process,
    QuizAnswer,
    Room,
    Run,
    SigningKey,
    Sitter,
    Ticket,
    Token,
    TrainerLink,
)


def find_room(session: Session, slug: str) -> Room | None:
    """A room by its name in addresses."""
    return session.get(Room, slug)


def get_room(session: Session, slug: str) -> Room:
    """A room that must exist."""
    room = find_room(session, slug)
    if room is None:
        raise RuleBroken("access.wrong_workshop")
    return room


def list_slugs(session: Session, beginning: str) -> frozenset[str]:
    """The names in addresses that begin so."""
    named = col(Room.slug).startswith(beginning, autoescape=True)
    return frozenset(session.exec(select(Room.slug).where(named)))


def list_rooms(session: Session) -> Sequence[Room]:
    """All rooms, the newest first."""
    return session.exec(select(Room).order_by(col(Room.created_at).desc())).all()


def find_room_asked(session: Session, asked: str) -> Room | None:
    """The room that was opened for this Idempotency-Key of somebody."""
    return session.exec(select(Room).where(Room.asked == asked)).first()


def find_room_by_pin(session: Session, pin: str) -> Room | None:
    """The room with this PIN."""
    return session.exec(select(Room).where(Room.pin == pin)).first()


def find_room_by_link(session: Session, link: str) -> Room | None:
    """The room with this join link."""
    return session.exec(select(Room).where(Room.join_link == link)).first()


def find_room_by_projector(session: Session, link: str) -> Room | None:
    """The room with this projector link."""
    return session.exec(select(Room).where(Room.projector_link == link)).first()


def find_participant_by_token(session: Session, sha256: str) -> Participant | None:
    """The bearer of a token."""
    rows = select(Participant).join(Token, col(Token.participant) == col(Participant.id))
    return session.exec(rows.where(Token.sha256 == sha256)).first()


def find_trainer_link(session: Session, sha256: str) -> TrainerLink | None:
    """A trainer's link that nobody used yet."""
    return session.get(TrainerLink, sha256)


def is_member(session: Session, room: str, participant: str) -> bool:
    """Whether a participant joined a room."""
    return session.get(Membership, (room, participant)) is not None


def list_rooms_of(session: Session, participant: str) -> Sequence[Room]:
    """The rooms that a participant joined."""
    rows = select(Room).join(Membership, col(Membership.room) == col(Room.slug))
    return session.exec(
        rows.where(Membership.participant == participant).order_by(col(Room.created_at).desc())
    ).all()


def list_people(session: Session, room: str) -> Sequence[tuple[Participant, Membership]]:
    """Who joined a room, in the order of their coming."""
    rows = select(Participant, Membership).join(
        Membership, col(Membership.participant) == col(Participant.id)
    )
    rows = rows.where(Membership.room == room)
    return session.exec(rows.order_by(col(Membership.joined_at), col(Participant.id))).all()


def list_expired(session: Session, room: str, before: datetime) -> Sequence[Participant]:
    """Who joined a room before an instant and is no trainer."""
    rows = select(Participant).join(Membership, col(Membership.participant) == col(Participant.id))
    rows = rows.where(Membership.room == room, col(Membership.joined_at) < before)
    return session.exec(rows.where(col(Participant.is_trainer).is_(False))).all()


def list_names(session: Session, room: str) -> frozenset[str]:
    """The names of all who joined a room."""
    rows = select(Participant.name).join(Membership, col(Membership.participant) == col(Participant.id))
    return frozenset(session.exec(rows.where(Membership.room == room)))


def list_sitters(session: Session, room: str) -> Sequence[tuple[Sitter, Participant]]:
    """Who sits on the seats of a room, in the order of their coming to the server."""
    rows = select(Sitter, Participant).join(Participant, col(Sitter.participant) == col(Participant.id))
    rows = rows.where(Sitter.room == room)
    return session.exec(rows.order_by(col(Participant.created_at), col(Participant.id))).all()


def list_sitters_on(session: Session, room: str, seat: str) -> Sequence[tuple[Sitter, Participant]]:
    """Who sits on one seat."""
    rows = select(Sitter, Participant).join(Participant, col(Sitter.participant) == col(Participant.id))
    rows = rows.where(Sitter.room == room, Sitter.seat == seat)
    return session.exec(rows.order_by(col(Participant.created_at), col(Participant.id))).all()


def list_seats_of(session: Session, participant: str, room: str | None = None) -> Sequence[Sitter]:
    """Where a participant sits, resting or not, in one room or in all."""
    rows = select(Sitter).where(Sitter.participant == participant)
    return session.exec(rows if room is None else rows.where(Sitter.room == room)).all()


def list_held_seats(session: Session, room: str, participant: str) -> frozenset[str]:
    """The seats of a room that a participant may act from."""
    return frozenset(row.seat for row in list_seats_of(session, participant, room) if not row.rests)


def find_ticket(session: Session, room: str, place: int) -> Ticket | None:
    """What brings back whoever has this place."""
    return session.get(Ticket, (room, place))


def find_ticket_by_link(session: Session, link: str) -> Ticket | None:
    """The printed card with this link."""
    return session.exec(select(Ticket).where(Ticket.link == link)).first()


def find_ticket_of(session: Session, room: str, participant: str) -> Ticket | None:
    """The ticket of somebody in a room."""
    rows = select(Ticket).where(Ticket.room == room, Ticket.participant == participant)
    return session.exec(rows.order_by(col(Ticket.place))).first()


def list_tickets_of(session: Session, participant: str) -> Sequence[Ticket]:
    """What brings somebody back, in all rooms."""
    return session.exec(select(Ticket).where(Ticket.participant == participant)).all()


def list_tickets(session: Session, room: str) -> Sequence[Ticket]:
    """All tickets of a room."""
    return session.exec(select(Ticket).where(Ticket.room == room).order_by(col(Ticket.place))).all()


def next_place(session: Session, room: str) -> int:
    """The first place behind all others of a room."""
    last = session.exec(select(func.max(Ticket.place)).where(Ticket.room == room)).one()
    return (last or 0) + 1


def list_runs(session: Session, room: str) -> Sequence[Run]:
    """The workshops that were held in a room, the newest first."""
    return session.exec(select(Run).where(Run.room == room).order_by(col(Run.attempt).desc())).all()


def list_strangers(session: Session, before: datetime) -> Sequence[Participant]:
    """Who came before an instant, is no trainer, and is in no room any more."""
    inside = select(Membership.participant)
    rows = select(Participant).where(
        col(Participant.created_at) < before,
        col(Participant.is_trainer).is_(False),
        col(Participant.id).not_in(inside),
    )
    return session.exec(rows).all()


def delete_tokens(session: Session, participant: str) -> None:
    """End all tokens of a participant."""
    session.execute(delete(Token).where(col(Token.participant) == participant))


def count_exits(session: Session, log: str) -> dict[tuple[int, int], int]:
    """How often each sentence of the exit ticket of a run got each answer."""
    rows = session.exec(select(ExitCount).where(ExitCount.log == log)).all()
    return {(row.item, row.answer): row.count for row in rows}


def has_exit(session: Session, log: str, participant: str) -> bool:
    """Whether somebody handed in the exit ticket of a run."""
    return session.get(ExitGiven, (log, participant)) is not None


def add_exit(session: Session, log: str, participant: str, answers: Sequence[int]) -> None:
    """Count somebody's answers, and note apart from them that they were given."""
    session.add(ExitGiven(log=log, participant=participant))
    for item, answer in enumerate(answers, start=1):
        row = session.get(ExitCount, (log, item, answer)) or ExitCount(
            log=log, item=item, answer=answer, count=0
        )
        row.count += 1
        session.add(row)


def delete_exits(session: Session, participant: str) -> None:
    """Forget that somebody handed in exit tickets; the sums stay, for they name nobody."""
    session.execute(delete(ExitGiven).where(col(ExitGiven.participant) == participant))


def delete_quiz_answers(session: Session, participant: str, logs: str = "") -> None:
    """Forget what somebody answered in the runs whose logs begin so, by default in all."""
    there = col(QuizAnswer.log).startswith(logs, autoescape=True)
    session.execute(delete(QuizAnswer).where(col(QuizAnswer.participant) == participant, there))


def find_certificate_terms(session: Session, log: str) -> CertificateTerms | None:
    """What the trainer said about the certificates of a run."""
    return session.get(CertificateTerms, log)


def put_certificate_terms(session: Session, terms: CertificateTerms) -> None:
    """Keep what the trainer said last."""
    session.merge(terms)


def delete_certificate_terms(session: Session, room: str, before: datetime | None = None) -> None:
    """Forget the names of trainers on certificates, all of a room or those given before an instant."""
    rows = delete(CertificateTerms).where(col(CertificateTerms.room) == room)
    session.execute(rows if before is None else rows.where(col(CertificateTerms.given_at) < before))


def get_signing_key(session: Session, room: str) -> bytes:
    """The private key of a room's checkpoints."""
    return session.exec(select(SigningKey.private).where(SigningKey.room == room)).one()


def get_opening_key(session: Session, room: str, key: str) -> OpeningKey:
    """An opening key in escrow."""
    return session.exec(select(OpeningKey).where(OpeningKey.room == room, OpeningKey.id == key)).one()


def list_rooms_named(session: Session, slugs: list[str]) -> Sequence[Room]:
    """Rooms by their names."""
    return session.exec(select(Room).where(col(Room.slug).in_(slugs))).all()


def put_process(session: Session, process: str, alive_at: datetime) -> None:
    """Write down that a server lives."""
    session.merge(Process(id=process, alive_at=alive_at))


def list_processes(session: Session, since: datetime) -> frozenset[str]:
    """The servers that have lived since an instant."""
    return frozenset(session.exec(select(Process.id).where(col(Process.alive_at) > since)).all())


def delete_process(session: Session, process: str) -> None:
    """Forget a server that has ended."""
    session.execute(delete(Process).where(col(Process.id) == process))


def delete_processes(session: Session, before: datetime) -> None:
    """Forget servers that are long gone."""
    session.execute(delete(Process).where(col(Process.alive_at) < before))


def delete_trainer_links(session: Session) -> None:
    """End all trainer's links."""
    for link in session.exec(select(TrainerLink)).all():
        session.delete(link)
