"""Who evaluates a tender, and what they mark."""

from alembic import op

from minikoneps.migrations.columns import instant, text, whole, word, yes_no

revision = "0013_committees"
down_revision = "0012_qualifications"


def upgrade() -> None:
    """Make four tables."""
    op.create_table(
        "committee",
        word("tender", "tender.id", key=True),
        word("chair", "seat.seat"),
        yes_no("blind"),
        word("salt"),
        instant("appointed_at"),
        instant("closed_at", empty=True),
    )
    op.create_table(
        "committee_member",
        word("tender", "committee.tender", key=True),
        word("seat", "seat.seat", key=True),
        whole("place"),
        yes_no("reserve"),
        instant("declared_at", empty=True),
        text("interest", empty=True),
        instant("recused_at", empty=True),
        text("reasons", empty=True),
        instant("handed_in_at", empty=True),
        word("salt", empty=True),
    )
    marked = ("bid", "lot", "criterion")
    op.create_table(
        "given_mark",
        word("tender", "committee.tender", key=True),
        word("member", "seat.seat", key=True),
        *(word(name, "bid.id" if name == "bid" else None, key=True) for name in marked),
        word("marks"),
        text("reasons"),
        instant("marked_at"),
    )
    op.create_table(
        "agreed_mark",
        word("tender", "committee.tender", key=True),
        *(word(name, "bid.id" if name == "bid" else None, key=True) for name in marked),
        word("marks"),
        text("reasons"),
        instant("agreed_at"),
    )
