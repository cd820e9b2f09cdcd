"""New participants and their tokens in the control database."""

from hashlib import sha256

from sqlmodel import Session

from minikoneps.shared.clock import real_now
from minikoneps.shared.identifiers import new_id
from minikoneps.workshops.tables import Participant, Token


def hashed(secret: str) -> str:
    """How a token is kept: nobody who reads the database can use it."""
    return sha256(secret.encode()).hexdigest()


def new_participant(
    session: Session, name: str, *, is_trainer: bool = False, is_bot: bool = False
) -> Participant:
    """Enter somebody who has no token yet."""
    participant = Participant(
        id=new_id("participant"), name=name, is_trainer=is_trainer, is_bot=is_bot, created_at=real_now()
    )
    session.add(participant)
    session.flush()
    return participant


def give_token(session: Session, participant: str, secret: str) -> None:
    """Let whoever bears this secret be the participant."""
    session.add(Token(sha256=hashed(secret), participant=participant, created_at=real_now()))
    session.flush()


def add_participant(
    session: Session, name: str, secret: str, *, is_trainer: bool = False, is_bot: bool = False
) -> Participant:
    """Enter a new participant with a token."""
    participant = new_participant(session, name, is_trainer=is_trainer, is_bot=is_bot)
    give_token(session, participant.id, secret)
    return participant
