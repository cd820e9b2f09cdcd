"""What became of the securities of bids."""

from alembic import op
from sqlalchemy import ForeignKeyConstraint

from minikoneps.migrations.columns import amount, instant, text, word

revision = "0021_securities"
down_revision = "0020_explanations"


def upgrade() -> None:
    """Make a table."""
    op.create_table(
        "security_end",
        word("bid", key=True),
        word("lot", key=True),
        word("tender", "tender.id", index=True),
        instant("ended_at"),
        amount("amount_minor", empty=True),
        word("currency", empty=True),
        text("reasons", empty=True),
        ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),
    )
