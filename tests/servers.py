"""Where this machine keeps PostgreSQL's programs. Standard library only."""

import shutil
from pathlib import Path


def find_postgres() -> Path | None:
    """The folder of initdb and postgres: the newest of Debian's, else the one that the shell would take."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for program in ("pg_config", "initdb"):
        if (found := shutil.which(program)) is not None:
            folders.append(Path(found).resolve().parent)
    return next((folder for folder in folders if (folder / "initdb").exists()), None)
