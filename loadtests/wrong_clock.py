"""Runs the program on a machine whose wall clock is wrong: `python -m loadtests.wrong_clock SECONDS serve …`.

The product reads time at one place, and that place alone is told another time here: no setting can do it.
"""

import sys
from datetime import datetime, timedelta, tzinfo

from minikoneps.cli import cli
from minikoneps.shared import clock


class Wrong(datetime):
    """A clock that is ahead."""

    ahead = timedelta(0)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # a plain instant
        """What the wrong clock shows."""
        return datetime.now(tz) + cls.ahead


def main() -> None:
    """Set the clock wrong, then do what the rest of the command line says."""
    Wrong.ahead = timedelta(seconds=float(sys.argv.pop(1)))
    setattr(clock, "datetime", Wrong)  # noqa: B010 - it is imported there, not defined
    clock._wall_at_start += Wrong.ahead
    cli()


if __name__ == "__main__":
    main()
