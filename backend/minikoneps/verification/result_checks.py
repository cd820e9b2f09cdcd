"""Does the result follow from the opened bids: examined, ranked by price, awarded to the first?"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from minikoneps.evaluations.life_costing import with_lives
from minikoneps.evaluations.placing import (
    ABOVE_LIMIT,
    LIFE_CYCLE,
    MARKED,
    PLACINGS,
    QUALIFICATION,
    BidLot,
    LotCase,
    Placed,
    cases_of,
    place_all,
)
from minikoneps.evaluations.preferring import local_bids, preferred_text, with_preference
from minikoneps.evaluations.rating import with_ratings
from minikoneps.evaluations.revealing import Revealed, method_by
from minikoneps.evaluations.rules import find_differences
from minikoneps.evaluations.settling import TieFacts
from minikoneps.packs.methods import AwardRule
from minikoneps.packs.procedure import Procedure
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.money import Money
from minikoneps.verification.award_checks import check_award
from minikoneps.verification.explanation_checks import check_explanations
from minikoneps.verification.joint import members_of
from minikoneps.verification.laws import find_law
from minikoneps.verification.negotiation_checks import check_negotiations
from minikoneps.verification.qualification_checks import check_qualifications
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.reserve_checks import as_opened
from minikoneps.verification.story import Examination, Publication, Ranking, Started, TenderStory
from minikoneps.verification.tie_checks import same_ties

Contents = Mapping[BidLot, BidPayload]


def check_result(
    tender: TenderStory,
    contents: Mapping[BidLot, BidPayload | str],
    revealed: Sequence[Revealed],
    started: Sequence[Started] = (),
    ties: TieFacts | None = None,
) -> Iterator[Finding]:
    """Recompute what was decided after the opening and list what was decided by hand."""
    law = None if tender.final is None else find_law(started, tender.final)
    readable = {key: content for key, content in contents.items() if isinstance(content, BidPayload)}
    if tender.final is not None:
        for examination in tender.examinations:
            yield from _check_examination(tender, tender.final, examination, readable)
    for ranking in tender.rankings:
        yield from _check_ranking(tender, ranking, readable, revealed, law, ties)
    yield from check_qualifications(tender, revealed)
    yield from check_explanations(tender, law)
    yield from check_negotiations(tender, law)
    for award in tender.awards:
        yield from check_award(tender, award, revealed, law)
    for award in tender.awards:
        earlier = sum(one.lot == award.lot and one.index < award.index for one in tender.awards)
        if earlier > len(tender.remedies.ended_before(award.lot, award.index)):
            words = f"lot {award.lot} of {tender.id} was decided a second time in entry {award.index}"
            yield fraud("done_twice", words, award.index)


def _check_examination(
    tender: TenderStory, notice: Publication, examination: Examination, contents: Contents
) -> Iterator[Finding]:
    bid, lot, index = examination.bid, examination.lot, examination.index
    if not tender.openings or index < tender.openings[0].index:
        yield fraud("examined_before_opening", f"bid {bid} was examined before the opening", index)
    received = next((one for one in tender.bids if one.id == bid), None)
    if received is None or (bid, lot) not in contents:
        return
    differences = find_differences(
        as_opened(received, lot, contents[bid, lot]), notice.notice, whole=notice.prices is None
    )
    if examination.responsive and differences:
        codes = ", ".join(sorted({difference.code for difference in differences}))
        words = (
            f"bid {bid} was called responsive on lot {lot}, although it is not as the notice asks: {codes}"
        )
        yield fraud("examination_bent", words, index)
    if not examination.responsive and not differences:
        words = f"bid {bid} was called not responsive on lot {lot} by hand, because: {examination.reasons}"
        yield note("refused_by_hand", words, index)


def _check_ranking(
    tender: TenderStory,
    ranking: Ranking,
    contents: Contents,
    revealed: Sequence[Revealed],
    law: Procedure | None,
    ties: TieFacts | None,
) -> Iterator[Finding]:
    award = None if law is None else law.award
    judged = _judged_before(tender, ranking.index)
    rows = tender.openings[0].bids if tender.openings else ()
    opened = [(row.bid, row.lot) for row in rows if row.reason is None]
    for bid, lot in opened:
        if (bid, lot) not in judged:
            words = f"bid {bid} was opened on lot {lot}, but nobody examined it before the ranking"
            yield fraud("not_examined", words, ranking.index)
    if ranking.method not in PLACINGS:
        yield note("method_unknown", f"{tender.id} was ranked by {ranking.method[:40]}", ranking.index)
        return
    if ranking.method not in _methods(tender, revealed, award):
        words = f"{tender.id} was ranked by {ranking.method}, which is not what its notice said"
        yield fraud("ranking_bent", words, ranking.index)
        return
    if any(one.race is None for one in revealed):
        words = f"{tender.id} was ranked although there is no plan price for every lot"
        yield fraud("ranking_not_recomputed", words, ranking.index)
        return
    limits = {one.lot.lot: one.race.limits for one in revealed if one.race is not None}
    totals = {
        key: Money.parse(content.total, content.currency)
        for key, content in contents.items()
        if judged.get(key, False)
    }
    if any(judged.get(key, False) and key not in contents for key in opened):
        words = (
            f"the ranking of {tender.id} cannot be recomputed: not every responsive bid could be opened again"
        )
        yield fraud("ranking_not_recomputed", words, ranking.index)
        return
    facts = None if ranking.method == QUALIFICATION else ties
    cases = [replace(one, ties=facts) for one in cases_of(_lots(tender), ranking.method, totals, limits)]
    cases = with_preference(cases, None if law is None else law.preference, local_in(tender))
    if not _follows(ranking, tender, with_marks(cases, tender, ranking, award), contents):
        words = f"the ranking of {tender.id} does not follow from the opened totals: {_in_order(totals)}"
        yield fraud("ranking_bent", words, ranking.index)


def _judged_before(tender: TenderStory, index: int) -> dict[BidLot, bool]:
    """What the examinations before an entry said, as far as no review body had set them aside."""
    return {
        (examination.bid, examination.lot): examination.responsive
        for examination in tender.examinations
        if examination.index < index
        and not tender.remedies.is_set_aside((examination.bid, examination.lot), examination.index, index)
    }


def _methods(tender: TenderStory, revealed: Sequence[Revealed], award: AwardRule | None) -> Collection[str]:
    """The award methods that fit what a notice said of a plan price and of a life's costs."""
    if award is not None and award.name in MARKED:
        return {award.name}
    if tender.final is not None and tender.final.notice.life_cycle is not None:
        return {LIFE_CYCLE}
    if revealed:
        return {method_by(revealed[0].announced)}
    return PLACINGS.keys() - {ABOVE_LIMIT, QUALIFICATION, LIFE_CYCLE} - MARKED


def with_marks(
    cases: Sequence[LotCase], tender: TenderStory, ranking: Ranking, award: AwardRule | None
) -> list[LotCase]:
    """The cases with what the committee had agreed on before the ranking."""
    closed = tender.committee.closed
    known = None if closed is None or closed.index > ranking.index else closed.marks
    return list(cases) if tender.final is None else with_ratings(cases, tender.final.notice, award, known)


def _lots(tender: TenderStory) -> list[str]:
    return [] if tender.final is None else [lot.id for lot in tender.final.notice.lots]


def _follows(ranking: Ranking, tender: TenderStory, cases: Sequence[LotCase], contents: Contents) -> bool:
    tenderers, lots = {bid.id: bid.tenderer for bid in tender.bids}, _lots(tender)
    try:
        if tender.final is not None:
            cases = with_lives(cases, tender.final.notice, {key: of.figures for key, of in contents.items()})
        orders = place_all(cases)
        recomputed = {
            (
                one.lot,
                one.bid,
                tenderers.get(one.bid),
                one.rank,
                one.total,
                one.cost,
                _preferred(one),
            )
            for order in orders
            for one in order.places
        }
        out = frozenset((one.bid, one.lot, one.why.value) for order in orders for one in order.out)
        recorded = [
            (
                place.lot,
                place.bid,
                place.tenderer,
                place.rank,
                Money.parse(place.total, place.currency),
                None if place.cost is None else Money.parse(place.cost, place.currency),
                place.preferred,
            )
            for place in ranking.places
        ]
    except ValueError:
        return False
    if (ranking.out or frozenset()) != out or not same_ties(ranking, orders):
        return False
    places = [(lots.index(lot), rank) for lot, _, _, rank, *_ in recorded if lot in lots]
    return set(recorded) == recomputed and len(recorded) == len(recomputed) and places == sorted(places)


def _preferred(one: Placed) -> tuple[bool, str] | None:
    return None if one.preferred is None else (one.preferred.local, preferred_text(one.preferred))


def local_in(tender: TenderStory) -> frozenset[str]:
    """The bids that count as local: everybody behind them was registered by the deadline."""
    if tender.final is None:
        return frozenset()
    members = {bid.id: members_of(tender.joint, bid.tenderer, bid.consortium) for bid in tender.bids}
    by = tender.final.deadline
    return local_bids(members, {party for party, since in tender.registered.items() if since <= by})


def _in_order(totals: Mapping[BidLot, Money]) -> str:
    rows = sorted(totals.items(), key=lambda row: (row[0][1], row[1].currency, row[1].minor, row[0]))
    told = (f"{bid} {total.text} {total.currency} on lot {lot}" for (bid, lot), total in rows)
    return ", ".join(told) or "no responsive bid"
