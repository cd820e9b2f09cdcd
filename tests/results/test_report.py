"""The report says what the debrief says, to the trainer alone, and nothing that is sealed."""

import csv
import io
import zipfile
from typing import Any

import httpx
import pypdf
import pytest
from openpyxl import load_workbook

from tests.results.conftest import PEOPLE, SECRET, TOTAL, Ended

QUIZ = ("quiz", "learners")
TABLES = ("summary", "acts", "seats", "tasks", "checks", "bids", "timeline", "attempts", "exit", *QUIZ)


def rows_of(answer: httpx.Response) -> list[dict[str, str]]:
    assert answer.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))


def table(ended: Ended, name: str, more: str = "") -> list[dict[str, str]]:
    answer = ended.file(f"report.csv?table={name}{more}")
    assert answer.status_code == 200, answer.text
    return rows_of(answer)


def book(ended: Ended, more: str = "") -> Any:
    return load_workbook(io.BytesIO(ended.file(f"report.xlsx{more}").content))


def words_of(answer: httpx.Response) -> str:
    """The words of a PDF, without the spaces in them, which depend on how lines were broken."""
    pages = pypdf.PdfReader(io.BytesIO(answer.content)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def everything(data: bytes) -> str:
    """All that a file holds, unpacked, inflated and drawn."""
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return "\n".join(everything(packed.read(name)) for name in packed.namelist())
    if data[:4] == b"%PDF":
        return words_of(httpx.Response(200, content=data))
    return data.decode("utf-8", "replace")


@pytest.mark.parametrize("name", ["report.xlsx", "report.pdf", "report.csv", "workshop.zip"])
def test_files_are_the_trainer_s(ended: Ended, name: str) -> None:
    assert ended.file(name).status_code == 200
    assert ended.file(name, "tenderer-1").json()["code"] == "access.trainer_only"


def test_no_file_tells_of_a_bid_before_its_opening(ended: Ended) -> None:
    for name, answer in ended.early.items():
        if name != "certificate":
            assert answer.status_code == 200, answer.text
            plain = "".join(one for one in everything(answer.content) if one not in " ,.\u202f")
            assert SECRET not in plain, name
            assert TOTAL not in plain, name
            assert "bid.received" not in everything(answer.content), name
    assert rows_of(ended.early["report.csv"]) == []
    kinds = {row["What was done"] for row in rows_of(ended.early["report.csv?table=timeline"])}
    assert "tender.published" in kinds


def test_the_tables_say_what_the_debrief_says(ended: Ended) -> None:
    shown = ended.read()
    bids = [bid for lot in shown["tenders"][0]["lots"] for bid in lot["bids"]]
    seats = {row["seat"]: row for row in shown["seats"]}

    assert [(row["Tenderer"], row["Price"]) for row in table(ended, "bids")] == [
        (bid["tenderer"]["name"], bid["total"]["amount"]) for bid in bids
    ]
    points = {row["Seat"]: row["Points (of 100)"] for row in table(ended, "seats")}
    assert points["Tenderer 1"] == str(seats["tenderer-1"]["points"]["total"])
    assert points["Tenderer 3"] == ""
    assert len(table(ended, "tasks")) == sum(len(seat["tasks"]) for seat in shown["seats"])
    assert [row["Check"] for row in table(ended, "checks")] == [one["text"] for one in shown["checks"]]
    assert [row["Entry"] for row in table(ended, "timeline")] == [
        str(one["index"]) for one in shown["moments"]
    ]
    assert [row["Mean (1 to 5)"] for row in table(ended, "exit")] == shown["ticket"]["means"]


def test_a_task_says_who_did_it_when_and_with_how_many_hints(ended: Ended) -> None:
    own = [row for row in table(ended, "tasks") if row["Seat"] == "Tenderer 1"]

    assert own[0]["By"] == "a person"
    assert own[0]["Hints"] == "1"
    assert own[0]["Workshop time"].startswith("2026-")
    assert own[0]["Real time"]


def test_the_workbook_holds_the_same_as_exact_numbers(ended: Ended) -> None:
    made = book(ended)

    assert len(made.sheetnames) == len(TABLES)
    for name, sheet in zip(TABLES, made.worksheets, strict=True):
        if name != "summary":
            assert sheet.max_row - 1 == len(table(ended, name)), name
    prices = [row[4] for row in made["Bids"].iter_rows(min_row=2, values_only=True)]
    assert sorted(map(str, prices)) == sorted(row["Price"] for row in table(ended, "bids"))
    assert int(TOTAL) in prices


def test_no_cell_is_a_formula(ended: Ended) -> None:
    cells = [cell for sheet in book(ended).worksheets for row in sheet.iter_rows() for cell in row]
    summary = table(ended, "summary")

    assert all(cell.data_type != "f" for cell in cells)
    assert [cell.data_type for cell in cells if cell.value == '=HYPERLINK("//x")']
    assert summary[0]["Value"] == '\'=HYPERLINK("//x")'


def test_names_are_left_out_unless_asked_for(ended: Ended) -> None:
    for name in ("report.xlsx", "report.pdf", "workshop.zip"):
        hidden = everything(ended.file(name).content)
        shown = everything(ended.file(f"{name}?names=true").content)
        for seat in PEOPLE[:2]:
            assert f"Personon{seat}" not in "".join(hidden.split()), name
            assert f"Personon{seat}" in "".join(shown.split()), name
    assert "People" not in table(ended, "seats")[0]
    assert table(ended, "seats", "&names=true")[0]["People"]


@pytest.mark.parametrize(("language", "word"), [("en", "Reportofaworkshop"), ("fr", "Rapportd’unatelier")])
def test_the_paper_says_the_same_in_its_language(ended: Ended, language: str, word: str) -> None:
    told = words_of(ended.file(f"report.pdf?language={language}"))
    shown = ended.read()

    assert word in told
    for seat in shown["seats"]:
        assert "".join(seat["organisation"].split()) in told
    assert all("".join(aim.split()) in told for aim in shown["aims"])


def test_the_arabic_paper_runs_from_the_right_and_is_marked_as_arabic(ended: Ended) -> None:
    paper = ended.file("report.pdf?language=ar").content

    assert b"/Lang(ar)" in paper
    assert b"pdfuaid:part" in paper
    assert book(ended, "?language=ar").worksheets[0].sheet_view.rightToLeft is True


def test_the_workshop_s_zip_holds_bundles_open_data_scenario_and_law(ended: Ended) -> None:
    with zipfile.ZipFile(io.BytesIO(ended.file("workshop.zip").content)) as packed:
        names = packed.namelist()
        bundle = next(name for name in names if name.startswith("bundles/"))
        assert zipfile.ZipFile(io.BytesIO(packed.read(bundle))).testzip() is None
        feature = packed.read("scenario/one_second_late.feature").decode()

    assert {"report.pdf", "report.xlsx", "open-data.zip", "README.txt", "pack/generic.toml"} <= set(names)
    assert {f"report/{name}.csv" for name in TABLES} <= set(names)
    assert "Feature:" in feature
    with zipfile.ZipFile(io.BytesIO(ended.early["workshop.zip"].content)) as packed:
        assert not [name for name in packed.namelist() if name.startswith("scenario/")]
