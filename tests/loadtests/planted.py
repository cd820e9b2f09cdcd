"""Runs the program with a fault in it: `python -m tests.loadtests.planted FAULT serve …`."""

import sys
from itertools import count
from typing import Any

from minikoneps.bids import rules, service
from minikoneps.cli import cli
from minikoneps.ledger.door import Door
from minikoneps.shared.identifiers import new_id


def late() -> None:
    """Nobody looks at the deadline any more."""
    rules.must_be_in_time = lambda *_: None


def lost() -> None:
    """Every fifth group with bids in it is answered and not kept."""
    plain, groups, kept = Door._keep, count(1), [0]

    def forgetting(self: Door, session: Any) -> None:
        (bids,) = session.connection().exec_driver_sql("SELECT count(*) FROM bid").one()
        brought, kept[0] = bids > kept[0], max(bids, kept[0])
        if brought and next(groups) % 5 == 0:
            session.rollback()
        else:
            plain(self, session)

    Door._keep = forgetting  # type: ignore[method-assign]


def doubled() -> None:
    """A bid is written down twice."""
    plain = service._record

    def twice(act: Any, bid: Any, *more: Any) -> None:
        plain(act, bid, *more)
        plain(act, type(bid)(**{**vars_of(bid), "id": new_id("bid")}), *more)

    service._record = twice  # type: ignore[assignment]


def vars_of(bid: Any) -> dict[str, Any]:
    """The fields of a bid."""
    return {name: getattr(bid, name) for name in type(bid).__dataclass_fields__}


if __name__ == "__main__":
    {"late": late, "lost": lost, "doubled": doubled}[sys.argv.pop(1)]()
    cli()
