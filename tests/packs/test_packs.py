"""Country packs: read exactly, looked up by date, and checked."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from minikoneps.packs.checker import check_pack, check_packs
from minikoneps.packs.loader import DATA, load_pack, read_pack
from minikoneps.packs.procedure import AwardMethod, OfficialAct
from minikoneps.shared.errors import RuleBroken

GENERIC = (DATA / "generic.toml").read_text(encoding="utf-8")
TODAY = date(2026, 6, 1)


def test_generic_pack_describes_the_open_procedure() -> None:
    procedure = load_pack("generic").procedure("open", date(2026, 3, 2))

    assert procedure.award_method is AwardMethod.LOWEST_PRICE
    assert procedure.envelopes == ("bid",)
    assert (procedure.most_lots, procedure.minimum_valid_bids.value) == (20, 1)
    assert procedure.minimum_tender_days.value == 7
    assert procedure.minimum_tender_days.training_value
    assert procedure.minimum_days_after_amendment.value == 6
    assert "47(3)" in procedure.minimum_days_after_amendment.source


def test_four_eyes_is_the_generic_law_with_a_second_person_for_every_act() -> None:
    generic, foureyes = (load_pack(name).procedure("open", TODAY) for name in ("generic", "foureyes"))

    assert generic.second_person.value == ()
    assert foureyes.second_person.value == tuple(OfficialAct)
    assert "2018/1046" in foureyes.second_person.source
    assert replace(foureyes, second_person=generic.second_person) == generic
    told = check_pack(load_pack("foureyes"), TODAY).training_values
    assert any("second_person" in line for line in told)


@pytest.mark.parametrize("day", [date(2019, 12, 31), date(1, 1, 1)])
def test_day_before_the_first_edition_is_refused(day: date) -> None:
    with pytest.raises(RuleBroken) as refused:
        load_pack("generic").procedure("open", day)

    assert refused.value.code == "packs.no_edition"
    assert refused.value.facts == {"pack": "generic", "day": day.isoformat()}


def test_edition_is_in_force_from_its_first_day_up_to_not_including_its_end() -> None:
    pack = read_pack(
        GENERIC.replace("valid_from = 2020-01-01", "valid_from = 2020-01-01\nvalid_until = 2026-01-01")
    )

    assert pack.procedure("open", date(2020, 1, 1)) == pack.procedure("open", date(2025, 12, 31))
    with pytest.raises(RuleBroken, match=r"packs\.no_edition"):
        pack.procedure("open", date(2026, 1, 1))


def test_unknown_pack_and_unknown_procedure_are_refused() -> None:
    with pytest.raises(RuleBroken, match=r"packs\.unknown"):
        load_pack("../generic")
    with pytest.raises(RuleBroken, match=r"packs\.no_procedure"):
        load_pack("generic").procedure("limited", TODAY)


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("most_lots = 20", "most_lots = 20\nlot = 2", "lot"),
        ("most_lots = 20", "", "most_lots"),
        ('value = "7"', 'value = "seven"', "minimum_tender_days"),
        ('value = "7"', 'value = "-7"', "minimum_tender_days"),
        ('award_method = "lowestPrice"', 'award_method = "dearest"', "award_method"),
        ('time_zone = "UTC"', 'time_zone = "Moon/Base"', "Moon/Base"),
        ("source_date = 2014-02-26\n", "", "source_date"),
    ],
)
def test_mistake_in_a_pack_file_is_named_with_its_place(before: str, after: str, place: str) -> None:
    assert before in GENERIC

    with pytest.raises(ValueError, match=place):
        read_pack(GENERIC.replace(before, after, 1))


def test_every_pack_that_ships_is_without_mistakes_and_names_its_training_values() -> None:
    for report in check_packs(TODAY):
        assert report.mistakes == ()
    assert "2020-01-01 open minimum_tender_days = 7" in check_packs(TODAY)[0].training_values


@pytest.mark.parametrize(
    ("before", "after", "mistake"),
    [
        ("source_date = 2014-02-26", "source_date = 2030-01-01", "still to come"),
        ('value = "7"', 'value = "9999"', "longer than the longest"),
        ('value = "6"', 'value = "9999"', "after an amendment is longer"),
        ('value = "3"', 'value = "9"', "urgent pre-specification is open for longer"),
        (
            "valid_from = 2020-01-01",
            "valid_from = 2020-01-01\nvalid_until = 2019-01-01",
            "ends before it begins",
        ),
    ],
)
def test_checker_finds_planted_mistakes(before: str, after: str, mistake: str) -> None:
    report = check_pack(read_pack(GENERIC.replace(before, after, 1)), TODAY)

    assert [mistake in sentence for sentence in report.mistakes] == [True]


def test_checker_finds_a_gap_between_editions() -> None:
    second = GENERIC[GENERIC.index("[[editions]]") :].replace("2020-01-01", "2026-01-01", 1)
    first = GENERIC.replace("valid_from = 2020-01-01", "valid_from = 2020-01-01\nvalid_until = 2025-01-01")

    report = check_pack(read_pack(first + second), TODAY)

    assert report.mistakes == ("the edition of 2020-01-01 does not end where that of 2026-01-01 begins",)


def test_days_are_those_of_the_packs_time_zone() -> None:
    pack = read_pack(GENERIC.replace('"UTC"', '"Asia/Seoul"'))

    assert pack.day_of(datetime(2026, 3, 1, 15, 0, tzinfo=UTC)) == date(2026, 3, 2)
