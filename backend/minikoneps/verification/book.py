"""Reads the book as a story, act by act."""

from collections.abc import Callable, Iterable
from datetime import datetime

from minikoneps.ledger.entry import Entry
from minikoneps.sealing.payload import BidLine
from minikoneps.shared.canonical import Fields, Unreadable, hex_bytes
from minikoneps.shared.draws import SEED_BYTES
from minikoneps.shared.money import QUANTITY_PLACES, parse_decimal
from minikoneps.tenders.criteria import read_terms
from minikoneps.tenders.notice import Item, Lot, Notice
from minikoneps.tenders.reserve_prices import read_announced
from minikoneps.verification.book_results import RESULT_ACTS
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import (
    Bid,
    Closing,
    Envelope,
    Opened,
    Opening,
    Publication,
    Revelation,
    Started,
    Story,
    TenderStory,
    Withdrawal,
)


def read_story(entries: Iterable[tuple[int, Entry]]) -> tuple[Story, list[Finding]]:
    """Tell the story of the readable entries; an act that cannot be understood is a finding."""
    story, findings = Story(), []
    for index, entry in entries:
        try:
            _tell(story, index, entry)
        except Unreadable as reason:
            words = f"entry {index} ({entry.kind}) does not say what such an entry must say: {reason}"
            findings.append(fraud("entry_not_understood", words, index))
    return story, findings


def _tell(story: Story, index: int, entry: Entry) -> None:
    fields = Fields(entry.data, "the act")
    if entry.kind == "attempt.started":
        story.started.append(_started(index, fields))
    elif entry.kind == "party.registered":
        story.parties.add(fields.text("party"))
    elif entry.kind == "seat.assigned":
        story.seats[fields.text("seat")] = fields.text("party")
    elif entry.kind in _TENDER_ACTS:
        name = fields.text("tender")
        tender = story.tenders.setdefault(name, TenderStory(name))
        _TENDER_ACTS[entry.kind](tender, index, entry, fields)


def _started(index: int, fields: Fields) -> Started:
    parent, cited = fields.value("parent"), None
    if parent is not None:
        named = Fields(parent, "the parent")
        cited = (named.text("log"), named.integer("size"), named.hex("root", 32))
    return Started(
        index,
        fields.text("workshop"),
        fields.integer("attempt", least=1),
        cited,
        fields.text("signing_key"),
        fields.text("pack"),
        fields.text("pack_date"),
    )


def _publication(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    key = Fields(fields.value("opening_key"), "the opening key")
    tender.published.append(_version(index, entry, fields, key.text("id"), key.hex("public_key", 32)))


def _amendment(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    key, public = (tender.published[0].key, tender.published[0].public) if tender.published else ("", b"")
    tender.amendments.append(_version(index, entry, fields, key, public))


def _version(index: int, entry: Entry, fields: Fields, key: str, public: bytes) -> Publication:
    deadline = Fields(fields.value("period"), "the period").instant("end")
    return Publication(
        index,
        entry.recorded_at,
        fields.integer("notice_version", least=1),
        _notice(Fields(fields.value("notice"), "the notice"), deadline),
        deadline,
        key,
        public,
        read_announced(fields.value("reserve_prices")) if fields.has("reserve_prices") else None,
    )


def _cancellation(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    tender.cancellations.append(index)


def _notice(fields: Fields, deadline: datetime) -> Notice:
    """The notice as far as bids are compared with it; what no rule looks at stays empty."""
    return Notice(
        title=fields.text("title"),
        description="",
        buyer=None,
        procurement_method=fields.text("procurement_method"),
        award_criteria=fields.text("award_criteria"),
        currency=fields.text("currency"),
        value=None,
        items=tuple(_item(item) for item in fields.array("items")),
        deadline=deadline,
        contract_start=None,
        contract_end=None,
        lots=tuple(Lot(Fields(lot, "a lot").text("id")) for lot in fields.array("lots")),
        **vars(read_terms(fields)),
    )


def _item(value: object) -> Item:
    fields = Fields(value, "an item")
    item = Item(
        id=fields.text("id"),
        description=fields.text("description"),
        quantity=fields.text("quantity"),
        unit=fields.text("unit"),
        related_lot=fields.text("related_lot"),
    )
    try:
        parse_decimal(item.quantity, QUANTITY_PLACES)
    except ValueError:
        raise Unreadable(f"the quantity of the item {item.id[:40]!r} is no number") from None
    return item


def _closing(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    tender.closings.append(Closing(index, entry.recorded_at, fields.instant("deadline")))


def _bid(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    tender.bids.append(
        Bid(
            index,
            entry.recorded_at,
            entry.seat,
            fields.text("bid"),
            fields.text("tenderer"),
            fields.integer("notice_version", least=1),
            tuple(_envelope(value) for value in fields.array("envelopes")),
            fields.instant("received_at"),
            fields.text("replaces") if fields.has("replaces") else None,
        )
    )


def _envelope(value: object) -> Envelope:
    fields = Fields(value, "an envelope")
    lot, stage, info = fields.text("lot"), fields.text("stage"), fields.text("info")
    return Envelope(lot, stage, info, _digest(fields), fields.integer("bytes", least=1))


def _withdrawal(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    withdrawal = Withdrawal(index, fields.text("bid"), fields.text("tenderer"), fields.instant("received_at"))
    tender.withdrawals.append(withdrawal)


def _opening(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    bids = tuple(_opened(value) for value in fields.array("bids"))
    revealed = _revelation(fields.value("reserve_prices")) if fields.has("reserve_prices") else None
    tender.openings.append(Opening(index, fields.text("opening_key"), bids, revealed))


def _revelation(value: object) -> Revelation:
    fields = Fields(value, "the reserve prices")
    seed = fields.hex("seed", SEED_BYTES).hex() if fields.has("seed") else None
    lots = [lot for lot in fields.array("lots") if isinstance(lot, dict)]
    return Revelation(seed, tuple(lots))


def _opened(value: object) -> Opened:
    fields = Fields(value, "an opened bid")
    bid, lot, tenderer, digest = (
        fields.text("bid"),
        fields.text("lot"),
        fields.text("tenderer"),
        _digest(fields),
    )
    outcome = fields.text("outcome")
    if outcome == "unopenable":
        return Opened(bid, lot, tenderer, digest, "", "", (), fields.text("reason"))
    if outcome != "opened":
        raise Unreadable(f"an opened bid has the outcome {outcome[:40]!r}")
    lines = tuple(_bid_line(line) for line in fields.array("lines"))
    priced = (fields.text("currency"), fields.text("total"), lines)
    picks, drawn = (_numbers(fields, name) for name in ("picks", "picks_drawn"))
    return Opened(bid, lot, tenderer, digest, *priced, None, picks, drawn)


def _numbers(fields: Fields, name: str) -> tuple[int, ...] | None:
    if not fields.has(name):
        return None
    numbers = fields.array(name)
    if not all(type(number) is int for number in numbers):
        raise Unreadable(f"{name} are not whole numbers")
    return tuple(number for number in numbers if isinstance(number, int))


def _bid_line(value: object) -> BidLine:
    fields = Fields(value, "a line")
    return BidLine(*(fields.text(name) for name in ("item", "quantity", "unit_price", "amount")))


def _digest(fields: Fields) -> str:
    return hex_bytes(fields.value("ciphertext_sha256"), 32, "ciphertext_sha256").hex()


_TENDER_ACTS: dict[str, Callable[[TenderStory, int, Entry, Fields], None]] = {
    "tender.published": _publication,
    "tender.amended": _amendment,
    "tender.cancelled": _cancellation,
    "tender.closed": _closing,
    "bid.received": _bid,
    "bid.withdrawn": _withdrawal,
    "bids.opened": _opening,
    **RESULT_ACTS,
}
