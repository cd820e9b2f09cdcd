"""A notice names a procedure of its country's pack, and is held to that procedure's law."""

from pathlib import Path
from typing import Any

import pytest

from minikoneps.packs.loader import load_pack
from tests.house.tree import ROOT
from tests.house.worked import blocks
from tests.serving import Room, Served, notice, open_room
from tests.stages import entries, examine, open_now, room, send, served

__all__ = ["room", "served"]
OFFICER = "procuring-officer"
PATH = "/tenders"


def draft(room: Room, **changes: object) -> dict[str, Any]:
    made: dict[str, Any] = room.done(OFFICER, PATH, notice(**changes))
    return made


def failed(room: Room, tender: dict[str, Any]) -> list[str]:
    checks = room.get(OFFICER, f"{PATH}/{tender['id']}/checks").json()
    return [check["code"] for check in checks if not check["ok"]]


def test_a_notice_that_names_no_procedure_follows_the_open_one(room: Room) -> None:
    tender = room.publish()

    assert (tender["procedureId"], tender["procedure"]["id"]) == ("open", "open")
    assert (tender["procurementMethod"], tender["mainProcurementCategory"]) == ("open", None)
    (entry,) = entries(room, "observer", "tender.published")
    assert entry["data"]["notice"]["procedure"] == "open"
    assert "main_procurement_category" not in entry["data"]["notice"]


def test_a_room_of_korea_has_koreas_procedures_and_can_run_them_all(served: Served) -> None:
    with open_room(served, pack="kr") as room:
        shown = room.get("tenderer-1", "/procedures").json()

        assert [one["id"] for one in shown] == [one.id for one in load_pack("kr").procedures]
        opened, private = shown[0], next(one for one in shown if one["id"] == "private")
        assert (opened["localName"], opened["awardMethod"]) == ("일반경쟁입찰", "qualificationExamination")
        assert {one["playable"] for one in shown} == {True}
        assert (private["procurementMethod"], private["whoMayBid"], private["minimumDays"]) == (
            "direct",
            "one",
            0,
        )


def test_a_procedure_is_held_to_the_purchases_it_is_for(served: Served) -> None:
    with open_room(served, pack="kr") as room:
        dear, cheap = (
            draft(room, procedureId="private", value={"amount": amount, "currency": "KRW"})
            for amount in ("20000001", "20000000")
        )

        assert cheap["procurementMethod"] == "direct", "the method follows from the procedure"
        assert (failed(room, dear), failed(room, cheap)) == (["tenders.procedure_not_allowed"], [])
        tender = room.done(OFFICER, f"{PATH}/{cheap['id']}/publication")
        assert tender["procedure"]["minimumValidBids"] == 1
        (entry,) = entries(room, "observer", "tender.published")
        assert entry["data"]["notice"]["procurement_method"] == "direct"
        release = room.at["observer"].get(f"/ocds/{room.slug}/releases").json()["releases"][-1]
        assert release["tender"]["procurementMethod"] == "direct"
        assert "procedure private (수의계약 (1인 견적))" in release["tender"]["procurementMethodDetails"]


def test_a_period_is_that_of_what_is_bought_and_for_how_much(served: Served) -> None:
    with open_room(served, pack="kr") as room:
        works = draft(
            room, mainProcurementCategory="works", value={"amount": "5000000000", "currency": "KRW"}
        )
        goods = draft(room, mainProcurementCategory="goods")

        assert (works["procedure"]["minimumDays"], goods["procedure"]["minimumDays"]) == (30, 7)
        assert "tenders.period_too_short" in failed(room, works)
        assert "tenders.period_too_short" not in failed(room, goods)
        foreign = draft(
            room,
            mainProcurementCategory="works",
            currency="EUR",
            value={"amount": "5000000000", "currency": "EUR"},
        )
        assert foreign["procedure"]["minimumDays"] == 7, "a value in another currency tells the law nothing"


def test_a_procedure_that_the_pack_does_not_have_is_refused(room: Room) -> None:
    unknown = notice(procedureId="auction")

    assert send(room, OFFICER, PATH, unknown) == (422, "packs.no_procedure")
    assert send(room, OFFICER, PATH, notice(procedureId="Open sesame"))[0] == 422
    assert send(room, OFFICER, f"{PATH}/{draft(room)['id']}/publication")[0] == 201


def test_an_amendment_does_not_change_the_procedure(served: Served) -> None:
    with open_room(served, pack="kr") as room:
        small = {"amount": "20000000", "currency": "KRW"}
        tender = draft(room, procedureId="private", value=small)
        room.done(OFFICER, f"{PATH}/{tender['id']}/publication")
        path = f"{PATH}/{tender['id']}/amendments"
        made = {"rationale": "Another way.", "notice": notice(procedureId="privateAfterFailure", value=small)}

        assert send(room, OFFICER, path, made) == (409, "tenders.procedure_changed")
        made["notice"] = notice(procedureId="private", value=small, title="41 laptops")
        room.done(OFFICER, path, made)
        (amended,) = room.get("observer", path).json()
        assert [change["field"] for change in amended["changes"]] == ["title"]


def test_a_country_written_into_an_empty_folder_plays_a_tender_to_its_award(
    served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (pack,) = [one for one in blocks(ROOT / "docs" / "howto" / "add-a-country.md") if one.language == "toml"]
    (tmp_path / "riverton.toml").write_text(pack.body, encoding="utf-8")
    monkeypatch.setenv("MINIKONEPS_PACKS", str(tmp_path))
    egypt = {"currency": "EGP", "value": {"amount": "90000.00", "currency": "EGP"}}
    with open_room(served, pack="riverton") as room:
        friday, soon, late = ({"endDate": f"2026-03-{day}T10:00:00Z"} for day in (13, 12, 15))

        assert failed(room, draft(room, **egypt, tenderPeriod=friday)) == ["tenders.deadline_on_rest_day"]
        assert failed(room, draft(room, **egypt, tenderPeriod=soon)) == ["tenders.period_too_short"]
        tender = room.publish(**egypt, tenderPeriod=late)
        bids = {seat: room.bid(seat, tender, price)["bid"]["id"] for seat, price in BIDS.items()}
        open_now(room, tender)
        for bid in bids.values():
            examine(room, tender, bid)
        room.done("evaluator", f"{PATH}/{tender['id']}/ranking")
        made = {"status": "active", "bid": bids["tenderer-2"], "reasons": "The lowest responsive total."}
        award = room.done(OFFICER, f"{PATH}/{tender['id']}/awards", made, key="key-of-the-award")

        assert award["value"] == {"amount": "80000.00", "currency": "EGP"}


BIDS = {"tenderer-1": "2100", "tenderer-2": "2000"}
