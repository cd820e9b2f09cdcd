"""Conversations with a rival over HTTP: the trainer writes as the rival, tenderers answer and report."""

from collections.abc import Sequence
from typing import Annotated, cast

from fastapi import Depends, Path

from minikoneps.conversations import service
from minikoneps.conversations.schemas import (
    AnswerGiven,
    ConsequenceShown,
    ConversationShown,
    LineSaid,
    ReportMade,
    RiggingReportShown,
    RivalWrites,
)
from minikoneps.ledger.acting import Acting, View, acting_as
from minikoneps.parties.rules import Role
from minikoneps.shared.access import TRAINER
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of
from minikoneps.shared.shape import NOTHING, Nothing

router = Addresses(tags=["conversations"])
ConversationId = Annotated[
    str, Path(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["conversation-7k2m9q4x1c8d"])
]
Tenderer = Annotated[Acting, Depends(acting_as(Role.TENDERER))]
Trainer = Annotated[Acting, Depends(acting_as(TRAINER))]
Reader = Annotated[Acting, Depends(acting_as(Role.PROCURING_OFFICER, Role.AUDITOR))]
NOUN = "conversation"
OWN = ("access.wrong_role", "conversations.not_found")


@router.get("/conversations")
def list_conversations(view: View) -> Sequence[ConversationShown]:
    """What a rival wrote to one's seat, the newest first; the trainer's are all of them."""
    return service.list_conversations(view.session, view.caller)


@router.post(
    "/conversations",
    status_code=201,
    responses=refusals_of(
        "access.wrong_role",
        "tenders.not_found",
        "conversations.not_a_tenderer",
        "conversations.too_many",
    ),
)
async def write_as_rival(body: RivalWrites, acting: Trainer) -> Sequence[ConversationShown]:
    """Have a rival write to tenderers about a tender; a second time it goes on with the conversation."""
    done = await acting.do(NOUN, lambda act: service.write_as_rival(act, body))
    return cast("list[ConversationShown]", done)


@router.post(
    "/conversations/{conversation_id}/lines",
    status_code=201,
    responses=refusals_of(*OWN, "conversations.reported", "conversations.too_many"),
)
async def write_back(conversation_id: ConversationId, body: LineSaid, acting: Tenderer) -> ConversationShown:
    """Write back to the rival."""
    done = await acting.do(NOUN, lambda act: service.write_back(act, conversation_id, body))
    return cast("ConversationShown", done)


@router.post(
    "/conversations/{conversation_id}/answer",
    status_code=201,
    responses=refusals_of(*OWN, "conversations.reported", "conversations.answered"),
)
async def answer(conversation_id: ConversationId, body: AnswerGiven, acting: Tenderer) -> ConversationShown:
    """Agree to what the rival proposes, or refuse it."""
    done = await acting.do(NOUN, lambda act: service.answer(act, conversation_id, body))
    return cast("ConversationShown", done)


@router.post("/conversations/{conversation_id}/report", status_code=201, responses=refusals_of(*OWN))
async def report(conversation_id: ConversationId, body: ReportMade, acting: Tenderer) -> ConversationShown:
    """Report what the rival wrote; said twice it is one report."""
    done = await acting.do(NOUN, lambda act: service.report(act, conversation_id, body))
    return cast("ConversationShown", done)


@router.get("/rigging-reports")
def list_reports(view: View) -> Sequence[RiggingReportShown]:
    """The reports that one may look into, without names, the newest first."""
    return service.list_reports(view.session, view.caller)


@router.post("/rigging-reports/{conversation_id}/opening", status_code=201, responses=refusals_of(*OWN))
async def open_report(
    conversation_id: ConversationId, acting: Reader, _body: Nothing = NOTHING
) -> RiggingReportShown:
    """Look into a report, which the ledger keeps."""
    done = await acting.do(NOUN, lambda act: service.open_report(act, conversation_id))
    return cast("RiggingReportShown", done)


@router.get("/conversations/law", responses=refusals_of("packs.unknown"))
def list_consequences(view: View) -> Sequence[ConsequenceShown]:
    """What the law of the room threatens and promises where bids are rigged, with where it was read."""
    return service.list_consequences(view.session)
