"""Order plans with their versions, and the comments on their specifications."""

from alembic import op

from minikoneps.migrations.columns import instant, text, whole, word

revision = "0006_plans"
down_revision = "0004_participation"


def upgrade() -> None:
    """Make three tables."""
    _make_plans()
    _make_what_belongs_to_plans()


def _make_plans() -> None:
    op.create_table(
        "order_plan",
        word("id", key=True),
        word("procuring_entity", "party.id", index=True),
        whole("sequence", unique=True),
        word("plan_number", unique=True),
        whole("version"),
        instant("published_at"),
        instant("revised_at", empty=True),
        word("title"),
        word("category"),
        instant("notice_expected_at"),
        text("content"),
        text("words"),
        whole("prespecification_sequence", empty=True, unique=True),
        word("prespecification_number", empty=True, unique=True),
        text("specification", empty=True),
        text("urgency", empty=True),
        instant("specified_at", empty=True),
        instant("comments_until", empty=True),
        instant("withdrawn_at", empty=True),
        text("withdrawal_rationale", empty=True),
        instant("noticed_at", empty=True),
        word("tender", empty=True),
    )


def _make_what_belongs_to_plans() -> None:
    op.create_table(
        "plan_version",
        word("plan", "order_plan.id", key=True),
        whole("version", key=True),
        instant("valid_from"),
        text("rationale"),
        text("content"),
        text("specification", empty=True),
    )
    op.create_table(
        "plan_comment",
        word("id", key=True),
        word("plan", "order_plan.id", index=True),
        word("author", "party.id"),
        word("seat", "seat.seat"),
        word("title"),
        text("description"),
        word("related_item", empty=True),
        instant("made_at"),
        whole("position"),
        word("outcome", empty=True),
        text("answer", empty=True),
        instant("replied_at", empty=True),
    )
