"""Deciding awards."""

from minikoneps.approvals.schemas import ApprovalShown
from minikoneps.approvals.service import Wanted, asked
from minikoneps.awards import rules, store
from minikoneps.awards.rules import Outcome, Standing
from minikoneps.awards.schemas import AwardMade, AwardRecord
from minikoneps.awards.service import find_award_lines, outcome_now, record_of
from minikoneps.awards.tables import Award
from minikoneps.evaluations.ranking import find_ranking
from minikoneps.evaluations.schemas import RankedShown
from minikoneps.evaluations.service import is_opened
from minikoneps.ledger.act import Act
from minikoneps.ledger.law import law_of
from minikoneps.negotiations.service import agreed_value
from minikoneps.packs.procedure import OfficialAct
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.money import Money
from minikoneps.shared.reading import only_reading
from minikoneps.tenders.rules import must_not_be_cancelled
from minikoneps.tenders.service import get_published, must_run, note_award


def decide_award(act: Act, tender_id: str, made: AwardMade) -> AwardRecord | ApprovalShown:
    """Award a lot to a bid of rank 1 in it, or to nobody, or ask to."""
    tender = get_published(act.session, tender_id)
    must_run(act.caller, tender.id, tender.procuring_entity)
    must_not_be_cancelled(tender)
    if not is_opened(act.session, tender.id):
        raise RuleBroken("awards.not_opened", tender=tender.id)
    rules.must_be_of_the_notice(tender.id, made.lot, tender.notice.lots)
    before = store.find_award(act.session, tender.id, made.lot)
    with only_reading(act.session):
        ranking = find_ranking(act.session, tender.id)
        lines = find_award_lines(act.session, tender, act.recorded_at) or {}
    places = None if ranking is None else {one.bid: one for one in ranking.ranking if one.lot == made.lot}
    _, _, procedure = law_of(act.session, tender.notice)
    standing = Standing(
        tender=tender.id,
        lot=made.lot,
        ranks=None if places is None else {bid: one.rank for bid, one in places.items()},
        decided=None if before is None else before.id,
        minimum_valid_bids=procedure.minimum_valid_bids.value,
        out_of_race=0 if ranking is None else sum(one.lot == made.lot for one in ranking.out_of_race),
        line=lines.get(made.lot),
    )
    rules.must_be_undecided(standing)
    if made.bid is not None:
        rules.must_be_best(standing, made.bid)
    wanted = Wanted(OfficialAct.AWARD, tender.id, tender.notice.title, lot=made.lot, words=made)
    if (waiting := asked(act, procedure, wanted)) is not None:
        return waiting
    award = Award(
        id=new_id("award"),
        tender=tender.id,
        lot=made.lot,
        decided_at=act.recorded_at,
        reasons=made.reasons,
        position=act.next_position,
    )
    if made.bid is not None:
        _choose(award, (places or {})[made.bid], agreed_value(act.session, made.bid, made.lot))
    else:
        _end(award, outcome_now(act.session, tender, made.lot, act.recorded_at))
    store.put_award(act.session, award)
    note_award(act, tender.id)
    with only_reading(act.session):
        record = record_of(act.session, tender, award, act.recorded_at)
    act.append("award.decided", _entry(award, record))
    return record


def decide_approved(act: Act, tender: str, words: str) -> object:
    """Decide as one officer asked and another approved."""
    return decide_award(act, tender, AwardMade.model_validate_json(words))


def _choose(award: Award, best: RankedShown, agreed: Money | None) -> None:
    value = agreed or best.total.money
    award.bid, award.supplier = best.bid, best.tenderer.id
    award.value_minor, award.value_currency = value.minor, value.currency


def _end(award: Award, outcome: Outcome) -> None:
    award.failure = None if outcome.failure is None else outcome.failure.value
    award.valid_bids, award.minimum_valid_bids = outcome.valid_bids, outcome.minimum_valid_bids


def _entry(award: Award, record: AwardRecord) -> dict[str, object]:
    said = {
        "tender": record.tender,
        "lot": record.lot,
        "award": record.id,
        "status": record.status.value,
        "reasons": record.reasons,
    }
    if award.failure is not None:
        counted = {"valid_bids": award.valid_bids, "minimum_valid_bids": award.minimum_valid_bids}
        return {**said, "failure": {"reason": award.failure, **counted}}
    if record.supplier is None or record.value is None:
        return {**said}
    value = {"amount": record.value.amount, "currency": record.value.currency}
    ends = {} if record.standstill is None else {"standstill_ends": instant_text(record.standstill.ends_at)}
    return {**said, "bid": record.bid, "tenderer": record.supplier.id, "value": value, **ends}
