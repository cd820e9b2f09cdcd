"""The page on the wall: the PIN, the clock, the phase and the key; nothing that anybody must not know."""

from datetime import datetime

import segno
from sqlmodel import Session

from minikoneps.ledger.schemas import ClockShown
from minikoneps.ledger.service import get_clock
from minikoneps.ledger.store import find_checkpoint
from minikoneps.packs.loader import load_pack
from minikoneps.shared.clock import real_now
from minikoneps.tenders.rules import tender_status
from minikoneps.tenders.service import facts_of, find_latest_published
from minikoneps.workshops.schemas import Phase, ProjectorShown, QrCode
from minikoneps.workshops.tables import Room


def show_checkpoint(session: Session) -> dict[str, str | int]:
    """The number on the wall: how long the ledger is, and its root."""
    checkpoint = find_checkpoint(session)
    if checkpoint is None:
        return {}
    return {"log": checkpoint.log, "size": checkpoint.size, "root": checkpoint.root.hex()}


def show_projector(session: Session, room: Room, fingerprint: str, base_url: str) -> ProjectorShown:
    """Everything the wall shows."""
    clock = get_clock(session)
    join_url = f"{base_url}/join/{room.join_link}"
    return ProjectorShown(
        title=room.title,
        language=room.language,
        time_zone=load_pack(room.pack).time_zone,
        is_open=room.is_open,
        pin=room.pin,
        join_url=join_url,
        join_qr=qr_code(join_url),
        clock=ClockShown.of(clock),
        phase=_phase(session, clock.at(real_now())),
        key_fingerprint=fingerprint,
        checkpoint=show_checkpoint(session),
        bids_count=None,
    )


def _phase(session: Session, now: datetime) -> Phase:
    tender = find_latest_published(session)
    if tender is None:
        return Phase(tender=None, title=None, notice_number=None, status="waiting", deadline=None)
    return Phase(
        tender=tender.id,
        title=tender.title,
        notice_number=tender.notice_number,
        status=tender_status(facts_of(tender), now).value,
        deadline=tender.deadline,
    )


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
