"""A room whose law asks for two envelopes, for the screens: a tender open, one half open, one with prices."""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from minikoneps.sealing.answers import Answer
from minikoneps.sealing.envelope import seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.identifiers import new_id
from tests.serving import Room, Served, open_room

SOON, LATER = "2026-03-16T05:00:00Z", "2026-03-30T05:00:00Z"
PRICES = {"tenderer-1": "840000", "tenderer-2": "849500", "tenderer-3": "650000"}


@contextmanager
def two_envelopes_room(
    served: Served, texts: dict[str, str], plan: dict[str, Any]
) -> Iterator[tuple[Room, dict[str, str]]]:
    """The room, and the ids of its tenders."""
    with open_room(served, title=texts["workshop"], pack="kr", **plan) as room:
        yield room, play(room, texts)


def play(room: Room, texts: dict[str, str]) -> dict[str, str]:
    """Publish three tenders, bid on two of them, open these, and the prices of one."""
    words = {"title": texts["title"], "description": texts["description"]}
    item = {"id": "1", "description": texts["item"], "quantity": "40", "unit": texts["unit"]}
    said, places = {**words, "items": [item], "procedureId": "specificationAndPrice"}, {}
    for name, deadline in (("two_open", LATER), ("two_half", SOON), ("two_priced", SOON)):
        tender = room.publish(**said, tenderPeriod={"endDate": deadline})
        places[name] = str(tender["id"])
        for seat, price in PRICES.items() if deadline == SOON else ():
            hand_in(room, seat, tender, price, texts["description"])
    room.pass_deadline({"id": places["two_priced"]})
    for name in ("two_half", "two_priced"):
        room.done("procuring-officer", f"/tenders/{places[name]}/opening")
    priced = f"/tenders/{places['two_priced']}"
    for offer in room.get("evaluator", f"{priced}/opening").json()["offers"][::-1]:
        passes = offer["tenderer"]["id"] != room.party("tenderer-3")
        finding = {"bid": offer["bid"], "responsive": passes, "reasons": texts["reasons"]}
        room.done("evaluator", f"{priced}/examinations", finding)
    room.done("procuring-officer", f"{priced}/price-opening")
    return places


def hand_in(room: Room, seat: str, tender: dict[str, Any], price: str, offer: str) -> None:
    """A bid whose first envelope speaks the language of the room."""
    body = room.sealed(seat, tender, price)
    first, key = body["envelopes"][0], bytes.fromhex(tender["openingKey"]["publicKey"])
    shut = seal(key, first["info"], BidPayload.unpriced([Answer("offer", offer)]))
    first["ciphertext"] = b64encode(shut).decode()
    room.done(seat, f"/tenders/{tender['id']}/bids", body, key=new_id("key"))
