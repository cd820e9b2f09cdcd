"""Readers say who bought what from whom; what they say is held against the published data."""

from typing import Any

from tests.opendata.test_publication import awarded, processes_of
from tests.serving import Room
from tests.stages import entries, send

READER = "observer"
RIGHT: dict[str, Any] = {
    "lot": "1",
    "buyer": "Library",
    "supplier": "Baram Computer",
    "value": {"amount": "32000000", "currency": "KRW"},
}


def test_what_the_data_says_agrees_however_a_name_is_written(room: Room) -> None:
    awarded(room)
    ocid = processes_of(room)[0]

    shown = room.done(READER, "/findings", {**RIGHT, "ocid": ocid, "supplier": " baram  COMPUTER"})

    assert shown["agrees"] == {"buyer": True, "supplier": True, "value": True}
    assert (shown["seat"], shown["lot"]) == (READER, "1")


def test_each_part_that_differs_is_named(room: Room) -> None:
    awarded(room)
    ocid = processes_of(room)[0]
    wrong: dict[str, dict[str, Any]] = {
        "buyer": {"buyer": "Hanbit City"},
        "supplier": {"supplier": "Haneul Systems"},
        "value": {"value": {"amount": "32000000", "currency": "USD"}},
    }

    for part, change in wrong.items():
        agrees = room.done(READER, "/findings", {**RIGHT, "ocid": ocid, **change})["agrees"]
        assert agrees == {name: name != part for name in agrees}


def test_a_process_or_lot_without_a_supplier_is_refused(room: Room) -> None:
    room.publish(title="Boats", tenderPeriod={"endDate": "2026-04-20T05:00:00Z"})
    awarded(room)
    ahead, done = processes_of(room)

    def refusal(ocid: str, lot: str) -> tuple[int, str | None]:
        return send(room, READER, "/findings", {**RIGHT, "ocid": ocid, "lot": lot})

    assert refusal(done, "2") == (409, "opendata.not_awarded")
    assert refusal(ahead, "1") == (409, "opendata.not_awarded")
    assert refusal("ocds-213czf-no", "1") == (404, "opendata.not_found")


def test_a_finding_is_read_by_its_seat_and_the_trainer_alone(room: Room) -> None:
    awarded(room)
    room.done(READER, "/findings", {**RIGHT, "ocid": processes_of(room)[0]})

    seen = {seat: len(room.get(seat, "/findings").json()) for seat in (READER, "trainer", "auditor")}

    assert seen == {READER: 1, "trainer": 1, "auditor": 0}
    assert len(entries(room, "trainer", "finding.recorded")) == 1
    assert entries(room, "auditor", "finding.recorded") == []
