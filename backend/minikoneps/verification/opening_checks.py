"""Opens every envelope once more with the released key and compares it with the opening record."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from hashlib import sha256

from minikoneps.sealing.envelope import open_envelope
from minikoneps.sealing.keys import public_of
from minikoneps.sealing.payload import BidLine, BidPayload, EnvelopeUnopenable
from minikoneps.shared.money import QUANTITY_PLACES, Money, parse_decimal
from minikoneps.verification.bid_checks import standing_bids
from minikoneps.verification.bundle import Bundle
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import Bid, Opened, Opening, TenderStory


def check_keys(bundle: Bundle, tenders: Mapping[str, TenderStory]) -> Iterator[Finding]:
    """Check that released keys are those of the notices, and only those of opened tenders."""
    for released in bundle.keys.values():
        tender = tenders.get(released.tender)
        if tender is None or not tender.openings or not tender.published:
            words = f"the opening key {released.id} was given out, but {released.tender} is not opened"
            yield fraud("key_released_early", words)
            continue
        notice = tender.published[0]
        if (released.id, released.public) != (notice.key, notice.public) or (
            public_of(released.private) != notice.public
        ):
            words = f"the released key {released.id} does not fit the lock in the notice of {released.tender}"
            yield fraud("wrong_opening_key", words, notice.index)


def check_envelope_files(bundle: Bundle, tenders: Mapping[str, TenderStory]) -> Iterator[Finding]:
    """Check that each envelope in the bundle is named in an opening record and has the bytes of its name."""
    named = {row.sha256: row for story in tenders.values() for act in story.openings for row in act.bids}
    for digest, envelope in bundle.envelopes.items():
        row = named.get(digest)
        whose = f"of bid {row.bid}" if row is not None else digest[:16]
        if sha256(envelope).hexdigest() != digest:
            yield fraud(
                "envelope_swapped", f"the envelope {whose} was swapped: its bytes are not the ones received"
            )
        if row is None:
            yield fraud(
                "envelope_not_opened",
                f"the envelope {whose} is named in no opening record: it must stay shut",
            )


def reopen(bundle: Bundle, tender: TenderStory) -> dict[str, BidPayload | str]:
    """Open the envelopes of a tender's opening record: each bid's content, or why there is none."""
    found: dict[str, BidPayload | str] = {}
    bids = {bid.id: bid for bid in tender.bids}
    for opening in tender.openings[:1]:
        key = bundle.keys.get(opening.key)
        for row in opening.bids:
            bid, envelope = bids.get(row.bid), bundle.envelopes.get(row.sha256)
            if key is None or bid is None or envelope is None or sha256(envelope).hexdigest() != row.sha256:
                continue
            try:
                found[row.bid] = open_envelope(key.private, bid.info, envelope)
            except EnvelopeUnopenable as shut:
                found[row.bid] = shut.reason
    return found


def check_opening(
    bundle: Bundle, tender: TenderStory, contents: Mapping[str, BidPayload | str]
) -> Iterator[Finding]:
    """Compare the opening record with the bids received and with what is in their envelopes."""
    if not tender.openings:
        return
    opening = tender.openings[0]
    if tender.published and opening.key != tender.published[0].key:
        words = f"{tender.id} was opened with the key {opening.key}, which is not the one in its notice"
        yield fraud("wrong_opening_key", words, opening.index)
    if opening.bids and opening.key not in bundle.keys:
        words = f"the opening key of {tender.id} is not in the bundle: its envelopes cannot be opened again"
        yield fraud("key_missing", words, opening.index)
    yield from _check_complete(tender, opening)
    bids = {bid.id: bid for bid in tender.bids}
    for row in opening.bids:
        bid = bids.get(row.bid)
        if bid is not None:
            yield from _check_row(bundle, opening, row, bid, contents.get(row.bid))


def _check_complete(tender: TenderStory, opening: Opening) -> Iterator[Finding]:
    standing, named = standing_bids(tender), [row.bid for row in opening.bids]
    known = {bid.id for bid in tender.bids}
    for name in sorted({name for name in named if named.count(name) > 1}):
        yield fraud("opened_twice", f"the bid {name} is opened twice in one record", opening.index)
    for bid in standing:
        if bid.id not in named:
            words = f"bid {bid.id} of {bid.tenderer}, entry {bid.index}, is missing from the opening record"
            yield fraud("bid_left_out", words, opening.index)
    for name in named:
        if name not in known:
            words = f"the opening record names the bid {name}, whose reception is not in the book"
            yield fraud("bid_unknown", words, opening.index)
        elif name not in {bid.id for bid in standing}:
            words = (
                f"the opening record names the bid {name}, which was withdrawn or replaced and must stay shut"
            )
            yield fraud("bid_must_stay_shut", words, opening.index)
    if sorted(named) == sorted(bid.id for bid in standing) != [] and named != [bid.id for bid in standing]:
        words = f"the envelopes of {tender.id} were not opened in the order of their reception"
        yield note("opened_out_of_order", words, opening.index)


def _check_row(
    bundle: Bundle, opening: Opening, row: Opened, bid: Bid, content: BidPayload | str | None
) -> Iterator[Finding]:
    whose = f"bid {bid.id} of {row.tenderer}"
    if row.tenderer != bid.tenderer:
        yield fraud("wrong_tenderer", f"{whose} was received from {bid.tenderer}", opening.index)
    if row.sha256 != bid.sha256:
        words = f"{whose} was swapped: the opening record names another envelope than the one received"
        yield fraud("envelope_swapped", words, opening.index)
    envelope = bundle.envelopes.get(row.sha256)
    if envelope is None:
        yield fraud("envelope_missing", f"the envelope of {whose} is not in the bundle", opening.index)
    elif sha256(envelope).hexdigest() == bid.sha256 and len(envelope) != bid.bytes:
        yield fraud(
            "envelope_swapped", f"{whose} was received with {bid.bytes} bytes, not {len(envelope)}", bid.index
        )
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
            f"{content.currency}, or one of its lines differs"
        )
        yield fraud("opening_differs", words, opening.index)


def _same_content(row: Opened, content: BidPayload) -> bool:
    try:
        return (
            row.currency == content.currency
            and row.money == Money.parse(content.total, content.currency)
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
