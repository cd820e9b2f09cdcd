"""Documents over HTTP: the file is the raw body of the request."""

from collections.abc import Sequence
from typing import Annotated, Any

import anyio.to_thread
from fastapi import Header, Path, Query, Request, Response

from minikoneps.documents import rules, service
from minikoneps.documents.schemas import DocumentAbout, DocumentShown
from minikoneps.documents.service import Upload
from minikoneps.ledger.acting import View
from minikoneps.ledger.receipt import Receipt
from minikoneps.shared.downloads import attachment
from minikoneps.shared.flat import Addresses
from minikoneps.shared.intake import takes_file
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.tenders.api import Officer, TenderId

router = Addresses(tags=["documents"])
DocumentId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["document-7k2m9q4x1c8d"])]
ContentType = Annotated[str, Header(alias="Content-Type", max_length=200, include_in_schema=False)]
CONTENT: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
}


def _shown(document: DocumentShown, _receipt: Receipt) -> DocumentShown:
    return document


@router.post(
    "/tenders/{tender_id}/documents",
    status_code=201,
    response_model=DocumentShown,
    openapi_extra=takes_file(rules.LARGEST, rules.TOO_LARGE),
    responses=refusals_of(
        "access.wrong_role",
        "input.idempotency_key_missing",
        "input.idempotency_key_reused",
        "tenders.not_found",
        "tenders.not_yours",
        "documents.empty",
        "documents.too_large",
        "documents.unknown_format",
        "documents.lying_type",
        "documents.zip_bomb",
        "documents.tender_over",
        "documents.already_there",
        "documents.too_many",
        "documents.not_found",
        "documents.already_replaced",
        "approvals.being_read",
    ),
)
async def add_document(
    tender_id: TenderId,
    about: Annotated[DocumentAbout, Query()],
    request: Request,
    acting: Officer,
    content_type: ContentType = "",
) -> Response:
    """Put a file beside the notice; at most 10 MiB each and 50 MiB a tender."""
    data = await request.body()
    file = await anyio.to_thread.run_sync(rules.read_file, data, about.file_name, content_type)
    upload = Upload(about, file, data, request.state.sha256)
    return await acting.once("document", lambda act: service.add_document(act, tender_id, upload), _shown)


@router.get("/tenders/{tender_id}/documents", responses=refusals_of("tenders.not_found"))
def list_documents(
    tender_id: TenderId, view: View, asked: Asked, response: Response
) -> Sequence[DocumentShown]:
    """Every version of every document of a tender, without the bytes."""
    page = service.list_documents(view.session, view.caller, tender_id, asked)
    page.head(response, "documents")
    return page.rows


@router.get(
    "/documents/{document_id}/content",
    response_class=Response,
    responses={**CONTENT, **refusals_of("documents.not_found")},
)
def get_content(document_id: DocumentId, view: View) -> Response:
    """The bytes of a document, to be saved and never shown in a page of ours."""
    return handed_out(service.get_content(view.session, view.caller, document_id))


def handed_out(content: service.Content) -> Response:
    """The answer that carries a document: saved, and never run in a page of ours."""
    return attachment(content.data, content.media_type, content.disposition)
