"""Which awards do not stand any more, what keeps their contracts waiting, and the complaints of tenderers."""

from alembic import op

from minikoneps.migrations.columns import amount, instant, text, whole, word

revision = "0019_remedies"
down_revision = "0018_lottery"


def upgrade() -> None:
    """Make the tables, and say of each award when its supplier was invited to sign."""
    op.add_column("award", instant("invited_at", empty=True))
    op.create_table(
        "cancelled_award",
        word("id", key=True),
        word("tender", "tender.id"),
        word("lot"),
        instant("decided_at"),
        text("reasons"),
        whole("position"),
        word("bid", "bid.id", empty=True),
        word("supplier", "party.id", empty=True),
        amount("value_minor", empty=True),
        word("value_currency", empty=True),
        word("failure", empty=True),
        whole("valid_bids", empty=True),
        whole("minimum_valid_bids", empty=True),
        instant("invited_at", empty=True),
        instant("cancelled_at"),
        word("cause"),
        text("cancelled_because"),
        word("complaint", empty=True),
    )
    op.create_table(
        "award_hold",
        word("complaint", key=True),
        word("tender", "tender.id", index=True),
        word("lot", empty=True),
        instant("since"),
        instant("until", empty=True),
    )
    _make_complaints()


def _make_complaints() -> None:
    op.create_table(
        "complaint",
        word("id", key=True),
        word("tender", "tender.id", index=True),
        word("complainant", "party.id", index=True),
        word("seat", "seat.seat"),
        word("attacks"),
        word("lot", empty=True),
        word("award", empty=True),
        word("bid", empty=True),
        text("grounds"),
        word("salt"),
        instant("filed_at"),
        whole("position"),
        text("answer", empty=True),
        instant("answered_at", empty=True),
        word("outcome", empty=True),
        word("remedy", empty=True),
        text("reasons", empty=True),
        instant("decided_at", empty=True),
        whole("decided_position", empty=True),
        instant("withdrawn_at", empty=True),
    )
