"""A tender awarded by the cost of a life: its notice, and bids that say what their lives cost."""

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from minikoneps.sealing.answers import Answer, Figure
from minikoneps.sealing.envelope import InfoParts, info, seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.identifiers import new_id
from tests.serving import Room, notice

SHEET = {
    "years": 8,
    "rate": "0.03",
    "energyUnit": "kWh",
    "energyPrice": "0.28",
    "carbonPrice": "80",
    "carbonPerEnergy": "0.25",
}
FIGURES = {
    "energy": "18000",
    "operation": "400.00",
    "maintenance": "800.00",
    "directCarbon": "0",
    "endOfLife": "600.00",
    "residual": "0",
}
GREEN = {
    "id": "cooling-energy-class",
    "name": "Refrigerators of a high energy class",
    "description": "The use stated in the bid is that of the energy label.",
    "kind": "technicalSpecification",
    "proof": "The energy label, or a test report",
    "standard": "EU energy label",
}
#: Price and figures by seat: who is cheapest to buy is dearest to own.
OFFERS: dict[str, tuple[str, dict[str, str]]] = {
    "tenderer-1": ("36480.00", FIGURES),
    "tenderer-2": ("50120.00", {**FIGURES, "energy": "7200", "maintenance": "600.00", "residual": "2000.00"}),
    "tenderer-3": ("43960.00", {**FIGURES, "energy": "12000", "residual": "1000.00"}),
}


def life_notice(**changes: object) -> dict[str, object]:
    """The draft of a notice for refrigerators in a room of Italy."""
    return notice(
        **{
            "title": "Refrigerators for vaccines",
            "procedureId": "openLifeCycleCost",
            "mainProcurementCategory": "goods",
            "currency": "EUR",
            "value": {"amount": "60000.00", "currency": "EUR"},
            "items": [
                {"id": "1", "description": "Refrigerator, 300 litres", "quantity": "1", "unit": "set"},
            ],
            "tenderPeriod": {"endDate": "2026-04-10T10:00:00Z"},
            "lifeCycle": SHEET,
            **changes,
        }
    )


def publish_life(room: Room, **changes: object) -> dict[str, Any]:
    """Publish it."""
    draft = room.done("procuring-officer", "/tenders", life_notice(**changes))
    tender: dict[str, Any] = room.done("procuring-officer", f"/tenders/{draft['id']}/publication")
    return tender


def bid_life(
    room: Room,
    seat: str,
    tender: dict[str, Any],
    price: str,
    figures: Mapping[str, str],
    answers: Sequence[str] | None = None,
) -> str:
    """Seal a price, figures and an answer to all that is asked, or to these; gives the bid's id."""
    asked = tender["asks"][0]["answers"] if answers is None else answers
    key, party = tender["openingKey"], room.party(seat)
    parts = InfoParts(
        workshop=room.slug,
        attempt=tender["sealInfo"]["attempt"],
        tender=tender["id"],
        notice_version=tender["noticeVersion"],
        stage="bid",
        lot="1",
        tenderer=party,
        opening_key=key["id"],
    )
    payload = BidPayload.priced(
        tender["currency"],
        [("1", "1", price)],
        answers=tuple(Answer(name, "Enclosed.") for name in asked),
        figures=tuple(Figure(*one) for one in figures.items()),
    )
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
