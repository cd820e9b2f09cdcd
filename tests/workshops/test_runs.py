"""A room is a place for many runs: the next one, a copy, what is forgotten, and what is handed out."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from sqlalchemy import event
from starlette.requests import Request

from minikoneps.shared.clock import real_now
from minikoneps.verification.text import run as verify
from minikoneps.workshops import store
from minikoneps.workshops.asking import public_address
from minikoneps.workshops.control import Control
from minikoneps.workshops.forgetting import forget_expired
from minikoneps.workshops.playlists import list_playlists, read_playlists
from minikoneps.workshops.serving import lan_addresses
from minikoneps.workshops.tables import Participant
from minikoneps.workshops.tickets import WRONG_AT_MOST, code_of, find_by_code
from tests.serving import Room, Served, open_room, serve

STORY: dict[str, Any] = {
    "title": "Library",
    "scenario": "first_bid",
    "seats": None,
    "startsAt": None,
    "rate": 1,
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    with open_room(served) as room:
        yield room


@contextmanager
def join(room: Room, **how: object) -> Iterator[httpx.Client]:
    with room.served.client() as browser:
        browser.post("/api/join", json={"pin": room.shown["pin"], **how})
        browser.headers["Origin"] = room.served.base_url
        yield browser


def code(answer: httpx.Response) -> str:
    return str(answer.json()["code"])


def kinds(browser: httpx.Client, room: Room) -> list[str]:
    rows = browser.get(room.path("/entries")).json()["entries"]
    return [row["entry"]["kind"] for row in rows if row["entry"]]


def test_the_next_run_has_the_same_door_and_an_empty_book_and_the_old_one_verifies(
    room: Room, tmp_path: Path
) -> None:
    tender = room.publish()
    room.bid("tenderer-1", tender, "800000")
    with join(room, name="Anna") as anna:
        again = room.done("trainer", "/runs")
        out = anna.get(room.path("/tenders"))
        listed = room.get("trainer", "/runs").json()
        old = room.get("trainer", "/runs/1/bundle")
        unknown = room.get("trainer", "/runs/7/bundle")
    (tmp_path / "old.zip").write_bytes(old.content)

    assert (again["pin"], again["joinLink"]) == (room.shown["pin"], room.shown["joinLink"])
    assert (again["log"], again["attempt"]) == (f"{room.slug}/2", 2)
    assert code(out) == "access.wrong_workshop"
    assert room.get("trainer", "/tenders").json() == []
    assert {"tender.published", "bid.received"}.isdisjoint(kinds(room.trainer, room))
    assert [(run["attempt"], run["live"]) for run in listed] == [(2, True), (1, False)]
    assert verify(tmp_path / "old.zip", [], room.shown["keyFingerprint"])[1] == 0
    assert "tender.published" in zipfile.ZipFile(io.BytesIO(old.content)).read("ledger.jsonl").decode()
    assert code(unknown) == "workshops.run_unknown"


def test_people_may_be_kept_for_the_next_run_on_the_seats_that_it_has_too(room: Room) -> None:
    with join(room, name="Anna") as anna, join(room, name="Boris") as boris:
        anna.post(room.path("/seats/tenderer-1/claim"))
        boris.post(room.path("/seats/observer/claim"))
        room.done("trainer", "/runs", {"scenario": "first_bid", "keepPeople": True})
        held = anna.get("/api/session").json()["seats"]
        stands, standing = boris.get(room.path("/tenders")), boris.get("/api/session").json()["seats"]
        seats = {row["seat"] for row in room.get("trainer", "/seats").json()}

    assert [row["seat"] for row in held] == ["tenderer-1"]
    assert stands.json() == []
    assert standing == []
    assert "observer" not in seats
    room.publish()


def test_a_stream_tells_that_the_room_has_gone_on_and_that_seats_have_changed(room: Room) -> None:
    with join(room) as anna, anna.stream("GET", room.path("/events"), timeout=httpx.Timeout(20)) as stream:
        lines = stream.iter_lines()
        next(lines)
        person = anna.get("/api/session").json()["participant"]["id"]
        room.trainer.put(room.path("/seats/auditor/people"), json={"people": [person]})
        assert next(line for line in lines if line.startswith("event:")) == "event: seats"
        room.done("trainer", "/runs", {"keepPeople": True})
        assert next(line for line in lines if line.startswith("event: over")) == "event: over"


def test_a_copy_has_the_scenario_and_the_seats_and_nobody(served: Served) -> None:
    with open_room(served, **STORY) as room, join(room, name="Anna") as anna:
        anna.post(room.path("/seats/tenderer-1/claim"))
        copy = room.done("trainer", "/copies", {"title": "Second group"})
        seats = room.trainer.get(f"/api/workshops/{copy['slug']}/seats").json()
        own = room.get("trainer", "/seats").json()

    assert (copy["scenario"], copy["title"]) == ("first_bid", "Second group")
    assert copy["pin"] != room.shown["pin"]
    assert [row["seat"] for row in seats] == [row["seat"] for row in own]
    assert {row["holder"] for row in seats} == {None}


def test_copies_without_a_title_are_told_apart_by_a_number(served: Served) -> None:
    with open_room(served, **STORY | {"title": "حلقة (عمل)"}) as room:
        one = room.done("trainer", "/copies")
        two = room.trainer.post(f"/api/workshops/{one['slug']}/copies", json={}).json()

    assert [one["title"], two["title"]] == ["حلقة (عمل) (2)", "حلقة (عمل) (3)"]


def test_a_scenario_brings_its_seats_and_a_playlist_what_comes_next(served: Served) -> None:
    with open_room(served, title="Half a day", playlist="tenderers-half-day", seats=None) as room:
        first = room.get("trainer", "").json()
        room.done("trainer", "/runs", {"scenario": first["nextScenario"], "keepPeople": True})
        second = room.get("trainer", "").json()
        unknown = room.trainer.post("/api/workshops", json={"title": "x", "playlist": "nobody"})
        seatless = room.trainer.post("/api/workshops", json={"title": "x"})

    assert (first["scenario"], first["nextScenario"]) == ("first_bid", "one_second_late")
    assert (second["scenario"], second["nextScenario"]) == ("one_second_late", "read_the_notice_five_traps")
    assert code(unknown) == "workshops.playlist_unknown"
    assert code(seatless) == "workshops.no_seats"


def test_every_playlist_names_scenarios_that_are_there() -> None:
    assert len(list_playlists()) >= 5
    with pytest.raises(Exception, match="scenario_unknown"):
        read_playlists('[x]\nen = "x"\nar = "x"\nfr = "x"\nscenarios = ["first_bid", "nobody"]')


def test_the_handout_tells_the_story_and_no_bot_s_figure(served: Served) -> None:
    with open_room(served, **STORY) as room:
        told = room.get("auditor", "/handout").json()
        with open_room(served) as free:
            none = free.get("auditor", "/handout")

    assert (told["title"], told["minutes"]) == ("First bid", 60)
    assert [act["minutes"] for act in told["acts"]] == [10, 20, 10, 10, 10]
    assert len(told["objectives"]) == 4
    assert not any(figure in str(told) for figure in ("34 650", "33 980", "35 240"))
    assert code(none) == "workshops.no_scenario"


def test_people_are_kept_for_as_long_as_their_room_says_and_not_a_day_longer(room: Room) -> None:
    with join(room, name="Anna Kept") as anna:
        anna.post(room.path("/seats/tenderer-1/claim"))
    room.trainer.patch(room.path(), json={"keepDays": 7})
    own = Control(room.served.folder, room.served.database)
    try:
        forget_expired(own, real_now() + timedelta(days=6))
        kept = room.get("trainer", "/people").json()
        forget_expired(own, real_now() + timedelta(days=8))
    finally:
        own.close()

    assert [one["name"] for one in kept] == ["Anna Kept"]
    assert room.get("trainer", "/people").json() == []
    assert (
        next(row for row in room.get("trainer", "/seats").json() if row["seat"] == "tenderer-1")["holder"]
        is None
    )


def test_who_stays_is_not_even_read_when_others_are_forgotten(room: Room) -> None:
    for name in ("Anna Kept", "Bela Kept", "Carl Kept"):
        with join(room, name=name):
            pass
    own = Control(room.served.folder, room.served.database)
    read = list[str]()

    def note(who: Participant, *_more: object) -> None:
        read.append(who.name)

    event.listen(Participant, "load", note)
    try:
        forget_expired(own, real_now())
        before = [name for name in read if name.endswith("Kept")]
        forget_expired(own, real_now() + timedelta(days=90))
    finally:
        event.remove(Participant, "load", note)
        own.close()

    assert before == []
    assert {"Anna Kept", "Bela Kept", "Carl Kept"} <= set(read)


def test_five_wrong_guesses_end_a_code_for_everybody(room: Room) -> None:
    with join(room, name="Anna") as anna:
        right = anna.get(room.path("/code")).json()["code"]
    wrong = right[:3] + f"{(int(right[3:]) + 1) % 100_000:05d}"
    own = Control(room.served.folder, room.served.database)
    try:
        with own.write() as session:
            guesses = [find_by_code(session, room.slug, wrong) for _ in range(WRONG_AT_MOST)]
        with own.read() as session:
            dead = find_by_code(session, room.slug, right)
            known = [code_of(ticket) for ticket in store.list_tickets(session, room.slug)]
    finally:
        own.close()

    assert (guesses, dead, known) == ([None] * WRONG_AT_MOST, None, [right])


def asked(address: str, lan: str | None) -> Request:
    """A request that came in at an address, at a server that serves a network or this machine alone."""
    host, _, port = address.removeprefix("http://").partition(":")
    app = SimpleNamespace(state=SimpleNamespace(lan_address=lan))
    scope = {
        "type": "http", "scheme": "http", "server": (host, int(port)), "path": "/", "root_path": "",
        "app_root_path": "", "query_string": b"", "headers": [], "app": app,
    }  # fmt: skip
    return Request(scope)


@pytest.mark.parametrize(
    ("address", "lan", "led"),
    [
        ("http://127.0.0.1:8000", "http://192.168.4.2:8000", "http://192.168.4.2:8000"),
        ("http://localhost:8000", "http://192.168.4.2:8000", "http://192.168.4.2:8000"),
        ("http://10.0.0.9:8000", "http://192.168.4.2:8000", "http://10.0.0.9:8000"),
        ("http://127.0.0.1:8000", None, "http://127.0.0.1:8000"),
    ],
)
def test_links_lead_into_the_room_s_network_also_from_the_trainer_s_own_screen(
    address: str, lan: str | None, led: str
) -> None:
    assert public_address(asked(address, lan)) == led
    assert not any(one.startswith("127.") for one in lan_addresses())


def test_a_khmer_room_stays_khmer_whatever_it_goes_on_with(served: Served) -> None:
    with open_room(served, **STORY, language="km") as room:
        room.done("trainer", "/runs", {"scenario": "one_second_late"})
        assert room.get("trainer", "").json()["language"] == "km"
        room.done("trainer", "/runs", {"scenario": "ar/first_bid", "language": "ar"})
        room.done("trainer", "/runs", {"scenario": "one_second_late"})
        assert room.get("trainer", "").json()["language"] == "en"
        room.done("trainer", "/runs", {"scenario": "km/first_bid"})
        assert room.get("trainer", "").json()["language"] == "km"
