"""Market research in Mexico: written down before the opening, hidden until then, and what follows from it."""

from tests.serving import Served, notice, open_room
from tests.stages import send

MONEY = {"currency": "MXN"}
RESEARCH = {
    "mean": {"amount": "1000000", **MONEY},
    "budget": {"amount": "1150000", **MONEY},
    "source": "Three catalogues.",
}


def test_market_research_is_hidden_until_the_opening_and_cannot_be_written_after_it(served: Served) -> None:
    with open_room(served, pack="mx", packDate="2026-03-02") as room:
        value = {"amount": "1100000", **MONEY}
        draft = notice(value=value, currency="MXN", procedureId="open", mainProcurementCategory="goods")
        draft["tenderPeriod"] = {"endDate": "2026-03-25T15:00:00Z"}
        made = room.done("procuring-officer", "/tenders", draft)
        tender = room.done("procuring-officer", f"/tenders/{made['id']}/publication")
        path = f"/tenders/{tender['id']}/research"
        dear = {**RESEARCH, "mean": {"amount": "1000", "currency": "USD"}}

        assert send(room, "tenderer-1", path, RESEARCH) == (403, "access.wrong_role")
        assert send(room, "procuring-officer", path, dear) == (409, "explanations.research_currency")
        other = {**RESEARCH, "lot": "2"}
        assert send(room, "procuring-officer", path, other) == (409, "explanations.lot_unknown")
        room.done("procuring-officer", path, RESEARCH)
        read = {seat: room.get(seat, path).json() for seat in ("procuring-officer", "tenderer-1", "auditor")}
        assert [len(market["lots"]) for market in read.values()] == [1, 0, 0]
        assert all(market["asked"] for market in read.values())

        room.pass_deadline(tender)
        room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
        assert room.get("tenderer-1", path).json()["lots"][0]["source"] == "Three catalogues."
        assert send(room, "procuring-officer", path, RESEARCH) == (409, "explanations.research_late")
