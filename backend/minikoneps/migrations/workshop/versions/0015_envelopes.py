"""Prices in envelopes of their own: a second padlock, what first envelopes held, and a second opening."""

from alembic import op
from sqlalchemy import ForeignKeyConstraint

from minikoneps.migrations.columns import instant, text, whole, word, yes_no

revision = "0015_envelopes"
down_revision = "0014_attempts"


def upgrade() -> None:
    """Make three tables; whatever was disclosed before was opened with it, unless it no longer stood."""
    for name in ("price_key", "price_public_key"):
        op.add_column("tender", word(name, empty=True))
    op.add_column("opened_bid", text("beside", empty=True))
    op.add_column("envelope", instant("opened_at", empty=True))
    op.execute(
        "UPDATE envelope SET opened_at = (SELECT opened_at FROM opening, bid"
        " WHERE bid.id = envelope.bid AND opening.tender = bid.tender)"
        " WHERE sha256 IN (SELECT ciphertext_sha256 FROM opened_bid)"
    )
    op.create_table(
        "price_opening",
        word("tender", "opening.tender", key=True),
        instant("opened_at"),
        word("opening_key"),
        whole("position"),
        word("reserve_seed", empty=True),
    )
    op.create_table(
        "first_envelope",
        word("bid", "bid.id", key=True),
        word("lot", key=True),
        word("tender", "opening.tender", index=True),
        whole("place"),
        word("stage"),
        word("tenderer", "party.id"),
        instant("received_at"),
        word("ciphertext_sha256"),
        word("reason", empty=True),
        text("content", empty=True),
        word("why_shut", empty=True),
        word("points", empty=True),
    )
    op.create_table(
        "first_examination",
        word("bid", key=True),
        word("lot", key=True),
        word("tender", "opening.tender", index=True),
        yes_no("responsive"),
        text("reasons"),
        instant("examined_at"),
        word("seat"),
        ForeignKeyConstraint(["bid", "lot"], ["first_envelope.bid", "first_envelope.lot"]),
    )
