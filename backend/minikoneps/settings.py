"""The environment as one frozen value."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

DATA = "MINIKONEPS_DATA"


@dataclass(frozen=True)
class Settings:
    """Where a server keeps its data and where it listens."""

    folder: Path
    host: str = "127.0.0.1"
    port: int = 8000

    @property
    def base_url(self) -> str:
        """The address for a browser on this machine."""
        return f"http://{'127.0.0.1' if self.host == '0.0.0.0' else self.host}:{self.port}"  # noqa: S104


def data_folder(chosen: Path | None = None) -> Path:
    """The data folder: the one chosen, else that of the environment, else the user's own."""
    if chosen is not None:
        return chosen
    named = os.environ.get(DATA)
    return Path(named) if named else user_data_path("minikoneps", appauthor=False)
