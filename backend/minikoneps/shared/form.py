"""What every database of ours has, whichever program keeps it: tables, a form, a head to lock."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Engine, Integer, MetaData, Table

from minikoneps.migrations.forward import bring_forward, is_newest, newest


@dataclass(frozen=True)
class Form:
    """The tables of a database, the tree of revisions that makes them, and which of them only grow."""

    metadata: MetaData
    tree: str
    append_only: tuple[str, ...] = ()
    of_servers: tuple[str, ...] = ()  # what running servers say of themselves: never copied

    @property
    def version(self) -> int:
        """The number of today's form."""
        return newest(self.tree)

    def is_whole(self, connection: Connection) -> bool:
        """Whether a database is of today's form, and its past guarded."""
        return is_newest(connection, self.tree, self.append_only)

    def bring_forward(self, connection: Connection, to: int | None = None) -> None:
        """Bring a database, or an empty one, to today's form or to one before it."""
        bring_forward(connection, self.tree, self.append_only, to)


def frame(metadata: MetaData) -> None:
    """Give a database its two tables of one row."""
    Table("schema_version", metadata, Column("version", Integer, primary_key=True, autoincrement=False))
    Table("head", metadata, Column("id", Integer, primary_key=True, autoincrement=False))


def for_writing(engine: Engine) -> Engine:
    """The same engine for the one who writes: its transactions begin with the lock."""
    return engine.execution_options(writing=True)
