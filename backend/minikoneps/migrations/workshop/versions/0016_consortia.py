"""Consortia with their members, who has a bid standing, and who is shut out of tenders."""

from alembic import op
from sqlalchemy import column, insert, select, table
from sqlalchemy import text as sql

from minikoneps.migrations.columns import day, instant, text, whole, word

revision = "0016_consortia"
down_revision = "0015_envelopes"

UNDER_WAY = sql("ended_at IS NULL")


def upgrade() -> None:
    """Make four tables; the bids of before are all of tenderers that bid alone."""
    op.create_table(
        "consortium",
        word("id", key=True),
        word("tender", "tender.id"),
        word("lead", "party.id"),
        instant("proposed_at"),
        whole("position"),
        instant("ended_at", empty=True),
    )
    op.create_index("ix_consortium_tender", "consortium", ["tender"])
    op.create_index(
        "uq_consortium_standing",
        "consortium",
        ["tender", "lead"],
        unique=True,
        sqlite_where=UNDER_WAY,
        postgresql_where=UNDER_WAY,
    )
    op.create_table(
        "consortium_member",
        word("consortium", "consortium.id", key=True),
        word("party", "party.id", key=True),
        whole("place"),
        word("share"),
        instant("accepted_at", empty=True),
        instant("declined_at", empty=True),
        text("reasons", empty=True),
    )
    op.create_index("ix_consortium_member_party", "consortium_member", ["party"])
    op.create_table(
        "standing_bid",
        word("tender", "tender.id", key=True),
        word("tenderer", "party.id", key=True),
    )
    op.add_column("bid", word("consortium", "consortium.id", empty=True), inline_references=True)
    _note_standing()
    _make_register()


def _note_standing() -> None:
    bid = table("bid", *(column(name) for name in ("tender", "tenderer", "withdrawn_at", "replaced_by")))
    standing = table("standing_bid", column("tender"), column("tenderer"))
    rows = select(bid.c.tender, bid.c.tenderer)
    rows = rows.where(bid.c.withdrawn_at.is_(None), bid.c.replaced_by.is_(None))
    op.execute(insert(standing).from_select(["tender", "tenderer"], rows))


def _make_register() -> None:
    op.create_table(
        "debarment",
        word("id", key=True),
        word("party", "party.id"),
        text("reasons"),
        day("valid_from"),
        day("valid_until"),
        instant("entered_at"),
        whole("position"),
        instant("lifted_at", empty=True),
        text("lifting_reasons", empty=True),
    )
    op.create_index("ix_debarment_party", "debarment", ["party"])
