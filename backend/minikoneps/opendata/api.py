"""Open data over HTTP: a published process becomes the draft of a notice."""

from dataclasses import replace
from typing import Annotated, cast

from anyio import to_thread
from fastapi import APIRouter, Depends, Query, Request, Response

from minikoneps.ledger.acting import Acting, acting_as
from minikoneps.opendata import service
from minikoneps.opendata.reading import LIMIT
from minikoneps.opendata.schemas import ImportShown
from minikoneps.parties.rules import Role
from minikoneps.shared.intake import takes_file
from minikoneps.shared.problems import refusals_of

router = APIRouter(tags=["open data"])
Officer = Annotated[Acting, Depends(acting_as(Role.PROCURING_OFFICER))]
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
    """Make a draft of a published process; the same file again changes nothing."""
    acting.arrival.leave()  # reading takes seconds: nobody else waits for it
    data, digest = await request.body(), request.state.sha256
    source = await to_thread.run_sync(service.read_source, file_name, data, digest, ocid)
    acting = replace(acting, arrival=acting.door.arrive())
    done = await acting.do("tender", lambda act: service.import_notice(act, source))
    shown, changed = cast("tuple[ImportShown, bool]", done)
    response.status_code = 201 if changed else 200
    return shown
