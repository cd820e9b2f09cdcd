"""What a notice may ask before a bid, who registered for taking part, and who came to the briefing."""

from alembic import op

from minikoneps.migrations.columns import instant, text, word, yes_no

revision = "0004_participation"
down_revision = "0003_baseline"


def upgrade() -> None:
    """Give tenders their new fields, which earlier ones leave empty, and make two tables."""
    for column in (
        word("plan", empty=True),
        text("eligibility", empty=True),
        instant("briefing_date", empty=True),
        word("briefing_place", empty=True),
        yes_no("attendance_required", empty=True),
        instant("participation_deadline", empty=True),
    ):
        op.add_column("tender", column)
    op.create_index("ix_tender_plan", "tender", ["plan"])
    op.create_table(
        "participation",
        word("tender", "tender.id", key=True),
        word("tenderer", "party.id", key=True),
        instant("registered_at"),
    )
    op.create_table(
        "attendance",
        word("tender", "tender.id", key=True),
        word("tenderer", "party.id", key=True),
        instant("noted_at"),
    )
