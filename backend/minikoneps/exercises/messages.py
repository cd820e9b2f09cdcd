"""One line of the trainer's to the room, to a role or to a seat."""

from minikoneps.exercises.schemas import MessageSent
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import ALL, Audience
from minikoneps.parties.service import list_seats
from minikoneps.shared.access import TRAINER
from minikoneps.shared.errors import RuleBroken

SENT = "message.sent"


def send(act: Act, message: MessageSent) -> None:
    """Say a line to those it is for; they and the trainer read it, now and later.

    Errors: RuleBroken("exercises.nobody_there").
    """
    said = {"line": message.line, "text": message.text, "role": message.role, "seat": message.seat}
    written = {name: value for name, value in said.items() if value is not None}
    act.append(SENT, written, _audience(act, message))


def _audience(act: Act, message: MessageSent) -> Audience:
    if message.role is None and message.seat is None:
        return ALL
    seats = list_seats(act.session)
    meant = [row.seat for row in seats if message.seat == row.seat or message.role == row.role]
    if not meant:
        raise RuleBroken("exercises.nobody_there")
    return Audience.only(TRAINER, *meant)
