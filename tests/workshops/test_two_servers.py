"""Two server processes on one PostgreSQL database are one system to the people in the room."""

import json
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from loadtests.run import run as run_load
from loadtests.server import Server
from minikoneps.shared.identifiers import new_id
from minikoneps.verification.text import run
from tests.postgres import Cluster
from tests.serving import LONG, Room, Served, open_room

pytestmark = pytest.mark.stories
PRICES = {"tenderer-1": "800000", "tenderer-2": "790000", "tenderer-3": "810000"}


@pytest.fixture(scope="module")
def both(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Served]]:
    database, folder = cluster.new_database(), tmp_path_factory.mktemp("data")
    with ExitStack() as stack:
        servers = [stack.enter_context(Server(folder / name / "data", database)) for name in ("one", "two")]
        token = servers[0].trainer_token()
        one, two = (Served(server.base_url, server.folder, token, database) for server in servers)
        yield one, two


@pytest.fixture
def room(both: tuple[Served, Served]) -> Iterator[Room]:
    with open_room(both[0]) as room:
        yield room


def moved(room: Room, seat: str, served: Served) -> None:
    """Let a seat go on at the other server with the token it has."""
    client = room.at[seat]
    client.base_url = httpx.URL(served.base_url)


def test_an_act_at_one_shows_at_the_other(room: Room, both: tuple[Served, Served]) -> None:
    moved(room, "observer", both[1])
    with room.at["observer"].stream("GET", room.path("/events"), timeout=httpx.Timeout(20)) as stream:
        lines = stream.iter_lines()
        next(lines)

        room.publish()

        assert any(line.startswith("data:") and "tender.published" in line for line in lines)


def test_a_run_begun_at_one_is_the_one_that_goes_on_at_the_other(
    room: Room, both: tuple[Served, Served]
) -> None:
    moved(room, "procuring-officer", both[1])
    first = room.publish()
    with both[0].client(both[0].trainer_token) as trainer:
        begun = trainer.post(room.path("/runs"), json={"keepPeople": True})
    assert begun.status_code == 201, begun.text
    with both[1].client(both[1].trainer_token) as elsewhere:
        seen = elsewhere.get(room.path()).json()
        gone = elsewhere.get(room.path(f"/tenders/{first['id']}"))
        book = elsewhere.get(room.path("/entries")).json()
        moved_on = elsewhere.post(room.path("/clock"), json={"rate": 0})

    assert (seen["attempt"], gone.status_code, moved_on.status_code) == (2, 404, 200)
    assert book["checkpoint"]["log"] == f"{room.slug}/2"


def test_a_seat_taken_at_one_is_known_at_the_other_at_once(room: Room, both: tuple[Served, Served]) -> None:
    trainer = both[0].client(both[0].trainer_token)
    entered = {"name": "Late comer", "seats": []}
    joined = trainer.post(room.path("/participants"), json=entered).json()
    for turn in range(3):
        one, two = (served.client(joined["token"]) for served in both)
        seat = f"tenderer-{turn % 3 + 1}"
        assert two.get(room.path("/seats")).status_code == 200
        assert one.post(room.path(f"/seats/{seat}/claim")).status_code == 200
        assert two.get(room.path("/seats"), headers={"Seat": seat}).status_code == 200
        assert one.delete(room.path(f"/seats/{seat}/claim")).is_success
        one.close()
        two.close()
    trainer.close()


def test_bids_at_both_make_one_ledger_that_verifies(
    room: Room, both: tuple[Served, Served], tmp_path: Path
) -> None:
    tender = room.publish()
    room.at.sit_down()
    for seat in ("tenderer-2", "evaluator"):
        moved(room, seat, both[1])
    bids: dict[str, dict[str, object]] = {}

    def bid(seat: str, price: str) -> None:
        bids[seat] = room.bid(seat, tender, price)

    threads = [threading.Thread(target=bid, args=item) for item in PRICES.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    room.pass_deadline(tender)
    late = room.post(
        "tenderer-2",
        f"/tenders/{tender['id']}/bids",
        room.sealed("tenderer-2", tender, "1"),
        key=new_id("key"),
    )
    opened = room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
    bundle = tmp_path / "room.bundle.zip"
    bundle.write_bytes(room.get("auditor", "/bundle").content)
    said, code = run(bundle, [], None)

    assert (len(bids), len(opened["bids"]), late.status_code) == (3, 3, 409)
    assert code == 0, said


@pytest.mark.skipif(not LONG, reason="the whole rush on two servers runs with --long")
def test_a_closing_rush_on_two_servers_proves_what_they_kept(
    cluster: Cluster, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["--tenderers", "20", "--seconds", "6", "--servers", "2", "--report", str(tmp_path)]

    code = run_load("closing_rush", words, cluster.new_database())

    said = capsys.readouterr().out
    assert code == 0, said
    assert "The proof holds." in said
    measured = json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))["measured"]
    looked_for, seen = measured["looked for at the server beside theirs, seen"].split(", ")
    assert looked_for == seen
