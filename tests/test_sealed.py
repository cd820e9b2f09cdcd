"""The one test this project must never lose: before the opening nothing about a bid shows, to anyone, by any route.

A person and a bot bid; one bid is replaced and one withdrawn. Every role, a stranger and the wall walk every address
that can be read. Afterwards the opened values must appear, and the replaced and withdrawn ones still must not.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from minikoneps.app import openapi
from tests.serving import Room, Served, open_room, serve

# Unit prices whose digits, and whose products with 40, appear nowhere else.
PERSON, BOT, REPLACED, WITHDRAWN = "817391", "823177", "851963", "877541"
STREAMS = {"/api/workshops/{workshop}/events"}


def traces(unit_price: str) -> list[str]:
    """What a value looks like when it leaks: digits, with separators of any kind between them."""
    total = str(int(unit_price) * 40)
    return [unit_price, total]


def digits_of(text: str) -> str:
    return re.sub(r"(?<=\d)[,.\s_'٬٫](?=\d{3})", "", text)


def shows(unit_price: str, text: str) -> bool:
    plain = digits_of(text)
    return any(trace in plain for trace in traces(unit_price))


def addresses(room: Room, known: dict[str, list[str]]) -> Iterator[str]:
    """Every address that can be read, with every identifier we know in its place."""
    for path, verbs in openapi()["paths"].items():
        if "get" not in verbs or path in STREAMS:
            continue
        yield from filled(path.replace("{workshop}", room.slug), known)


def filled(path: str, known: dict[str, list[str]]) -> Iterator[str]:
    name = re.search(r"{(\w+)}", path)
    if name is None:
        yield path
        return
    for value in known[name.group(1)]:
        yield from filled(path.replace(name.group(0), value, 1), known)


def everything(client: httpx.Client, room: Room, known: dict[str, list[str]]) -> dict[str, str]:
    """All that one client can read, with every place a zip may hide something unpacked."""
    read = {}
    for address in addresses(room, known):
        query = {"from": "1"} if address.endswith("/consistency") else {}
        answer = client.get(address, params=query)
        assert answer.status_code < 500, f"{address}: {answer.status_code} {answer.text}"
        read[address] = unzipped(answer.content) if answer.content[:2] == b"PK" else answer.text
    return read


def unzipped(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        return "\n".join(bundle.read(name).decode("utf-8", "replace") for name in bundle.namelist())


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serve(tmp_path) as served:
        yield served


def a_person(served: Served, room: Room) -> httpx.Client:
    """A browser: it joins with the PIN, keeps a cookie, and takes tenderer-1 from the bot."""
    person = served.client()
    joined = person.post("/api/join", json={"pin": room.shown["pin"], "name": "Mina"})
    assert joined.status_code == 200, joined.text
    person.headers["Origin"] = served.base_url
    claimed = person.post(room.path("/seats/tenderer-1/claim"))
    assert claimed.status_code == 200, claimed.text
    person.headers["Seat"] = "tenderer-1"
    return person


def bidding(room: Room, person: httpx.Client) -> tuple[dict[str, Any], dict[str, str]]:
    """A person bids, then bots: one replaces its bid, one withdraws. Gives the tender and the bids by value."""
    tender = room.publish()
    room.at["tenderer-1"] = person
    bids = {PERSON: room.bid("tenderer-1", tender, PERSON)["bid"]["id"]}
    bids[REPLACED] = room.bid("tenderer-2", tender, REPLACED)["bid"]["id"]
    again = room.sealed("tenderer-2", tender, BOT)
    answer = room.done("tenderer-2", f"/bids/{bids[REPLACED]}/replacement", again, key="key-replace")
    bids[BOT] = answer["bid"]["id"]
    bids[WITHDRAWN] = room.bid("tenderer-3", tender, WITHDRAWN)["bid"]["id"]
    room.done("tenderer-3", f"/bids/{bids[WITHDRAWN]}/withdrawal", key="key-withdraw")
    return tender, bids


def test_nothing_about_a_bid_shows_before_the_opening_and_everything_opened_shows_after(
    served: Served,
) -> None:
    with open_room(served) as room, served.client() as stranger, a_person(served, room) as person:
        tender, bids = bidding(room, person)
        known = {
            "tender_id": [tender["id"]],
            "bid_id": list(bids.values()),
            "link": [room.shown["projectorLink"].rsplit("/", 1)[1]],
            "party_id": [room.party("tenderer-1")],
        }
        owners = {"tenderer-1": {PERSON}, "tenderer-2": {BOT, REPLACED}, "tenderer-3": {WITHDRAWN}}
        viewers = {**room.at, "stranger": stranger}

        def walk(*, opened: bool) -> None:
            for seat, client in viewers.items():
                for address, text in everything(client, room, known).items():
                    check(seat, address, text, opened=opened)

        def check(seat: str, address: str, text: str, *, opened: bool) -> None:
            for price, bid in bids.items():
                where = f"{seat} reads it at {address}"
                if not (opened and price in (PERSON, BOT)):
                    assert not shows(price, text), f"the value of a bid: {where}"
                if not opened and price not in owners.get(seat, set()) and bid not in address:
                    assert bid not in text, f"that a bid exists: {where}"

        walk(opened=False)
        room.pass_deadline(tender)
        walk(opened=False)
        room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
        walk(opened=True)
        for seat, client in room.at.items():
            everywhere = "\n".join(everything(client, room, known).values())
            assert shows(PERSON, everywhere), f"{seat} cannot see an opened bid"
            assert shows(BOT, everywhere), f"{seat} cannot see an opened bid"
        bundle = unzipped(room.get("trainer", "/bundle").content)
        assert shows(PERSON, bundle)
        assert not shows(REPLACED, bundle)
        assert not shows(WITHDRAWN, bundle)


def test_a_rival_learns_no_more_from_a_real_bid_than_from_one_that_never_was(served: Served) -> None:
    with open_room(served) as room, a_person(served, room) as person:
        _, bids = bidding(room, person)
        made_up = f"bid-{'0' * 12}"
        for rest in ("", "/receipt"):
            real = room.get("tenderer-3", f"/bids/{bids[PERSON]}{rest}")
            unreal = room.get("tenderer-3", f"/bids/{made_up}{rest}")
            assert (real.status_code, without(real, bids[PERSON])) == (
                unreal.status_code,
                without(unreal, made_up),
            )
        for act in ("replacement", "withdrawal"):
            body = room.sealed("tenderer-3", room.get("tenderer-3", "/tenders").json()[0], "1")
            sent = body if act == "replacement" else {}
            real = room.post("tenderer-3", f"/bids/{bids[PERSON]}/{act}", sent, key="key-steal-1")
            unreal = room.post("tenderer-3", f"/bids/{made_up}/{act}", sent, key="key-steal-2")
            assert (real.status_code, without(real, bids[PERSON])) == (
                unreal.status_code,
                without(unreal, made_up),
            )


def without(answer: httpx.Response, bid: str) -> Any:
    return json.loads(answer.text.replace(bid, "…"))


def test_no_value_lies_readable_in_the_data_folder(served: Served) -> None:
    with open_room(served) as room, a_person(served, room) as person:
        bidding(room, person)

        stored = b"".join(path.read_bytes() for path in sorted(served.folder.rglob("*")) if path.is_file())

    assert room.slug.encode() in stored
    for price in (PERSON, BOT, REPLACED, WITHDRAWN):
        assert all(trace.encode() not in stored for trace in traces(price))
