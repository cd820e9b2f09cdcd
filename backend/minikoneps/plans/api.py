"""Order plans over HTTP: what is meant to be bought, what it must be like, and what tenderers say to that."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import Depends, Path, Response

from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties.rules import Role
from minikoneps.plans import commenting, service
from minikoneps.plans.schemas import (
    CommentMade,
    CommentShown,
    PlanMade,
    PlanShown,
    PrespecificationMade,
    ReplyMade,
    RevisionMade,
    RevisionShown,
    WithdrawalMade,
)
from minikoneps.shared.flat import Addresses
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of

router = Addresses(tags=["plans"])
PlanId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["plan-7k2m9q4x1c8d"])]
CommentId = Annotated[str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["comment-7k2m9q4x1c8d"])]
Officer = Annotated[Acting, Depends(acting_as(Role.PROCURING_OFFICER))]
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]
NOUN = "plan"
LIVE = ("access.wrong_role", "plans.not_found", "plans.withdrawn", "plans.noticed")
OWN = (*LIVE, "plans.not_yours")


@router.get("/plans", responses=refusals_of())
def list_plans(view: View, asked: Asked, response: Response) -> Sequence[PlanShown]:
    """What the procuring entities of the room mean to buy."""
    page = service.list_plans(view.session, asked, view.now)
    page.head(response, "plans")
    return page.rows


@router.post("/plans", status_code=201, responses=refusals_of("access.wrong_role", "plans.expected_past"))
async def publish_plan(made: PlanMade, acting: Officer) -> PlanShown:
    """Tell everybody what is meant to be bought, when, and with what money."""
    return cast("PlanShown", await acting.do(NOUN, lambda act: service.publish_plan(act, made)))


@router.get("/plans/{plan_id}", responses=refusals_of("plans.not_found"))
def get_plan(plan_id: PlanId, view: View) -> PlanShown:
    """One plan."""
    return service.get_plan(view.session, plan_id, view.now)


@router.get("/plans/{plan_id}/revisions", responses=refusals_of("plans.not_found"))
def list_revisions(plan_id: PlanId, view: View) -> list[RevisionShown]:
    """What each revision of a plan changed, field by field, the first one first."""
    return service.list_revisions(view.session, plan_id)


@router.post(
    "/plans/{plan_id}/revisions",
    status_code=201,
    responses=refusals_of(
        *OWN,
        "plans.expected_past",
        "plans.not_specified",
        "plans.nothing_revised",
        "plans.revised_too_often",
    ),
)
async def revise_plan(plan_id: PlanId, made: RevisionMade, acting: Officer) -> PlanShown:
    """Put the next version of a plan in force, with reasons, until a notice comes of it."""
    done = await acting.do(NOUN, lambda act: service.revise_plan(act, plan_id, made))
    return cast("PlanShown", done)


@router.post("/plans/{plan_id}/withdrawal", status_code=201, responses=refusals_of(*OWN))
async def withdraw_plan(plan_id: PlanId, made: WithdrawalMade, acting: Officer) -> PlanShown:
    """Give a plan up, with reasons."""
    done = await acting.do(NOUN, lambda act: service.withdraw_plan(act, plan_id, made))
    return cast("PlanShown", done)


@router.post(
    "/plans/{plan_id}/prespecification",
    status_code=201,
    responses=refusals_of(*OWN, "plans.already_specified"),
)
async def show_specification(plan_id: PlanId, made: PrespecificationMade, acting: Officer) -> PlanShown:
    """Show the specification before the notice; comments are taken for the days of the law."""
    done = await acting.do(NOUN, lambda act: service.show_specification(act, plan_id, made))
    return cast("PlanShown", done)


@router.get("/plans/{plan_id}/comments", responses=refusals_of("plans.not_found"))
def list_comments(plan_id: PlanId, view: View, asked: Asked, response: Response) -> Sequence[CommentShown]:
    """What tenderers said about a specification, under their names, with the replies."""
    page = service.list_comments(view.session, view.caller, plan_id, asked)
    page.head(response, "comments")
    return page.rows


@router.post(
    "/plans/{plan_id}/comments",
    status_code=201,
    responses=refusals_of(*LIVE, "plans.not_specified", "plans.comments_late", "plans.item_unknown"),
)
async def comment(plan_id: PlanId, made: CommentMade, acting: Tenderer) -> CommentShown:
    """Say in public, under one's own name, what is wrong with a specification."""
    done = await acting.do("comment", lambda act: commenting.comment(act, plan_id, made))
    return cast("CommentShown", done)


@router.post(
    "/comments/{comment_id}/reply",
    status_code=201,
    responses=refusals_of(*OWN, "plans.comment_not_found", "plans.already_replied"),
)
async def reply(comment_id: CommentId, made: ReplyMade, acting: Officer) -> CommentShown:
    """Reply to a comment: what it came to, and why."""
    done = await acting.do("comment", lambda act: commenting.reply(act, comment_id, made))
    return cast("CommentShown", done)
