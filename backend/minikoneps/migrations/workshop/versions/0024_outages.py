"""Since when the platform of a room takes nothing, while an outage is played."""

from alembic import op

from minikoneps.migrations.columns import instant

revision = "0024_outages"
down_revision = "0023_costs"


def upgrade() -> None:
    """Give the clock the instant; no room of before had an outage."""
    op.add_column("clock_anchor", instant("down_since", empty=True))
