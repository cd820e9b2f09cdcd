"""A quiet day: people look at tenders, notices and the ledger of a room that is there.

`locust -f loadtests/locustfile.py --host http://127.0.0.1:8000 --room busan --token … [--tags read]`
"""

from locust import between, events, tag, task
from locust.argument_parser import LocustArgumentParser

from loadtests.users import PlaybookUser
from minikoneps.playbook.actors import Actor


@events.init_command_line_parser.add_listener  # type: ignore[untyped-decorator]
def more_arguments(parser: LocustArgumentParser) -> None:
    """What this load test takes besides Locust's own."""
    parser.add_argument("--room", env_var="MINIKONEPS_ROOM", help="the room's short name")
    parser.add_argument(
        "--token", env_var="MINIKONEPS_TOKEN", is_secret=True, help="a token for it: minikoneps token NAME"
    )


class Onlooker(PlaybookUser):
    """Somebody in the room who reads."""

    wait_time = between(1, 5)

    def on_start(self) -> None:
        """Come into the room."""
        asked = self.environment.parsed_options
        self.reader = Actor(self.send, asked.room, asked.token)

    @tag("read")
    @task(3)
    def read_notice(self) -> None:
        """Look at the list and open what is in it."""
        for tender in self.reader.see("/tenders").json() or []:
            self.reader.see(f"/tenders/{tender['id']}")

    @tag("read")
    @task(2)
    def follow_ledger(self) -> None:
        """Read what has been entered since the last time."""
        self.reader.new_entries()

    @tag("clock")
    @task
    def look_at_clock(self) -> None:
        """See how much time is left."""
        self.reader.see("/clock")
