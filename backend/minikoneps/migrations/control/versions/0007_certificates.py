"""What a trainer said about the certificates of a run: the name on them, the hours, and who may print."""

from alembic import op

from minikoneps.migrations.columns import instant, word, yes_no

revision = "0007_certificates"
down_revision = "0006_own_scenarios"


def upgrade() -> None:
    """Make room for the words of certificates, never for a certificate."""
    op.create_table(
        "certificate_terms",
        word("log", key=True),
        word("room", "room.slug", index=True),
        word("trainer"),
        word("hours"),
        yes_no("own"),
        instant("given_at"),
    )
