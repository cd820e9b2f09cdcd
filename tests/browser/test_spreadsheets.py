"""Items go out and come back as a workbook; prices come from one and leave the browser only sealed."""

from pathlib import Path

from openpyxl import load_workbook
from playwright.sync_api import Page, Request, expect

from minikoneps.classifications.importing import load_codes
from minikoneps.classifications.lists import CodeLists
from tests.browser.conftest import Newcomer
from tests.browser.visitor import token
from tests.classifications import publishers
from tests.serving import Room, notice
from tests.tenders.workbooks import sheet

PRICE = "123457"
REFUSED = "422 (Unprocessable"


def downloaded(page: Page, name: str, folder: Path, role: str = "button") -> Path:
    with page.expect_download() as kept:
        page.get_by_role(role, name=name).click()  # type: ignore[arg-type]
    path = folder / kept.value.suggested_filename
    kept.value.save_as(path)
    return path


def choose(page: Page, button: str, path: Path) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=button).click()
    chooser.value.set_files(path)


def test_items_go_out_are_filled_in_and_come_back_or_are_refused_cell_by_cell(
    newcomer: Newcomer, room: Room, tmp_path: Path
) -> None:
    draft = room.done("procuring-officer", "/tenders", notice())
    officer = newcomer(token=token(room, "procuring-officer"))
    page = officer.open(f"/{room.slug}/tenders/{draft['id']}/edit")
    page.get_by_role("textbox", name="Description").first.fill("Typed and not yet saved")
    officer.press("Excel file")
    path = downloaded(page, "Save and download the items", tmp_path)
    book = load_workbook(path)
    items = book.worksheets[0]
    items["C5"], items["D5"], items["E5"] = "Mouse", 40, "piece"
    book.save(path)
    wrong = tmp_path / "wrong.xlsx"
    wrong.write_bytes(sheet([[None, None, "Desk", "many"], [None, None, "=1+1", 1]]))

    choose(page, "Choose the filled-in file", wrong)
    expect(page.get_by_text("Mine!D2: is not a number with at most 6 decimals: many")).to_be_visible()
    expect(page.get_by_text("Mine!C3: holds a formula; paste its value instead")).to_be_visible()
    choose(page, "Choose the filled-in file", path)
    expect(page.get_by_text("2 items are taken from")).to_be_visible()

    kept = room.get("procuring-officer", f"/tenders/{draft['id']}").json()
    assert [item["description"] for item in kept["items"]] == ["Laptop, 14 inch", "Mouse"]
    assert kept["description"] == "Typed and not yet saved"
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("group", name="Item 2")).to_be_hidden()
    assert [one for one in officer.troubles if REFUSED not in one] == []


def test_a_price_sheet_is_read_in_the_browser_and_no_price_leaves_it_unsealed(
    newcomer: Newcomer, room: Room, tmp_path: Path
) -> None:
    items = [
        {"id": name, "description": name, "quantity": "2", "unit": "piece", "relatedLot": "1"}
        for name in ("a", "b")
    ]
    tender = room.publish(items=items)
    tenderer = newcomer(token=token(room, "tenderer-1"))
    page = tenderer.open(f"/{room.slug}/tenders/{tender['id']}/bid")
    sent: list[str] = []

    def note(request: Request) -> None:
        sent.append(f"{request.method} {request.url} {request.post_data or ''}")

    tenderer.press("Price in a spreadsheet")
    path = downloaded(page, "Download the price sheet", tmp_path, "link")
    book = load_workbook(path)
    book.worksheets[0]["E4"], book.worksheets[0]["E5"] = int(PRICE), "=1+1"
    book.save(path)
    page.on("request", note)

    choose(page, "Choose the filled-in sheet", path)
    first, second = (page.get_by_role("textbox", name=f"Unit price of item {name}") for name in "ab")
    expect(first).to_have_value(PRICE)
    said = "(item b) holds a formula; paste its value instead."
    expect(page.get_by_text(said).and_(page.locator("p"))).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(first).to_have_value("")
    choose(page, "Choose the filled-in sheet", path)
    expect(first).to_have_value(PRICE)
    second.fill("1")
    page.get_by_role("button", name="In words").last.click()
    expect(page.get_by_text("two hundred and forty-six thousand nine hundred and sixteen")).to_be_visible()
    assert [one for one in sent if not one.startswith("GET ")] == []  # nor the file as it is
    tenderer.press("Seal my bid")
    tenderer.press("Submit sealed bid")
    tenderer.sees_heading("Receipt of a sealed bid")

    assert any("/bids" in one for one in sent)
    assert [one for one in sent if PRICE in one or "246916" in one] == []
    room.pass_deadline(tender)
    opened = room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
    assert opened["bids"][0]["total"]["amount"] == "246916"
    assert tenderer.troubles == []


def test_a_code_is_found_by_a_word_with_the_keyboard(newcomer: Newcomer, room: Room, tmp_path: Path) -> None:
    path = tmp_path / "cpv_2008.xml"
    path.write_text(publishers.CPV_XML, encoding="utf-8")
    lists = CodeLists(room.served.folder)
    load_codes(path, "CPV", None, lists, lambda _part: None)
    draft = room.done("procuring-officer", "/tenders", notice())
    officer = newcomer(token=token(room, "procuring-officer"))
    page = officer.open(f"/{room.slug}/tenders/{draft['id']}/edit")

    page.get_by_role("button", name="Classification").click()
    page.keyboard.type("portable")
    expect(page.get_by_role("option", name="Portable computers")).to_be_visible()
    page.keyboard.press("Enter")

    expect(page.get_by_role("button", name="Portable computers · 30213100")).to_be_visible()
    assert officer.troubles == []
