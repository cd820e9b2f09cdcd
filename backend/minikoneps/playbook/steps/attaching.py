"""Documents beside the notice: kept whole, or not at all."""

import io
import zipfile
from hashlib import sha256
from urllib.parse import urlencode

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World

NOTICE_ROUTE = "/tenders/{tender}"
TRIED = "A file that fails"
PICTURE = b"\x89PNG\r\n\x1a\n"
MEBIBYTE = 1024 * 1024


@phrase(
    "document.added",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer adds the document "{name}"'],
        "ar": ['يضيف مسؤول الشراء الوثيقة "{name}"'],
    },
    done_by="document.added",
    route=NOTICE_ROUTE,
)
def add_document(world: World, name: str) -> None:
    """The officer puts a text beside the notice."""
    world.granted(upload(world, f"{name}.txt", f"{name}\n".encode(), name), "the procuring officer adds it")


@phrase(
    "document.tried_empty",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to add an empty file"],
        "ar": ["يحاول مسؤول الشراء إضافة ملف فارغ"],
    },
    route=NOTICE_ROUTE,
)
def try_empty(world: World) -> None:
    """The officer sends a file with nothing in it."""
    upload(world, "empty.pdf", b"")


@phrase(
    "document.tried_lying",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to add a picture that calls itself a spreadsheet"],
        "ar": ["يحاول مسؤول الشراء إضافة صورة تسمي نفسها جدول بيانات"],
    },
    route=NOTICE_ROUTE,
)
def try_lying(world: World) -> None:
    """The officer sends a file whose name promises another format."""
    upload(world, "prices.xlsx", PICTURE)


@phrase(
    "document.tried_bomb",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to add a spreadsheet that swells when it is opened"],
        "ar": ["يحاول مسؤول الشراء إضافة جدول بيانات يتضخم عند فتحه"],
    },
    route=NOTICE_ROUTE,
)
def try_bomb(world: World) -> None:
    """The officer sends a small archive with very much in it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(8 * MEBIBYTE))
    upload(world, "prices.xlsx", packed.getvalue())


@phrase(
    "document.tried_large",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to add a file of 11 mebibytes"],
        "ar": ["يحاول مسؤول الشراء إضافة ملف حجمه 11 ميبيبايت"],
    },
    route=NOTICE_ROUTE,
)
def try_large(world: World) -> None:
    """The officer sends more than one document may hold."""
    upload(world, "plan.pdf", b"%PDF-" + bytes(11 * MEBIBYTE))


@phrase(
    "refused.empty",
    "then",
    "system",
    {"en": ["the attempt is refused because the file is empty"], "ar": ["ترفض المحاولة لأن الملف فارغ"]},
)
def refused_as_empty(world: World) -> None:
    """The last attempt was refused because there was nothing in the file."""
    refused_as(world, "documents.empty")


@phrase(
    "refused.lying",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the file is not what its name says"],
        "ar": ["ترفض المحاولة لأن الملف ليس ما يقوله اسمه"],
    },
)
def refused_as_lying(world: World) -> None:
    """The last attempt was refused because name and content do not agree."""
    refused_as(world, "documents.lying_type")


@phrase(
    "refused.swelling",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the file would swell"],
        "ar": ["ترفض المحاولة لأن الملف سيتضخم"],
    },
)
def refused_as_swelling(world: World) -> None:
    """The last attempt was refused because the file would unpack out of all proportion."""
    refused_as(world, "documents.zip_bomb")


@phrase(
    "refused.large",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the file is too large"],
        "ar": ["ترفض المحاولة لأن الملف كبير جدا"],
    },
)
def refused_as_large(world: World) -> None:
    """The last attempt was refused because the file is larger than a document may be."""
    refused_as(world, "documents.too_large")


@phrase(
    "document.nothing_left",
    "then",
    "system",
    {"en": ["a failed upload leaves nothing"], "ar": ["لا يترك الرفع الفاشل شيئا"]},
)
def nothing_left(world: World) -> None:
    """No list shows a file that failed, and the ledger holds neither it nor its refusal."""
    officer = world.one("procuringOfficer")
    listed = world.shown(officer.see(world.tender_path("/documents")), "the documents")
    world.expect(all(row["title"] != TRIED for row in listed), "a file that failed is listed")
    officer.cursor = None
    entries = officer.new_entries()
    added = {entry["data"]["document"] for entry in entries if entry["kind"] == "document.added"}
    world.expect(added == {row["id"] for row in listed}, "the ledger and the list hold different documents")
    refused = [entry for entry in entries if entry["kind"] == "document.refused"]
    world.expect(not refused, "the ledger holds a file that was refused")


@phrase(
    "document.readable",
    "then",
    "system",
    {
        "en": ["every seat reads the documents, and their fingerprints fit the ledger"],
        "ar": ["يقرأ كل مقعد الوثائق وتطابق بصماتها السجل"],
    },
)
def documents_readable(world: World) -> None:
    """Every seat downloads every document and finds its hash in the ledger."""
    for bot in world.everyone():
        listed = world.shown(bot.see(world.tender_path("/documents")), f"the documents as {bot.name}")
        world.expect(bool(listed), f"{bot.name} finds no document")
        bot.cursor = None
        entries = [entry["data"] for entry in bot.new_entries() if entry["kind"] == "document.added"]
        recorded = {said["document"]: said["sha256"] for said in entries}
        for row in listed:
            content = bot.see(f"/documents/{row['id']}/content")
            world.expect(content.good, f"{bot.name} cannot read {row['fileName']}: {content.told()}")
            same = sha256(content.body).hexdigest() == row["sha256"] == recorded.get(row["id"])
            world.expect(same, f"{bot.name} reads another {row['fileName']} than the ledger names")


def upload(world: World, name: str, data: bytes, title: str = TRIED) -> Answer:
    """Send a file, whatever the answer."""
    about = {
        "title": title,
        "documentType": "technicalSpecifications",
        "language": world.script.language,
        "fileName": name,
    }
    path = world.tender_path(f"/documents?{urlencode(about)}")
    world.attempt = world.one("procuringOfficer").send_file(path, data)
    return world.attempt
