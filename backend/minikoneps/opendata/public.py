"""The open data over HTTP: public, without a login, complete."""

from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import AwareDatetime

from minikoneps.documents.api import handed_out
from minikoneps.documents.service import get_public_content
from minikoneps.ledger.acting import Rooms
from minikoneps.ledger.service import get_clock
from minikoneps.opendata import publication
from minikoneps.opendata.codes import ReleaseTag
from minikoneps.opendata.exact import write_json
from minikoneps.opendata.publication import MOST, Plain, Publishing, Wanted
from minikoneps.settings import publication_settings
from minikoneps.shared.clock import real_now
from minikoneps.shared.problems import refusals_of

JSON = "application/json"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: Anybody's page may read open data.
OPEN = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}


def publishing(request: Request, workshop: str) -> Iterator[Publishing]:
    """The open data of a workshop, read once for the answer."""
    rooms: Rooms = request.app.state.rooms
    with rooms.read(workshop) as session:
        log = rooms.door(workshop).log
        base = f"{str(request.base_url).rstrip('/')}/ocds/{workshop}"
        now = get_clock(session).at(real_now())
        yield publication.publish(session, log, now, base, publication_settings())


router = APIRouter(
    prefix="/ocds/{workshop}", tags=["open data"], responses=refusals_of("access.wrong_workshop")
)
Published = Annotated[Publishing, Depends(publishing)]
Cursor = Annotated[int, Query(ge=-1, le=2**53, description="From the link `next` of the last answer.")]
Limit = Annotated[int, Query(ge=1, le=MOST)]
FILE: dict[int | str, dict[str, Any]] = {200: {"content": {"application/octet-stream": {}}}}


def _answer(value: Plain) -> Response:
    return Response(write_json(value), media_type=JSON, headers=OPEN)


def _file(data: bytes | str, media_type: str, name: str) -> Response:
    headers = {**OPEN, "Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=media_type, headers=headers)


def _next(request: Request, cursor: int | None) -> Plain | None:
    return None if cursor is None else {"next": str(request.url.include_query_params(cursor=cursor))}


@router.get("/releases", response_class=Response)
def list_releases(
    request: Request,
    published: Published,
    since: AwareDatetime | None = None,
    until: AwareDatetime | None = None,
    tag: ReleaseTag | None = None,
    cursor: Cursor = -1,
    limit: Limit = 100,
) -> Response:
    """A package of releases, oldest first; `links.next` leads on."""
    found, rest = publication.choose(published.told, Wanted(since, until, tag, cursor, limit))
    return _answer(published.release_package(found, str(request.url), _next(request, rest)))


@router.get("/releases/{release_id}", response_class=Response, responses=refusals_of("opendata.not_found"))
def get_release(request: Request, published: Published, release_id: str) -> Response:
    """One release in a package of its own."""
    found = publication.find_release(published.told, release_id)
    return _answer(published.release_package([found], str(request.url)))


@router.get("/records", response_class=Response)
def list_records(request: Request, published: Published, cursor: Cursor = -1, limit: Limit = 100) -> Response:
    """A package of records: every process with its releases and what they come to."""
    tenders = published.tenders()
    place = cursor + 1
    page, more = tenders[place : place + limit], len(tenders) > place + limit
    links = _next(request, place + limit - 1 if more else None)
    return _answer(published.record_package(page, str(request.url), links))


@router.get("/records/{ocid}", response_class=Response, responses=refusals_of("opendata.not_found"))
def get_record(request: Request, published: Published, ocid: str) -> Response:
    """The record of one process."""
    tender = publication.find_tender(published.told, ocid)
    return _answer(published.record_package([tender], str(request.url)))


@router.get("/bulk.jsonl", response_class=Response, responses=FILE)
def get_lines(published: Published, workshop: str) -> Response:
    """Everything, one compiled release a line."""
    return _file(publication.json_lines(published), "application/jsonl", f"{workshop}.jsonl")


@router.get("/bulk.zip", response_class=Response, responses=FILE)
def get_archive(published: Published, workshop: str) -> Response:
    """Everything, as packages, lines and a table."""
    return _file(publication.archive(published), "application/zip", f"{workshop}.ocds.zip")


@router.get("/awards.csv", response_class=Response, responses=FILE)
def get_table(published: Published, workshop: str) -> Response:
    """Who bought what from whom, as CSV."""
    return _file(publication.table(published), "text/csv; charset=utf-8", f"{workshop}-awards.csv")


@router.get("/awards.xlsx", response_class=Response, responses=FILE)
def get_sheet(published: Published, workshop: str) -> Response:
    """Who bought what from whom, as XLSX."""
    return _file(publication.sheet(published), XLSX, f"{workshop}-awards.xlsx")


@router.get(
    "/documents/{document_id}",
    response_class=Response,
    responses={**FILE, **refusals_of("documents.not_found")},
)
def get_document(request: Request, workshop: str, document_id: str) -> Response:
    """The bytes of a document of a published tender."""
    rooms: Rooms = request.app.state.rooms
    with rooms.read(workshop) as session:
        return handed_out(get_public_content(session, document_id))
