"""Why lots failed, and which tender takes them up again."""

from alembic import op

from minikoneps.migrations.columns import whole, word

revision = "0014_attempts"
down_revision = "0013_committees"


def upgrade() -> None:
    """Keep why a lot failed with its decision, and with each tender which failed one it follows."""
    op.add_column("award", word("failure", empty=True))
    for name in ("valid_bids", "minimum_valid_bids"):
        op.add_column("award", whole(name, empty=True))
    op.add_column("tender", word("again_of", "tender.id", empty=True), inline_references=True)
    op.add_column("tender", word("again_step", empty=True))
    op.add_column("tender", word("again_tenderer", "party.id", empty=True), inline_references=True)
    op.create_index("ix_tender_again_of", "tender", ["again_of"])
