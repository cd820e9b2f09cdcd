"""Several servers on one control database: they lock its head, and each says that it lives."""

from alembic import op

from minikoneps.migrations.columns import instant, whole, word

revision = "0003_several_servers"
down_revision = "0001_baseline"


def upgrade() -> None:
    """Make the tables that form 3 has and form 1 had not."""
    op.create_table("schema_version", whole("version", key=True))
    op.create_table("head", whole("id", key=True))
    op.execute("INSERT INTO head (id) VALUES (1)")
    op.create_table("process", word("id", key=True), instant("alive_at"))
