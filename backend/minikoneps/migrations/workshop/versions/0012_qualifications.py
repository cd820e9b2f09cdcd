"""What qualification examinations gave the bids whose turn it was."""

from alembic import op
from sqlalchemy import ForeignKeyConstraint

from minikoneps.migrations.columns import instant, text, whole, word

revision = "0012_qualifications"
down_revision = "0011_terms"


def upgrade() -> None:
    """Make the table of examined bids."""
    op.create_table(
        "qualification",
        word("bid", key=True),
        word("lot", key=True),
        word("tender", "opening.tender", index=True),
        word("capability"),
        text("adjustments"),
        text("reasons"),
        instant("qualified_at"),
        word("seat"),
        whole("position"),
        instant("gone_at", empty=True),
        ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),
    )
