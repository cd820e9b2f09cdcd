"""Reads the book as a story, act by act."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from minikoneps.ledger.entry import Entry
from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.shared.money import QUANTITY_PLACES, Money, parse_decimal
from minikoneps.tenders.criteria import read_terms
from minikoneps.tenders.failure import NextStep
from minikoneps.tenders.notice import Again, Item, Lot, Notice
from minikoneps.tenders.reserve_prices import read_announced
from minikoneps.verification.book_openings import OPENING_ACTS, digest
from minikoneps.verification.book_results import RESULT_ACTS
from minikoneps.verification.committee_story import COMMITTEE_ACTS, tell_committee
from minikoneps.verification.joint import JOINT_ACTS, read_joint_act
from minikoneps.verification.outage_story import PLATFORM_KINDS, PlatformAct, Postponed
from minikoneps.verification.register import REGISTER_ACTS, Register
from minikoneps.verification.remedy_story import REMEDY_KINDS
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.security_checks import SECURITY_KINDS
from minikoneps.verification.story import (
    Bid,
    Closing,
    Envelope,
    Publication,
    Started,
    Story,
    TenderStory,
)
from minikoneps.verification.story_steps import Withdrawal


def read_story(entries: Iterable[tuple[int, Entry]]) -> tuple[Story, list[Finding]]:
    """Tell the story of the readable entries; an act that cannot be understood is a finding."""
    story, register, findings = Story(), Register(), []
    for index, entry in entries:
        try:
            _tell(story, index, entry)
            _look_up(story, register, index, entry)
        except Unreadable as reason:
            words = f"entry {index} ({entry.kind}) does not say what such an entry must say: {reason}"
            findings.append(fraud("entry_not_understood", words, index))
    return story, findings


def _tell(story: Story, index: int, entry: Entry) -> None:
    fields = Fields(entry.data, "the act")
    if entry.kind == "attempt.started":
        story.started.append(_started(index, fields))
    elif entry.kind in PLATFORM_KINDS:
        story.platform.append(PlatformAct(index, entry.kind.endswith("restored"), fields.instant("at")))
    elif entry.kind == "party.registered":
        story.parties.add(fields.text("party"))
    elif entry.kind == "seat.assigned":
        seat = fields.text("seat")
        story.seats[seat] = fields.text("party")
        story.roles[seat] = fields.text("role") if fields.has("role") else ""
    elif entry.kind in _TENDER_ACTS or entry.kind in REMEDY_KINDS | SECURITY_KINDS:
        name = fields.text("tender")
        tender = story.tenders.setdefault(name, TenderStory(name, registered=story.registered))
        if entry.kind in _TENDER_ACTS:
            _TENDER_ACTS[entry.kind](tender, index, entry, fields)
        tender.remedies.read(index, entry)
        tender.securities.read(index, entry)


def _look_up(story: Story, register: Register, index: int, entry: Entry) -> None:
    """Keep the register of who is shut out, and remember who was when a bid came, was examined or awarded."""
    if entry.kind in REGISTER_ACTS:
        register.tell(Fields(entry.data, "the act"))
    elif entry.kind == "registration.approved":
        story.registered.setdefault(str(entry.data["party"]), entry.recorded_at)
    elif story.started and entry.kind in ("bid.received", "bid.qualified", "award.decided"):
        tender = story.tenders[str(entry.data["tender"])]
        at = tender.bids[-1].received_at if entry.kind == "bid.received" else entry.recorded_at
        tender.shut_out[index] = register.shut_out(story.started[-1].pack, at)


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
        fields.text("pack_digest") if fields.has("pack_digest") else None,
    )


def _publication(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    key = _key(fields.value("opening_key"))
    prices = _key(fields.value("price_key")) if fields.has("price_key") else None
    tender.published.append(_version(index, entry, fields, key, prices))


def _key(value: object) -> tuple[str, bytes]:
    fields = Fields(value, "the opening key")
    return fields.text("id"), fields.hex("public_key", 32)


def _amendment(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    before = tender.in_force(index) or (tender.published[0] if tender.published else None)
    key = ("", b"") if before is None else (before.key, before.public)
    tender.amendments.append(_version(index, entry, fields, key, None if before is None else before.prices))


def _relocking(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    before, (key, public) = tender.in_force(index), _key(fields.value("opening_key"))
    prices = _key(fields.value("price_key")) if fields.has("price_key") else None
    if before is not None:
        tender.relocked.append(replace(before, index=index, key=key, public=public, prices=prices))


def _postponement(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    outage = Fields(fields.value("outage"), "the outage")
    times = outage.instant("from"), outage.instant("to")
    tender.postponed.append(Postponed(index, fields.instant("deadline"), *times))


def _version(
    index: int, entry: Entry, fields: Fields, key: tuple[str, bytes], prices: tuple[str, bytes] | None
) -> Publication:
    deadline = Fields(fields.value("period"), "the period").instant("end")
    return Publication(
        index,
        entry.recorded_at,
        fields.integer("notice_version", least=1),
        _notice(Fields(fields.value("notice"), "the notice"), deadline),
        deadline,
        *key,
        read_announced(fields.value("reserve_prices")) if fields.has("reserve_prices") else None,
        _written(entry.data.get("notice")),
        _again(fields.value("again")) if fields.has("again") else None,
        entry.data.get("lottery"),
        prices,
    )


def _written(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _again(value: object) -> Again:
    fields = Fields(value, "what a notice follows")
    try:
        step = NextStep(fields.text("step"))
    except ValueError:
        raise Unreadable("a notice follows by a step that nobody knows") from None
    return Again(step, fields.text("of"), fields.text("tenderer") if fields.has("tenderer") else None)


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
        value=_value(fields),
        items=tuple(_item(item) for item in fields.array("items")),
        deadline=deadline,
        contract_start=None,
        contract_end=None,
        lots=tuple(_lot(Fields(lot, "a lot")) for lot in fields.array("lots")),
        **vars(read_terms(fields)),
    )


def _lot(fields: Fields) -> Lot:
    amounts = (_value(fields, name) for name in ("value", "statutory_costs", "net_cost"))
    return Lot(fields.text("id"), "", "", *amounts)


def _value(fields: Fields, name: str = "value") -> Money | None:
    if not fields.has(name):
        return None
    said = Fields(fields.value(name), "an amount")
    try:
        return Money.parse(said.text("amount"), said.text("currency"))
    except ValueError:
        raise Unreadable(f"{name} in a notice is no amount of money") from None


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
            fields.text("consortium") if fields.has("consortium") else None,
        )
    )


def _joint(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    tender.joint.append(read_joint_act(index, entry, fields))


def _envelope(value: object) -> Envelope:
    fields = Fields(value, "an envelope")
    lot, stage, info = fields.text("lot"), fields.text("stage"), fields.text("info")
    return Envelope(lot, stage, info, digest(fields), fields.integer("bytes", least=1))


def _withdrawal(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    withdrawal = Withdrawal(index, fields.text("bid"), fields.text("tenderer"), fields.instant("received_at"))
    tender.withdrawals.append(withdrawal)


def _invitation(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    tender.invited.setdefault(fields.text("tenderer"), index)


def _committee(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    tell_committee(tender.committee, index, entry, fields)


_TENDER_ACTS: dict[str, Callable[[TenderStory, int, Entry, Fields], None]] = {
    "tender.published": _publication,
    "tender.amended": _amendment,
    "tender.relocked": _relocking,
    "tender.postponed": _postponement,
    "tender.cancelled": _cancellation,
    "tender.closed": _closing,
    "invitation.sent": _invitation,
    **dict.fromkeys(JOINT_ACTS, _joint),
    "bid.received": _bid,
    "bid.withdrawn": _withdrawal,
    **OPENING_ACTS,
    **RESULT_ACTS,
    **dict.fromkeys(COMMITTEE_ACTS, _committee),
}
