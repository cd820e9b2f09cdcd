"""Is the server all right: what machines are told, what the trainer sees, what nobody learns."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from minikoneps.app import build_app
from minikoneps.health.looking import LEAST_FREE, LITTLE_FREE, judge_disk
from minikoneps.health.service import ready
from minikoneps.shared.errors import RuleBroken
from tests import loops
from tests.serving import Room


def test_a_server_that_works_is_ready_and_says_what_was_looked_at(room: Room) -> None:
    with room.served.client() as machine:
        answer = machine.get("/readyz")

    assert answer.status_code == 200
    assert {"data", "writing", "rooms", "bots"} <= set(answer.json()["parts"])


def test_a_server_whose_bots_have_ended_is_not_ready_and_says_so(tmp_path: Path) -> None:
    app = build_app(tmp_path)
    with pytest.raises(RuleBroken) as refused:  # nothing was started: the director of the bots does not live
        ready(app.state.rooms, app.state.player, tmp_path)

    assert refused.value.code == "health.not_ready"
    assert refused.value.facts == {"parts": "bots", "causes": ""}
    app.state.rooms.control.close()


@pytest.mark.parametrize(
    ("free", "standing"), [(LEAST_FREE - 1, "bad"), (LITTLE_FREE - 1, "wait"), (LITTLE_FREE, "good")]
)
def test_little_room_on_the_disk_is_told_before_bids_are_refused(free: int, standing: str) -> None:
    assert judge_disk(free) == standing


def test_the_trainer_sees_what_was_done_and_what_was_refused(room: Room) -> None:
    room.publish()
    before = room.trainer.get("/api/server").json()
    often = min((row["times"] for row in before["refusals"]), default=0) + 1
    for _ in range(often):  # the page shows the most frequent ones, of all that this process has refused
        room.post("tenderer-1", "/tenders", {})
    after = room.trainer.get("/api/server").json()

    assert after["standing"] in ("good", "wait")
    assert after["commits"] >= 1
    assert after["commitSeconds"] > 0
    assert after["answers"] > before["answers"]
    assert times_of("access.wrong_role", after) >= max(times_of("access.wrong_role", before) + 1, often)


def times_of(code: str, shown: dict[str, Any]) -> int:
    """How often the page says that something was refused."""
    return sum(int(row["times"]) for row in shown["refusals"] if row["code"] == code)


@pytest.mark.parametrize("seat", ["procuring-officer", "tenderer-1", "observer"])
def test_nobody_but_a_trainer_sees_it(room: Room, seat: str) -> None:
    answer = room.at[seat].get("/api/server")

    assert (answer.status_code, answer.json()["code"]) == (403, "access.trainer_only")


def test_what_is_counted_names_no_room_no_tender_and_no_seat(room: Room) -> None:
    tender = room.publish()
    room.bid("tenderer-1", tender, "900")
    with room.served.client() as prometheus:
        told = prometheus.get("/metrics").text

    assert "minikoneps_commit_acts_count" in told
    assert 'minikoneps_answer_seconds_count{method="POST",status="2xx"}' in told
    for name in (f'"{room.slug}', tender["id"], room.party("tenderer-1"), "tenderer-1", "workshops/"):
        assert name not in told


def test_another_machine_reads_no_figures_without_a_trainer_s_token(tmp_path: Path) -> None:
    app = build_app(tmp_path)

    async def ask(host: str) -> httpx.Response:
        way = httpx.ASGITransport(app, client=(host, 5000))
        async with httpx.AsyncClient(transport=way, base_url="http://localhost") as machine:
            return await machine.get("/metrics")

    stranger, here = (loops.run(ask(host)) for host in ("203.0.113.7", "127.0.0.1"))
    app.state.rooms.control.close()

    assert (stranger.status_code, stranger.json()["code"]) == (401, "access.no_token")
    assert here.status_code == 200
