"""A run that goes back to an act is played on from there, beside what was played before."""

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from minikoneps.verification.text import run as verify
from tests.exercises.live import Live
from tests.serving import LONG

SCENARIOS = [
    ("one_second_late", "act-2"),
    pytest.param("first_bid", "act-2", marks=pytest.mark.skipif(not LONG, reason="all acts: for `--long`")),
]


def leaves(content: bytes) -> list[str]:
    lines = zipfile.ZipFile(BytesIO(content)).read("ledger.jsonl").decode().splitlines()
    return [json.loads(line)["leaf"] for line in lines]


@pytest.mark.parametrize(("scenario", "act"), SCENARIOS)
def test_bots_play_on_from_an_act_and_both_attempts_are_kept_and_verify(
    scenario: str, act: str, playing: Callable[..., Live], tmp_path: Path
) -> None:
    live = playing(scenario)
    room = live.room
    live.start(pace="alone")
    live.until(lambda: live.seen()["status"] == "ended", "the bots did not come to the end")
    moments = room.get("trainer", "/snapshots").json()["snapshots"]
    moment = next(one for one in moments if one["scene"] == act)

    shown = room.done("trainer", "/rewind", {"snapshot": moment["id"]})
    live.until(lambda: live.seen()["status"] == "ended", "the second attempt did not come to its end")
    left = room.get("trainer", "/snapshots").json()["snapshots"]
    books = [room.get("trainer", f"/runs/{number}/bundle").content for number in (1, 2)]
    told = {number: room.get("auditor", f"/debrief?attempt={number}").json() for number in (1, 2)}
    for number, book in enumerate(books):
        (tmp_path / f"{number}.zip").write_bytes(book)

    assert (shown["attempt"], shown["rewound"]) == (2, {"attempt": 1, "scene": act})
    checks = [row for row in live.board()["checks"] if row["scene"].startswith("act-")]
    assert {row["verdict"] for row in checks} == {"green"}
    assert [told[number]["attempt"] for number in (1, 2)] == [1, 2]
    assert all(one["ready"] for one in told.values())
    assert [(row["attempt"], row["shared"], row["live"]) for row in told[1]["attempts"]] == [
        (1, 0, False),
        (2, moment["size"], True),
    ]
    own = [[(one["index"], one["real"]) for one in told[number]["moments"]] for number in (1, 2)]
    assert [row for row in own[0] if row in own[1]] == [row for row in own[0] if row[0] < moment["size"]]
    assert [(run["attempt"], run["live"]) for run in room.get("trainer", "/runs").json()] == [
        (2, True),
        (1, False),
    ]
    key = room.shown["keyFingerprint"]
    assert [verify(tmp_path / f"{number}.zip", [], key) for number in (0, 1)][0][1] == 0
    assert verify(tmp_path / "1.zip", [], key)[1] == 0, verify(tmp_path / "1.zip", [], key)[0]
    one, two = (leaves(book) for book in books)
    assert one[: moment["size"]] == two[: moment["size"]]
    assert set(one[moment["size"] :]).isdisjoint(two)
    assert [(row["attempt"], row["scene"]) for row in left].count((2, act)) == 0  # kept already, as 1's
    assert (1, None) in [(row["attempt"], row["scene"]) for row in left]
