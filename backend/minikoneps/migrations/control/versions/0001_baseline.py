"""The control database of the first program: people, rooms, seats and keys, as an SQLite file."""

from alembic import op

from minikoneps.migrations.columns import day, instant, octets, whole, word, yes_no

revision = "0001_baseline"
down_revision = None


def upgrade() -> None:
    """Make the tables of form 1."""
    _make_rooms()
    _make_people()


def _make_rooms() -> None:
    op.create_table(
        "room",
        word("slug", key=True),
        word("title"),
        word("language"),
        word("pack"),
        day("pack_date"),
        word("scenario", empty=True),
        whole("attempt"),
        word("pin", unique=True),
        word("join_link", unique=True),
        word("projector_link", unique=True),
        instant("created_at"),
        instant("alive_at"),
    )
    op.create_table("signing_key", word("room", "room.slug", key=True), octets("private"))
    op.create_table(
        "opening_key",
        word("room", "room.slug", key=True),
        word("id", key=True),
        word("log"),
        word("tender"),
        word("stage"),
        octets("private"),
    )


def _make_people() -> None:
    op.create_table(
        "participant",
        word("id", key=True),
        word("name"),
        yes_no("is_trainer"),
        yes_no("is_bot"),
        instant("created_at"),
    )
    op.create_table(
        "token",
        word("sha256", key=True),
        word("participant", "participant.id", index=True),
        instant("created_at"),
    )
    op.create_table("trainer_link", word("sha256", key=True), instant("created_at"))
    op.create_table(
        "member",
        word("room", "room.slug", key=True),
        word("participant", "participant.id", key=True),
    )
    op.create_table(
        "claim",
        word("room", "room.slug", key=True),
        word("seat", key=True),
        word("participant", "participant.id", index=True),
    )
