"""The pages about packs are in step with their files, and the how-to page makes a country out of nothing."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from minikoneps.packs.checker import check_file
from minikoneps.packs.figures import Case
from minikoneps.packs.loader import load_pack, pack_names
from minikoneps.packs.page import page_of
from minikoneps.shared.errors import RuleBroken
from tests.house.tree import ROOT
from tests.house.worked import blocks, run_all

PAGES = ROOT / "docs" / "reference" / "packs"
HOWTO = ROOT / "docs" / "howto" / "add-a-country.md"


@pytest.mark.parametrize("name", pack_names())
def test_the_page_of_a_pack_says_what_its_file_says(name: str) -> None:
    written = (PAGES / f"{name}.md").read_text(encoding="utf-8")

    assert written == page_of(load_pack(name)), "Run: minikoneps packs page"


def test_no_page_is_left_of_a_pack_that_is_gone() -> None:
    assert sorted(path.stem for path in PAGES.glob("*.md")) == pack_names()


def test_a_page_has_each_figure_with_its_source_and_room_for_remarks() -> None:
    lines = page_of(load_pack("kr")).splitlines()
    row = next(line for line in lines if line.startswith("| Price score | weight 50"))

    assert "below 10,000,000,000" in row
    assert "| 2026-01-30 |  |" in row
    assert row.endswith("| no | |")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder with the one file of the how-to page."""
    (pack,) = [block for block in blocks(HOWTO) if block.language == "toml"]
    file = tmp_path / pack.title
    file.parent.mkdir()
    file.write_text(pack.body, encoding="utf-8")
    return tmp_path


def test_what_the_page_says_about_adding_a_country_can_be_done(folder: Path) -> None:
    commands = [b.body for b in blocks(HOWTO) if b.language == "session" and not b.title]

    ran = [command for body in commands for command in run_all(body, folder)]

    assert len(ran) == 2
    assert "rule 7 as amended" in (folder / "pages" / "riverton.md").read_text(encoding="utf-8")


def test_the_fault_that_the_page_shows_is_told_so(folder: Path) -> None:
    (shown,) = [block.body for block in blocks(HOWTO) if block.title == "without its source"]
    file = folder / "packs" / "riverton.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace('upto = "100000", source = "rules", place = "rule 5",', 'upto = "100000",'), "utf-8"
    )

    (fault,) = check_file(file, date(2026, 12, 1)).faults

    assert shown == f"packs/riverton.toml:{fault.line}: {fault.problem}\n    {fault.cure}\n"


def test_a_country_of_a_folder_outside_is_a_law_like_any_other(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINIKONEPS_PACKS", str(folder / "packs"))
    riverton = load_pack("riverton")

    def days(on: date, case: Case) -> int:
        return riverton.procedure("open", on, case).minimum_tender_days.value

    assert [days(date(2026, month, 30), Case("works")) for month in (6, 7)] == [10, 14]
    assert [days(date(2026, month, 30), Case("goods")) for month in (6, 7)] == [10, 10]
    assert not riverton.procedure("invitation", date(2026, 7, 1), Case(value=Fraction(100_001))).allowed
    assert "riverton" in pack_names()


def test_a_pack_outside_takes_no_name_that_ships_and_is_refused_when_it_is_faulty(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs = folder / "packs"
    monkeypatch.setenv("MINIKONEPS_PACKS", str(packs))
    (packs / "generic.toml").write_text((packs / "riverton.toml").read_text(encoding="utf-8"), "utf-8")
    (packs / "broken.toml").write_text('name = "broken"\n\ntitle = = "B"\n', encoding="utf-8")

    assert load_pack("generic").title == "Generic training country"
    with pytest.raises(RuleBroken) as refused:
        load_pack("broken")
    assert (refused.value.code, refused.value.facts["line"]) == ("packs.faulty", 3)
