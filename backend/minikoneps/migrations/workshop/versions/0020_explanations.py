"""Market research, and what was asked and said about prices that look too low."""

from alembic import op
from sqlalchemy import ForeignKeyConstraint

from minikoneps.migrations.columns import amount, instant, text, word, yes_no

revision = "0020_explanations"
down_revision = "0019_remedies"


def upgrade() -> None:
    """Make two tables."""
    op.create_table(
        "research",
        word("tender", "tender.id", key=True),
        word("lot", key=True),
        amount("mean_minor"),
        amount("budget_minor"),
        word("currency"),
        text("source"),
        instant("recorded_at"),
    )
    op.create_table(
        "explanation",
        word("bid", key=True),
        word("lot", key=True),
        word("tender", "opening.tender", index=True),
        word("tenderer", "party.id"),
        text("question"),
        instant("asked_at"),
        instant("due_at"),
        text("answer", empty=True),
        instant("answered_at", empty=True),
        text("minutes", empty=True),
        instant("heard_at", empty=True),
        yes_no("accepted", empty=True),
        text("reasons", empty=True),
        instant("decided_at", empty=True),
        ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),
    )
