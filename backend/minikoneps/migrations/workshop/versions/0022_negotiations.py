"""Negotiations, and the minutes of their rounds."""

from alembic import op
from sqlalchemy import ForeignKeyConstraint

from minikoneps.migrations.columns import amount, instant, text, whole, word, yes_no

revision = "0022_negotiations"
down_revision = "0021_securities"


def upgrade() -> None:
    """Make two tables."""
    op.create_table(
        "negotiation",
        word("bid", key=True),
        word("lot", key=True),
        word("tender", "opening.tender", index=True),
        word("tenderer", "party.id"),
        instant("opened_at"),
        word("outcome", empty=True),
        text("reasons", empty=True),
        instant("ended_at", empty=True),
        instant("gone_at", empty=True),
        ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),
    )
    op.create_table(
        "negotiation_round",
        word("bid", key=True),
        word("lot", key=True),
        whole("number", key=True),
        word("tender", "opening.tender", index=True),
        word("about"),
        yes_no("settled"),
        text("present"),
        text("minutes"),
        amount("price_minor", empty=True),
        word("price_currency", empty=True),
        word("price_salt", empty=True),
        instant("held_at"),
        word("seat"),
        ForeignKeyConstraint(["bid", "lot"], ["negotiation.bid", "negotiation.lot"]),
    )
