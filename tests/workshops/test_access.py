"""Coming in: PINs, links, seats, sessions."""

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from minikoneps.app import build_app
from minikoneps.shared.reading import Newest
from minikoneps.workshops.desk import Desk, trainer_token
from tests import loops
from tests.postgres import kept
from tests.serving import SEATS, Room, Served, open_room, serve


def join(served: Served, **how: str) -> httpx.Response:
    with served.client() as browser:
        return browser.post("/api/join", json=how)


def test_the_pin_lets_in_and_gives_no_seat(room: Room) -> None:
    pin = room.shown["pin"]

    shown = join(room.served, pin=f"{pin[:4]} {pin[4:]}", name="Mina").json()

    assert (shown["participant"]["name"], shown["seats"]) == ("Mina", [])
    assert [row["slug"] for row in shown["workshops"]] == [room.slug]


def test_the_link_lets_in_too_and_whoever_gives_no_name_gets_one(room: Room) -> None:
    shown = join(room.served, link=room.shown["joinLink"].rsplit("/", 1)[1]).json()

    assert len(shown["participant"]["name"].split()) == 2


def test_opening_the_link_s_page_uses_up_no_seat(room: Room) -> None:
    room.at.sit_down()
    with room.served.client() as preview:
        for _ in range(20):
            preview.get(room.shown["joinLink"])

    assert all(row["holder"] for row in room.get("trainer", "/seats").json())
    assert len(room.get("trainer", "/seats").json()) == len(SEATS)


def test_five_wrong_pins_a_minute_are_enough_from_one_address(served: Served) -> None:
    with open_room(served) as room:
        wrong = "00000000" if room.shown["pin"] != "00000000" else "11111111"
        tries = [join(served, pin=wrong) for _ in range(6)]
        right = join(served, pin=room.shown["pin"])
        coded = join(served, link=room.shown["joinLink"].rsplit("/", 1)[1], code="0011 2233")
        scanned = join(served, link=room.shown["joinLink"].rsplit("/", 1)[1])
        with served.client() as late:
            trainer = late.post("/api/session/trainer", json={"link": served.trainer_link.rsplit("/", 1)[1]})

    assert [answer.status_code for answer in tries] == [404] * 5 + [429]
    assert (right.status_code, coded.status_code) == (429, 429)
    assert int(right.headers["retry-after"]) > 0
    assert (scanned.status_code, trainer.status_code) == (200, 200)


def test_thirty_wrong_pins_a_minute_are_enough_from_all_addresses_together(tmp_path: Path) -> None:
    app = build_app(tmp_path, database := kept(tmp_path))
    token = trainer_token(tmp_path, "Test", database)

    async def post(path: str, body: object, address: str = "127.0.0.1", **headers: str) -> httpx.Response:
        way = httpx.ASGITransport(app, client=(address, 5000))
        async with httpx.AsyncClient(transport=way, base_url="http://localhost") as browser:
            return await browser.post(path, json=body, headers=headers)

    async def try_all() -> list[httpx.Response]:
        async with app.router.lifespan_context(app):
            plan = {"title": "Laptops", "seats": SEATS}
            room = (await post("/api/workshops", plan, Authorization=f"Bearer {token}")).json()
            wrong = {"pin": "00000000" if room["pin"] != "00000000" else "11111111"}
            found: list[httpx.Response] = []
            for here in ("203.0.113.0", "203.0.113.1", "203.0.113.2"):  # eight tries at once from each
                found += await asyncio.gather(*(post("/api/join", wrong, here) for _ in range(8)))
            # Another address than where it comes from is not believed: this one has had its five.
            found.append(await post("/api/join", wrong, "203.0.113.0", **{"X-Forwarded-For": "203.0.113.9"}))
            found += [await post("/api/join", wrong, f"198.51.100.{number}") for number in range(15)]
            for late in ({"pin": room["pin"]}, {"link": room["joinLink"].rsplit("/", 1)[1]}):
                found.append(await post("/api/join", late, "192.0.2.1"))
            return found

    answers = loops.run(try_all())
    right, scanned = answers[-2:]

    statuses = [answer.status_code for answer in answers[:-2]]
    assert [sorted(statuses[first : first + 8]) for first in (0, 8, 16)] == [[404] * 5 + [429] * 3] * 3
    assert statuses[24:] == [429] + [404] * 15
    assert (right.status_code, right.json()["code"]) == (429, "workshops.too_many_tries")
    assert 0 < int(right.headers["retry-after"]) <= 60
    assert scanned.status_code == 200


def test_a_trainer_s_link_works_once(served: Served) -> None:
    link = served.trainer_link.rsplit("/", 1)[1]
    with served.client() as first, served.client() as second:
        shown = first.post("/api/session/trainer", json={"link": link}).json()
        again = second.post("/api/session/trainer", json={"link": link})

    assert shown["participant"]["trainer"] is True
    assert again.json()["code"] == "workshops.wrong_link"


def test_a_session_ends_at_once(room: Room) -> None:
    with room.served.client() as browser:
        browser.post("/api/join", json={"pin": room.shown["pin"]})
        assert browser.get(room.path("/tenders")).status_code == 200
        token = browser.cookies["mk"]
        browser.post("/api/session/leave", headers={"Origin": room.served.base_url})
        assert browser.get("/api/session").json() is None
        kept = browser.get(room.path("/tenders"), headers={"Cookie": f"mk={token}"})

    assert kept.json()["code"] == "access.no_token"


def test_a_person_takes_a_seat_from_a_bot_but_not_from_a_person(room: Room) -> None:
    with room.served.client() as anna, room.served.client() as boris:
        for browser in (anna, boris):
            browser.post("/api/join", json={"pin": room.shown["pin"]})
            browser.headers["Origin"] = room.served.base_url
        assert anna.post(room.path("/seats/tenderer-1/claim")).status_code == 200
        taken = boris.post(room.path("/seats/tenderer-1/claim"))
        assert anna.delete(room.path("/seats/tenderer-1/claim")).status_code == 200
        free = boris.post(room.path("/seats/tenderer-1/claim"))
        unknown = boris.post(room.path("/seats/nobody/claim"))

    assert taken.json()["code"] == "workshops.seat_taken"
    assert free.status_code == 200
    assert unknown.json()["code"] == "workshops.seat_unknown"


def test_the_bot_that_lost_its_seat_may_act_no_more(room: Room) -> None:
    room.at.sit_down()
    with room.served.client() as anna:
        anna.post("/api/join", json={"pin": room.shown["pin"]})
        anna.post(room.path("/seats/tenderer-1/claim"), headers={"Origin": room.served.base_url})

    assert room.get("tenderer-1", "/tenders").json()["code"] == "access.no_token"


def test_pin_and_links_are_shown_to_trainers_alone(room: Room) -> None:
    shown = room.get("auditor", "").json()

    assert (shown["pin"], shown["joinLink"], shown["projectorLink"]) == (None, None, None)
    assert shown["keyFingerprint"] == room.shown["keyFingerprint"]


def test_the_wall_shows_the_pin_and_the_key_and_opens_nothing_else(room: Room) -> None:
    link = room.shown["projectorLink"].rsplit("/", 1)[1]
    with room.served.client() as wall:
        shown = wall.get(f"/api/projector/{link}").json()
        with_it = wall.get(room.path(), headers={"Authorization": f"Bearer {link}"})

    assert (shown["pin"], shown["keyFingerprint"]) == (room.shown["pin"], room.shown["keyFingerprint"])
    assert shown["counts"]["bids"] is None
    assert with_it.json()["code"] == "access.no_token"


@pytest.mark.parametrize("seat", ["trainer", "clock"])
def test_reserved_seats_cannot_be_planned(served: Served, seat: str) -> None:
    with served.client(served.trainer_token) as trainer:
        plan = {"title": "x y", "seats": [{"seat": seat, "role": "auditor", "organisation": "Office"}]}
        answer = trainer.post("/api/workshops", json=plan)

    assert answer.json()["code"] == "workshops.seats_twice"


def test_security_headers_are_on_every_answer(room: Room) -> None:
    for address in ("/", "/api/session", "/api/nothing", "/healthz", "/api/docs"):
        headers = room.trainer.get(address).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
    assert room.trainer.get("/api/session").headers["cache-control"] == "no-store"


class Sought(OrderedDict[Any, Any]):
    """Those who are known: found, and never gone through, for they are many."""

    def keys(self) -> Any:
        raise AssertionError

    items = values = __iter__ = keys


def test_whoever_comes_is_found_without_going_through_all_who_came_before(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minikoneps.shared.reading.OrderedDict", Sought)
    known: Newest[Any, Any] = Newest(10)
    monkeypatch.setattr(Desk, "_known_people", lambda _desk: known)

    assert [room.get(seat, "/tenders").status_code for seat in ("tenderer-1", "tenderer-2")] == [200, 200]
    assert len(known) == 3  # the trainer is one of them


class Counted(Newest[Any, Any]):
    """Tells how many it ever kept at once."""

    most_at_once = 0

    def keep(self, found: Mapping[Any, Any]) -> None:
        super().keep(found)
        Counted.most_at_once = max(Counted.most_at_once, len(self))


def test_of_all_who_come_so_many_are_kept_at_hand_and_the_others_are_looked_up_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minikoneps.workshops.desk.MOST_KNOWN", 2)
    monkeypatch.setattr("minikoneps.workshops.desk.Newest", Counted)
    monkeypatch.setattr(Counted, "most_at_once", 0)
    with serve(tmp_path) as served, open_room(served) as room:
        room.at.sit_down()
        tender = room.publish()
        bids = {seat: room.bid(seat, tender, "900")["bid"]["id"] for seat in ("tenderer-1", "tenderer-2")}
        for _ in "12":
            assert {room.get(seat, "/clock").status_code for seat in room.at} == {200}
        for seat, bid in bids.items():
            assert [one["id"] for one in room.get(seat, f"/tenders/{tender['id']}/bids").json()] == [bid]
        room.at["tenderer-1"].post("/api/session/leave", headers={"Origin": served.base_url})
        assert room.get("tenderer-1", "/clock").json()["code"] == "access.no_token"

    assert Counted.most_at_once == 2
