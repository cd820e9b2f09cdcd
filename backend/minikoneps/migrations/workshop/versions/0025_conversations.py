"""What a rival proposed to tenderers, and what they did about it."""

from alembic import op

from minikoneps.migrations.columns import instant, text, whole, word

revision = "0025_conversations"
down_revision = "0024_outages"


def upgrade() -> None:
    """Make two tables."""
    op.create_table(
        "conversation",
        word("id", key=True),
        word("tender", "tender.id", index=True),
        word("seat", "seat.seat", index=True),
        word("hand", "seat.seat", empty=True),
        instant("begun_at"),
        whole("position"),
        word("answer", empty=True),
        instant("answered_at", empty=True),
        instant("reported_at", empty=True),
        text("words", empty=True),
        instant("opened_at", empty=True),
    )
    op.create_table(
        "conversation_line",
        word("conversation", "conversation.id", key=True),
        whole("number", key=True),
        word("side"),
        text("text"),
        instant("said_at"),
    )
