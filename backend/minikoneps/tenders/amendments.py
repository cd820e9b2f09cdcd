"""What an amended notice changes, how long it must stand, and until when a tender may be given up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from minikoneps.packs.procedure import Procedure
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.checks import (
    Check,
    content_checks,
    contract_check,
    distance_check,
    enquiry_check,
    participation_checks,
)
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import (
    PublishedTender,
    earliest_deadline,
    is_late,
    must_not_be_cancelled,
    tender_days,
)

LAST_VERSION = 1000


@dataclass(frozen=True)
class Change:
    """One field of a notice that says something else than in the version before.

    Shapes: `field` is the dotted path of the draft's field as the API calls it, with the ids of
        lots and items; what was or became empty is the empty text.
    """

    field: str
    before: str
    after: str


def must_be_amendable(tender: PublishedTender, now: datetime) -> None:
    """Refuse to amend a notice that was cancelled, or whose bids cannot be replaced any more.

    Shapes: `now` is when the amendment would stand in the ledger, not when it was sent.
    Errors: RuleBroken("tenders.cancelled"), RuleBroken("tenders.amendment_late"),
        RuleBroken("tenders.amended_too_often").
    """
    must_not_be_cancelled(tender)
    if is_late(now, tender.deadline) or tender.closed_at is not None:
        raise RuleBroken("tenders.amendment_late", tender=tender.id, deadline=instant_text(tender.deadline))
    if tender.notice_version >= LAST_VERSION:
        raise RuleBroken("tenders.amended_too_often", tender=tender.id, most=LAST_VERSION)


def must_be_cancellable(tender: PublishedTender, decided_at: datetime | None) -> None:
    """Refuse to give up a tender twice, or after an award was decided.

    Errors: RuleBroken("tenders.cancelled"), RuleBroken("tenders.award_decided").
    """
    must_not_be_cancelled(tender)
    if decided_at is not None:
        raise RuleBroken("tenders.award_decided", tender=tender.id, decided_at=instant_text(decided_at))


def amendment_checks(
    tender: PublishedTender, notice: Notice, procedure: Procedure, zone: tzinfo, now: datetime
) -> list[Check]:
    """Everything that an amendment looks at beside whether anything changes, in the order of the form."""
    checks, deadline = content_checks(notice, procedure), notice.deadline
    if deadline is None:
        return [*checks, Check("tenders.deadline_missing", "tenderPeriod.endDate", False)]
    if deadline < tender.deadline:
        before = {"deadline": instant_text(deadline), "before": instant_text(tender.deadline)}
        checks.append(Check("tenders.deadline_earlier", "tenderPeriod.endDate", False, before))
    else:
        checks += [
            distance_check(deadline, procedure, now),
            _extension_check(deadline, procedure, zone, now),
        ]
    checks.append(contract_check(notice, deadline))
    if notice.enquiry_deadline != tender.notice.enquiry_deadline:
        checks.append(enquiry_check(notice, deadline, now))
    return [*checks, *participation_checks(notice, tender.notice, deadline, now)]


def _extension_check(deadline: datetime, procedure: Procedure, zone: tzinfo, now: datetime) -> Check:
    minimum, days = procedure.minimum_days_after_amendment, tender_days(now, deadline, zone)
    facts: dict[str, str | int] = {
        "deadline": instant_text(deadline),
        "days": days,
        "minimum_days": minimum.value,
        "earliest": instant_text(earliest_deadline(now, minimum.value, zone)),
        "law": minimum.source,
    }
    return Check("tenders.extension_too_short", "tenderPeriod.endDate", days >= minimum.value, facts)


def change_check(changes: Sequence[Change]) -> Check:
    """Whether an amendment changes anything."""
    return Check("tenders.nothing_amended", "notice", bool(changes), {"changes": len(changes)})


def changes_between(before: object, after: object) -> list[Change]:
    """Tell field by field what another version of a notice says otherwise.

    Shapes: both are drafts as the API writes them; lots, items and licences go by their ids, not their
        order, regions by what they say.
    """
    was, is_now = dict(_fields("", before)), dict(_fields("", after))
    paths = [*was, *(path for path in is_now if path not in was)]
    found = [Change(path, was.get(path, ""), is_now.get(path, "")) for path in paths]
    return [change for change in found if change.before != change.after]


def _fields(path: str, value: object) -> list[tuple[str, str]]:
    match value:
        case Mapping():
            parts = [(str(name), part) for name, part in value.items()]
        case list():
            parts = [_member(part) for part in value]
        case None:
            return []
        case bool():
            return [(path, str(value).lower())]
        case _:
            return [(path, str(value))]
    return [field for name, part in parts for field in _fields(f"{path}.{name}" if path else name, part)]


def _member(part: object) -> tuple[str, object]:
    return (str(part["id"]), {**part, "id": None}) if isinstance(part, Mapping) else (str(part), part)
