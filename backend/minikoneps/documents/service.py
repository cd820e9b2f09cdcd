"""Adding documents to a tender, listing them, and handing out their bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from minikoneps.approvals.service import must_not_wait
from minikoneps.documents import rules, store
from minikoneps.documents.formats import KINDS, Format
from minikoneps.documents.rules import DocumentType, FileRead, Replaced
from minikoneps.documents.schemas import DocumentAbout, DocumentShown
from minikoneps.documents.tables import Document
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import ALL, Audience
from minikoneps.packs.procedure import OfficialAct
from minikoneps.shared.access import Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page
from minikoneps.tenders.rules import tender_status
from minikoneps.tenders.service import facts_of, get_published, must_run, must_see


@dataclass(frozen=True)
class Upload:
    """A file that came whole, with what its sender says of it."""

    about: DocumentAbout
    file: FileRead
    data: bytes
    sha256: str


@dataclass(frozen=True)
class Content:
    """The bytes of a document, and the head under which they are handed out."""

    data: bytes
    media_type: str
    disposition: str


def add_document(act: Act, tender_id: str, upload: Upload) -> DocumentShown:
    """Put a document beside the notice, as a new one or as the next version of another."""
    if act.caller is None:
        raise RuleBroken("access.no_seat")
    tender = must_see(act.session, act.caller, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_wait(act.session, OfficialAct.PUBLISH, tender.id)
    rules.must_take_documents(tender.id, tender_status(facts_of(tender), act.received_at))
    held = store.list_hashes(act.session, tender.id)
    size = len(upload.data)
    rules.must_fit(tender.id, size, held, store.sum_bytes(act.session, tender.id), upload.sha256)
    about, before = upload.about, _before(act.session, tender.id, upload.about.replaces)
    document = Document(
        id=new_id("document"),
        tender=tender.id,
        title=about.title,
        document_type=about.document_type,
        format=upload.file.format,
        file_name=upload.file.name,
        language=about.language,
        sha256=upload.sha256,
        bytes=size,
        version=rules.next_version(before),
        replaces=about.replaces,
        added_at=act.recorded_at,
        position=act.next_position,
    )
    store.add_document(act.session, document, upload.data)
    audience = Audience.only(tender.officer) if tender.published_at is None else ALL
    act.append("document.added", _entry(document), audience)
    return _show(act.session, [document])[0]


def tell_published(act: Act) -> None:
    """With a publication, tell everybody the hashes of the documents that the draft had."""
    published = [str(entry.data["tender"]) for entry in act.entries if entry.kind == "tender.published"]
    for tender in published:
        for document in store.list_all(act.session, tender):
            act.append("document.added", _entry(document))


def _before(session: Session, tender: str, replaces: str | None) -> Replaced | None:
    if replaces is None:
        return None
    found = store.find_document(session, replaces)
    if found is None or found.tender != tender:
        raise RuleBroken("documents.not_found", document=replaces)
    return Replaced(found.id, found.version, store.followers_of(session, [found.id]).get(found.id))


def _entry(document: Document) -> dict[str, object]:
    replaces = {} if document.replaces is None else {"replaces": document.replaces}
    return {
        "tender": document.tender,
        "document": document.id,
        "title": document.title,
        "document_type": document.document_type,
        "format": document.format,
        "file_name": document.file_name,
        "sha256": document.sha256,
        "bytes": document.bytes,
        "version": document.version,
        **replaces,
    }


def list_documents(session: Session, caller: Caller, tender_id: str, listing: Listing) -> Page[DocumentShown]:
    """The documents of a tender that the caller may see; every version, oldest first."""
    tender = must_see(session, caller, tender_id)
    wanted = listing.wanted("id", "documentType", "q")
    page = store.list_documents(session, tender.id, listing, wanted)
    return Page(_show(session, page.rows), page.first, page.total)


def get_content(session: Session, caller: Caller, document_id: str) -> Content:
    """The bytes of a document; those of another's draft are as unknown as an id that was made up."""
    return _content(session, document_id, lambda tender: must_see(session, caller, tender))


def get_public_content(session: Session, document_id: str) -> Content:
    """The bytes of a document of a published tender, for anybody."""
    return _content(session, document_id, lambda tender: get_published(session, tender))


def _content(session: Session, document_id: str, must_know: Callable[[str], object]) -> Content:
    document = store.find_document(session, document_id)
    data = store.find_content(session, document_id)
    if document is None or data is None or not _passes(must_know, document.tender):
        raise RuleBroken("documents.not_found", document=document_id)
    return Content(data, KINDS[Format(document.format)].media_type, rules.disposition(document.file_name))


def _passes(must_know: Callable[[str], object], tender: str) -> bool:
    try:
        must_know(tender)
    except RuleBroken:
        return False
    return True


def _show(session: Session, documents: Sequence[Document]) -> list[DocumentShown]:
    followers = store.followers_of(session, [document.id for document in documents])
    return [
        DocumentShown(
            id=document.id,
            tender=document.tender,
            title=document.title,
            document_type=DocumentType(document.document_type),
            format=Format(document.format),
            file_name=document.file_name,
            language=document.language,
            sha256=document.sha256,
            bytes=document.bytes,
            version=document.version,
            replaces=document.replaces,
            replaced_by=followers.get(document.id),
            added_at=document.added_at,
        )
        for document in documents
    ]
