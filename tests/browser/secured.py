"""A room that asks for bid securities, for the screens: a tender open for bids, and one whose winner went."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from minikoneps.sealing.security import SecurityGiven, words_digest
from minikoneps.shared.identifiers import new_id
from tests.browser.judged import OFFICER, Texts, rank
from tests.browser.judged_words import WORDS
from tests.securing import ASKED, HOLDS_UNTIL, bid_with
from tests.serving import Room, Served, open_room

SOON, LATER = "2026-03-16T05:00:00Z", "2026-03-30T05:00:00Z"
ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"


@contextmanager
def secured_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[tuple[Room, dict[str, str]]]:
    """The room, and the ids of its tenders."""
    with open_room(served, title=texts["workshop"], **plan) as room:
        yield room, play(room, texts, WORDS[plan["language"]])


def play(room: Room, texts: Texts, words: Texts) -> dict[str, str]:
    """Publish two tenders; the lowest wins one of them, and gives it back."""
    item = {"id": "1", "description": texts["item"], "quantity": "40", "unit": texts["unit"]}
    security = {**ASKED, "undertaking": words["undertaking"]}
    about = {"title": texts["title"], "description": texts["description"], "items": [item]}
    said: dict[str, Any] = {**about, "bidSecurity": security}
    waiting = room.publish(**said, tenderPeriod={"endDate": LATER})
    tender = room.publish(**said, tenderPeriod={"endDate": SOON})
    bank = SecurityGiven("guarantee", "900000", words["bank"], "77", HOLDS_UNTIL)
    promised = SecurityGiven("undertaking", accepted=words_digest(words["undertaking"]))
    bid_with(room, ONE, tender, "700000", promised)
    bid_with(room, TWO, tender, "800000", bank)
    bid_with(room, THREE, tender, "850000", promised)
    room.pass_deadline(tender)
    path = f"/tenders/{tender['id']}"
    room.done(OFFICER, f"{path}/opening")
    best = rank(room, texts, str(tender["id"]))[room.party(ONE)]
    decision = {"status": "active", "bid": best, "reasons": texts["award"]}
    award = room.done(OFFICER, f"{path}/awards", decision, key=new_id("key"))
    room.done(ONE, f"{path}/awards/{award['id']}/withdrawal", {"reasons": words["steel"]})
    return {"sec_open": str(waiting["id"]), "sec_lost": str(tender["id"])}
