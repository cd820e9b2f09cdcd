"""Does the result follow from the opened bids: examined, ranked by price, awarded to the first?"""

from collections.abc import Iterator, Mapping

from minikoneps.evaluations.rules import Opened, find_differences, rank_bids
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.money import Money
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import Award, Bid, Examination, Publication, Ranking, TenderStory

Contents = Mapping[str, BidPayload]


def check_result(tender: TenderStory, contents: Mapping[str, BidPayload | str]) -> Iterator[Finding]:
    """Recompute what was decided after the opening and list what was decided by hand."""
    readable = {bid: content for bid, content in contents.items() if isinstance(content, BidPayload)}
    if tender.published:
        for examination in tender.examinations:
            yield from _check_examination(tender, tender.published[0], examination, readable)
    for ranking in tender.rankings:
        yield from _check_ranking(tender, ranking, readable)
    for award in tender.awards:
        yield from _check_award(tender, award)
    for award in tender.awards[1:]:
        words = f"{tender.id} was decided a second time in entry {award.index}"
        yield fraud("done_twice", words, award.index)


def _check_examination(
    tender: TenderStory, notice: Publication, examination: Examination, contents: Contents
) -> Iterator[Finding]:
    bid, index = examination.bid, examination.index
    if not tender.openings or index < tender.openings[0].index:
        yield fraud("examined_before_opening", f"bid {bid} was examined before the opening", index)
    received = next((one for one in tender.bids if one.id == bid), None)
    if received is None or bid not in contents:
        return
    differences = find_differences(_as_opened(received, contents[bid]), notice.notice)
    if examination.responsive and differences:
        codes = ", ".join(sorted({difference.code for difference in differences}))
        words = f"bid {bid} was called responsive, although it is not as the notice asks: {codes}"
        yield fraud("examination_bent", words, index)
    if not examination.responsive and not differences:
        words = f"bid {bid} was called not responsive by hand, because: {examination.reasons}"
        yield note("refused_by_hand", words, index)


def _as_opened(bid: Bid, content: BidPayload) -> Opened:
    total = Money.parse(content.total, content.currency)
    return Opened(bid.id, bid.tenderer, bid.received_at, bid.sha256, None, total, content.lines)


def _check_ranking(tender: TenderStory, ranking: Ranking, contents: Contents) -> Iterator[Finding]:
    judged = {
        examination.bid: examination.responsive
        for examination in tender.examinations
        if examination.index < ranking.index
    }
    opened = [row.bid for row in tender.openings[0].bids if row.reason is None] if tender.openings else []
    for bid in opened:
        if bid not in judged:
            words = f"bid {bid} was opened, but nobody examined it before the ranking"
            yield fraud("not_examined", words, ranking.index)
    if ranking.method != "lowestPrice":
        yield note("method_unknown", f"{tender.id} was ranked by {ranking.method[:40]}", ranking.index)
        return
    totals = {
        bid: Money.parse(content.total, content.currency)
        for bid, content in contents.items()
        if judged.get(bid, False)
    }
    if any(judged.get(bid, False) and bid not in contents for bid in opened):
        words = (
            f"the ranking of {tender.id} cannot be recomputed: not every responsive bid could be opened again"
        )
        yield fraud("ranking_not_recomputed", words, ranking.index)
    elif not _follows(ranking, tender, totals):
        words = f"the ranking of {tender.id} does not follow from the opened totals: {_in_order(totals)}"
        yield fraud("ranking_bent", words, ranking.index)


def _follows(ranking: Ranking, tender: TenderStory, totals: Mapping[str, Money]) -> bool:
    tenderers = {bid.id: bid.tenderer for bid in tender.bids}
    try:
        recomputed = {(one.bid, tenderers.get(one.bid), one.rank, one.total) for one in rank_bids(totals)}
        recorded = [
            (place.bid, place.tenderer, place.rank, Money.parse(place.total, place.currency))
            for place in ranking.places
        ]
    except ValueError:
        return False
    ranks = [rank for _, _, rank, _ in recorded]
    return set(recorded) == recomputed and len(recorded) == len(recomputed) and ranks == sorted(ranks)


def _in_order(totals: Mapping[str, Money]) -> str:
    rows = sorted(totals.items(), key=lambda row: (row[1].currency, row[1].minor, row[0]))
    return ", ".join(f"{bid} {total.text} {total.currency}" for bid, total in rows) or "no responsive bid"


def _check_award(tender: TenderStory, award: Award) -> Iterator[Finding]:
    rankings = [ranking for ranking in tender.rankings if ranking.index < award.index]
    places = {place.bid: place for place in rankings[-1].places} if rankings else {}
    if award.status == "unsuccessful":
        if places:
            words = f"{tender.id} ended without an award although bids were ranked, because: {award.reasons}"
            yield note("unsuccessful_by_hand", words, award.index)
        return
    place = None if award.bid is None else places.get(award.bid)
    if award.status != "active" or place is None:
        words = f"the award of {tender.id} names the bid {award.bid}, which is not in a ranking before it"
        yield fraud("award_bent", words, award.index)
        return
    if place.rank != 1:
        words = f"the award of {tender.id} went to bid {place.bid}, which has rank {place.rank}, not 1"
        yield fraud("award_bent", words, award.index)
    if award.tenderer != place.tenderer or not _same_amount(award.value, (place.total, place.currency)):
        words = f"the award of {tender.id} differs in tenderer or value from the bid it names"
        yield fraud("award_bent", words, award.index)
    if place.rank == 1 and sum(other.rank == 1 for other in places.values()) > 1:
        words = f"{tender.id}: among tied bids {place.bid} was chosen, because: {award.reasons}"
        yield note("tie_decided_by_hand", words, award.index)


def _same_amount(value: tuple[str, str] | None, total: tuple[str, str]) -> bool:
    try:
        return value is not None and Money.parse(*value) == Money.parse(*total)
    except ValueError:
        return False
