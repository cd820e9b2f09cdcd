"""Bad input is refused with a code and a remedy, nothing is written, and nothing sent is repeated."""

import json
from typing import Any

import httpx
import pytest

from tests.serving import Room, notice, open_room

SECRET = "do-not-repeat-me"
RAW = {
    "malformed": (b'{"title": ', 400, "input.not_json"),
    "not utf-8": (b'{"title": "\xff"}', 400, "input.not_json"),
    "utf-16": ('{"title": "x"}'.encode("utf-16"), 400, "input.not_json"),
    "NaN": (b'{"title": NaN}', 400, "input.not_json"),
    "infinity": (b'{"rate": -Infinity}', 400, "input.not_json"),
    "an exponent": (b'{"rate": 1e1000000}', 400, "input.not_json"),
    "a NUL": (b'{"title": "a\\u0000b"}', 400, "input.not_json"),
    "half a character": (b'{"title": "\\ud800"}', 400, "input.not_json"),
    "a key twice": (b'{"title": "a", "title": "b"}', 400, "input.not_json"),
    "too deep": (b"[" * 5000 + b"]" * 5000, 400, "input.not_json"),
    "deep": (b'{"a":' * 40 + b"1" + b"}" * 40, 400, "input.not_json"),
    "a long number": (b'{"rate": ' + b"9" * 30 + b"}", 400, "input.not_json"),
    "too large": (b'{"title": "' + b"x" * 2_000_000 + b'"}', 413, "input.too_large"),
    "a list": (b"[]", 422, "input.invalid"),
    "nothing": (b"", 422, "input.invalid"),
}
DRAFTS: dict[str, dict[str, Any]] = {
    "an unknown field": notice(secretField=SECRET),
    "an exponent as text": notice(value={"amount": "1e1000000", "currency": "KRW"}),
    "a negative amount": notice(value={"amount": "-5", "currency": "KRW"}),
    "a number instead of text": notice(value={"amount": 5, "currency": "KRW"}),
    "another script's digits": notice(value={"amount": "١٢٣", "currency": "KRW"}),
    "separators": notice(value={"amount": "1_000", "currency": "KRW"}),
    "won with decimals": notice(value={"amount": "10.5", "currency": "KRW"}),
    "dinars with four decimals": notice(currency="TND", value={"amount": "1.2345", "currency": "TND"}),
    "a currency that is none": notice(currency="ABC"),
    "a quantity finer than we count": notice(
        items=[{"id": "1", "description": "x", "quantity": "0.0000001", "unit": "kg"}]
    ),
    "a time without a zone": notice(tenderPeriod={"endDate": "2026-03-16T05:00:00"}),
    "a time that is none": notice(tenderPeriod={"endDate": "soon"}),
    "a control character": notice(title="a\u0007b"),
    "no title": {key: value for key, value in notice().items() if key != "title"},
}


def size(room: Room) -> int:
    return int(room.get("trainer", "/checkpoint").json()["size"])


def check(answer: httpx.Response, status: int, code: str) -> None:
    told = answer.json()
    assert (answer.status_code, told["code"]) == (status, code), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(told["title"]) > 10
    assert len(told["remedy"]) > 10
    assert told["type"] == f"/docs/refusals#{code.replace('.', '-')}"
    assert SECRET not in answer.text


@pytest.mark.parametrize("fault", RAW)
def test_what_is_not_plain_json_is_refused(standing_room: Room, fault: str) -> None:
    room = standing_room
    before, (body, status, code) = size(room), RAW[fault]

    answer = room.at["procuring-officer"].post(
        room.path("/tenders"), content=body, headers={"Content-Type": "application/json"}
    )

    check(answer, status, code)
    assert size(room) == before


@pytest.mark.parametrize("fault", DRAFTS)
def test_a_field_that_cannot_be_taken_is_named(standing_room: Room, fault: str) -> None:
    room = standing_room
    before = size(room)

    answer = room.post("procuring-officer", "/tenders", DRAFTS[fault])

    check(answer, 422, "input.invalid")
    assert answer.json()["errors"]
    assert size(room) == before


def test_what_does_not_say_it_is_json_is_refused(standing_room: Room) -> None:
    room = standing_room
    answer = room.at["procuring-officer"].post(room.path("/tenders"), content=b"title=a")

    check(answer, 415, "input.wrong_type")


@pytest.mark.parametrize(
    "address", ["/tenders/%00", "/tenders/%ff", "/tenders?filter=%00", "/tenders?range=[1"]
)
def test_a_strange_address_is_refused(standing_room: Room, address: str) -> None:
    room = standing_room
    answer = room.get("auditor", address)

    assert 400 <= answer.status_code < 500
    assert answer.json()["code"]


def test_nobody_without_a_token_sees_or_does_anything(standing_room: Room) -> None:
    room = standing_room
    with room.served.client() as stranger:
        check(stranger.get(room.path("/tenders")), 401, "access.no_token")
        check(stranger.post(room.path("/tenders"), json=notice()), 401, "access.no_token")
    with room.served.client("not-a-token") as stranger:
        check(stranger.get(room.path("/tenders")), 401, "access.no_token")


def test_a_cookie_and_a_token_together_are_refused(standing_room: Room) -> None:
    room = standing_room
    officer = room.at["procuring-officer"]
    token = officer.headers["Authorization"].removeprefix("Bearer ")

    answer = officer.get(room.path("/tenders"), headers={"Cookie": f"mk={token}"})

    check(answer, 400, "access.two_tokens")


def test_another_seat_s_name_is_refused(standing_room: Room) -> None:
    room = standing_room
    answer = room.at["tenderer-1"].get(room.path("/tenders"), headers={"Seat": "tenderer-2"})

    check(answer, 403, "access.wrong_seat")


def test_another_role_s_act_is_refused(standing_room: Room) -> None:
    room = standing_room
    before = size(room)

    check(room.post("tenderer-1", "/tenders", notice()), 403, "access.wrong_role")
    check(room.post("tenderer-1", "/clock", {"rate": 1}), 403, "access.wrong_role")
    check(room.post("tenderer-1", "/participants", {"name": "x"}), 403, "access.trainer_only")
    assert size(room) == before


def test_another_workshop_is_as_unknown_as_one_that_never_was(standing_room: Room) -> None:
    room = standing_room
    with open_room(room.served, title="Another") as other:
        officer = room.at["procuring-officer"]
        real = officer.get(other.path("/tenders"), headers={"Seat": "procuring-officer"})
        unreal = officer.get("/api/workshops/nowhere/tenders")

    check(real, 404, "access.wrong_workshop")
    assert real.json() == unreal.json()


def test_another_workshop_s_tender_is_unknown_here(standing_room: Room) -> None:
    room = standing_room
    with open_room(room.served, title="Another") as other:
        tender = other.publish()

    check(room.get("tenderer-1", f"/tenders/{tender['id']}"), 404, "tenders.not_found")


def test_a_bid_without_a_key_is_refused_and_a_key_for_another_bid_too(room: Room) -> None:
    tender = room.publish()
    first, other = room.sealed("tenderer-1", tender, "800000"), room.sealed("tenderer-1", tender, "790000")
    bids = f"/tenders/{tender['id']}/bids"

    check(room.post("tenderer-1", bids, first), 400, "input.idempotency_key_missing")
    check(room.post("tenderer-1", bids, first, key="short"), 422, "input.invalid")
    accepted = room.done("tenderer-1", bids, first, key="key-00001")
    check(room.post("tenderer-1", bids, other, key="key-00001"), 422, "input.idempotency_key_reused")
    assert room.done("tenderer-1", bids, first, key="key-00001") == accepted


def test_a_rule_s_refusal_is_written_for_its_own_seat(room: Room) -> None:
    tender = room.publish()
    room.pass_deadline(tender)

    late = room.post(
        "tenderer-1", f"/tenders/{tender['id']}/bids", room.sealed("tenderer-1", tender, "1"), key="key-late1"
    )

    check(late, 409, "bids.late")
    own, rival = (
        [row["entry"] for row in room.get(seat, "/entries").json()["entries"]][-1]
        for seat in ("tenderer-1", "tenderer-2")
    )
    assert (own["kind"], own["data"]["code"]) == ("bid.refused", "bids.late")
    assert rival is None


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "http://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}, {}],
    ids=["another origin", "cross-site", "no origin at all", "cookie without origin"],
)
def test_a_write_from_another_site_is_refused(standing_room: Room, headers: dict[str, str]) -> None:
    room = standing_room
    token = room.at["procuring-officer"].headers["Authorization"].removeprefix("Bearer ")
    before = size(room)

    with room.served.client() as browser:
        sent = {"Cookie": f"mk={token}", "Seat": "procuring-officer", **headers}
        answer = browser.post(room.path("/tenders"), json=notice(), headers=sent)

    check(answer, 403, "access.other_origin")
    assert size(room) == before


def test_an_address_that_is_not_there_is_told_in_json(standing_room: Room) -> None:
    room = standing_room
    check(room.trainer.get("/api/nothing"), 404, "input.not_found")
    check(room.trainer.delete(room.path("/tenders")), 405, "input.wrong_method")
    assert json.loads(room.trainer.get("/healthz").text) == {"status": "ok"}
