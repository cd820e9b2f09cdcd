"""By which procedure of its country pack a tender is run, and what it mainly buys."""

from alembic import op

from minikoneps.migrations.columns import word

revision = "0010_procedures"
down_revision = "0009_reserve_prices"


def upgrade() -> None:
    """Name in each tender its procedure; those of before all followed the open one."""
    op.add_column("tender", word("procedure", server_default="open"))
    op.add_column("tender", word("category", empty=True))
