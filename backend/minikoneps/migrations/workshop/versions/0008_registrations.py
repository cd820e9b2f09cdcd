"""What tenderers declare when they register: licences, regions, and what the office made of it."""

from alembic import op
from sqlalchemy import text as sql

from minikoneps.migrations.columns import instant, text, whole, word

revision = "0008_registrations"
down_revision = "0007_approvals"
WAITS = sql("approved_at IS NULL AND refused_at IS NULL AND withdrawn_at IS NULL")
IN_FORCE = sql("approved_at IS NOT NULL AND replaced_by IS NULL")


def upgrade() -> None:
    """Make the tables of registrations; an organisation has one that waits and one in force."""
    op.create_table(
        "registration",
        word("id", key=True),
        word("party", "party.id", index=True),
        word("seat", "seat.seat"),
        word("business_number", index=True),
        word("email"),
        word("telephone", empty=True),
        instant("submitted_at"),
        whole("position"),
        instant("approved_at", empty=True),
        instant("refused_at", empty=True),
        text("reasons", empty=True),
        instant("withdrawn_at", empty=True),
        word("replaced_by", empty=True),
    )
    for name, where in (("uq_registration_pending", WAITS), ("uq_registration_in_force", IN_FORCE)):
        op.create_index(
            name, "registration", ["party"], unique=True, sqlite_where=where, postgresql_where=where
        )
    for table, what in (("declared_licence", "licence"), ("declared_region", "region")):
        op.create_table(
            table,
            word("registration", "registration.id", key=True),
            word(what, key=True),
            whole("place"),
        )
