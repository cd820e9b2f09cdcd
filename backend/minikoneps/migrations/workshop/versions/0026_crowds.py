"""Crowds of rivals, and the seats of parties on which nobody can sit."""

from alembic import op

from minikoneps.migrations.columns import instant, whole, word

revision = "0026_crowds"
down_revision = "0025_conversations"


def upgrade() -> None:
    """Make a table, and let seats say whose crowd they are of; those of before are of none."""
    op.create_table(
        "crowd",
        word("id", key=True),
        word("tender", "tender.id", empty=True, index=True),
        whole("size"),
        whole("late"),
        whole("careless"),
        word("seed"),
        instant("formed_at"),
        whole("position"),
        *(instant(name, empty=True) for name in ("joined_at", "hurried_at", "stopped_at", "withdrawn_at")),
    )
    op.add_column("seat", word("crowd", empty=True))
