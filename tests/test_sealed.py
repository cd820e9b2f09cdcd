"""The one test this project must never lose: before the opening nothing about a bid shows, by any route.

A person and a bot bid; one bid is replaced and one withdrawn. Every role, a stranger and the wall walk every
address that can be read. Afterwards the opened values must appear, the replaced and withdrawn ones still not.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pypdf
import pytest

from minikoneps.app import readable
from tests.lots import DESKS, LAPTOPS, two_lots
from tests.postgres import files_only
from tests.serving import Room, Served, open_room, serve

# Unit prices whose digits, and whose products with the quantities of the two lots, appear nowhere else.
PERSON, BOT, REPLACED, WITHDRAWN = "817391", "823177", "851963", "877541"
STREAMS = {"/api/workshops/{workshop}/events"}
FIGURES = "/api/server"  # other with every request, of all rooms together; tests/health reads what they say


def traces(unit_price: str) -> list[str]:
    """What a value looks like when it leaks: digits, with separators of any kind between them."""
    return [unit_price, *(str(int(unit_price) * int(item["quantity"])) for item in (LAPTOPS, DESKS))]


def digits_of(text: str) -> str:
    return re.sub(r"(?<=\d)[,.\s_'٬٫](?=\d{3})", "", text)


def shows(unit_price: str, text: str) -> bool:
    return stands_in(unit_price, digits_of(text))


def stands_in(unit_price: str, digits: str) -> bool:
    return any(trace in digits for trace in traces(unit_price))


@cache
def readable_paths() -> list[str]:
    """Every path the server can be asked for, as its own document tells."""
    left_out = {*STREAMS, FIGURES}
    return [path for path in readable() if path not in left_out]


def addresses(room: Room, known: dict[str, list[str]], *, public: bool = True) -> Iterator[str]:
    """Every address that can be read, with every identifier we know in its place."""
    for path in readable_paths():
        if public or not path.startswith("/ocds"):
            yield from filled(path.replace("{workshop}", room.slug), known)


def filled(path: str, known: dict[str, list[str]]) -> Iterator[str]:
    name = re.search(r"{(\w+)}", path)
    if name is None:
        yield path
        return
    for value in known.get(name.group(1), ["none"]):
        yield from filled(path.replace(name.group(0), value, 1), known)


def everything(
    client: httpx.Client, room: Room, known: dict[str, list[str]], *, public: bool = True
) -> dict[str, str]:
    """All that one client can read, zips unpacked; `public`: what is the same for all of them too."""
    read = {}
    for address in addresses(room, known, public=public):
        query = {"from": "1"} if address.endswith("/consistency") else {}
        answer = client.get(address, params=query)
        assert answer.status_code < 500, f"{address}: {answer.status_code} {answer.text}"
        read[address] = plain(answer.content)
    return read


def plain(data: bytes) -> str:
    """All that an answer says: files in files, and papers without the gaps between their figures."""
    if data[:2] == b"PK":
        return unzipped(data)
    if data[:5] == b"%PDF-":
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    return data.decode("utf-8", "replace")


def unzipped(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        return "\n".join(plain(bundle.read(name)) for name in bundle.namelist())


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serve(tmp_path) as served:
        yield served


@contextmanager
def a_person(served: Served, room: Room) -> Iterator[httpx.Client]:
    """A browser: it joins with the PIN, keeps a cookie, and takes tenderer-1 from the bot."""
    with served.client() as person:
        sit_down(person, served, room)
        yield person


def sit_down(person: httpx.Client, served: Served, room: Room) -> None:
    """Join, claim the seat, and play it."""
    joined = person.post("/api/join", json={"pin": room.shown["pin"], "name": "Mina"})
    assert joined.status_code == 200, joined.text
    person.headers["Origin"] = served.base_url
    claimed = person.post(room.path("/seats/tenderer-1/claim"))
    assert claimed.status_code == 200, claimed.text
    person.headers["Seat"] = "tenderer-1"


def bidding(room: Room, person: httpx.Client) -> tuple[dict[str, Any], dict[str, str]]:
    """A person bids on two lots, bots on one each; one replaces, one withdraws. Gives tender and bids."""
    tender = two_lots(room)
    room.at["tenderer-1"] = person
    bids = {PERSON: room.bid("tenderer-1", tender, PERSON)["bid"]["id"]}
    bids[REPLACED] = room.bid("tenderer-2", tender, REPLACED, ["1"])["bid"]["id"]
    again = room.sealed("tenderer-2", tender, BOT, ["2"])
    answer = room.done("tenderer-2", f"/bids/{bids[REPLACED]}/replacement", again, key="key-replace")
    bids[BOT] = answer["bid"]["id"]
    bids[WITHDRAWN] = room.bid("tenderer-3", tender, WITHDRAWN, ["2"])["bid"]["id"]
    room.done("tenderer-3", f"/bids/{bids[WITHDRAWN]}/withdrawal", key="key-withdraw")
    return tender, bids


def look(room: Room) -> httpx.Client:
    """The trainer, who looks through the seat of somebody who bids."""
    room.done("trainer", "/seats/tenderer-1/look")
    client = room.served.client(room.served.trainer_token)
    client.headers["Look"] = "tenderer-1"
    return client


OWN = {"tenderer-1": {PERSON}, "tenderer-2": {BOT, REPLACED}, "tenderer-3": {WITHDRAWN}}


def ocid(room: Room, tender: dict[str, Any]) -> str:
    """The tender's name in the open data."""
    return f"ocds-213czf-{room.slug}-1-{tender['id'].removeprefix('tender-')}"


def leaks(seat: str, read: dict[str, str], bids: dict[str, str], *, opened: bool) -> list[str]:
    """What a viewer read and should not have: a value, or before the opening that a rival's bid exists."""
    found = []
    for address, text in read.items():
        digits = digits_of(text)
        for price, bid in bids.items():
            if stands_in(price, digits) and not (opened and price in (PERSON, BOT)):
                found.append(f"{seat} reads the value {price} at {address}")
            if bid in text and bid not in address and not opened and price not in OWN.get(seat, ()):
                found.append(f"{seat} reads at {address} that the bid of {price} exists")
    return found


def test_nothing_shows_before_the_opening_and_everything_opened_after(served: Served) -> None:
    with (
        open_room(served) as room,
        served.client() as stranger,
        a_person(served, room) as person,
        ExitStack() as left,
    ):
        tender, bids = bidding(room, person)
        known = {
            "tender_id": [tender["id"]],
            "ocid": [ocid(room, tender)],
            "bid_id": list(bids.values()),
            "link": [room.shown["projectorLink"].rsplit("/", 1)[1]],
            "party_id": [room.party("tenderer-1")],
        }

        wall = left.enter_context(served.client(known["link"][0]))  # its link, tried as a token everywhere
        more = [("the wall", wall), ("the trainer through tenderer-1", left.enter_context(look(room)))]

        def walk(*, opened: bool) -> dict[str, str]:
            seen = {}
            for seat, client in [*room.at.items(), ("stranger", stranger), *more]:
                read = everything(client, room, known, public=(seat, client) not in more)
                assert leaks(seat, read, bids, opened=opened) == []
                seen[seat] = "\n".join(read.values())
            return seen

        walk(opened=False)
        room.pass_deadline(tender)
        walk(opened=False)
        room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
        seen = walk(opened=True)

        readers = [seat for seat in room.at if shows(PERSON, seen[seat]) and shows(BOT, seen[seat])]
        assert readers == list(room.at)
        bundle = unzipped(room.get("trainer", "/bundle").content)
        assert [shows(price, bundle) for price in bids] == [True, False, True, False]


def book_aside(value: Any) -> Any:
    """An answer without what grows with every act of anybody: the book's head and its shut entries."""
    if isinstance(value, dict):
        grown = {"checkpoint", "realNow"}
        if "checkpoint" in value:
            grown.add("cursor")  # the same length of the book once more
        return {key: book_aside(inner) for key, inner in value.items() if key not in grown}
    if isinstance(value, list):
        kept = [
            row for row in value if not (isinstance(row, dict) and "leaf" in row and row["entry"] is None)
        ]
        return [book_aside(inner) for inner in kept]
    return value


def is_json(address: str) -> bool:
    """Whether an address answers with one JSON value, and not with a file."""
    return not address.endswith((".jsonl", ".zip"))


def test_registering_and_bidding_change_nothing_that_others_can_read_but_the_book_s_length(
    served: Served,
) -> None:
    with open_room(served, scenario="first_bid") as room, look(room) as looking:
        room.at.sit_down()
        tender = room.publish(participationPeriod={"endDate": "2026-03-10T09:00:00Z"})
        known = {"tender_id": [tender["id"]], "link": [room.shown["projectorLink"].rsplit("/", 1)[1]]}
        known |= {
            "ocid": [ocid(room, tender)],
            "bid_id": [f"bid-{'0' * 12}"],
            "party_id": [room.party("tenderer-1")],
        }
        others = {seat: room.at[seat] for seat in room.at if seat != "tenderer-1"} | {"a look": looking}

        def views() -> dict[tuple[str, str], Any]:
            read = {seat: everything(client, room, known) for seat, client in others.items()}
            told = ((seat, address, text) for seat in others for address, text in read[seat].items())
            told = (row for row in told if not row[1].endswith("/checkpoint"))
            return {
                (seat, address): book_aside(json.loads(text)) if is_json(address) else text
                for seat, address, text in told
                if text[0] in "[{"
            }

        before = views()
        own = room.get("tenderer-1", f"/tenders/{tender['id']}/bids").json()
        room.done("tenderer-1", f"/tenders/{tender['id']}/participation")
        bid = room.bid("tenderer-1", tender, PERSON)["bid"]["id"]
        room.done("tenderer-1", f"/bids/{bid}/withdrawal", key="key-withdraw")
        room.bid("tenderer-1", tender, PERSON)

        after = views()
        assert [where for where in before if before[where] != after[where]] == []
        assert room.get("tenderer-1", f"/tenders/{tender['id']}/bids").json() != own


def test_a_rival_learns_no_more_from_a_real_bid_than_from_one_that_never_was(served: Served) -> None:
    with open_room(served) as room, a_person(served, room) as person:
        tender, bids = bidding(room, person)
        body = room.sealed("tenderer-3", tender, "1")

        def answers(bid: str, key: str) -> list[tuple[int, Any]]:
            return [
                told(room.get("tenderer-3", f"/bids/{bid}"), bid),
                told(room.get("tenderer-3", f"/bids/{bid}/receipt"), bid),
                told(room.post("tenderer-3", f"/bids/{bid}/replacement", body, key=f"{key}-1"), bid),
                told(room.post("tenderer-3", f"/bids/{bid}/withdrawal", key=f"{key}-2"), bid),
            ]

        assert answers(bids[PERSON], "key-real") == answers(f"bid-{'0' * 12}", "key-unreal")


def told(answer: httpx.Response, bid: str) -> tuple[int, Any]:
    return answer.status_code, json.loads(answer.text.replace(bid, "…"))


@files_only
def test_no_value_lies_readable_in_the_data_folder(served: Served) -> None:
    with open_room(served) as room, a_person(served, room) as person:
        bidding(room, person)

        stored = b"".join(path.read_bytes() for path in sorted(served.folder.rglob("*")) if path.is_file())

    assert room.slug.encode() in stored
    for price in (PERSON, BOT, REPLACED, WITHDRAWN):
        assert all(trace.encode() not in stored for trace in traces(price))
