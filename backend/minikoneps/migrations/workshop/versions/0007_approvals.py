"""Acts that one officer asked for and another approves."""

from alembic import op

from minikoneps.migrations.columns import instant, text, whole, word

revision = "0007_approvals"
down_revision = "0006_plans"


def upgrade() -> None:
    """Make one table."""
    op.create_table(
        "approval",
        word("id", key=True),
        word("act"),
        word("tender", index=True),
        word("title"),
        word("lot", empty=True),
        text("words", empty=True),
        word("party", "party.id", index=True),
        word("asked_by", "seat.seat"),
        word("asker"),
        instant("asked_at"),
        whole("position"),
        instant("approved_at", empty=True),
        instant("turned_down_at", empty=True),
        instant("taken_back_at", empty=True),
        word("decided_by", "seat.seat", empty=True),
        text("reasons", empty=True),
    )
