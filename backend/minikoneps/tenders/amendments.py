"""What an amended notice changes, how long it must stand, and until when a tender may be given up."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from minikoneps.packs.periods import Calendar
from minikoneps.packs.procedure import Procedure
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.changes import Change
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.numbers import LAST_ORDER
from minikoneps.tenders.checks import (
    ALL_WORK,
    PROCEDURE,
    content_checks,
    contract_check,
    days_checks,
    distance_check,
    enquiry_check,
    participation_checks,
)
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import Check, PublishedTender, is_late, must_not_be_cancelled


def must_be_amendable(tender: PublishedTender, now: datetime) -> None:
    """Refuse to amend a notice that was cancelled, or whose bids cannot be replaced any more.

    Shapes: `now` is when the amendment would stand in the ledger, not when it was sent.
    Errors: RuleBroken("tenders.cancelled"), RuleBroken("tenders.amendment_late"),
        RuleBroken("tenders.amended_too_often").
    """
    must_not_be_cancelled(tender)
    if is_late(now, tender.deadline) or tender.closed_at is not None:
        raise RuleBroken("tenders.amendment_late", tender=tender.id, deadline=instant_text(tender.deadline))
    if tender.notice_version >= LAST_ORDER:
        raise RuleBroken("tenders.amended_too_often", tender=tender.id, most=LAST_ORDER)


def must_be_cancellable(tender: PublishedTender, decided_at: datetime | None) -> None:
    """Refuse to give up a tender twice, or after an award was decided.

    Errors: RuleBroken("tenders.cancelled"), RuleBroken("tenders.award_decided").
    """
    must_not_be_cancelled(tender)
    if decided_at is not None:
        raise RuleBroken("tenders.award_decided", tender=tender.id, decided_at=instant_text(decided_at))


def amendment_checks(
    tender: PublishedTender,
    notice: Notice,
    procedure: Procedure,
    zone: tzinfo,
    now: datetime,
    calendar: Calendar = ALL_WORK,
) -> list[Check]:
    """Everything that an amendment looks at beside whether anything changes, in the order of the form."""
    checks, deadline = content_checks(notice, procedure), notice.deadline
    if deadline is None:
        return [*checks, Check("tenders.deadline_missing", "tenderPeriod.endDate", False)]
    if deadline < tender.deadline:
        before = {"deadline": instant_text(deadline), "before": instant_text(tender.deadline)}
        checks.append(Check("tenders.deadline_earlier", "tenderPeriod.endDate", False, before))
    else:
        minimum = procedure.minimum_days_after_amendment
        checks += [
            distance_check(deadline, procedure, now),
            *days_checks("tenders.extension_too_short", minimum, (now, deadline), zone, calendar),
        ]
    checks += [contract_check(notice, deadline), _plan_check(tender, notice)]
    checks.append(_same_procedure_check(tender, notice))
    if notice.enquiry_deadline != tender.notice.enquiry_deadline:
        checks.append(enquiry_check(notice, deadline, now))
    return [*checks, *participation_checks(notice, tender.notice, deadline, now)]


def _plan_check(tender: PublishedTender, notice: Notice) -> Check:
    return Check("tenders.plan_changed", "plan", notice.plan == tender.notice.plan)


def _same_procedure_check(tender: PublishedTender, notice: Notice) -> Check:
    same = notice.procedure == tender.notice.procedure
    return Check("tenders.procedure_changed", PROCEDURE, same, {"procedure": tender.notice.procedure})


def change_check(changes: Sequence[Change]) -> Check:
    """Whether an amendment changes anything."""
    return Check("tenders.nothing_amended", "notice", bool(changes), {"changes": len(changes)})
