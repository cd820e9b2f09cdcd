"""Country packs: read exactly, looked up by date and purchase, taken over from one another."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from minikoneps.packs.figures import Case, Circumstance
from minikoneps.packs.loader import DATA, load_pack, read_pack
from minikoneps.packs.periods import Calendar
from minikoneps.packs.procedure import OfficialAct
from minikoneps.shared.errors import RuleBroken

GENERIC = (DATA / "generic.toml").read_text(encoding="utf-8")
TODAY = date(2026, 6, 1)
SEVEN = (
    '{ value = 7, counting = "notice", source = "decree", place = "article 35: goods and services 7 days; '
)
SEVEN += 'posting day and opening day are not counted", training_value = true },'


def test_generic_pack_describes_the_open_procedure() -> None:
    procedure = load_pack("generic").procedure("open", date(2026, 3, 2))

    assert procedure.award.name == "lowestPrice"
    assert procedure.envelopes == ("bid",)
    assert (procedure.most_lots, procedure.minimum_valid_bids.value) == (20, 1)
    assert procedure.minimum_tender_days.value == 7
    assert procedure.minimum_tender_days.training_value
    assert procedure.minimum_days_after_amendment.value == 6
    assert "47(3)" in procedure.minimum_days_after_amendment.source
    assert procedure.minimum_days_after_amendment.source_date == date(2014, 2, 26)


def test_four_eyes_is_the_generic_law_with_a_second_person_for_every_act() -> None:
    generic, foureyes = (load_pack(name).procedure("open", TODAY) for name in ("generic", "foureyes"))

    assert generic.second_person.value == ()
    assert foureyes.second_person.value == tuple(OfficialAct)
    assert "2018/1046" in foureyes.second_person.source
    assert replace(foureyes, second_person=generic.second_person) == generic
    assert (load_pack("foureyes").name, load_pack("foureyes").time_zone) == ("foureyes", "UTC")


@pytest.mark.parametrize("day", [date(2019, 12, 31), date(1, 1, 1)])
def test_day_before_a_procedure_is_in_force_is_refused(day: date) -> None:
    with pytest.raises(RuleBroken) as refused:
        load_pack("generic").procedure("open", day)

    assert refused.value.code == "packs.no_edition"
    assert refused.value.facts == {"pack": "generic", "day": day.isoformat()}


def test_procedure_is_in_force_from_its_first_day_up_to_not_including_its_end() -> None:
    ends = "valid_from = 2020-01-01\nvalid_until = 2026-01-01"
    pack = read_pack(GENERIC.replace("valid_from = 2020-01-01", ends))

    assert pack.procedure("open", date(2020, 1, 1)) == pack.procedure("open", date(2025, 12, 31))
    with pytest.raises(RuleBroken, match=r"packs\.no_edition"):
        pack.procedure("open", date(2026, 1, 1))


def test_a_figure_that_changed_on_a_day_is_two_rows() -> None:
    before = SEVEN.replace("training", "valid_until = 2026-01-30, training")
    after = SEVEN.replace("7", "9", 1).replace("training", "valid_from = 2026-01-30, training")
    pack = read_pack(GENERIC.replace(SEVEN, before + after))

    days = [pack.procedure("open", date(2026, 1, day)).minimum_tender_days.value for day in (29, 30)]
    assert days == [7, 9]


def test_a_figure_is_that_of_the_purchase() -> None:
    small = SEVEN.replace("training", 'categories = ["works"], value_upto = "100.50", training')
    large = SEVEN.replace("7", "15", 1).replace(
        "training", 'categories = ["works"], value_above = "100.50", training'
    )
    other = SEVEN.replace("7", "5", 1).replace("training", 'categories = ["goods", "services"], training')
    pack = read_pack(GENERIC.replace(SEVEN, small + large + other))

    def days(case: Case) -> int:
        return pack.procedure("open", TODAY, case).minimum_tender_days.value

    assert days(Case("works", Fraction("100.5"))) == 7
    assert days(Case("works", Fraction("100.51"))) == 15
    assert days(Case("works")) == 7, "a value that nobody gave counts as the smallest"
    assert days(Case("services", Fraction(10**12))) == 5


def test_an_urgent_purchase_has_its_own_row_where_the_law_gives_one() -> None:
    usual = SEVEN.replace("training", 'circumstances = ["usual", "newProject"], training')
    urgent = SEVEN.replace("7", "5", 1).replace(
        "training", 'circumstances = ["urgent", "noticedAgain"], training'
    )
    pack = read_pack(GENERIC.replace(SEVEN, usual + urgent))

    found = [pack.procedure("open", TODAY, Case(circumstance=one)) for one in Circumstance]
    assert [procedure.minimum_tender_days.value for procedure in found] == [7, 7, 5, 5]


def test_a_procedure_says_whether_it_may_be_used_for_a_purchase() -> None:
    row = '{ categories = ["goods"], value_upto = "1000", source = "course", training_value = true }'
    limits = f"allowed = [{row}]"
    pack = read_pack(GENERIC.replace("[[procedures]]", f"[every_procedure]\n{limits}\n\n[[procedures]]"))

    cases = [Case("goods", Fraction(1000)), Case("goods", Fraction(1001)), Case("works", Fraction(1))]
    assert [pack.procedure("open", TODAY, case).allowed for case in cases] == [True, False, False]
    assert load_pack("generic").procedure("open", TODAY).allowed


def test_unknown_pack_and_unknown_procedure_are_refused() -> None:
    with pytest.raises(RuleBroken, match=r"packs\.unknown"):
        load_pack("../generic")
    with pytest.raises(RuleBroken, match=r"packs\.no_procedure"):
        load_pack("generic").procedure("limited", TODAY)


def test_days_are_those_of_the_packs_time_zone() -> None:
    pack = read_pack(GENERIC.replace('"UTC"', '"Asia/Seoul"'))

    assert pack.day_of(datetime(2026, 3, 1, 15, 0, tzinfo=UTC)) == date(2026, 3, 2)


def test_a_pack_knows_on_which_days_its_country_rests() -> None:
    pack = read_pack(GENERIC.replace('holidays = ""', 'holidays = "KR"'))

    assert isinstance(pack.calendar, Calendar)
    assert [pack.calendar.rests(date(2026, 3, day)) for day in (1, 2, 3, 7)] == [True, True, False, True]
