"""Did each award go to the best bid that was left in line, for what that bid asked?"""

from collections.abc import Iterator, Sequence

from minikoneps.evaluations.line import Awaits, Line, PassedOver, find_line
from minikoneps.evaluations.placing import LotOrder, Placed
from minikoneps.evaluations.revealing import Revealed
from minikoneps.packs.procedure import Procedure
from minikoneps.shared.money import Money
from minikoneps.verification.debarment_checks import debarred_at
from minikoneps.verification.explanation_checks import bounded_before
from minikoneps.verification.failure_checks import check_claim
from minikoneps.verification.negotiation_checks import agreed_before, negotiated_before
from minikoneps.verification.qualification_checks import made_way_before
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import Award, Rank, TenderStory


def check_award(
    tender: TenderStory, award: Award, revealed: Sequence[Revealed], law: Procedure | None = None
) -> Iterator[Finding]:
    """Hold a decision on a lot against the ranking before it and against the bids that were passed over."""
    ranked = _ranked(tender, award)
    whose = f"lot {award.lot} of {tender.id}"
    if tender.final is not None and award.lot not in {lot.id for lot in tender.final.notice.lots}:
        yield fraud("award_bent", f"{whose} was decided, but the notice has no such lot", award.index)
    line = None if ranked is None else _line(tender, award, ranked, revealed, law)
    yield from check_claim(tender, award, line, law)
    if award.status == "unsuccessful":
        if award.failure is None and line is not None and line.best:
            words = f"{whose} ended without an award although bids were ranked, because: {award.reasons}"
            yield note("unsuccessful_by_hand", words, award.index)
        return
    place = next((one for one in ranked or () if one.bid == award.bid), None)
    if award.status != "active" or place is None or line is None:
        words = f"the award of {whose} names the bid {award.bid}, which is not in a ranking of it before"
        yield fraud("award_bent", words, award.index)
        return
    yield from _check_line(whose, award, place, line)
    agreed = agreed_before(tender, award.lot, place.bid, award.index)
    asked = (place.total, place.currency) if agreed is None else (agreed.text, agreed.currency)
    if award.tenderer != place.tenderer or not _same_amount(award.value, asked):
        words = f"the award of {whose} differs in tenderer or value from the bid it names, or what was agreed"
        yield fraud("award_bent", words, award.index)


def _ranked(tender: TenderStory, award: Award) -> list[Rank] | None:
    """The recorded places in the lot by the last ranking before the award."""
    rankings = [ranking for ranking in tender.rankings if ranking.index < award.index]
    return [place for place in rankings[-1].places if place.lot == award.lot] if rankings else None


def _line(
    tender: TenderStory,
    award: Award,
    ranked: Sequence[Rank],
    revealed: Sequence[Revealed],
    law: Procedure | None,
) -> Line:
    """Who could be awarded the lot when it was."""
    passed_over = {
        **debarred_at(tender, award.index),
        **tender.remedies.passed_before(award.lot, award.index),
    }
    awaits: dict[str, Awaits] = {}
    for made_way, waits in (
        made_way_before(tender, revealed, award.lot, award.index),
        bounded_before(tender, law, award.lot, award.index),
        negotiated_before(tender, award.lot, award.index),
    ):
        passed_over |= made_way
        awaits |= waits
    return find_line(_order(award.lot, ranked), passed_over, awaits)


def _order(lot: str, ranked: Sequence[Rank]) -> LotOrder:
    """The recorded places as an order; whether they follow from the opened totals is looked at elsewhere."""
    nothing = Money(0, "XXX")
    places = [Placed(lot, one.rank, one.bid, nothing, tied=False) for one in ranked]
    return LotOrder(lot, tuple(sorted(places, key=lambda one: (one.rank, one.bid))))


def _check_line(whose: str, award: Award, place: Rank, line: Line) -> Iterator[Finding]:
    if place.bid in line.passed_over:
        why = line.passed_over[place.bid].value
        code = "debarred_award" if why == PassedOver.DEBARRED else "award_bent"
        words = f"the award of {whose} went to bid {place.bid}, which was passed over: {why}"
        yield fraud(code, words, award.index)
    elif place.bid not in line.best:
        best = ", ".join(line.best)
        words = f"the award of {whose} went to bid {place.bid}, which has rank {place.rank}, before {best}"
        yield fraud("award_bent", words, award.index)
    elif line.awaits is not None:
        words = f"the award of {whose} went to bid {place.bid} before what it awaits: {line.awaits.value}"
        yield fraud("award_bent", words, award.index)
    elif len(line.best) > 1:
        words = f"{whose}: among tied bids {place.bid} was chosen, because: {award.reasons}"
        yield note("tie_decided_by_hand", words, award.index)


def _same_amount(value: tuple[str, str] | None, total: tuple[str, str]) -> bool:
    try:
        return value is not None and Money.parse(*value) == Money.parse(*total)
    except ValueError:
        return False
