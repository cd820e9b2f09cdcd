"""A quiet day: people look at tenders, notices and the ledger of a room that is there.

`locust -f loadtests/locustfile.py --host http://127.0.0.1:8000 --room busan --token … [--tags read]`
"""

from locust import between, events, tag, task
from locust.argument_parser import LocustArgumentParser
from locust.env import Environment

from loadtests.users import PlaybookUser
from minikoneps.playbook.actors import Actor
from minikoneps.playbook.sending import sending


@events.init_command_line_parser.add_listener  # type: ignore[untyped-decorator]
def more_arguments(parser: LocustArgumentParser) -> None:
    """What this load test takes besides Locust's own."""
    parser.add_argument("--room", env_var="MINIKONEPS_ROOM", help="the room's short name")
    parser.add_argument(
        "--token", env_var="MINIKONEPS_TOKEN", is_secret=True, help="a token for it: minikoneps token NAME"
    )


@events.init.add_listener  # type: ignore[untyped-decorator]
def must_be_readable(environment: Environment, **_more: object) -> None:
    """A room that cannot be read is told at once; on Locust's own page it may still be named."""
    asked = environment.parsed_options
    if environment.web_ui is not None or asked is None:
        return
    if not (asked.host and asked.room and asked.token):
        raise SystemExit("It takes --host, --room and --token.")
    with sending(asked.host) as send:
        try:
            answer = Actor(send, asked.room, asked.token).see("/clock")
        except OSError as cut:
            raise SystemExit(f"No server answers at {asked.host}: {cut}") from cut
    if not answer.good:
        raise SystemExit(f"The room {asked.room} cannot be read with this token: {answer.told()}")


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
