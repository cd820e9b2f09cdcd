"""Keeps the newest state of each workshop's open data, so that readers do not cost the room its time."""

import threading
from collections import OrderedDict

from minikoneps.ledger import store as ledger
from minikoneps.ledger.acting import Rooms
from minikoneps.opendata.publication import Publishing, publish
from minikoneps.opendata.telling import KINDS
from minikoneps.settings import publication_settings

MOST_KEPT = 100
#: What adds nothing that may be told before the opening tells it: not even the data's age may show it.
SEALED = ("bid.received", "consortium.proposed")
TELLING = tuple(kind for kind in KINDS if kind not in SEALED)

State = tuple[str, int]


class Shelf:
    """The open data of the rooms of one server, written anew when something public came to a room."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, str], tuple[State, Publishing]] = OrderedDict()
        self._lock = threading.Lock()

    def read(self, rooms: Rooms, workshop: str, server: str) -> Publishing:
        """A workshop's open data as it stands now, under the server's public address."""
        log, place = rooms.door(workshop).log, (workshop, server)
        with rooms.read(workshop) as session:
            state = (str(log), ledger.last_position(session, TELLING))
            with self._lock:
                known = self._kept.get(place)
            if known is not None and known[0] == state:
                return known[1]
            made = publish(session, log, f"{server}/ocds/{workshop}", publication_settings())
        with self._lock:
            self._kept[place] = (state, made)
            self._kept.move_to_end(place)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return made
