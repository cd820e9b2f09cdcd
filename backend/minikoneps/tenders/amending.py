"""Amending and cancelling published tenders, and telling what amendments changed."""

from dataclasses import replace
from itertools import pairwise

from minikoneps.approvals.schemas import ApprovalShown
from minikoneps.approvals.service import Wanted, asked
from minikoneps.ledger.act import Act
from minikoneps.ledger.acting import Viewing
from minikoneps.ledger.law import law_of
from minikoneps.packs.pack import zone
from minikoneps.packs.procedure import OfficialAct
from minikoneps.shared.changes import changes_between
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.shape import ChangeShown
from minikoneps.tenders import (
    amendments,
    announcing,
    checks,
    library,
    numbering,
    rows,
    sameness,
    service,
    store,
    versions,
)
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.schemas import (
    AmendmentMade,
    AmendmentShown,
    CancellationMade,
    TenderDraft,
    TenderShown,
)
from minikoneps.tenders.tables import NoticeVersion, Tender


def amend_tender(act: Act, tender_id: str, made: AmendmentMade) -> TenderShown | ApprovalShown:
    """Put a notice's next version in force, or ask to; bids on the one before are superseded."""
    tender, published = _own_published(act, tender_id)
    amended = replace(made.notice.notice(), again=published.notice.again)
    notice, now = service.lawful(act.session, amended), act.recorded_at
    amendments.must_be_amendable(published, now)
    pack, _, procedure = law_of(act.session, notice)
    found = amendments.amendment_checks(
        published, notice, procedure, zone(pack.time_zone), now, pack.calendar
    )
    found += sameness.same_again(act.session, tender.id, notice)
    found += library.green_checks(act.session, notice)
    changed = changes_between(versions.written(published.notice), versions.written(notice))
    checks.must_be_publishable(tender.id, [*found, amendments.change_check(changed)])
    wanted = Wanted(OfficialAct.AMEND, tender.id, tender.title, words=made)
    if (waiting := asked(act, procedure, wanted)) is not None:
        return waiting
    tender.sqlmodel_update(rows.columns_of(notice))
    numbering.number_next(act.session, tender)
    store.put_tender(act.session, tender, notice)
    in_force = versions.keep_version(act, tender.id, made.rationale, procedure)
    act.append("tender.amended", announcing.amendment(in_force, made.rationale))
    return service.show_tender(act.session, act.log, tender, now)


def cancel_tender(act: Act, tender_id: str, made: CancellationMade) -> TenderShown | ApprovalShown:
    """Give a tender up, or ask to, with reasons; nothing more is done with it or with its bids."""
    tender, published = _own_published(act, tender_id)
    amendments.must_be_cancellable(published, tender.award_decided_at)
    _, _, procedure = law_of(act.session, published.notice)
    wanted = Wanted(OfficialAct.CANCEL, tender.id, tender.title, words=made)
    if (waiting := asked(act, procedure, wanted)) is not None:
        return waiting
    tender.cancelled_at, tender.cancellation_rationale = act.recorded_at, made.rationale
    act.session.add(tender)
    act.append("tender.cancelled", {"tender": tender.id, "rationale": made.rationale})
    return service.show_tender(act.session, act.log, tender, act.recorded_at)


def list_amendments(view: Viewing, tender_id: str) -> list[AmendmentShown]:
    """What each amendment of a notice changed, the first one first."""
    versions = store.list_versions(view.session, service.must_see(view.session, view.caller, tender_id).id)
    return [
        AmendmentShown(
            version=later.version,
            notice_number=later.notice_number,
            amended_at=later.valid_from,
            rationale=later.rationale,
            changes=[
                ChangeShown.model_validate(vars(change))
                for change in changes_between(_kept(earlier), _kept(later))
            ],
        )
        for earlier, later in pairwise(versions)
    ]


def _kept(version: NoticeVersion) -> dict[str, object]:
    """A version as its officer would send it today: what its form did not have yet is as it was then."""
    return versions.written(TenderDraft.model_validate_json(version.notice).notice())


def _own_published(act: Act, tender_id: str) -> tuple[Tender, PublishedTender]:
    tender = service.own_tender(act, tender_id)
    published = store.find_published(act.session, tender.id)
    if published is None:
        raise RuleBroken("tenders.still_draft", tender=tender.id)
    return tender, published
