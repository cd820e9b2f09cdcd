"""Who was invited to a tender, and how large a registered firm is."""

from alembic import op

from minikoneps.migrations.columns import instant, word

revision = "0017_who_may_bid"
down_revision = "0016_consortia"


def upgrade() -> None:
    """Make the table of invitations; registrations of before did not declare a scale."""
    op.create_table(
        "invitation",
        word("tender", "tender.id", key=True),
        word("tenderer", "party.id", key=True),
        instant("invited_at"),
    )
    op.add_column("registration", word("scale", empty=True))
