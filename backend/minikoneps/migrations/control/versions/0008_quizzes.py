"""What people answered before the first act and after the last; it goes when a person is forgotten."""

from alembic import op
from sqlalchemy import false

from minikoneps.migrations.columns import word, yes_no

revision = "0008_quizzes"
down_revision = "0007_certificates"


def upgrade() -> None:
    """Let a room ask a quiz, and keep the answers."""
    op.add_column("room", yes_no("quiz", server_default=false()))
    op.create_table(
        "quiz_answer",
        word("log", key=True),
        word("participant", "participant.id", key=True, index=True),
        word("phase", key=True),
        word("question", key=True),
        word("choice"),
    )
