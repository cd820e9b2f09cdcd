"""The library of what may and must be asked for the environment: dated, sourced, checked."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from minikoneps.packs.green import FOLDER, check_green, green_paths, load_green
from minikoneps.packs.loader import load_pack, pack_names
from minikoneps.packs.pack import Pack
from minikoneps.tenders.criteria import GreenCriterion, GreenKind, GreenRequirement
from minikoneps.tenders.criteria_checks import library_checks
from minikoneps.tenders.notice import Classification, Item
from tests.tenders.test_rules import NOTICE

TODAY = date(2026, 12, 1)
DAY = date(2026, 3, 2)
TEXT = (FOLDER / "it.toml").read_text(encoding="utf-8")
DESKS = Item("1", "Desk", "20", "piece", classification=Classification("CPV", "39121100", "Desks"))
OFFICE = replace(NOTICE, items=(DESKS,))
PANELS = "cam-furniture-formaldehyde"
ASKED = GreenRequirement(PANELS, "Panels", "", GreenKind.SPECIFICATION, GreenCriterion("EN 717-1"))


def faults(folder: Path, text: str) -> list[tuple[int, str]]:
    path = folder / "it.toml"
    path.write_text(text, encoding="utf-8")
    return [(one.line, one.problem) for one in check_green(path, TODAY).faults]


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


@pytest.mark.parametrize("name", green_paths())
def test_libraries_that_ship_have_no_fault_and_belong_to_a_pack(name: str) -> None:
    report = check_green(green_paths()[name], TODAY)

    assert report.faults == ()
    assert report.figures >= report.training_values > 0
    assert name in pack_names()


@pytest.mark.parametrize(
    ("found", "instead", "said"),
    [
        ('source = "paper"\n', 'source = "hearsay"\n', "There is no source called hearsay."),
        ('source = "paper"\n', "", "Field required."),
        ("valid_from = 2013-05-18", "valid_from = 2013-05-18\nvalid_until = 2013-05-18", "before it begins"),
        ('codes = ["CPV:30197"]\n', "", "it is not said for which items."),
        ('codes = ["CPV:30197"]', 'codes = ["30197"]', "String should match pattern"),
        ('id = "cam-computers-energy"', 'id = "cam-paper-recycled"', "in force on one day."),
        ("date = 2013-05-03", "date = 2030-05-03", "still to come."),
        ("training_value = true", 'training_value = "maybe"', "valid boolean"),
        ("[[criteria]]", "[criteria", "This is not TOML"),
    ],
)
def test_a_fault_is_told_by_its_line(tmp_path: Path, found: str, instead: str, said: str) -> None:
    assert found in TEXT

    ((line, problem), *more) = faults(tmp_path, TEXT.replace(found, instead, 1))

    assert said in problem
    assert not more
    assert 1 <= line <= TEXT.count("\n") + 2


def test_the_line_is_that_of_the_criterion(tmp_path: Path) -> None:
    broken = TEXT.replace('source = "furniture"', 'source = "hearsay"')

    ((line, _),) = faults(tmp_path, broken)

    assert line == line_of(broken, f'id = "{PANELS}"') - 1


def test_a_measure_holds_from_its_first_day_to_the_day_before_its_last() -> None:
    before, first = date(2022, 12, 5), date(2022, 12, 6)

    assert PANELS not in {one.id for one in load_green("it").on(before)}
    (panels,) = [one for one in load_green("it").on(first) if one.id == PANELS]
    assert panels.source.startswith("Italy, D.M. 23 giugno 2022")
    assert not replace(panels, valid_until=first).covers(first)


def test_a_notice_that_leaves_out_the_minimum_standard_is_not_published() -> None:
    library = load_green("it").on(DAY)

    def failed(*green: GreenRequirement) -> list[str]:
        checks = library_checks(replace(OFFICE, green=green), library)
        return [str(check.facts["criteria"]) for check in checks if not check.ok]

    assert failed() == [PANELS]
    assert failed(ASKED) == []
    assert failed(replace(ASKED, green=GreenCriterion("", "", "Steel desks have no panels."))) == []


def test_things_of_another_kind_and_countries_without_minimum_ask_for_nothing() -> None:
    assert library_checks(NOTICE, load_green("it").on(DAY)) == []
    assert library_checks(OFFICE, load_green("eg").on(DAY)) == []


def test_a_country_without_a_library_uses_the_generic_one() -> None:
    egypt: Pack = load_pack("eg")

    assert load_green(egypt.name) == load_green("generic")
