"""The environment as one frozen value."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

DATA = "MINIKONEPS_DATA"
DATABASE = "MINIKONEPS_DATABASE_URL"
OWNER = "MINIKONEPS_DATABASE_OWNER_URL"


@dataclass(frozen=True)
class Postgres:
    """The two logins of one PostgreSQL database: one serves, the other makes and changes stores."""

    serving: str
    owner: str


def data_folder(chosen: Path | None = None) -> Path:
    """The data folder: the one chosen, else that of the environment, else the user's own."""
    if chosen is not None:
        return chosen
    named = os.environ.get(DATA)
    return Path(named) if named else user_data_path("minikoneps", appauthor=False)


def database() -> Postgres | None:
    """The PostgreSQL database that the environment names; without one, stores are files."""
    serving, owner = os.environ.get(DATABASE), os.environ.get(OWNER)
    if not serving:
        return None
    if not owner:
        raise SystemExit(f"{DATABASE} is the login that serves. Name the owner's login in {OWNER}.")
    return Postgres(serving, owner)
