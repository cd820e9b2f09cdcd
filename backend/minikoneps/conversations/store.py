"""Every select on conversations and their lines."""

from collections.abc import Collection, Sequence

from sqlmodel import Session, col, select

from minikoneps.conversations.tables import Conversation, ConversationLine


def put_conversation(session: Session, conversation: Conversation) -> None:
    """Keep a conversation as it stands."""
    session.add(conversation)
    session.flush()


def add_line(session: Session, line: ConversationLine) -> None:
    """Keep a line."""
    session.add(line)
    session.flush()


def find_conversation(session: Session, conversation: str) -> Conversation | None:
    """The conversation of that id."""
    return session.get(Conversation, conversation)


def find_going_on(session: Session, tender: str, seat: str) -> Conversation | None:
    """The conversation about a tender with a seat; one that was reported is over."""
    rows = select(Conversation).where(Conversation.tender == tender, Conversation.seat == seat)
    return session.exec(rows.where(col(Conversation.reported_at).is_(None))).first()


def list_conversations(session: Session, seat: str | None) -> Sequence[Conversation]:
    """The conversations with a seat, or all of them, the newest first."""
    rows = select(Conversation).order_by(col(Conversation.position).desc(), Conversation.seat)
    return session.exec(rows if seat is None else rows.where(Conversation.seat == seat)).all()


def list_reported(session: Session) -> Sequence[Conversation]:
    """The conversations that were reported, in the order of the reports."""
    rows = select(Conversation).where(col(Conversation.reported_at).is_not(None))
    return session.exec(rows.order_by(col(Conversation.reported_at), Conversation.id)).all()


def list_lines(session: Session, conversations: Collection[str]) -> dict[str, list[ConversationLine]]:
    """The lines of conversations, in order."""
    rows = select(ConversationLine).where(col(ConversationLine.conversation).in_(conversations))
    found: dict[str, list[ConversationLine]] = {one: [] for one in conversations}
    for line in session.exec(rows.order_by(col(ConversationLine.number))):
        found[line.conversation].append(line)
    return found
