"""The quiz that a trainer's own scenario is played with."""

from alembic import op

from minikoneps.migrations.columns import text

revision = "0009_own_quizzes"
down_revision = "0008_quizzes"


def upgrade() -> None:
    """Let a version of an own scenario have a quiz."""
    op.add_column("own_text", text("quiz", empty=True))
