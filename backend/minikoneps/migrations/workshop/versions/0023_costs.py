"""The statutory costs and the net cost that a notice of works names for its lots."""

from alembic import op

from minikoneps.migrations.columns import amount, word

revision = "0023_costs"
down_revision = "0022_negotiations"


def upgrade() -> None:
    """Give lots both amounts; no notice of before named any."""
    for name in ("statutory_costs", "net_cost"):
        op.add_column("tender_lot", amount(f"{name}_minor", empty=True))
        op.add_column("tender_lot", word(f"{name}_currency", empty=True))
