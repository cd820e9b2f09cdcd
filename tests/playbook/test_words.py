"""Seats, amounts, instants and tables mean the same in every language."""

from datetime import UTC, datetime, timedelta

import pytest

from minikoneps.playbook.words import amount, instant_from_now, records, role, seat, span

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("tenderer-1", "tenderer-1"),
        ("مقدم العطاء 1", "tenderer-1"),
        ("مقدم العطاء ١٢", "tenderer-12"),
        ("مسؤول الشراء", "procuring-officer"),
        ("soumissionnaire 1", "tenderer-1"),
        ("le soumissionnaire 2", "tenderer-2"),
        ("Le soumissionnaire 3", "tenderer-3"),
        ("el licitante 12", "tenderer-12"),
        ("responsable de contratación", "procuring-officer"),
        ("3번 입찰자", "tenderer-3"),
        ("계약담당자", "procuring-officer"),
    ],
)
def test_a_seat_is_named_by_its_identifier_or_in_words(written: str, meant: str) -> None:
    assert seat(written) == meant


@pytest.mark.parametrize("written", ["34000000", "34 000 000", "34\u00a0000\u202f000", "٣٤ ٠٠٠ ٠٠٠"])
def test_an_amount_may_be_spaced_and_in_either_figures(written: str) -> None:
    assert amount(written) == "34000000"


def test_an_amount_keeps_its_decimals() -> None:
    assert amount("1 250.375") == "1250.375"
    assert amount("١٢٫٥") == "12.5"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1 second", timedelta(seconds=1)),
        ("5 minutes", timedelta(minutes=5)),
        ("21 يوما", timedelta(days=21)),
        ("1 ثانية", timedelta(seconds=1)),
        ("1 seconde", timedelta(seconds=1)),
        ("2 horas", timedelta(hours=2)),
        ("1초", timedelta(seconds=1)),
        ("14 일", timedelta(days=14)),
    ],
)
def test_a_length_of_time_is_a_number_and_a_unit(written: str, meant: timedelta) -> None:
    assert span(written) == meant


def test_a_date_is_given_outright_or_from_now() -> None:
    assert instant_from_now("in 14 days", NOW) == NOW + timedelta(days=14)
    assert instant_from_now("بعد 40 يوما", NOW) == NOW + timedelta(days=40)
    assert instant_from_now("dans 40 jours", NOW) == NOW + timedelta(days=40)
    assert instant_from_now("en 40 días", NOW) == NOW + timedelta(days=40)
    assert instant_from_now("40일 후", NOW) == NOW + timedelta(days=40)
    assert instant_from_now("2026-04-01 17:00", NOW) == datetime(2026, 4, 1, 17, tzinfo=UTC)
    with pytest.raises(ValueError, match="someday"):
        instant_from_now("someday", NOW)


def test_a_table_reads_the_same_in_every_language() -> None:
    english = records([["seat", "amount"], ["tenderer-1", "5"]])
    arabic = records([["المقعد", "المبلغ"], ["tenderer-1", "5"]])
    french = records([["siège", "montant"], ["tenderer-1", "5"]])
    spanish = records([["puesto", "importe"], ["tenderer-1", "5"]])
    korean = records([["자리", "금액"], ["tenderer-1", "5"]])
    assert english == arabic == french == spanish == korean == [{"seat": "tenderer-1", "amount": "5"}]


def test_a_ragged_table_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        records([["seat", "amount"], ["tenderer-1"]])


def test_an_unknown_role_is_refused_with_the_known_ones() -> None:
    assert role("procuring officer") == role("مسؤول الشراء") == "procuringOfficer"
    with pytest.raises(ValueError, match="tenderer"):
        role("wizard")
