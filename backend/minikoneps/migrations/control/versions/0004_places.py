"""Rooms that are places for many runs: who sits at which table, who comes back how, and for how long."""

from alembic import op
from sqlalchemy import true

from minikoneps.migrations.columns import day, instant, whole, word, yes_no

revision = "0004_places"
down_revision = "0003_several_servers"


def upgrade() -> None:
    """Let several people sit on a seat, and keep the runs of a room and what it was set to."""
    _extend_rooms()
    _list_runs()
    _extend_people()


def _extend_rooms() -> None:
    for column in (
        instant("starts_at", empty=True),
        whole("rate", server_default="1"),
        word("playlist", empty=True),
        whole("playlist_place", server_default="0"),
        yes_no("is_open", server_default=true()),
        whole("table_size", server_default="1"),
        whole("keep_days", server_default="30"),
    ):
        op.add_column("room", column)


def _list_runs() -> None:
    op.create_table(
        "run",
        word("room", "room.slug", key=True),
        whole("attempt", key=True),
        word("title"),
        word("language"),
        word("pack"),
        day("pack_date"),
        word("scenario", empty=True),
        instant("began_at"),
        instant("ended_at", empty=True),
    )
    op.execute(
        "INSERT INTO run (room, attempt, title, language, pack, pack_date, scenario, began_at) "
        "SELECT slug, attempt, title, language, pack, pack_date, scenario, created_at FROM room"
    )


def _extend_people() -> None:
    op.create_table(
        "membership",
        word("room", "room.slug", key=True),
        word("participant", "participant.id", key=True),
        instant("joined_at"),
    )
    op.execute(
        "INSERT INTO membership (room, participant, joined_at) SELECT member.room, member.participant, "
        "participant.created_at FROM member JOIN participant ON participant.id = member.participant"
    )
    op.create_table(
        "sitter",
        word("room", "room.slug", key=True),
        word("seat", key=True),
        word("participant", "participant.id", key=True, index=True),
        yes_no("rests"),
    )
    op.execute(
        "INSERT INTO sitter (room, seat, participant, rests) SELECT room, seat, participant, false FROM claim"
    )
    op.drop_table("claim")
    op.drop_table("member")
    op.create_table(
        "ticket",
        word("room", "room.slug", key=True),
        whole("place", key=True),
        word("digits"),
        whole("wrong"),
        word("seat", empty=True),
        word("link", empty=True, unique=True),
        word("participant", "participant.id", empty=True, index=True),
    )
