"""The entries at hand for event streams are those of the ledger, for whoever follows and from wherever."""

import pytest
from sqlmodel import Session

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


@pytest.mark.parametrize(("limit", "most"), [("KEPT", 3), ("WEIGHT", 700), ("WEIGHT", 1)])
def test_followers_are_told_what_the_ledger_tells_them(
    limit: str, most: int, door: Door, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(at_hand, limit, most)
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


def test_of_long_entries_fewer_are_at_hand_and_the_last_always(
    door: Door, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(at_hand, "WEIGHT", 3_000)
    read = list[int]()

    def counted(session: Session, seats: frozenset[str], start: int, limit: int) -> list[Seen]:
        read.append(start)
        return list_seen(session, seats, start, limit)

    monkeypatch.setattr(at_hand, "list_seen", counted)
    recent = Recent(hub := Hub())

    def follow(start: int) -> int:
        with stores.read(LOG.store) as session:
            return len(recent.list_seen(session, LOG, VIEWERS[0], start, 500))

    def write(words: str) -> None:
        door.write(lambda act: act.append("wall.turned", {"words": words}), by_clock=False)
        hub.wake(LOG.workshop)

    before = follow(0)
    for words in ("short", "short", "long" * 500, "longer" * 500):
        write(words)
        follow(before)
    read.clear()

    assert follow(before + 3) == 1
    assert read == []
    assert follow(before + 2) == 2
    assert read == [before + 2]
