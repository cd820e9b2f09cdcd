"""Two envelopes: was every first one opened, and in time the prices of those who passed, and of no others?"""

from collections.abc import Iterator, Sequence

from minikoneps.evaluations.passing import FirstCase, Judged, marks_needed, pass_first, points_text
from minikoneps.evaluations.placing import BidLot
from minikoneps.packs.methods import LowestPrice
from minikoneps.tenders.criteria import tree_of
from minikoneps.verification.laws import find_law
from minikoneps.verification.opening_checks import check_rows, standing_lots
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import FirstOpened, Opening, Publication, Started, TenderStory


def judge_again(tender: TenderStory, started: Sequence[Started]) -> list[Judged] | None:
    """Work out once more whose price may be opened; None where it cannot be, or there is one envelope.

    Shapes: as `pass_first`; by the examinations and the marks that stand before the prices were opened.
    """
    if not tender.first_openings or not tender.openings:
        return None
    at, rows = tender.openings[0].index, tender.first_openings[0].bids
    version = tender.in_force(at)
    if version is None:
        return None
    closed, law = tender.committee.closed, find_law(started, version)
    try:
        return pass_first(
            FirstCase(
                opened=[(row.bid, row.lot) for row in rows if row.reason is None],
                shut=[(row.bid, row.lot) for row in rows if row.reason is not None],
                responsive=_examined(tender, at, responsive=True),
                award=LowestPrice(name="lowestPrice") if law is None else law.award,
                criteria=tree_of(version.notice.criteria),
                marks=None if closed is None or closed.index > at else closed.marks,
            )
        )
    except ValueError:
        return None


def check_first(tender: TenderStory, judged: Sequence[Judged] | None) -> Iterator[Finding]:
    """Check both openings of a tender whose prices have envelopes of their own."""
    notice = tender.published[0] if tender.published else None
    if notice is None or notice.prices is None:
        if tender.first_openings:
            words = f"{tender.id} has an opening without prices, but its notice has one padlock for both"
            yield fraud("wrong_opening_key", words, tender.first_openings[0].index)
        return
    if tender.first_openings:
        yield from _check_offers(tender, notice)
    yield from _check_examinations(tender)
    for opening in tender.openings[:1]:
        yield from _check_early(tender, notice, opening)
        if judged is not None:
            yield from _check_opened(tender, opening, judged)
        elif tender.first_openings:
            words = f"who of {tender.id} passed cannot be worked out: marks of bids that passed are missing"
            yield fraud("passing_not_recomputed", words, opening.index)


def _check_offers(tender: TenderStory, notice: Publication) -> Iterator[Finding]:
    opening, bids = tender.first_openings[0], {bid.id: bid for bid in tender.bids}
    if opening.key != tender.locks[-1].key:
        words = f"{tender.id} was opened with the key {opening.key}, which is not the one in its notice"
        yield fraud("wrong_opening_key", words, opening.index)
    yield from check_rows(tender, opening.index, opening.bids, standing_lots(tender))
    for row in opening.bids:
        bid = bids.get(row.bid)
        received = None if bid is None else bid.first(row.lot)
        whose = f"bid {row.bid} of {row.tenderer} on lot {row.lot}"
        if bid is not None and bid.tenderer != row.tenderer:
            yield fraud("wrong_tenderer", f"{whose} was received from {bid.tenderer}", opening.index)
        if received is not None and received.sha256 != row.sha256:
            words = f"{whose} was swapped: the opening record names another envelope than the one received"
            yield fraud("envelope_swapped", words, opening.index)
        if row.reason is not None:
            yield note("bid_unopenable", f"{whose} could not be opened: {row.reason}", opening.index)


def _check_examinations(tender: TenderStory) -> Iterator[Finding]:
    first, prices = tender.first_openings[:1], tender.openings[:1]
    rows = {(row.bid, row.lot): row for opening in first for row in opening.bids}
    for one in tender.first_examinations:
        if not first or one.index < first[0].index:
            yield fraud(
                "examined_before_opening", f"bid {one.bid} was examined before the opening", one.index
            )
        if prices and one.index > prices[0].index:
            words = f"the first envelope of bid {one.bid} was judged although the prices were known"
            yield fraud("judged_after_prices", words, one.index)
        if one.responsive and "price" in _holds(rows.get((one.bid, one.lot))):
            words = f"bid {one.bid} was called responsive on lot {one.lot}, although it gave its price away"
            yield fraud("examination_bent", words, one.index)


def _holds(row: FirstOpened | None) -> Sequence[str]:
    return () if row is None else row.holds


def _check_early(tender: TenderStory, notice: Publication, opening: Opening) -> Iterator[Finding]:
    """Prices are opened after all that is judged without them."""
    first, closed = tender.first_openings[:1], tender.committee.closed
    early = f"the prices of {tender.id} were opened before"
    if not first or first[0].index > opening.index:
        yield fraud("prices_opened_early", f"{early} what is offered was", opening.index)
        return
    examined = {(one.bid, one.lot) for one in tender.first_examinations if one.index < opening.index}
    for row in first[0].bids:
        if row.reason is None and (row.bid, row.lot) not in examined:
            words = f"{early} bid {row.bid} was examined on lot {row.lot}"
            yield fraud("prices_opened_early", words, opening.index)
    version = tender.in_force(opening.index) or notice
    if marks_needed(tree_of(version.notice.criteria)) and (closed is None or closed.index > opening.index):
        yield fraud("prices_opened_early", f"{early} the committee closed its marks", opening.index)


def _check_opened(tender: TenderStory, opening: Opening, judged: Sequence[Judged]) -> Iterator[Finding]:
    opened = {(row.bid, row.lot) for row in opening.bids}
    passed = {(one.bid, one.lot) for one in judged if one.why is None}
    for one in judged:
        whose = f"bid {one.bid} on lot {one.lot}"
        if one.why is None and (one.bid, one.lot) not in opened:
            words = f"{whose} passed, but its price was left shut"
            yield fraud("price_left_shut", words, opening.index)
        if one.why is not None and (one.bid, one.lot) in opened:
            words = f"the price of {whose} was opened although it did not pass ({one.why.value})"
            yield fraud("price_of_failed_opened", words, opening.index)
    standing = [(bid, lot) for bid, lot in standing_lots(tender) if (bid.id, lot) in passed | opened]
    yield from check_rows(tender, opening.index, opening.bids, standing)
    said = {(one.bid, one.lot): (one.sha256, one.why, one.points) for one in opening.shut}
    if len(said) != len(opening.shut) or said != _shut(tender, judged):
        words = f"the record of {tender.id} does not tell rightly whose price stays shut, and why"
        yield fraud("shut_bent", words, opening.index)


def _shut(tender: TenderStory, judged: Sequence[Judged]) -> dict[BidLot, tuple[str, str, str | None]]:
    bids = {bid.id: bid for bid in tender.bids}
    found: dict[BidLot, tuple[str, str, str | None]] = {}
    for one in judged:
        envelope = bids[one.bid].envelope(one.lot) if one.bid in bids else None
        if one.why is not None and envelope is not None:
            points = None if one.points is None else points_text(one.points)
            found[one.bid, one.lot] = (envelope.sha256, one.why.value, points)
    return found


def _examined(tender: TenderStory, until: int, *, responsive: bool) -> set[BidLot]:
    """The first envelopes that were last said to be so before an entry."""
    last = {(one.bid, one.lot): one.responsive for one in tender.first_examinations if one.index < until}
    return {key for key, said in last.items() if said is responsive}
