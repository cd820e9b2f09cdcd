"""Opens every envelope once more with the released key and compares it with the opening record."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from hashlib import sha256

from minikoneps.evaluations.placing import BidLot
from minikoneps.sealing.envelope import open_price
from minikoneps.sealing.keys import public_of
from minikoneps.sealing.payload import BidLine, BidPayload, EnvelopeUnopenable
from minikoneps.shared.money import QUANTITY_PLACES, Money, parse_decimal
from minikoneps.verification.bid_checks import standing_bids
from minikoneps.verification.bundle import Bundle
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import (
    PRICED,
    Bid,
    Envelope,
    FirstOpened,
    Opened,
    Opening,
    TenderStory,
)


def check_keys(bundle: Bundle, tenders: Mapping[str, TenderStory]) -> Iterator[Finding]:
    """Check that released keys are those of the notices, and only those of opened tenders."""
    for released in bundle.keys.values():
        tender = tenders.get(released.tender)
        if tender is None or not tender.openings or not tender.published:
            words = f"the opening key {released.id} was given out, but {released.tender} is not opened"
            yield fraud("key_released_early", words)
            continue
        locks = dict(notice.lock for notice in tender.locks)
        if released.public != locks.get(released.id) or public_of(released.private) != released.public:
            words = f"the released key {released.id} does not fit the lock in the notice of {released.tender}"
            yield fraud("wrong_opening_key", words, tender.published[0].index)


def check_envelope_files(bundle: Bundle, tenders: Mapping[str, TenderStory]) -> Iterator[Finding]:
    """Check that each envelope in the bundle is named in an opening record and has the bytes of its name."""
    named = {row.sha256: row for story in tenders.values() for act in story.openings for row in act.bids}
    for digest, envelope in bundle.envelopes.items():
        row = named.get(digest)
        whose = f"of bid {row.bid} on lot {row.lot}" if row is not None else digest[:16]
        if sha256(envelope).hexdigest() != digest:
            yield fraud(
                "envelope_swapped", f"the envelope {whose} was swapped: its bytes are not the ones received"
            )
        if row is None:
            yield fraud(
                "envelope_not_opened",
                f"the envelope {whose} is named in no opening record: it must stay shut",
            )


def reopen(bundle: Bundle, tender: TenderStory) -> dict[BidLot, BidPayload | str]:
    """Open the envelopes of a tender's opening record: by bid and lot the content, or why there is none."""
    found: dict[BidLot, BidPayload | str] = {}
    bids = {bid.id: bid for bid in tender.bids}
    locks = {notice.lock[0] for notice in tender.locks}
    for opening in tender.openings[:1]:
        for row in opening.bids:
            bid, content = bids.get(row.bid), bundle.envelopes.get(row.sha256)
            received = None if bid is None else bid.envelope(row.lot)
            if received is None or content is None:
                continue
            named = received.info.rpartition("|")[2]
            key = bundle.keys.get(named if named in locks else opening.key)
            if key is None:
                continue
            if sha256(content).hexdigest() != row.sha256:
                continue
            try:
                found[row.bid, row.lot] = open_price(key.private, received.info, content)
            except EnvelopeUnopenable as shut:
                found[row.bid, row.lot] = shut.reason
    return found


def check_opening(
    bundle: Bundle, tender: TenderStory, contents: Mapping[BidLot, BidPayload | str]
) -> Iterator[Finding]:
    """Compare the record of opened prices with the bids received and with what is in their envelopes."""
    if not tender.openings:
        return
    opening = tender.openings[0]
    locks = [notice.lock[0] for notice in tender.locks]
    if locks and opening.key != locks[-1]:
        words = f"{tender.id} was opened with the key {opening.key}, which is not the one in its notice"
        yield fraud("wrong_opening_key", words, opening.index)
    if opening.bids and not {opening.key, *locks} <= bundle.keys.keys():
        words = f"the opening key of {tender.id} is not in the bundle: its envelopes cannot be opened again"
        yield fraud("key_missing", words, opening.index)
    if not tender.published or tender.published[0].prices is None:
        yield from check_rows(tender, opening.index, opening.bids, standing_lots(tender))
    bids = {bid.id: bid for bid in tender.bids}
    for row in opening.bids:
        bid = bids.get(row.bid)
        received = None if bid is None else bid.envelope(row.lot)
        if bid is not None and received is not None:
            yield from _check_row(bundle, opening, row, bid, received, contents.get((row.bid, row.lot)))


def standing_lots(tender: TenderStory) -> list[tuple[Bid, str]]:
    """The bids that stand, with each lot they are on, in the order of their reception."""
    return [
        (bid, envelope.lot)
        for bid in standing_bids(tender)
        for envelope in bid.envelopes
        if envelope.stage in PRICED
    ]


def check_rows(
    tender: TenderStory, index: int, rows: Sequence[Opened | FirstOpened], standing: Sequence[tuple[Bid, str]]
) -> Iterator[Finding]:
    """Check that a record names each bid that stands once, and no other."""
    wanted, named = [(bid.id, lot) for bid, lot in standing], [(row.bid, row.lot) for row in rows]
    for name, lot in sorted({one for one in named if named.count(one) > 1}):
        words = f"the bid {name} on lot {lot} is opened twice in one record"
        yield fraud("opened_twice", words, index)
    for bid, lot in standing:
        if (bid.id, lot) not in named:
            whose = f"bid {bid.id} of {bid.tenderer} on lot {lot}, entry {bid.index},"
            yield fraud("bid_left_out", f"{whose} is missing from the opening record", index)
    for name, lot in named:
        yield from _check_named(tender, index, (name, lot), wanted)
    if sorted(named) == sorted(wanted) and named != wanted:
        words = f"the envelopes of {tender.id} were not opened in the order of their reception"
        yield note("opened_out_of_order", words, index)


def _check_named(tender: TenderStory, index: int, row: BidLot, wanted: Sequence[BidLot]) -> Iterator[Finding]:
    bids, (bid, lot) = {one.id: one for one in tender.bids}, row
    names = f"the opening record names the bid {bid}"
    if bid not in bids:
        yield fraud("bid_unknown", f"{names}, whose reception is not in the book", index)
    elif bids[bid].envelope(lot) is None:
        yield fraud("bid_unknown", f"{names} on lot {lot}, for which it holds no envelope", index)
    elif row not in wanted:
        words = f"{names}, which was withdrawn, replaced or superseded and must stay shut"
        yield fraud("bid_must_stay_shut", words, index)


def _check_row(
    bundle: Bundle,
    opening: Opening,
    row: Opened,
    bid: Bid,
    received: Envelope,
    content: BidPayload | str | None,
) -> Iterator[Finding]:
    whose = f"bid {bid.id} of {row.tenderer} on lot {row.lot}"
    if row.tenderer != bid.tenderer:
        yield fraud("wrong_tenderer", f"{whose} was received from {bid.tenderer}", opening.index)
    if row.sha256 != received.sha256:
        other = next((one.lot for one in bid.envelopes if one.sha256 == row.sha256), None)
        named = "another envelope than the one received" if other is None else f"the envelope for lot {other}"
        words = f"{whose} was swapped: the opening record names {named}"
        yield fraud("envelope_swapped", words, opening.index)
    envelope = bundle.envelopes.get(row.sha256)
    if envelope is None:
        yield fraud("envelope_missing", f"the envelope of {whose} is not in the bundle", opening.index)
    elif sha256(envelope).hexdigest() == received.sha256 and len(envelope) != received.bytes:
        words = f"{whose} was received with {received.bytes} bytes, not {len(envelope)}"
        yield fraud("envelope_swapped", words, bid.index)
    if content is not None:
        yield from _check_content(opening, whose, row, content)


def _check_content(opening: Opening, whose: str, row: Opened, content: BidPayload | str) -> Iterator[Finding]:
    if isinstance(content, str):
        if row.reason is None:
            words = (
                f"the opening record gives amounts for {whose}, but its envelope cannot be opened ({content})"
            )
            yield fraud("opening_differs", words, opening.index)
        elif row.reason != content:
            words = f"{whose} is recorded as unopenable ({row.reason}), but the reason is {content}"
            yield fraud("opening_differs", words, opening.index)
        else:
            yield note("bid_unopenable", f"{whose} could not be opened: {content}", opening.index)
    elif row.reason is not None:
        words = f"{whose} is recorded as unopenable ({row.reason}), but its envelope opens"
        yield fraud("opening_differs", words, opening.index)
    elif not _same_content(row, content):
        words = (
            f"{whose}: the opening record says {row.total} {row.currency}, the envelope {content.total} "
            f"{content.currency}, or a line, a figure or the security differs"
        )
        yield fraud("opening_differs", words, opening.index)


def _same_content(row: Opened, content: BidPayload) -> bool:
    try:
        return (
            row.currency == content.currency
            and row.money == Money.parse(content.total, content.currency)
            and row.figures == content.figures
            and row.security == content.security
            and [_figures(line, row.currency) for line in row.lines]
            == [_figures(line, row.currency) for line in content.lines]
        )
    except ValueError:
        return False


def _figures(line: BidLine, currency: str) -> tuple[str, Fraction, Fraction, Money]:
    return (
        line.item,
        parse_decimal(line.quantity, QUANTITY_PLACES),
        parse_decimal(line.unit_price, QUANTITY_PLACES),
        Money.parse(line.amount, currency),
    )
