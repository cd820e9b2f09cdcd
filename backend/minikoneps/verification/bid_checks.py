"""Were bids received in time, for the right notice, by the right tenderer, and is each one accounted for?"""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from minikoneps.sealing.envelope import InfoParts, parse_info
from minikoneps.sealing.keys import key_id
from minikoneps.shared.canonical import Unreadable, instant_text
from minikoneps.tenders.rules import PRICE, is_late
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import PRICED, Bid, Envelope, Publication, Story, TenderStory

STAGE = "bid"
FIRST = ("technical", "specification")


def standing_bids(tender: TenderStory) -> list[Bid]:
    """The bids neither replaced nor withdrawn nor superseded, in the order of their reception."""
    gone = {bid.replaces for bid in tender.bids} | {withdrawal.bid for withdrawal in tender.withdrawals}
    final = tender.final
    kept = (
        bid
        for bid in tender.bids
        if bid.id not in gone and (final is None or bid.notice_version == final.notice_version)
    )
    return sorted(kept, key=lambda bid: (bid.received_at, bid.index))


def check_course(tender: TenderStory) -> Iterator[Finding]:
    """Check that a tender was published, amended in time, closed after its deadline and opened after that."""
    if not tender.published:
        yield fraud("not_published", f"{tender.id} was acted on, but its publication is not in the book")
        return
    notice = tender.published[0]
    locks = ((one.key, one.public) for one in tender.locks)
    for key, public in dict.fromkeys([*locks, *(one.lock for one in tender.locks)]):
        if key_id(public) != key:
            words = f"{tender.id}: the opening key in the notice is not the one its name {key} stands for"
            yield fraud("wrong_opening_key", words, notice.index)
    for kind, acts in (
        ("published", tender.published),
        ("closed", tender.closings),
        ("opened", tender.first_openings),
        ("opened", tender.openings),
    ):
        for act in acts[1:]:
            yield fraud("done_twice", f"{tender.id} was {kind} a second time in entry {act.index}", act.index)
    yield from _check_amendments(tender)
    yield from _check_cancellation(tender)
    yield from _check_closing(tender, tender.final or notice)


def _check_amendments(tender: TenderStory) -> Iterator[Finding]:
    for earlier, after in pairwise(tender.versions):
        before, wrong = tender.in_force(after.index) or earlier, []
        if after.notice_version != before.notice_version + 1:
            wrong.append(f"version {after.notice_version} follows version {before.notice_version}")
        if after.deadline < before.deadline:
            wrong.append("the deadline moved forward")
        if after.index < before.index:
            wrong.append("it stands before the notice it amends")
        if after.recorded_at > before.deadline or any(one.index < after.index for one in tender.closings):
            wrong.append("the deadline had passed")
        for reason in wrong:
            words = f"{tender.id} was amended in entry {after.index} against the rules: {reason}"
            yield fraud("amendment_bent", words, after.index)


def _check_cancellation(tender: TenderStory) -> Iterator[Finding]:
    for end in tender.cancellations[:1]:
        lists = (
            tender.amendments,
            tender.bids,
            tender.withdrawals,
            tender.first_openings,
            tender.openings,
            tender.first_examinations,
            tender.examinations,
            tender.rankings,
            tender.awards,
        )
        for index in sorted(act.index for acts in lists for act in acts if act.index > end):
            words = f"{tender.id} was cancelled in entry {end}, but entry {index} goes on with it"
            yield fraud("cancelled_before", words, index)
    for again in tender.cancellations[1:]:
        yield fraud("done_twice", f"{tender.id} was cancelled a second time in entry {again}", again)


def _check_closing(tender: TenderStory, notice: Publication) -> Iterator[Finding]:
    closing = tender.closings[0] if tender.closings else None
    if closing is not None and closing.deadline != notice.deadline:
        words = f"{tender.id} was closed for another deadline than its notice gives"
        yield fraud("wrong_deadline", words, closing.index)
    if closing is not None and closing.recorded_at <= notice.deadline:
        yield fraud("closed_early", f"{tender.id} was closed before its deadline had passed", closing.index)
    for index in [act.index for acts in (tender.first_openings, tender.openings) for act in acts]:
        if closing is None or closing.index > index:
            yield fraud("opened_before_closing", f"{tender.id} was opened before it was closed", index)


def check_bids(tender: TenderStory, story: Story, attempts: dict[int, tuple[str, int]]) -> Iterator[Finding]:
    """Check each reception and withdrawal of a tender.

    Shapes: `attempts` gives the workshop and attempt at which each bid's entry was written.
    """
    seen: dict[str, str] = {}
    for bid in tender.bids:
        yield from _check_in_time(tender, f"bid {bid.id} of {bid.tenderer}", bid.index, bid.received_at)
        yield from _check_bindings(tender, bid, attempts[bid.index])
        if bid.seat in story.seats and story.seats[bid.seat] != bid.tenderer:
            words = f"bid {bid.id} is said to be of {bid.tenderer}, but {bid.seat} does not act for it"
            yield fraud("wrong_tenderer", words, bid.index)
        for envelope in bid.envelopes:
            if envelope.sha256 in seen:
                words = f"bid {bid.id} is a copy of the envelope of bid {seen[envelope.sha256]}"
                yield fraud("envelope_copied", words, bid.index)
            seen[envelope.sha256] = bid.id
    for withdrawal in tender.withdrawals:
        what = f"the withdrawal of bid {withdrawal.bid}"
        yield from _check_in_time(tender, what, withdrawal.index, withdrawal.received_at)
    yield from _check_succession(tender)


def _check_in_time(tender: TenderStory, what: str, index: int, received_at: datetime) -> Iterator[Finding]:
    if tender.closings and tender.closings[0].index < index:
        closed = f"{tender.id} was closed in entry {tender.closings[0].index}"
        words = f"{what} stands as entry {index}, after {closed}"
        yield fraud("bid_after_closing", words, index)
    if not tender.published:
        return
    notice = tender.in_force(index)
    if notice is None:
        yield fraud("bid_before_notice", f"{what} stands before the notice of {tender.id}", index)
        return
    if is_late(received_at, notice.deadline):
        late = f"{instant_text(received_at)}, after the deadline {instant_text(notice.deadline)}"
        yield fraud("bid_late", f"{what} was received at {late}", index)


def _check_bindings(tender: TenderStory, bid: Bid, attempt: tuple[str, int]) -> Iterator[Finding]:
    notice = tender.in_force(bid.index) or (tender.published[0] if tender.published else None)
    if notice is None:
        return
    lots = [envelope.lot for envelope in bid.envelopes if envelope.stage in PRICED]
    known = {lot.id for lot in notice.notice.lots}
    if not lots or len(set(lots)) != len(lots) or not known.issuperset(lots):
        words = (
            f"bid {bid.id} is on the lots {', '.join(lots) or 'none'}; each must be one of the notice, once"
        )
        yield fraud("wrong_lots", words, bid.index)
    wanted = sorted((stage, lot) for lot in lots for stage in _stages(notice, bid))
    if sorted((envelope.stage, envelope.lot) for envelope in bid.envelopes) != wanted:
        words = f"bid {bid.id} does not hold exactly one envelope of each stage for every lot it is on"
        yield fraud("wrong_stages", words, bid.index)
    for envelope in bid.envelopes:
        yield from _check_binding(tender, notice, bid, envelope, attempt)
    if bid.notice_version != notice.notice_version:
        words = f"bid {bid.id} answers version {bid.notice_version} of the notice, which was not in force"
        yield fraud("wrong_binding", words, bid.index)


def _check_binding(
    tender: TenderStory, notice: Publication, bid: Bid, envelope: Envelope, attempt: tuple[str, int]
) -> Iterator[Finding]:
    version, stages = notice.notice_version, _stages(notice, bid)
    stage = envelope.stage if envelope.stage in stages else stages[-1]
    key = notice.lock[0] if stage == stages[-1] else notice.key
    expected = InfoParts(*attempt, tender.id, version, stage, envelope.lot, bid.tenderer, key)
    try:
        found = parse_info(envelope.info)
    except Unreadable as reason:
        yield fraud("wrong_binding", f"bid {bid.id}: {reason}", bid.index)
        return
    for name in InfoParts.__slots__:
        ours, theirs = getattr(expected, name), getattr(found, name)
        if ours != theirs:
            words = f"bid {bid.id} was sealed for the {name.replace('_', ' ')} {theirs}, not for {ours}"
            yield fraud("wrong_binding", words, bid.index)
    if envelope.stage != stage:
        words = f"bid {bid.id} has an envelope for the stage {envelope.stage[:40]}, not for {stage}"
        yield fraud("wrong_binding", words, bid.index)


def _stages(notice: Publication, bid: Bid) -> tuple[str, ...]:
    """The stages of the envelopes of a bid, by the padlocks of its notice."""
    if notice.prices is None:
        return (STAGE,)
    first = next((one.stage for one in bid.envelopes if one.stage in FIRST), FIRST[0])
    return first, PRICE


def _check_succession(tender: TenderStory) -> Iterator[Finding]:
    """A bid is replaced or withdrawn once, by its own tenderer, after it was received."""
    by_id = {bid.id: bid for bid in tender.bids}
    if len(by_id) != len(tender.bids):
        yield fraud("bid_named_twice", f"{tender.id} has two bids of one name")
    steps = [(bid.index, bid.tenderer, bid.replaces, "replaced") for bid in tender.bids if bid.replaces]
    steps += [(step.index, step.tenderer, step.bid, "withdrawn") for step in tender.withdrawals]
    gone: set[str] = set()
    for index, tenderer, name, verb in sorted(steps):
        before = by_id.get(name)
        if before is None or before.index > index:
            yield fraud(
                "bid_unknown", f"entry {index}: the bid {name} was {verb} before it was received", index
            )
        elif before.tenderer != tenderer:
            words = f"entry {index}: the bid {name} of {before.tenderer} was {verb} by {tenderer}"
            yield fraud("wrong_tenderer", words, index)
        if name in gone:
            yield fraud("bid_unknown", f"entry {index}: the bid {name} was {verb}, but did not stand", index)
        gone.add(name)
