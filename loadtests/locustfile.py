"""A quiet day: people look at tenders, notices and the ledger of a room.

`MINIKONEPS_ROOM=busan MINIKONEPS_TOKEN=… locust -f loadtests/locustfile.py --host http://127.0.0.1:8000`
"""

import os

from locust import between, task

from loadtests.users import PlaybookUser
from minikoneps.playbook.actors import Actor


class Onlooker(PlaybookUser):
    """Somebody in the room who reads."""

    wait_time = between(1, 5)

    def on_start(self) -> None:
        """Come into the room."""
        self.reader = Actor(self.send, os.environ["MINIKONEPS_ROOM"], os.environ["MINIKONEPS_TOKEN"])

    @task(3)
    def read_notice(self) -> None:
        """Look at the list and open what is in it."""
        for tender in self.reader.see("/tenders").json() or []:
            self.reader.see(f"/tenders/{tender['id']}")

    @task(2)
    def follow_ledger(self) -> None:
        """Read what has been entered since the last time."""
        self.reader.new_entries()

    @task
    def look_at_clock(self) -> None:
        """See how much time is left."""
        self.reader.see("/clock")
