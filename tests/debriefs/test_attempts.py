"""A workshop that went back: both attempts are told, each by itself, and no row of one shows in the other."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from minikoneps.settings import Postgres
from minikoneps.verification.text import run as verify
from tests.exercises.live import Live, play_in
from tests.serving import LONG, serve
from tests.test_sealed import everything, plain

pytestmark = pytest.mark.skipif(not LONG, reason="plays two attempts; tests/workshops/test_rewind.py has one")

READERS = ("trainer", "tenderer-2", "evaluator")
BID = "act-2.1.tenderer-2"
MINE = "1234567"  # the unit price of a person in the second attempt


@pytest.fixture
def live(tmp_path: Path, database: Postgres | None) -> Iterator[Live]:
    """A room in each kind of database that a person and bots have played to the end."""
    with serve(tmp_path, database) as served:
        live = play_in(served, "first_bid")
        live.sit_down("tenderer-2")
        live.start(pace="alone")
        play_on(live, "1345678")
        yield live
        live.close()


def play_on(live: Live, price: str) -> str:
    """The person bids when the card lies open, and bots go on to the end; gives the bid."""
    live.until(lambda: live.cards("tenderer-2").get(BID) == "open", "no card lies open")
    bid = str(live.room.bid("tenderer-2", live.open_tender(), price)["bid"]["id"])
    live.until(lambda: live.seen()["status"] == "ended", "the bots did not come to the end")
    return bid


def go_back(live: Live, scene: str) -> dict[str, Any]:
    moments = live.room.get("trainer", "/snapshots").json()["snapshots"]
    moment: dict[str, Any] = next(one for one in moments if one["scene"] == scene)
    live.room.done("trainer", "/rewind", {"snapshot": moment["id"]})
    return moment


def book(live: Live, attempt: int) -> bytes:
    return live.room.get("trainer", f"/runs/{attempt}/bundle").content


def entries(content: bytes) -> list[dict[str, Any]]:
    lines = zipfile.ZipFile(BytesIO(content)).read("ledger.jsonl").decode().splitlines()
    return [json.loads(line) for line in lines]


def marks(rows: list[dict[str, Any]]) -> set[str]:
    """What these entries alone can have brought into the world: identifiers of what they made."""
    found = set()
    for row in rows:
        for name, value in ((row.get("entry") or {}).get("data") or {}).items():
            if name in ("bid", "award", "enquiry", "document") and isinstance(value, str):
                found.add(value)
    return found


def told(live: Live, seat: str, attempt: int | None = None) -> dict[str, Any]:
    shown: dict[str, Any] = live.room.get(
        seat, "/debrief" if attempt is None else f"/debrief?attempt={attempt}"
    ).json()
    return shown


def prices(shown: Mapping[str, Any]) -> dict[str, tuple[str, str, str]]:
    bids = shown["tenders"][0]["lots"][0]["bids"]
    return {one["tenderer"]["name"]: (one["bid"], one["total"]["amount"], one["outcome"]) for one in bids}


def seen(live: Live, known: dict[str, list[str]]) -> dict[str, str]:
    """All that these readers can read, but the trainer's zip, which has the books of all attempts."""
    read = {}
    for seat in READERS:
        public = seat == "evaluator"
        for address, text in everything(live.room.at[seat], live.room, known, public=public).items():
            if not address.endswith("workshop.zip"):
                read[f"{seat} {address}"] = text
    return read


def test_both_attempts_are_told_and_verify_and_no_row_of_one_shows_in_the_other(
    live: Live, tmp_path: Path
) -> None:
    tender = live.open_tender()
    moment = go_back(live, "act-2")
    old = marks(entries(book(live, 1))[moment["size"] :])
    assert old
    known = {"tender_id": [tender["id"]], "bid_id": sorted(old), "link": ["none"]}

    during = leaks(seen(live, known), old)
    early = [told(live, seat, 1)["code"] for seat in READERS]
    mine = play_on(live, MINE)
    after = leaks(seen(live, known), old)
    one, two = ({seat: told(live, seat, number) for seat in READERS} for number in (1, 2))
    new = marks(entries(book(live, 2))[moment["size"] :])

    assert (during, after, early) == ([], [], ["debriefs.attempt_shut"] * 3)
    for seat in READERS:
        assert two[seat] == told(live, seat)
        assert (one[seat]["attempt"], two[seat]["attempt"]) == (1, 2)
        assert one[seat]["attempts"] == two[seat]["attempts"]
        assert leaks({seat: json.dumps(one[seat])}, new) == []
        assert (one[seat]["ready"], one[seat]["sealed"]) == (True, False)
    assert [(row["attempt"], row["live"], row["shut"]) for row in one["evaluator"]["attempts"]] == [
        (1, False, False),
        (2, True, False),
    ]
    assert one["evaluator"]["attempts"][1]["rewound"] == {"attempt": 1, "scene": "act-2"}
    assert one["evaluator"]["attempts"][1]["shared"] == moment["size"]
    first, second = prices(one["evaluator"]), prices(two["evaluator"])
    assert second["Blue Harbour Systems"][0] == mine
    assert first["Blue Harbour Systems"][0] in old
    assert first["Blue Harbour Systems"][1] != second["Blue Harbour Systems"][1]
    assert {seat["seat"] for seat in two["tenderer-2"]["seats"] if seat["mine"]} == {"tenderer-2"}
    assert told(live, "evaluator", 3)["code"] == "debriefs.attempt_unknown"
    assert_another_price_is_tried_where_it_was_bid(live, tender, *first["Blue Harbour Systems"][:2])
    assert_books_and_reports_are_of_one_attempt(live, tmp_path, {1: new, 2: old})


def assert_another_price_is_tried_where_it_was_bid(
    live: Live, tender: dict[str, Any], bid: str, amount: str
) -> None:
    scale = f"/debrief/what-if/scale?tender={tender['id']}&bid={bid}"

    assert live.room.get("evaluator", scale).json()["code"] == "debriefs.bid_unknown"
    assert live.room.get("evaluator", f"{scale}&attempt=1").json()["actual"]["amount"] == amount


def assert_books_and_reports_are_of_one_attempt(
    live: Live, folder: Path, others: dict[int, set[str]]
) -> None:
    room = live.room
    for number, alone in others.items():
        (folder / f"{number}.zip").write_bytes(book(live, number))
        text, found = verify(folder / f"{number}.zip", [], room.shown["keyFingerprint"])
        assert found == 0, text
        assert leaks({"the book": plain(book(live, number))}, alone) == []
    one, two, bids = (
        plain(room.get("trainer", f"/results/report.csv?table={asked}").content)
        for asked in ("summary&attempt=1", "summary", "bids&attempt=1")
    )
    assert "Attempt,1\r" in one
    assert 'Attempt,"2 (goes on from attempt 1, before act 2)"' in two
    assert "Blue Harbour Systems" in bids


def leaks(read: Mapping[str, str], alone: set[str]) -> list[str]:
    """Where something shows that the other attempt alone made; an address may name what it asks for."""
    return [
        f"{one} at {where}"
        for where, text in read.items()
        for one in alone
        if one in text and one not in where
    ]
