"""Every select on documents and their bytes."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Select, func
from sqlmodel import Session, col, select

from minikoneps.documents.tables import Document, DocumentContent
from minikoneps.shared.lists import Listing, Page, mentions, read_page


def add_document(session: Session, document: Document, data: bytes) -> None:
    """Keep a document with its bytes."""
    session.add(document)
    session.flush()
    session.add(DocumentContent(document=document.id, data=data))
    session.flush()


def find_document(session: Session, document: str) -> Document | None:
    """The document of that id."""
    return session.get(Document, document)


def find_content(session: Session, document: str) -> bytes | None:
    """The bytes of a document."""
    rows = select(DocumentContent.data).where(DocumentContent.document == document)
    return session.exec(rows).first()


def list_all(session: Session, tender: str) -> Sequence[Document]:
    """Every document of a tender, in the order in which they were added."""
    rows = select(Document).where(Document.tender == tender)
    return session.exec(rows.order_by(col(Document.position), col(Document.id))).all()


def list_hashes(session: Session, tender: str) -> dict[str, str]:
    """The documents of a tender by the SHA-256 of their bytes."""
    rows = select(Document.sha256, Document.id).where(Document.tender == tender)
    return dict(session.exec(rows).all())


def sum_bytes(session: Session, tender: str) -> int:
    """How many bytes a tender's documents have together."""
    return session.exec(select(func.sum(Document.bytes)).where(Document.tender == tender)).one() or 0


def followers_of(session: Session, documents: Collection[str]) -> dict[str, str]:
    """Which document replaces which, for those of these that are replaced."""
    rows = select(Document.replaces, Document.id).where(col(Document.replaces).in_(documents))
    return {before: after for before, after in session.exec(rows).all() if before is not None}


def list_documents(
    session: Session, tender: str, listing: Listing, wanted: dict[str, list[str]]
) -> Page[Document]:
    """The documents of a tender, in the order in which they were added."""
    rows: Select[Any] = select(Document).where(Document.tender == tender)
    if "id" in wanted:
        rows = rows.where(col(Document.id).in_(wanted["id"]))
    if "documentType" in wanted:
        rows = rows.where(col(Document.document_type).in_(wanted["documentType"]))
    if words := wanted.get("q"):
        rows = rows.where(mentions(words, Document.title, Document.file_name))
    columns = {
        "id": Document.id,
        "title": Document.title,
        "documentType": Document.document_type,
        "addedAt": Document.added_at,
        "bytes": Document.bytes,
    }
    return read_page(session, rows, listing, columns, [col(Document.position), col(Document.id)])
