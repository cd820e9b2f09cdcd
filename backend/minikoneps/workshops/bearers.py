"""Who bears some tokens and what seats they hold, looked up for all of them by one select."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import and_
from sqlalchemy import select as columns_of
from sqlmodel import Session

from minikoneps.shared.adding import about_pairs, table_of
from minikoneps.workshops.tables import Membership, Participant, Sitter, Token

_TOKEN, _PARTICIPANT, _MEMBER, _SITTER = (
    table_of(model).c for model in (Token, Participant, Membership, Sitter)
)
_WHO = (_PARTICIPANT.id, _PARTICIPANT.name, _PARTICIPANT.is_trainer)
_BEARERS = about_pairs(
    lambda pairs, sha256, room: (
        columns_of(_TOKEN.sha256, _MEMBER.room, *_WHO, _SITTER.seat, _SITTER.rests)
        .select_from(pairs)
        .join(table_of(Token), _TOKEN.sha256 == sha256)
        .join(table_of(Participant), _PARTICIPANT.id == _TOKEN.participant)
        .join(table_of(Membership), and_(_MEMBER.participant == _PARTICIPANT.id, _MEMBER.room == room))
        .outerjoin(table_of(Sitter), and_(_SITTER.participant == _PARTICIPANT.id, _SITTER.room == room))
    )
)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A participant who bears a token, and the seats that they may act from in one room."""

    participant: str
    name: str
    is_trainer: bool
    seats: frozenset[str]


def list_bearers(session: Session, asked: Collection[tuple[str, str]]) -> dict[tuple[str, str], Bearer]:
    """Those of these tokens' bearers who joined these rooms, and the seats that they may act from there."""
    people: dict[tuple[str, str], tuple[str, str, bool]] = {}
    seats: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sha256, room, who, name, is_trainer, seat, rests in _BEARERS(session, asked):
        key = (sha256, room)
        people[key] = who, name, is_trainer
        if seat is not None and not rests:
            seats[key].add(seat)
    return {key: Bearer(*who, frozenset(seats[key])) for key, who in people.items()}
