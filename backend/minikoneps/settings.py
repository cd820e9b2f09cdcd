"""The environment as one frozen value."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

DATA = "MINIKONEPS_DATA"
DATABASE = "MINIKONEPS_DATABASE_URL"
OWNER = "MINIKONEPS_DATABASE_OWNER_URL"
OCID_PREFIX = "MINIKONEPS_OCID_PREFIX"
PUBLISHER = "MINIKONEPS_PUBLISHER"
LICENCE = "MINIKONEPS_LICENCE"
POLICY = "MINIKONEPS_PUBLICATION_POLICY"
PACKS = "MINIKONEPS_PACKS"
LOG = "MINIKONEPS_LOG"
LOG_FORMATS = ("json", "text")
# The prefix of the standard's own fictional examples: nobody else's data is given our numbers.
FICTIONAL_PREFIX = "ocds-213czf"
PREFIX = re.compile(r"ocds-[a-z0-9]{6}")


@dataclass(frozen=True)
class Postgres:
    """The two logins of one PostgreSQL database: one serves, the other makes and changes stores."""

    serving: str
    owner: str


@dataclass(frozen=True)
class Publication:
    """What the open data says of itself."""

    ocid_prefix: str
    publisher: str
    licence: str
    policy: str | None


def publication_settings() -> Publication:
    """The words of the environment for every open data package."""
    prefix = os.environ.get(OCID_PREFIX, FICTIONAL_PREFIX)
    if PREFIX.fullmatch(prefix) is None:
        raise SystemExit(f"{OCID_PREFIX} is ocds- and six lower-case letters or digits.")
    return Publication(
        ocid_prefix=prefix,
        publisher=os.environ.get(PUBLISHER, "minikoneps training sandbox"),
        licence=os.environ.get(LICENCE, "https://creativecommons.org/publicdomain/zero/1.0/"),
        policy=os.environ.get(POLICY),
    )


def data_folder(chosen: Path | None = None) -> Path:
    """The data folder: the one chosen, else that of the environment, else the user's own."""
    if chosen is not None:
        return chosen
    named = os.environ.get(DATA)
    return Path(named) if named else user_data_path("minikoneps", appauthor=False)


def packs_folder() -> Path | None:
    """The folder of country packs beside those that ship, if the environment names one."""
    named = os.environ.get(PACKS)
    return Path(named) if named else None


def database() -> Postgres | None:
    """The PostgreSQL database that the environment names; without one, stores are files."""
    serving, owner = os.environ.get(DATABASE), os.environ.get(OWNER)
    if not serving:
        return None
    if not owner:
        raise SystemExit(f"{DATABASE} is the login that serves. Name the owner's login in {OWNER}.")
    return Postgres(serving, owner)


def log_format(chosen: str | None = None) -> str | None:
    """How lines of the log are written: as chosen, else as the environment says; None: as it suits."""
    wanted = chosen or os.environ.get(LOG) or None
    if wanted not in (None, *LOG_FORMATS):
        raise SystemExit(f"The log is written as {' or '.join(LOG_FORMATS)}: --log or {LOG}.")
    return wanted
