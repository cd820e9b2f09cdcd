"""By what a notice says that its bids are judged."""

from alembic import op

from minikoneps.migrations.columns import text

revision = "0011_terms"
down_revision = "0010_procedures"


def upgrade() -> None:
    """Keep with each tender its criteria and costs of a life; those of before had none."""
    op.add_column("tender", text("terms", server_default="{}"))
