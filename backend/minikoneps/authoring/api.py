"""Own scenarios over HTTP, for the trainers of the server alone."""

from collections.abc import Sequence
from typing import Annotated, cast

import anyio.to_thread
from fastapi import Depends, Path, Query, Request, Response

from minikoneps.authoring import library, service
from minikoneps.authoring.phrasebook import phrases_in
from minikoneps.authoring.schemas import (
    Changes,
    CopyWish,
    DraftTried,
    FieldsShown,
    Kept,
    Looked,
    LookedAt,
    Naming,
    NewWish,
    OwnId,
    OwnShown,
    PhraseShown,
    TextShown,
    Tongue,
    TryWish,
)
from minikoneps.authoring.taking import LARGEST
from minikoneps.authoring.trying import Tries
from minikoneps.documents.rules import disposition
from minikoneps.shared.access import token_of
from minikoneps.shared.downloads import attachment
from minikoneps.shared.flat import Addresses
from minikoneps.shared.intake import takes_file
from minikoneps.shared.languages import Language
from minikoneps.shared.problems import refusals_of
from minikoneps.workshops.asking import DeskHere, RoomsHere

PARCEL = "application/zip"


def trainer_here(request: Request, desk: DeskHere) -> None:
    """Whoever asks must be a trainer; asked before what was sent is looked at."""
    desk.trainer(token_of(request))


async def tries_of(request: Request) -> Tries:
    """The tries of the server."""
    return cast("Tries", request.app.state.tries)


router = Addresses(
    prefix="/library",
    tags=["authoring"],
    dependencies=[Depends(trainer_here)],
    responses=refusals_of("access.no_token", "access.two_tokens", "access.trainer_only"),
)
TriesHere = Annotated[Tries, Depends(tries_of)]
Own = Annotated[OwnId, Path()]
Told = Annotated[Tongue, Path()]
Reader = Annotated[Language, Query()]
Name = Annotated[str, Query(alias="fileName", max_length=200)]
TryId = Annotated[str, Path(pattern=r"^[a-z0-9]{12}$")]


@router.get("")
def list_own(rooms: RoomsHere) -> Sequence[OwnShown]:
    """The trainers' own scenarios, the one that was changed last first."""
    with rooms.control.read() as session:
        return library.list_shown(session)


@router.post("", status_code=201, responses=refusals_of("authoring.too_many"))
def begin_scenario(body: NewWish, rooms: RoomsHere) -> OwnShown:
    """Begin a scenario from an empty page."""
    return service.begin(rooms, body)


@router.post(
    "/copies", status_code=201, responses=refusals_of("workshops.scenario_unknown", "authoring.too_many")
)
def copy_scenario(body: CopyWish, rooms: RoomsHere) -> OwnShown:
    """Make an own copy of any scenario, with its translations."""
    return service.copy(rooms, body)


@router.post(
    "/files",
    status_code=201,
    openapi_extra=takes_file(LARGEST, "authoring.too_large"),
    responses=refusals_of(
        "authoring.findings",
        "authoring.too_large",
        "authoring.too_many",
        "authoring.not_found",
        "authoring.parcel_broken",
        "authoring.parcel_large",
        "authoring.parcel_changed",
        "authoring.pack_faulty",
        "authoring.quiz_alone",
    ),
)
async def take_file(
    request: Request,
    rooms: RoomsHere,
    file_name: Name = "",
    into: Annotated[OwnId | None, Query()] = None,
    language: Reader = "en",
) -> OwnShown:
    """Take a feature, a quiz, or a scenario's one file; `into` puts what it brings into an own scenario."""
    data = await request.body()
    wish = service.Brought(data, file_name, into, language)
    return await anyio.to_thread.run_sync(service.take, rooms, wish)


@router.post("/look", responses=refusals_of())
def look_at_text(body: Looked, tries: TriesHere, language: Reader = "en") -> LookedAt:
    """What the checks say of a text; nothing is kept. Whoever writes will want it tried."""
    tries.prepare(service.list_laws())
    return service.look(body.text, language)


@router.get("/phrases/{told}", responses=refusals_of())
def list_phrases(told: Told) -> Sequence[PhraseShown]:
    """Every sentence that a scenario may say in a language, ready to be put into a text."""
    return phrases_in(told)


@router.post("/tries", status_code=201, responses=refusals_of("authoring.findings", "authoring.busy"))
def begin_try(body: TryWish, tries: TriesHere, language: Reader = "en") -> DraftTried:
    """Let bots play a text in a room that is gone afterwards."""
    return service.begin_try(tries, body.text, language)


@router.get("/tries/{wanted}", responses=refusals_of("authoring.no_try"))
def get_try(wanted: TryId, tries: TriesHere) -> DraftTried:
    """How far a try has come."""
    return tries.get(wanted).shown()


@router.delete("/tries/{wanted}", responses=refusals_of("authoring.no_try"))
def stop_try(wanted: TryId, tries: TriesHere) -> DraftTried:
    """End a try."""
    found = tries.get(wanted)
    found.stop()
    found.join()
    return found.shown()


@router.patch("/{own}", responses=refusals_of("authoring.not_found"))
def rename_scenario(own: Own, body: Naming, rooms: RoomsHere) -> OwnShown:
    """Call an own scenario otherwise."""
    with rooms.control.write(people=False) as session:
        return library.show(session, library.rename(session, own, body.name))


@router.delete("/{own}", status_code=204, responses=refusals_of("authoring.not_found"))
def delete_scenario(own: Own, rooms: RoomsHere) -> None:
    """Delete an own scenario; rooms that play it go on, and for seven days it can be brought back."""
    with rooms.control.write(people=False) as session:
        library.delete(session, own)


@router.post("/{own}/return", responses=refusals_of("authoring.not_found"))
def bring_back(own: Own, rooms: RoomsHere) -> OwnShown:
    """Bring a deleted scenario back."""
    with rooms.control.write(people=False) as session:
        return library.show(session, library.bring_back(session, own))


@router.delete("/{own}/quiz", responses=refusals_of("authoring.not_found"))
def take_quiz_away(own: Own, rooms: RoomsHere) -> OwnShown:
    """Take the quiz of an own scenario away; rooms that are open go on asking it."""
    with rooms.control.write(people=False) as session:
        return library.show(session, library.take_quiz_away(session, own))


@router.post("/{own}/quiz/return", responses=refusals_of("authoring.not_found", "authoring.nothing_before"))
def bring_quiz_back(own: Own, rooms: RoomsHere) -> OwnShown:
    """Bring the quiz back that an own scenario had last."""
    with rooms.control.write(people=False) as session:
        return library.show(session, library.bring_quiz_back(session, own))


@router.get(
    "/{own}/file",
    response_class=Response,
    responses={200: {"content": {PARCEL: {}}}, **refusals_of("authoring.not_found")},
)
def get_file(own: Own, rooms: RoomsHere) -> Response:
    """An own scenario as one file: its texts in every language, and the packs that they follow."""
    name, data = service.give_out(rooms, own)
    return attachment(data, PARCEL, disposition(f"{name}.zip"))


@router.get("/{own}/texts/{told}", responses=refusals_of("authoring.not_found"))
def get_text(own: Own, told: Told, rooms: RoomsHere, language: Reader = "en") -> TextShown:
    """The newest text of a language with what the checks say of it."""
    with rooms.control.read() as session:
        return library.show_text(session, own, told, language)


@router.put(
    "/{own}/texts/{told}",
    responses=refusals_of("authoring.not_found", "authoring.changed_meanwhile", "authoring.findings"),
)
def keep_text(own: Own, told: Told, body: Kept, rooms: RoomsHere, language: Reader = "en") -> TextShown:
    """Keep a text as a draft, with what the checks say of it; the version before is kept too."""
    return service.keep(rooms, (own, told), body, language)


@router.post(
    "/{own}/texts/{told}/back", responses=refusals_of("authoring.not_found", "authoring.nothing_before")
)
def take_back(own: Own, told: Told, rooms: RoomsHere, language: Reader = "en") -> TextShown:
    """Go back to the version before."""
    with rooms.control.write(people=False) as session:
        library.take_back(session, own, told)
        return library.show_text(session, own, told, language)


@router.get("/{own}/texts/{told}/fields", responses=refusals_of("authoring.not_found"))
def list_fields(own: Own, told: Told, rooms: RoomsHere) -> FieldsShown:
    """The figures and names of a scenario that may be changed."""
    return service.show_fields(rooms, own, told)


@router.post(
    "/{own}/texts/{told}/fields",
    responses=refusals_of(
        "authoring.not_found",
        "authoring.changed_meanwhile",
        "authoring.figure_unknown",
        "authoring.figure_wrong",
        "authoring.findings",
    ),
)
def change_fields(
    own: Own, told: Told, body: Changes, rooms: RoomsHere, language: Reader = "en"
) -> FieldsShown:
    """Write other figures and names; what the checks find wrong is refused, and nothing is kept."""
    return service.change_fields(rooms, (own, told), body, language)
