"""What rivals proposed, and what became of it: told once the tender is open, before that to its own seat."""

from collections import defaultdict
from datetime import datetime
from typing import Literal, cast

from minikoneps.conversations.rules import RivalAnswer
from minikoneps.debriefs.looking import Look, played_by
from minikoneps.debriefs.schemas import CollusionTold
from minikoneps.ledger.entry import Entry

OFFERED, DISCUSSED, STAGED = "collusion.offered", "collusion.discussed", "collusion.staged"
ANSWERED, REPORTED, OPENED = "collusion.answered", "collusion.reported", "collusion_report.opened"
KINDS = (OFFERED, DISCUSSED, STAGED, ANSWERED, REPORTED, OPENED)
PlayedBy = Literal["person", "bot", "both"] | None


def list_collusion(look: Look) -> list[CollusionTold]:
    """The conversations with rivals as far as the caller may read of them, in the order of their beginnings.

    The ledger opens these entries to nobody: the room is told here, when it looks back.
    """
    held = defaultdict[str, list[Entry]](list)
    for _, entry in look.list_of(*KINDS, since=look.since):
        held[str(entry.data["conversation"])].append(entry)
    told = [_told(look, rows) for rows in held.values() if rows[0].kind == OFFERED]
    return [one for one in told if one.tender in look.opened or one.seat in look.eyes]


def _told(look: Look, rows: list[Entry]) -> CollusionTold:
    first, seat = rows[0], str(rows[0].data["seat"])
    by_kind = {row.kind: row for row in reversed(rows)}
    staged, answered = by_kind.get(STAGED), by_kind.get(ANSWERED)
    return CollusionTold(
        conversation=str(first.data["conversation"]),
        tender=str(first.data["tender"]),
        seat=seat,
        hand=None if staged is None else str(staged.data["hand"]),
        played_by=cast("PlayedBy", played_by(look, seat)) if seat in look.sat else None,
        text=str(first.data["text"]),
        offered_at=first.recorded_at,
        lines=sum(row.kind in (OFFERED, DISCUSSED) for row in rows),
        answer=None if answered is None else RivalAnswer(str(answered.data["answer"])),
        answered_after=_after(first.recorded_real, answered),
        reported_after=_after(first.recorded_real, by_kind.get(REPORTED)),
        opened_after=_after(first.recorded_real, by_kind.get(OPENED)),
    )


def _after(begun: datetime, row: Entry | None) -> int | None:
    return None if row is None else int((row.recorded_real - begun).total_seconds())
