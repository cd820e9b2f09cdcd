"""Conversations as those may read them who may: never with the name of the other side."""

from collections.abc import Mapping, Sequence

from minikoneps.conversations.rules import RivalAnswer, Side
from minikoneps.conversations.schemas import ChatLineShown, ConversationShown, RiggingReportShown
from minikoneps.conversations.tables import Conversation, ConversationLine

Lines = Mapping[str, Sequence[ConversationLine]]


def show_line(line: ConversationLine) -> ChatLineShown:
    """One line."""
    return ChatLineShown(by=Side(line.side), text=line.text, at=line.said_at)


def show_conversations(rows: Sequence[Conversation], lines: Lines, *, whole: bool) -> list[ConversationShown]:
    """Conversations; the `whole` of them, with who is on which side, is the trainer's."""
    return [
        ConversationShown(
            id=row.id,
            tender=row.tender,
            seat=row.seat if whole else None,
            hand=row.hand if whole else None,
            lines=[show_line(line) for line in lines[row.id]],
            answer=_answer(row),
            answered_at=row.answered_at,
            reported_at=row.reported_at,
            words=row.words,
        )
        for row in rows
    ]


def show_reports(rows: Sequence[Conversation], lines: Lines) -> list[RiggingReportShown]:
    """Reports without names; what was said is shown once the report was opened."""
    return [
        RiggingReportShown(
            id=row.id,
            tender=row.tender,
            reported_at=row.reported_at,
            opened_at=row.opened_at,
            words=None if row.opened_at is None else row.words,
            answer=None if row.opened_at is None else _answer(row),
            lines=[] if row.opened_at is None else [show_line(line) for line in lines[row.id]],
        )
        for row in rows
        if row.reported_at is not None
    ]


def _answer(row: Conversation) -> RivalAnswer | None:
    return None if row.answer is None else RivalAnswer(row.answer)
