"""What hangs on walls and stands on cards in few signs: the ledger's newest number, and QR codes."""

from functools import lru_cache

import segno
from sqlmodel import Session

from minikoneps.ledger.store import find_checkpoint
from minikoneps.workshops.schemas import QrCode


def show_checkpoint(session: Session) -> dict[str, str | int]:
    """The number on the wall: how long the ledger is, and its root."""
    checkpoint = find_checkpoint(session)
    if checkpoint is None:
        return {}
    return {"log": checkpoint.log, "size": checkpoint.size, "root": checkpoint.root.hex()}


@lru_cache(maxsize=512)  # a wall asks for the same one again and again
def qr_code(text: str) -> QrCode:
    """A QR code as the path of a picture, one unit per module, without its quiet zone."""
    matrix = segno.make(text, error="m").matrix
    path = "".join(
        f"M{column} {row}h1v1h-1z"
        for row, line in enumerate(matrix)
        for column, dark in enumerate(line)
        if dark
    )
    return QrCode(size=len(matrix), path=path)
