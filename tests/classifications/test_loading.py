"""A publisher's file becomes a list that is searched; what could not be taken is told line by line."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from minikoneps.classifications.codes import Scheme
from minikoneps.classifications.importing import Loaded, load_codes
from minikoneps.classifications.lists import CodeLists, Found
from minikoneps.cli import cli
from tests.classifications import publishers


def load(
    folder: Path, name: str, content: str | bytes, scheme: Scheme, language: str | None = None
) -> Loaded:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    parts: list[float] = []
    loaded = load_codes(path, scheme, language, CodeLists(folder), parts.append)
    assert parts == sorted(parts)
    assert all(0 <= part <= 1 for part in parts)
    return loaded


def untaken(loaded: Loaded) -> list[tuple[str, str, str]]:
    return [(line.place, line.why, line.given) for line in loaded.untaken]


def found(folder: Path, typed: str, language: str = "en", most: int = 50) -> list[tuple[str, str, str]]:
    rows = CodeLists(folder).search(typed, ("CPV", "UNSPSC", "HS"), language, most)
    return [(row.id, row.language, row.description) for row in rows]


def test_cpv_as_one_xml_with_all_languages(tmp_path: Path) -> None:
    loaded = load(tmp_path, "cpv_2008.xml", publishers.CPV_XML, "CPV")

    assert [(one.language, one.codes) for one in loaded.lists] == [("en", 3), ("fr", 2)]
    assert untaken(loaded) == [
        ("code chair", "not a code of CPV", "chair"),
        ("code 39113000-7", "no description in en", "39113000-7"),
    ]
    assert found(tmp_path, "portab comp") == [("30213100", "en", "Portable computers")]
    assert found(tmp_path, "0311") == [("03111000", "en", "Seeds")]
    assert found(tmp_path, "CHAISES A bras", "fr") == [("39112000", "fr", "Chaises à bras")]


def test_cpv_as_labels_a_language_a_file_opens_no_address(tmp_path: Path) -> None:
    load(tmp_path, "cpv_2008.xml", publishers.CPV_XML, "CPV")
    loaded = load(tmp_path, "code_pt.xml", publishers.CPV_LABELS, "CPV")

    assert [(one.language, one.codes) for one in loaded.lists] == [("pt", 1)]
    assert found(tmp_path, "portateis", "pt") == [("30213100", "pt", "Computadores portáteis")]
    assert found(tmp_path, "chairs", "de") == [("39112000", "en", "Chairs")]


def test_cpv_as_a_workbook(tmp_path: Path) -> None:
    loaded = load(tmp_path, "cpv.xlsx", publishers.CPV_XLSX, "CPV")

    assert [(one.language, one.codes) for one in loaded.lists] == [("bg", 1), ("en", 1)]
    assert untaken(loaded) == [("row 2", "no description in fr", "30213100-6")]
    assert found(tmp_path, "преносими", "bg")[0][0] == "30213100"


def test_cpv_as_a_map(tmp_path: Path) -> None:
    load(tmp_path, "cpv.json", '{"30213100-6": "Portable computers"}', "CPV", "en")

    assert found(tmp_path, "computers") == [("30213100", "en", "Portable computers")]


def test_unspsc_with_every_level_once(tmp_path: Path) -> None:
    loaded = load(tmp_path, "unspsc.csv", publishers.UNSPSC_CSV, "UNSPSC")

    assert [(one.scheme, one.codes) for one in loaded.lists] == [("UNSPSC", 6)]
    assert untaken(loaded) == [("row 7", "not a code of UNSPSC", "4321")]
    assert found(tmp_path, "desktops") == [("43211508", "en", "Desktops, wee")]
    assert {row[0] for row in found(tmp_path, "432")} == {
        "43210000",
        "43211500",
        "43211503",
        "43211508",
        "43220000",
    }


@pytest.mark.parametrize(
    ("name", "content", "code", "typed"),
    [
        ("hs.csv", publishers.HS_CSV, "010121", "pure"),
        ("hs.json", publishers.HS_JSON, "8471", "machines data"),
        ("hs.xlsx", publishers.HS_XLSX, "0101", "horses"),
    ],
)
def test_hs_in_each_of_its_forms(
    tmp_path: Path, name: str, content: str | bytes, code: str, typed: str
) -> None:
    loaded = load(tmp_path, name, content, "HS")

    assert code in [row[0] for row in found(tmp_path, typed)]
    assert all(line.why == "not a code of HS" for line in loaded.untaken)


def test_the_same_file_again_and_a_newer_one_take_the_place_of_the_first(tmp_path: Path) -> None:
    first = load(tmp_path, "hs.csv", publishers.HS_CSV, "HS")
    again = load(tmp_path, "hs.csv", publishers.HS_CSV, "HS")
    assert again == first
    assert len(found(tmp_path, "horses")) == 2

    load(tmp_path, "hs.csv", "code;description\n0102;Bovines\n", "HS")

    assert (found(tmp_path, "horses"), len(found(tmp_path, "bovines"))) == ([], 1)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<x/>",
        b"<CPV_CODE><CPV",
        b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        b'{"a"',
        b"[1, 2]",
        b"PK\x03\x04 and no more",
        b"hello\nworld\n",
        b"code,description\n",
        b"\xff\xfe",
    ],
)
def test_a_file_that_gives_nothing_leaves_the_list_that_was_there(tmp_path: Path, content: bytes) -> None:
    load(tmp_path, "cpv_2008.xml", publishers.CPV_XML, "CPV")

    loaded = load(tmp_path, "broken", content, "CPV")

    assert loaded.lists == []
    assert found(tmp_path, "chairs") == [("39112000", "en", "Chairs")]


def test_a_code_described_twice_otherwise_is_told(tmp_path: Path) -> None:
    loaded = load(tmp_path, "hs.csv", "code,description\n01,Animals\n01,Animals\n01,Plants\n", "HS")

    assert (loaded.lists[0].codes, untaken(loaded)) == (
        1,
        [("code 01", "described otherwise before, in en", "Plants")],
    )


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "chairs*", "NEAR(a b)", "' OR 1=1 --", "zz\u0000", "AND", "x" * 100]
)
def test_whatever_is_typed_is_a_word_and_never_a_command(tmp_path: Path, typed: str) -> None:
    load(tmp_path, "cpv_2008.xml", publishers.CPV_XML, "CPV")

    rows = CodeLists(tmp_path).search(typed, ("CPV",), "en", 50)

    assert rows == ([Found("CPV", "39112000", "en", "Chairs")] if typed == "chairs*" else [])


def test_arabic_is_found_without_vowel_signs_and_with_any_alef(tmp_path: Path) -> None:
    load(tmp_path, "hs_ar.csv", "code,description\n9401,مقاعد من أَثاثٍ\n", "HS", "ar")

    assert found(tmp_path, "اثاث", "ar") == [("9401", "ar", "مقاعد من أَثاثٍ")]


def test_the_command_shows_what_it_did_and_ends_with_whether_it_did(tmp_path: Path) -> None:
    run, path, report = CliRunner(), tmp_path / "cpv_2008.xml", tmp_path / "told.json"
    path.write_text(publishers.CPV_XML, encoding="utf-8")
    wanted = ["codes", "import", str(path), "--scheme", "CPV", "--data", str(tmp_path / "data")]

    done = run.invoke(cli, [*wanted, "--report", str(report)])
    listed = run.invoke(cli, ["codes", "list", "--data", str(tmp_path / "data")])
    nothing = run.invoke(cli, [*wanted[:2], str(report), *wanted[3:]])

    assert (done.exit_code, listed.exit_code, nothing.exit_code) == (0, 0, 1)
    assert "CPV in fr: 2 codes" in done.output
    assert "not a code of CPV" in done.output
    assert "CPV en: 3 codes, cpv_2008.xml" in listed.output
    assert json.loads(report.read_text(encoding="utf-8"))["untaken"][0]["given"] == "chair"
