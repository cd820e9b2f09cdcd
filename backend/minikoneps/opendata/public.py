"""The open data over HTTP: public, without a login, complete."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import Depends, Query, Request, Response
from pydantic import AwareDatetime

from minikoneps.documents.api import handed_out
from minikoneps.documents.service import get_public_content
from minikoneps.ledger.acting import Rooms
from minikoneps.opendata import listing, overview, publication
from minikoneps.opendata.bulk import BULK, bulk
from minikoneps.opendata.codes import ReleaseTag
from minikoneps.opendata.exact import write_json
from minikoneps.opendata.publication import MOST, Plain, Publishing, Wanted
from minikoneps.opendata.schemas import Directory, ProcessShown, WorkshopData
from minikoneps.opendata.shelf import Shelf
from minikoneps.settings import publication_settings
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of

JSON = "application/json"
#: Anybody's page may read open data.
OPEN = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}


def server_of(request: Request) -> str:
    """The address under which the reader found this server."""
    return str(request.base_url).rstrip("/")


def publishing(request: Request, workshop: str) -> Publishing:
    """The open data of a workshop, as it stands now."""
    shelf: Shelf = request.app.state.shelf
    return shelf.read(request.app.state.rooms, workshop, server_of(request))


def opened(response: Response) -> None:
    """Let anybody's page read the answer."""
    response.headers.update(OPEN)


directory = Addresses(prefix="/ocds", tags=["open data"], dependencies=[Depends(opened)])
router = Addresses(
    prefix="/ocds/{workshop}",
    tags=["open data"],
    responses=refusals_of("access.wrong_workshop"),
    dependencies=[Depends(opened)],
)
Published = Annotated[Publishing, Depends(publishing)]
Cursor = Annotated[int, Query(ge=-1, le=2**53, description="From the link `next` of the last answer.")]
Limit = Annotated[int, Query(ge=1, le=MOST)]
FILE: dict[int | str, dict[str, Any]] = {200: {"content": {"application/octet-stream": {}}}}


def _answer(value: Plain) -> Response:
    return Response(write_json(value), media_type=JSON, headers=OPEN)


def _next(request: Request, cursor: int | None) -> Plain | None:
    return None if cursor is None else {"next": str(request.url.include_query_params(cursor=cursor))}


@directory.get("")
def list_workshops(request: Request) -> Directory:
    """The workshops that have published something, the newest first."""
    rooms: Rooms = request.app.state.rooms
    found = []
    for workshop, title in rooms.titles().items():
        try:
            published = publishing(request, workshop)
        except RuleBroken:  # a room that stays shut hides no other
            continue
        if published.told:
            found.append(overview.named(workshop, title, published))
    return Directory(publisher=overview.publisher_of(publication_settings()), workshops=found)


@router.get("")
def get_overview(request: Request, workshop: str, published: Published) -> WorkshopData:
    """What a workshop publishes, at a glance."""
    rooms: Rooms = request.app.state.rooms
    return overview.overview(workshop, rooms.titles()[workshop], published)


@router.get("/processes", responses=refusals_of("input.invalid"))
def list_processes(published: Published, asked: Asked, response: Response) -> Sequence[ProcessShown]:
    """The processes one by one, the one that changed last first; `q` searches names and things bought."""
    page = listing.list_processes(published, asked)
    page.head(response, "processes")
    response.headers["Access-Control-Expose-Headers"] = "Content-Range"
    return page.rows


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
    records, place = list(published.records.values()), cursor + 1
    more = len(records) > place + limit
    links = _next(request, place + limit - 1 if more else None)
    return _answer(published.record_package(records[place : place + limit], str(request.url), links))


@router.get("/records/{ocid}", response_class=Response, responses=refusals_of("opendata.not_found"))
def get_record(request: Request, published: Published, ocid: str) -> Response:
    """The record of one process."""
    found = publication.find_record(published, ocid)
    return _answer(published.record_package([found], str(request.url)))


def _file(published: Publishing, workshop: str, name: str) -> Response:
    headers = {**OPEN, "Content-Disposition": f'attachment; filename="{workshop}-{name}"'}
    return Response(bulk(published, name), media_type=BULK[name].media_type, headers=headers)


@router.get("/bulk.json", response_class=Response, responses=FILE)
def get_package(published: Published, workshop: str) -> Response:
    """Everything, as one package of records."""
    return _file(published, workshop, "bulk.json")


@router.get("/bulk.jsonl", response_class=Response, responses=FILE)
def get_lines(published: Published, workshop: str) -> Response:
    """Everything, one compiled release a line."""
    return _file(published, workshop, "bulk.jsonl")


@router.get("/bulk.zip", response_class=Response, responses=FILE)
def get_archive(published: Published, workshop: str) -> Response:
    """Everything, as packages, lines and a table."""
    return _file(published, workshop, "bulk.zip")


@router.get("/awards.csv", response_class=Response, responses=FILE)
def get_table(published: Published, workshop: str) -> Response:
    """Who bought what from whom, as CSV."""
    return _file(published, workshop, "awards.csv")


@router.get("/awards.xlsx", response_class=Response, responses=FILE)
def get_sheet(published: Published, workshop: str) -> Response:
    """Who bought what from whom, as XLSX."""
    return _file(published, workshop, "awards.xlsx")


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
