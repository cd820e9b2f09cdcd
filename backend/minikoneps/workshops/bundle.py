"""The export of a workshop: one file that anybody can check offline."""

from typing import Annotated

from fastapi import Depends, Request, Response
from sqlmodel import Session

from minikoneps.bids.opening import get_opened_ciphertext
from minikoneps.ledger import store as ledger
from minikoneps.ledger.acting import View
from minikoneps.ledger.checkpoint import public_key
from minikoneps.ledger.service import entry_of, get_beginning
from minikoneps.shared.access import TRAINER, Caller, CallerInWorkshop
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.verification.bundle import Head, write_bundle
from minikoneps.workshops import store
from minikoneps.workshops.control import Control
from minikoneps.workshops.rooms import Rooms

router = Addresses(tags=["workshops"])


def make_bundle(session: Session, control: Control, workshop: str) -> bytes:
    """Everything of a workshop that everybody may see by now, with the keys of opened tenders."""
    beginning = get_beginning(session)
    with control.read() as kept:
        signing = store.get_signing_key(kept, workshop)

    def private_key_of(key: str) -> bytes:
        with control.read() as kept:
            return store.get_opening_key(kept, workshop, key).private

    size = ledger.get_size(session)
    head = Head(
        workshop=workshop,
        attempt=int(str(beginning["attempt"])),
        key=public_key(signing),
        pack=str(beginning["pack"]),
        pack_date=str(beginning["pack_date"]),
    )
    return write_bundle(
        head,
        [entry_of(row) for row in ledger.list_entries(session, 0, size)],
        ledger.list_checkpoints(session),
        lambda sha256: get_opened_ciphertext(session, sha256),
        private_key_of,
    )


async def may_export(caller: CallerInWorkshop) -> Caller:
    """The trainer and auditors take the bundle out of the room."""
    caller.must_be(TRAINER, "auditor")
    return caller


@router.get(
    "/bundle",
    response_class=Response,
    responses={200: {"content": {"application/zip": {}}}, **refusals_of("access.wrong_role")},
)
def get_bundle(view: View, request: Request, _caller: Annotated[Caller, Depends(may_export)]) -> Response:
    """The workshop as a file for `minikoneps verify`."""
    rooms: Rooms = request.app.state.rooms
    data = make_bundle(view.session, rooms.control, view.caller.workshop)
    name = f'attachment; filename="{view.log.store}.bundle.zip"'
    return Response(data, media_type="application/zip", headers={"Content-Disposition": name})
