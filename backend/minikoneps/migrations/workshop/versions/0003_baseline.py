"""A workshop's store of form 3: the first that later programs bring forward."""

from alembic import op
from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, UniqueConstraint
from sqlalchemy import text as sql

from minikoneps.migrations.columns import amount, instant, octets, text, whole, word, yes_no
from minikoneps.migrations.triggers import only_grows

revision = "0003_baseline"
down_revision = None
STANDING = sql("withdrawn_at IS NULL AND replaced_by IS NULL")


def upgrade() -> None:
    """Make the tables of form 3."""
    _make_frame()
    _make_ledger()
    _make_parties()
    _make_tenders()
    _make_parts_of_tenders()
    _make_documents()
    _make_enquiries()
    _make_bids()
    _make_openings()
    _make_opened_bids()
    _make_awards()


def _make_frame() -> None:
    op.create_table("schema_version", whole("version", key=True))
    op.create_table("head", whole("id", key=True))
    op.execute("INSERT INTO head (id) VALUES (1)")


def _make_ledger() -> None:
    op.create_table(
        "ledger_entry",
        whole("position", key=True),
        word("kind", index=True),
        word("seat"),
        instant("recorded_at"),
        instant("recorded_real"),
        word("about", empty=True, index=True),
        text("body"),
        octets("leaf"),
    )
    op.create_table("ledger_node", whole("level", key=True), whole("position", key=True), octets("hash"))
    op.create_table(
        "ledger_checkpoint",
        whole("size", key=True),
        word("log"),
        octets("root"),
        instant("at"),
        octets("signature"),
        octets("key"),
    )
    op.create_table(
        "clock_anchor",
        Column("id", Integer, primary_key=True),
        instant("anchor_virtual"),
        instant("anchor_real"),
        whole("rate"),
        word("held_cause", empty=True),
    )
    op.create_table("ledger_writer", word("process", key=True), instant("drained_to"))
    op.create_table(
        "given_answer",
        word("seat", key=True),
        word("key", key=True),
        word("request_sha256"),
        whole("status"),
        text("body"),
    )
    for table in ("ledger_entry", "ledger_node", "ledger_checkpoint"):
        only_grows(op.get_bind(), table)


def _make_parties() -> None:
    op.create_table("party", word("id", key=True), word("name"), word("country", empty=True))
    op.create_table("seat", word("seat", key=True), word("role"), word("party", "party.id", index=True))


def _make_tenders() -> None:
    op.create_table(
        "tender",
        word("id", key=True),
        word("procuring_entity", "party.id"),
        word("officer", "seat.seat", index=True),
        instant("drafted_at"),
        word("title"),
        text("description"),
        word("buyer", empty=True),
        word("procurement_method"),
        word("award_criteria"),
        word("currency"),
        amount("value_minor", empty=True),
        word("value_currency", empty=True),
        instant("enquiry_deadline", empty=True),
        instant("deadline", empty=True, index=True),
        instant("contract_start", empty=True),
        instant("contract_end", empty=True),
        whole("notice_version"),
        whole("notice_sequence", empty=True, unique=True),
        word("notice_number", empty=True, unique=True),
        instant("published_at", empty=True),
        instant("closed_at", empty=True),
        word("opening_key", empty=True),
        word("opening_public_key", empty=True),
        instant("award_decided_at", empty=True),
        instant("cancelled_at", empty=True),
        text("cancellation_rationale", empty=True),
    )
    op.create_table(
        "notice_version",
        word("tender", "tender.id", key=True),
        whole("version", key=True),
        word("notice_number", unique=True),
        instant("valid_from"),
        text("rationale"),
        text("notice"),
    )


def _make_parts_of_tenders() -> None:
    op.create_table(
        "tender_item",
        word("tender", "tender.id", key=True),
        whole("position", key=True),
        word("item"),
        word("description"),
        word("quantity"),
        word("unit"),
        word("related_lot"),
        word("classification_scheme", empty=True),
        word("classification", empty=True),
        word("classification_description", empty=True),
    )
    op.create_table(
        "tender_lot",
        word("tender", "tender.id", key=True),
        whole("position", key=True),
        word("lot"),
        word("title"),
        text("description"),
        amount("value_minor", empty=True),
        word("value_currency", empty=True),
    )
    op.create_table(
        "notice_import",
        word("officer", "seat.seat", key=True),
        word("sha256", key=True),
        word("ocid", key=True),
        word("tender", "tender.id"),
    )


def _make_documents() -> None:
    op.create_table(
        "document",
        word("id", key=True),
        word("tender", "tender.id", index=True),
        word("title"),
        word("document_type"),
        word("format"),
        word("file_name"),
        word("language"),
        word("sha256"),
        whole("bytes"),
        whole("version"),
        word("replaces", "document.id", empty=True, unique=True),
        instant("added_at"),
        whole("position"),
    )
    op.create_table("document_content", word("document", "document.id", key=True), octets("data"))


def _make_enquiries() -> None:
    op.create_table(
        "enquiry",
        word("id", key=True),
        word("tender", "tender.id", index=True),
        word("asker", "seat.seat", index=True),
        word("title"),
        text("description"),
        word("related_lot", empty=True),
        word("related_item", empty=True),
        instant("asked_at"),
        whole("position"),
        text("answer", empty=True),
        instant("answered_at", empty=True),
    )
    op.create_table("enquiry_closing", word("tender", "tender.id", key=True), instant("closed_at"))


def _make_bids() -> None:
    op.create_table(
        "bid",
        word("id", key=True),
        word("tender", "tender.id", index=True),
        word("tenderer", "party.id"),
        whole("notice_version"),
        instant("received_at"),
        whole("position"),
        instant("withdrawn_at", empty=True),
        word("replaced_by", empty=True),
        instant("disclosed_at", empty=True),
        Index(
            "uq_bid_standing",
            "tender",
            "tenderer",
            unique=True,
            sqlite_where=STANDING,
            postgresql_where=STANDING,
        ),
    )
    op.create_table(
        "envelope",
        word("bid", "bid.id", key=True),
        word("stage", key=True),
        word("lot", key=True),
        whole("place"),
        word("opening_key"),
        word("info"),
        word("sha256", unique=True),
        octets("ciphertext"),
    )


def _make_openings() -> None:
    op.create_table(
        "opening",
        word("tender", "tender.id", key=True),
        instant("opened_at"),
        word("opening_key"),
        whole("position"),
    )
    op.create_table(
        "ranking", word("tender", "opening.tender", key=True), word("method"), instant("ranked_at")
    )
    op.create_table(
        "opened_bid",
        word("bid", "bid.id", key=True),
        word("lot", key=True),
        word("tender", "opening.tender", index=True),
        whole("place"),
        word("tenderer", "party.id"),
        instant("received_at"),
        word("ciphertext_sha256"),
        word("reason", empty=True),
        word("currency", empty=True),
        amount("total_minor", empty=True),
    )


def _make_opened_bids() -> None:
    op.create_table(
        "opened_line",
        word("bid", key=True),
        word("lot", key=True),
        whole("place", key=True),
        word("item"),
        word("quantity"),
        word("unit_price"),
        word("amount"),
        ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),
    )
    op.create_table(
        "examination",
        word("bid", key=True),
        word("lot", key=True),
        word("tender", "opening.tender", index=True),
        yes_no("responsive"),
        text("reasons"),
        instant("examined_at"),
        word("seat"),
        ForeignKeyConstraint(["bid", "lot"], ["opened_bid.bid", "opened_bid.lot"]),
    )


def _make_awards() -> None:
    op.create_table(
        "award",
        word("id", key=True),
        word("tender", "tender.id"),
        word("lot"),
        instant("decided_at"),
        text("reasons"),
        whole("position"),
        word("bid", "bid.id", empty=True),
        word("supplier", "party.id", empty=True),
        amount("value_minor", empty=True),
        word("value_currency", empty=True),
        UniqueConstraint("tender", "lot"),
    )
