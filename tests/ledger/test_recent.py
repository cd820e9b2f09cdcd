"""The entries at hand for event streams are those of the ledger, for whoever follows and from wherever."""

import pytest

from minikoneps.ledger import recent as at_hand
from minikoneps.ledger.act import Act
from minikoneps.ledger.door import Door
from minikoneps.ledger.entry import ALL, Audience
from minikoneps.ledger.hub import Hub
from minikoneps.ledger.recent import Recent
from minikoneps.ledger.service import Seen, list_seen
from minikoneps.shared.database import Stores
from tests.ledger.conftest import LOG

VIEWERS = (frozenset({"tenderer-1"}), frozenset({"tenderer-2", "auditor"}), frozenset[str]())
ACTS = (
    ("tender.published", {"tender": "tender-1"}, ALL),
    ("bid.received", {"bid": "bid-1"}, Audience.only("tenderer-1", after="tender-1")),
    ("bid.received", {"bid": "bid-2"}, Audience.only("tenderer-2", after="tender-1")),
    ("hint.taken", {"task": "act-1.1"}, Audience.only("tenderer-2")),
    ("bids.opened", {"tender": "tender-1"}, ALL),
    ("award.decided", {"tender": "tender-1"}, ALL),
)


def test_followers_are_told_what_the_ledger_tells_them(
    door: Door, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(at_hand, "KEPT", 3)
    hub = Hub()
    recent = Recent(hub)

    def told(start: int) -> tuple[list[list[Seen]], list[list[Seen]]]:
        found = []
        for seats in VIEWERS:
            with stores.read(LOG.store) as session:
                found.append(recent.list_seen(session, LOG, seats, start, 500))
        with stores.read(LOG.store) as session:
            return found, [list_seen(session, seats, start, 500) for seats in VIEWERS]

    told(0)
    for size, (kind, data, audience) in enumerate(ACTS, start=2):

        def act(act: Act, one: tuple[str, dict[str, str], Audience] = (kind, data, audience)) -> None:
            act.append(one[0], one[1], one[2])

        door.write(act, by_clock=False)
        hub.wake(LOG.workshop)
        for start in (0, size - 3, size - 1, size):
            at_hand_now, as_written = told(max(start, 0))
            assert at_hand_now == as_written
            assert [len(one) for one in at_hand_now] == [size - max(start, 0)] * len(VIEWERS)
