"""What a room was asked for with, so that whoever asks again under the same key gets the same room."""

from alembic import op

from minikoneps.migrations.columns import word

revision = "0010_asked"
down_revision = "0009_own_quizzes"


def upgrade() -> None:
    """Let a room know the hash of its Idempotency-Key, and of what was sent with it."""
    op.add_column("room", word("asked", empty=True))
    op.add_column("room", word("asked_for", empty=True))
    op.create_index("ix_room_asked", "room", ["asked"], unique=True)
