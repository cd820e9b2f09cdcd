"""The worked examples of the how-to pages work, today and in this tree."""

from pathlib import Path

import pytest

from tests.house.tree import ROOT
from tests.house.worked import blocks, change, copy_project, follow, run_all

HOWTO = ROOT / "docs" / "howto"
PAGES = sorted(
    path for path in HOWTO.glob("add-a-*.md") if any(b.language == "console" for b in blocks(path))
)

pytestmark = pytest.mark.stories


@pytest.mark.long
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_says_can_be_done_in_this_order(page: Path, tmp_path: Path) -> None:
    copy_project(tmp_path)

    ran = follow(page, tmp_path)

    assert any("pytest" in command for command in ran)


def test_there_is_a_page_for_a_phrase_and_one_for_a_stage() -> None:
    assert [page.stem for page in PAGES] == ["add-a-phrase", "add-a-stage"]


def test_a_page_that_drifted_from_the_code_is_found(tmp_path: Path) -> None:
    file = tmp_path / "order.py"
    file.write_text("one\ntwo\n", encoding="utf-8")

    with pytest.raises(AssertionError, match="0 times"):
        change(file, " one\n+and a half\n three\n")
    with pytest.raises(AssertionError, match="does not say"):
        run_all("$ echo one\ntwo\n", tmp_path)
    with pytest.raises(AssertionError, match="exit 3"):
        run_all("$ exit 3\n", tmp_path)

    change(file, " one\n+and a half\n two\n")
    assert file.read_text(encoding="utf-8") == "one\nand a half\ntwo\n"
    assert run_all("$ echo one two\n one two\n", tmp_path) == ["echo one two"]


def test_every_block_that_names_a_file_is_read() -> None:
    page = HOWTO / "add-a-phrase.md"
    titles = [block.title for block in blocks(page) if block.title]
    assert titles == [
        "backend/minikoneps/playbook/steps/passing.py",
        "backend/minikoneps/playbook/catalogue.py",
        "backend/minikoneps/playbook/languages/fr.toml",
        "scenarios/friday_afternoon.feature",
    ]
