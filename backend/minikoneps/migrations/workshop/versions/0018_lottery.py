"""What notices commit to where ties are broken by lots."""

from alembic import op

from minikoneps.migrations.columns import word

revision = "0018_lottery"
down_revision = "0017_who_may_bid"


def upgrade() -> None:
    """Keep the hash of the lottery's seed with each version of a notice; those of before had none."""
    op.add_column("notice_version", word("lottery", empty=True))
