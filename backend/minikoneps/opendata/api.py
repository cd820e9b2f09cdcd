"""Open data over HTTP: a published process becomes a market record and the draft of a notice."""

from dataclasses import replace
from typing import Annotated, cast

from anyio import to_thread
from fastapi import Depends, Query, Request, Response

from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.opendata import findings, service
from minikoneps.opendata.market import Market
from minikoneps.opendata.public import publishing
from minikoneps.opendata.reading import LIMIT
from minikoneps.opendata.schemas import FindingMade, ImportShown, OpenFindingShown
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.intake import takes_file
from minikoneps.shared.problems import refusals_of

router = Addresses(tags=["open data"])
Officer = Annotated[Acting, Depends(acting_as(Role.PROCURING_OFFICER))]
Anybody = Annotated[Acting, Depends(acting_as(*Role))]
Ocid = Annotated[str | None, Query(max_length=250, examples=["ocds-213czf-000-00001"])]
FileName = Annotated[str, Query(alias="fileName", max_length=250)]


@router.post(
    "/tenders/import",
    status_code=201,
    responses={
        200: {"model": ImportShown, "description": "Nothing changed."},
        **refusals_of("access.wrong_role", "opendata.unreadable", "opendata.too_large"),
    },
    openapi_extra=takes_file(LIMIT, "opendata.too_large"),
)
async def import_notice(
    request: Request, response: Response, acting: Officer, ocid: Ocid = None, file_name: FileName = ""
) -> ImportShown:
    """Keep a file as market records and make a draft of its process; the same file again changes nothing."""
    acting.arrival.leave()  # reading takes seconds: nobody else waits for it
    data, digest = await request.body(), request.state.sha256
    market: Market = request.app.state.market

    def read() -> service.Source:
        return service.keep(service.read_source(file_name, data, digest, ocid), market)

    source = await to_thread.run_sync(read)
    acting = replace(acting, arrival=acting.door.arrive())
    done = await acting.do("tender", lambda act: service.import_notice(act, source))
    shown = cast("ImportShown", done)
    response.status_code = 201 if shown.changed else 200
    return shown


@router.post(
    "/findings",
    status_code=201,
    responses=refusals_of("access.no_seat", "opendata.not_found", "opendata.not_awarded"),
)
async def record_finding(request: Request, made: FindingMade, acting: Anybody) -> OpenFindingShown:
    """Say who bought what from whom and for how much, as the open data tells it."""
    acting.arrival.leave()  # the data may have to be written anew: nobody else waits for it
    published = await to_thread.run_sync(publishing, request, acting.caller.workshop)
    acting = replace(acting, arrival=acting.door.arrive())
    done = await acting.do("finding", lambda act: findings.record_finding(act, made, published))
    return cast("OpenFindingShown", done)


@router.get("/findings")
def list_findings(view: View) -> list[OpenFindingShown]:
    """What the seat in play found in the open data so far; for the trainer, what everybody found."""
    return findings.list_findings(view.session, view.caller)
