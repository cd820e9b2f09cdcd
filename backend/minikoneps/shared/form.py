"""What every database of ours has, whichever program keeps it: tables, a version, a head to lock."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Engine, Integer, MetaData, Table


@dataclass(frozen=True)
class Form:
    """The tables of a database, which of them only grow, and the number of this form."""

    metadata: MetaData
    version: int
    append_only: tuple[str, ...] = ()

    def fill(self, connection: Connection) -> None:
        """Write the two rows that every database begins with: its version, and the head a writer locks."""
        connection.execute(self.metadata.tables["schema_version"].insert().values(version=self.version))
        connection.execute(self.metadata.tables["head"].insert().values(id=1))


def frame(metadata: MetaData) -> None:
    """Give a database its two tables of one row."""
    Table("schema_version", metadata, Column("version", Integer, primary_key=True, autoincrement=False))
    Table("head", metadata, Column("id", Integer, primary_key=True, autoincrement=False))


def for_writing(engine: Engine) -> Engine:
    """The same engine for the one who writes: its transactions begin with the lock."""
    return engine.execution_options(writing=True)
