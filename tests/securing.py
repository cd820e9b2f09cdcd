"""A tender that asks for a bid security, and bids with or without one in their envelopes."""

import base64
from datetime import UTC, datetime
from typing import Any

from minikoneps.sealing.envelope import InfoParts, info, seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.sealing.security import SecurityGiven, words_digest
from minikoneps.shared.identifiers import new_id
from tests.serving import Room

WORDS = "If I win and do not sign, I pay what this notice asks as a bid security."
ASKED: dict[str, Any] = {
    "forms": ["undertaking", "guarantee", "cash"],
    "share": "0.02",
    "shareOf": "estimatedValue",
    "bindingDays": 60,
    "daysBeyond": 28,
    "undertaking": WORDS,
}
#: What the notice asks of each bid: 2 % of 40,000,000 won, held 88 days from the deadline of 16 March.
LEAST, HOLDS_UNTIL = "800000", datetime(2026, 6, 12, 5, tzinfo=UTC)
PROMISED = SecurityGiven("undertaking", accepted=words_digest(WORDS))


def guarantee(amount: str = LEAST, until: datetime = HOLDS_UNTIL) -> SecurityGiven:
    return SecurityGiven("guarantee", amount, "Harbour Bank", "HB-77", until)


def bid_with(room: Room, seat: str, tender: dict[str, Any], price: str, given: SecurityGiven | None) -> str:
    """Submit a bid at one unit price with this security in its envelope; gives its id."""
    key, party = tender["openingKey"], room.party(seat)
    parts = InfoParts(
        room.slug,
        tender["sealInfo"]["attempt"],
        tender["id"],
        tender["noticeVersion"],
        "bid",
        "1",
        party,
        key["id"],
    )
    payload = BidPayload.priced(tender["currency"], [("1", "40", price)], security=given)
    ciphertext = seal(bytes.fromhex(key["publicKey"]), info(parts), payload)
    envelope = {
        "lot": "1",
        "stage": "bid",
        "openingKey": key["id"],
        "info": info(parts),
        "ciphertext": base64.b64encode(ciphertext).decode(),
    }
    body = {"noticeVersion": tender["noticeVersion"], "envelopes": [envelope]}
    answer = room.done(seat, f"/tenders/{tender['id']}/bids", body, key=new_id("key"))
    return str(answer["bid"]["id"])
