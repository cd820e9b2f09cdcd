"""Documents put beside a draft: several at once, each with its own outcome."""

from hashlib import sha256

from playwright.sync_api import FilePayload, expect

from tests.browser.conftest import Newcomer
from tests.browser.notices import PDF
from tests.browser.visitor import token
from tests.serving import Room, notice

REFUSED = "415 (Unsupported Media Type)"


def file(name: str, data: bytes) -> FilePayload:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": data}


def test_of_two_files_one_is_refused_in_words_and_the_other_stands_and_gets_a_version(
    newcomer: Newcomer, room: Room
) -> None:
    draft = room.done("procuring-officer", "/tenders", notice())
    officer = newcomer(token=token(room, "procuring-officer"))
    page = officer.open(f"/{room.slug}/tenders/{draft['id']}/edit")
    documents = page.get_by_role("region", name="Documents")
    with page.expect_file_chooser() as chooser:
        documents.get_by_role("button", name="Choose files").click()
    chooser.value.set_files(
        [file("../specification.pdf", PDF), file("photo.png", PDF), file("nothing.pdf", b"")]
    )
    expect(documents.get_by_text("nothing.pdf is empty.")).to_be_visible()
    documents.get_by_role("textbox", name="specification.pdf").fill("Specification")
    officer.press("Attach 2 files")
    expect(documents.get_by_text("its bytes are pdf")).to_be_visible()
    expect(documents.get_by_role("link", name="Download specification.pdf")).to_be_visible()

    documents.get_by_role("button", name="Select the fingerprint of specification.pdf").click()
    selected = page.evaluate("window.getSelection().toString()")
    assert selected.replace(" ", "").strip() == sha256(PDF).hexdigest()

    with page.expect_file_chooser() as chooser:
        documents.get_by_role("button", name="New version of Specification").click()
    chooser.value.set_files([file("specification.pdf", PDF * 2)])
    officer.press("Attach 1 file")
    expect(documents.get_by_text("Version 2", exact=False).first).to_be_visible()
    expect(documents.get_by_text("Earlier versions (1)")).to_be_visible()
    assert [one for one in officer.troubles if REFUSED not in one] == []


def test_document_dropped_on_a_public_notice_reaches_tenderers_at_once(
    newcomer: Newcomer, room: Room
) -> None:
    tender = room.publish()
    place = f"/{room.slug}/tenders/{tender['id']}"
    officer, reader = (newcomer(token=token(room, seat)) for seat in ("procuring-officer", "tenderer-1"))
    for visitor in (officer, reader):
        visitor.open(place)
        visitor.sees_heading("Documents")
    expect(reader.page.get_by_text("The procuring entity has attached nothing")).to_be_visible()

    carried = officer.page.evaluate_handle(
        """text => { const data = new DataTransfer();
                     data.items.add(new File([text], 'delivery plan.csv', { type: 'text/csv' }));
                     return data; }""",
        "week,pieces\n1,20\n2,20\n",
    )
    zone = officer.page.get_by_role("button", name="Choose files")
    for event in ("dragenter", "dragover", "drop"):
        zone.dispatch_event(event, {"dataTransfer": carried})
    officer.press("Attach 1 file")

    link = reader.page.get_by_role("link", name="Download delivery plan.csv")
    expect(link).to_be_visible()
    with reader.page.expect_download() as kept:
        link.click()
    assert kept.value.path().read_bytes() == b"week,pieces\n1,20\n2,20\n"
    assert not reader.troubles
