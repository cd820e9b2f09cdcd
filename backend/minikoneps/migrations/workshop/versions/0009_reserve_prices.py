"""Reserve prices: what a notice commits to, the seed it locks away, and what the opening reveals."""

from alembic import op

from minikoneps.migrations.columns import octets, text, word

revision = "0009_reserve_prices"
down_revision = "0008_registrations"


def upgrade() -> None:
    """Add empty columns: notices and openings of before have no reserve prices."""
    op.add_column("notice_version", text("reserve_prices", empty=True))
    op.add_column("notice_version", word("seed_info", empty=True))
    op.add_column("notice_version", octets("seed_ciphertext", empty=True))
    op.add_column("opening", word("reserve_seed", empty=True))
    op.add_column("opened_bid", text("picks", empty=True))
