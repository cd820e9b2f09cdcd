"""Every select on the control database."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, delete, select

from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops.tables import (
    Claim,
    Member,
    OpeningKey,
    Participant,
    Process,
    Room,
    SigningKey,
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


def list_rooms(session: Session) -> Sequence[Room]:
    """All rooms, the newest first."""
    return session.exec(select(Room).order_by(col(Room.created_at).desc())).all()


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
    return session.get(Member, (room, participant)) is not None


def list_rooms_of(session: Session, participant: str) -> Sequence[Room]:
    """The rooms that a participant joined."""
    rows = select(Room).join(Member, col(Member.room) == col(Room.slug))
    return session.exec(
        rows.where(Member.participant == participant).order_by(col(Room.created_at).desc())
    ).all()


def find_claim(session: Session, room: str, seat: str) -> Claim | None:
    """Who holds a seat."""
    return session.get(Claim, (room, seat))


def list_claims(session: Session, room: str) -> Sequence[tuple[Claim, Participant]]:
    """Who holds which seats of a room."""
    rows = select(Claim, Participant).join(Participant, col(Claim.participant) == col(Participant.id))
    return session.exec(rows.where(Claim.room == room)).all()


def list_claimed_seats(session: Session, room: str, participant: str) -> frozenset[str]:
    """The seats of a room that a participant holds."""
    rows = select(Claim.seat).where(Claim.room == room, Claim.participant == participant)
    return frozenset(session.exec(rows).all())


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
