"""Exit tickets, kept as sums: how often each sentence got each answer, and who has handed in one."""

from alembic import op

from minikoneps.migrations.columns import whole, word

revision = "0005_exit_tickets"
down_revision = "0004_places"


def upgrade() -> None:
    """Count answers without a word of whose they are."""
    op.create_table(
        "exit_count",
        word("log", key=True),
        whole("item", key=True),
        whole("answer", key=True),
        whole("count"),
    )
    op.create_table(
        "exit_given",
        word("log", key=True),
        word("participant", "participant.id", key=True, index=True),
    )
