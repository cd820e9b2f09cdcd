"""Telling how lots ended over all tries at them, and beginning the next one."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session

from minikoneps.awards.service import find_outcomes
from minikoneps.failures import rules
from minikoneps.failures.rules import LotEnd, Try
from minikoneps.failures.schemas import FailureShown, LotEndShown, OptionShown, StepTaken, TryShown
from minikoneps.ledger.act import Act
from minikoneps.ledger.acting import Viewing
from minikoneps.ledger.law import law_of
from minikoneps.packs.procedure import Procedure
from minikoneps.parties.service import is_tenderer, refer_to_all
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders import following
from minikoneps.tenders.failure import NextStep, NextSteps
from minikoneps.tenders.notice import Again
from minikoneps.tenders.rules import PublishedTender, must_not_be_cancelled, tender_status
from minikoneps.tenders.schemas import TenderShown
from minikoneps.tenders.service import facts_of, get_published, must_run, show_tender
from minikoneps.tenders.tables import Tender


def show_failure(view: Viewing, tender_id: str) -> FailureShown:
    """How a tender's lots stand, all tries at them, and what may follow."""
    tender = get_published(view.session, tender_id)
    family = following.family_of(view.session, tender.id, view.caller)
    ends = {row.id: _ends(view.session, row, view.now) for row in family}
    tries = {row.id: _try(view.session, row, ends[row.id]) for row in family}
    lots = rules.failed_lots(tries, tender.id)
    found, law = _steps(view.session, tries, tender, lots)
    named = refer_to_all(view.session, {row.again_tenderer for row in family if row.again_tenderer})
    return FailureShown(
        tender=tender.id,
        lots=ends[tender.id],
        failed_lots=lots,
        failed_notices=found.failed_notices,
        missing_notices=found.missing_notices,
        options=[OptionShown.model_validate(vars(option)) for option in found.options],
        tries=[
            TryShown(
                tender=row.id,
                notice_number=row.notice_number,
                step=tries[row.id].step,
                status=tender_status(facts_of(row), view.now),
                published_at=row.published_at,
                deadline=row.deadline,
                tenderer=None if row.again_tenderer is None else named[row.again_tenderer],
                lots=list(tries[row.id].lots),
                ends=ends[row.id],
            )
            for row in family
        ],
        source=law.failed_tender.source,
        training_value=law.failed_tender.training_value,
    )


def take_step(act: Act, tender_id: str, taken: StepTaken) -> TenderShown:
    """Begin the next try at the lots that failed: a draft that says what was published, without its dates."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    step, known = NextStep(taken.step), taken.tenderer is not None
    rules.must_name_one(
        tender.id, step, taken.tenderer, known and is_tenderer(act.session, str(taken.tenderer))
    )
    family = following.family_of(act.session, tender.id, act.caller)
    tries = {row.id: _try(act.session, row, _ends(act.session, row, act.recorded_at)) for row in family}
    lots = rules.failed_lots(tries, tender.id)
    found, law = _steps(act.session, tries, tender, lots)
    if not lots and (after := _taken_up(tries, tender)) is not None:
        raise RuleBroken("failures.already_followed", tender=tender.id, after=after)
    rules.must_be_open(tender.id, step, found)
    private = law.failed_tender.private_procedure if step is NextStep.PRIVATE_CONTRACT else None
    draft = following.follow(act, tender, lots, Again(step, tender.id, taken.tenderer), private)
    return show_tender(act.session, act.log, draft, act.recorded_at)


def _taken_up(tries: Mapping[str, Try], tender: PublishedTender) -> str | None:
    """The try after this one, where every lot that failed was taken up."""
    failed = [lot for lot, end in tries[tender.id].ends.items() if end.failure is not None]
    return next((rules.followed_by(tries.values(), tender.id, lot) for lot in failed), None)


def _steps(
    session: Session, tries: Mapping[str, Try], tender: PublishedTender, lots: Sequence[str]
) -> tuple[NextSteps, Procedure]:
    line = rules.line_of(tries, tender.id)
    competed = [one for one in line if one.step is not NextStep.PRIVATE_CONTRACT]
    _, _, law = law_of(session, get_published(session, competed[-1].tender).notice)
    return rules.steps_after(line, lots, law.minimum_valid_bids.value, law.failed_tender), law


def _try(session: Session, row: Tender, found: Sequence[LotEndShown]) -> Try:
    ends = {one.lot: LotEnd(one.lot, one.valid_bids, one.failure) for one in found if one.decided}
    return Try(
        tender=row.id,
        step=None if row.again_step is None else NextStep(row.again_step),
        of=row.again_of,
        lots=tuple(following.lots_of(session, row)),
        ends=ends,
        stands=row.published_at is not None and row.cancelled_at is None,
    )


def _ends(session: Session, row: Tender, now: datetime) -> list[LotEndShown]:
    if row.published_at is None:
        return []
    return [
        LotEndShown(
            lot=one.lot,
            valid_bids=one.valid_bids,
            minimum_valid_bids=one.minimum_valid_bids,
            failure=one.failure,
            decided=one.decided,
        )
        for one in find_outcomes(session, row.id, now)
    ]
