"""Rooms of Mexico and Korea for the screens: market research, examination in turn, a failed tender."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from minikoneps.shared.identifiers import new_id
from tests.browser.judged import CHAIR, OFFICER, Texts, rank
from tests.browser.judged_words import WORDS
from tests.browser.marked_abroad import work_in_korea
from tests.qualifications.room import PRICES as RACED
from tests.qualifications.room import WORKS
from tests.reserve import known_seed
from tests.serving import Room, Served, open_room

PESOS = {"1": "550000", "2": "900000", "3": "1200000"}


@contextmanager
def mexican_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[tuple[Room, dict[str, str]]]:
    """A room of Mexico: a notice that waits for its market research, and bids beside what research found."""
    words = WORDS[plan["language"]]
    money = {"currency": "MXN"}
    item = {"id": "1", "description": texts["item"], "quantity": "1", "unit": texts["unit"]}
    about: dict[str, Any] = {
        "title": texts["title"],
        "description": texts["description"],
        "items": [item],
        "value": {"amount": "1100000", **money},
        "procedureId": "open",
        "mainProcurementCategory": "goods",
        **money,
    }
    found = {
        "mean": {"amount": "1000000", **money},
        "budget": {"amount": "1150000", **money},
        "source": words["catalogues"],
    }
    with open_room(served, title=texts["workshop"], pack="mx", packDate="2026-03-02", **plan) as room:
        places = {}
        for name, closes in (("mx_open", "2026-04-06T15:00:00Z"), ("mx_bounds", "2026-03-25T15:00:00Z")):
            places[name] = str(room.publish(**about, tenderPeriod={"endDate": closes})["id"])
        tender = room.get(OFFICER, f"/tenders/{places['mx_bounds']}").json()
        room.done(OFFICER, f"/tenders/{places['mx_bounds']}/research", found)
        for number, price in PESOS.items():
            room.bid(f"tenderer-{number}", tender, price)
        room.pass_deadline(tender)
        opened = room.done(OFFICER, f"/tenders/{places['mx_bounds']}/opening")
        for offer in opened["offers"]:
            finding = {"bid": offer["bid"], "responsive": True, "reasons": texts["reasons"]}
            room.done(CHAIR, f"/tenders/{places['mx_bounds']}/examinations", finding)
        room.done(OFFICER, f"/tenders/{places['mx_bounds']}/price-opening")
        rank(room, texts, places["mx_bounds"], "price-opening")
        yield room, places


@contextmanager
def korean_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[tuple[Room, dict[str, str]]]:
    """A room of Korea, and the ids of its tenders."""
    with open_room(served, title=texts["workshop"], pack="kr", packDate="2026-03-02", **plan) as room:
        words = WORDS[plan["language"]]
        yield room, qualify(room, texts, words) | work_in_korea(room, texts, words)


def qualify(room: Room, texts: Texts, words: Texts) -> dict[str, str]:
    """One is failed and the next has its turn; beside it a tender with one bid alone and one with none."""
    about = {"title": texts["title"], "description": texts["description"], "procedureId": "open"}
    item = {"id": "1", "description": texts["item"], "quantity": "1", "unit": texts["unit"]}
    works = {**WORKS, **about, "items": [item]}
    places = {}
    with known_seed():
        for name, prices in (
            ("kr_turn", RACED),
            ("kr_alone", {"tenderer-1": RACED["tenderer-1"]}),
            ("kr_failed", {}),
        ):
            tender = room.publish(**works)
            places[name] = str(tender["id"])
            for seat, price in prices.items():
                room.bid(seat, tender, price, picks=(1, 2))
    room.pass_deadline({"id": places["kr_failed"]})
    for place in places.values():
        room.done(OFFICER, f"/tenders/{place}/opening")
    bids = rank(room, texts, places["kr_turn"])
    failed = {
        "bid": bids[room.party("tenderer-1")],
        "capability": "24",
        "adjustments": [],
        "reasons": words["weak"],
    }
    room.done(CHAIR, f"/tenders/{places['kr_turn']}/qualifications", failed)
    rank(room, texts, places["kr_alone"])
    nobody = {"status": "unsuccessful", "reasons": words["nobody"]}
    room.done(OFFICER, f"/tenders/{places['kr_failed']}/awards", nobody, key=new_id("key"))
    return places
