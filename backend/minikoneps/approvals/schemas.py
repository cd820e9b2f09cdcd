"""Approvals as the API takes and shows them."""

from typing import Any

from minikoneps.approvals.rules import ApprovalStatus
from minikoneps.packs.procedure import OfficialAct
from minikoneps.shared.shape import Identifier, Instant, Reasons, Shape


class ApprovalShown(Shape):
    """An act that was asked for and what became of it, shown to the officers of its organisation alone.

    `own` says that the participant who looks is the one who asked, `wanted` what the act's request said.
    """

    id: Identifier
    act: OfficialAct
    tender: Identifier
    title: str
    lot: Identifier | None
    wanted: dict[str, Any] | None
    status: ApprovalStatus
    asked_by: str
    asked_at: Instant
    own: bool
    decided_by: str | None
    decided_at: Instant | None
    reasons: str | None


class TurningDown(Shape):
    """Why an act is not carried out."""

    reasons: Reasons
