"""Documents as the API shows them."""

from typing import Annotated

from pydantic import Field

from minikoneps.documents.formats import Format
from minikoneps.documents.rules import DocumentType
from minikoneps.shared.shape import Hex, Identifier, Instant, Line, Shape

Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=35, examples=["en"])]


class DocumentAbout(Shape):
    """What its sender says of a document; the file itself is the body of the request."""

    title: Annotated[Line, Field(examples=["Technical specification"])]
    document_type: DocumentType
    language: Language
    file_name: Annotated[str, Field(min_length=1, max_length=1000, examples=["specification.pdf"])]
    replaces: Identifier | None = None


class DocumentShown(Shape):
    """One version of a document; its bytes are at its address followed by /content."""

    id: Identifier
    tender: Identifier
    title: str
    document_type: DocumentType
    format: Format
    file_name: str
    language: str
    sha256: Hex
    bytes: int
    version: int
    replaces: Identifier | None
    replaced_by: Identifier | None
    added_at: Instant
