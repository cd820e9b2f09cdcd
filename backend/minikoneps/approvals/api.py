"""Acts that need two persons, over HTTP."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Path, Request, Response
from fastapi.responses import JSONResponse

from minikoneps.approvals import service
from minikoneps.approvals.schemas import ApprovalShown, TurningDown
from minikoneps.approvals.service import Executor
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.ledger.receipt import Receipt
from minikoneps.packs.procedure import OfficialAct
from minikoneps.parties.rules import Role
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing, Shape

router = Addresses(tags=["approvals"])
ApprovalId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["approval-7k2m9q4x1c8d"])]
Officer = Annotated[Acting, Depends(acting_as(Role.PROCURING_OFFICER))]
Done = TypeVar("Done", bound=Shape)
NOUN = "approval"
ACCEPTED = 202
# For acts that may need a second person: what they answer then, and how they may be refused.
ASKED: dict[int | str, dict[str, Any]] = {
    ACCEPTED: {"model": ApprovalShown, "description": "Asked: a second person is to approve it."}
}
ASKING = ("approvals.already_asked", "approvals.nobody_else")
DECIDED = (
    "access.wrong_role",
    "input.idempotency_key_missing",
    "input.idempotency_key_reused",
    "approvals.not_found",
    "approvals.already_decided",
)


async def executors_of(request: Request) -> Mapping[OfficialAct, Executor]:
    """How each act is carried out: the stages' own verbs, wired in by the application."""
    executors: Mapping[OfficialAct, Executor] = request.app.state.executors
    return executors


def told(done: Done | ApprovalShown) -> Done | Response:
    """An act's own answer, or with 202 that it waits for a second person."""
    if isinstance(done, ApprovalShown):
        return JSONResponse(done.model_dump(mode="json", by_alias=True), ACCEPTED)
    return done


def status_of(done: object) -> int:
    """201 for what was done, 202 for what was asked."""
    return ACCEPTED if isinstance(done, ApprovalShown) else 201


def _shown(approval: ApprovalShown, _receipt: Receipt) -> ApprovalShown:
    return approval


@router.get("/approvals", responses=refusals_of("access.wrong_role"))
def list_approvals(view: View, asked: Asked, response: Response) -> Sequence[ApprovalShown]:
    """What the officers of your organisation asked for: what waits first, then the latest."""
    view.caller.must_be(Role.PROCURING_OFFICER)
    page = service.list_approvals(view.session, view.caller, asked)
    page.head(response, "approvals")
    return page.rows


@router.get("/approvals/{approval_id}", responses=refusals_of("access.wrong_role", "approvals.not_found"))
def get_approval(approval_id: ApprovalId, view: View) -> ApprovalShown:
    """One act that was asked for, and what became of it."""
    view.caller.must_be(Role.PROCURING_OFFICER)
    return service.get_approval(view.session, view.caller, approval_id)


@router.post(
    "/approvals/{approval_id}/approval",
    status_code=201,
    response_model=ApprovalShown,
    responses=refusals_of(*DECIDED, "approvals.same_person", "approvals.same_seat"),
)
async def approve(
    approval_id: ApprovalId,
    acting: Officer,
    executors: Annotated[Mapping[OfficialAct, Executor], Depends(executors_of)],
    _body: Nothing = NOTHING,
) -> Response:
    """Carry out what another person asked for; refused by the rules of now, it goes on waiting."""
    return await acting.once(NOUN, lambda act: service.approve(act, approval_id, executors), _shown)


@router.post(
    "/approvals/{approval_id}/refusal",
    status_code=201,
    response_model=ApprovalShown,
    responses=refusals_of(*DECIDED, "approvals.same_person", "approvals.same_seat"),
)
async def turn_down(approval_id: ApprovalId, made: TurningDown, acting: Officer) -> Response:
    """Leave undone what another person asked for, with reasons."""
    return await acting.once(NOUN, lambda act: service.turn_down(act, approval_id, made.reasons), _shown)


@router.post(
    "/approvals/{approval_id}/withdrawal",
    status_code=201,
    response_model=ApprovalShown,
    responses=refusals_of(*DECIDED, "approvals.not_the_asker"),
)
async def take_back(approval_id: ApprovalId, acting: Officer, _body: Nothing = NOTHING) -> Response:
    """Take back what you asked for."""
    return await acting.once(NOUN, lambda act: service.take_back(act, approval_id), _shown)
