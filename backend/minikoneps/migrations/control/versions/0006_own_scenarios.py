"""Scenarios that trainers write themselves, every version of each, and the packs that came with them."""

from alembic import op

from minikoneps.migrations.columns import instant, text, whole, word, yes_no

revision = "0006_own_scenarios"
down_revision = "0005_exit_tickets"


def upgrade() -> None:
    """Make room for own scenarios."""
    op.create_table(
        "own_scenario",
        word("id", key=True),
        word("name"),
        word("origin", empty=True),
        instant("made_at"),
        instant("changed_at"),
        instant("gone_at", empty=True),
    )
    op.create_table(
        "own_text",
        word("scenario", "own_scenario.id", key=True),
        word("language", key=True),
        whole("version", key=True),
        word("title"),
        text("text"),
        yes_no("sound"),
        instant("kept_at"),
    )
    op.create_table("own_pack", word("name", key=True), text("text"), instant("kept_at"))
