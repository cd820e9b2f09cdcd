"""The whole check of a bundle, from the key to the award."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from minikoneps.evaluations.placing import BidLot
from minikoneps.ledger.entry import Entry
from minikoneps.ledger.tree import nodes_of
from minikoneps.sealing.payload import BidPayload
from minikoneps.verification.bid_checks import check_bids, check_course
from minikoneps.verification.book import read_story
from minikoneps.verification.book_checks import (
    check_attempt,
    check_checkpoints,
    check_key,
    check_leaves,
    check_time,
    known_logs,
)
from minikoneps.verification.bundle import Bundle
from minikoneps.verification.committee_checks import check_committee
from minikoneps.verification.debarment_checks import check_debarments
from minikoneps.verification.failure_checks import check_failures
from minikoneps.verification.first_checks import check_first, judge_again
from minikoneps.verification.invitation_checks import check_invitations
from minikoneps.verification.joint_checks import check_consortia
from minikoneps.verification.laws import check_laws
from minikoneps.verification.opening_checks import check_envelope_files, check_keys, check_opening, reopen
from minikoneps.verification.outage_checks import check_outages
from minikoneps.verification.outside import Evidence, Weighed, check_hidden, check_shown, weigh
from minikoneps.verification.remedy_checks import check_remedies
from minikoneps.verification.report import Finding, Report, Severity, note
from minikoneps.verification.reserve_checks import check_reserve_prices, reveal_again
from minikoneps.verification.result_checks import check_result
from minikoneps.verification.security_checks import check_securities
from minikoneps.verification.story import Story
from minikoneps.verification.tie_checks import check_lottery, find_facts

Contents = Mapping[str, Mapping[BidLot, BidPayload | str]]

_REWRITING = (
    "an entry rewritten, a bid put in, swapped or left out, or the tail cut off, "
    "if the server itself did it and signed the book anew"
)


def verify(bundle: Bundle, evidence: Sequence[Evidence] = (), fingerprint: str | None = None) -> Report:
    """Check a bundle against itself, against what was kept outside it, and against the rules.

    Shapes: `fingerprint` is the pinned key's, 32 hexadecimal digits.
    Source: docs/reference/bundle.md
    """
    node = nodes_of([line.leaf for line in bundle.lines])
    shown = {line.index: line.entry for line in bundle.lines if line.entry is not None}
    story, _ = read_story(sorted(shown.items()))
    logs = known_logs(bundle, story)
    weighed = [weigh(piece, bundle, logs, node, fingerprint) for piece in evidence]
    proved = {
        one.proved[0]: (piece.name, one.proved[1])
        for piece, one in zip(evidence, weighed, strict=True)
        if one.proved is not None
    }
    known: dict[int, Entry] = {**{index: entry for index, (_, entry) in proved.items()}, **shown}
    story, misunderstood = read_story(sorted(known.items()))
    opened = {name for name, tender in story.tenders.items() if tender.opened}
    contents = {tender.id: reopen(bundle, tender) for tender in story.tenders.values()}
    findings = chain(
        (note("not_canonical", remark) for remark in bundle.remarks),
        check_key(bundle, story, fingerprint),
        check_leaves(bundle),
        check_checkpoints(bundle, logs, node),
        *(one.findings for one in weighed),
        check_hidden(proved, bundle, opened),
        check_shown(bundle, opened),
        check_time(bundle),
        check_attempt(bundle, story, node),
        misunderstood,
        check_laws(story.started),
        check_keys(bundle, story.tenders),
        check_envelope_files(bundle, story.tenders),
        _check_tenders(bundle, story, contents),
        check_failures(story),
    )
    ordered = sorted(dict.fromkeys(findings), key=lambda finding: finding.severity is not Severity.FRAUD)
    checked = tuple(_checked(bundle, story, evidence, contents))
    blind = [*_blind(story, bundle, weighed, fingerprint), *_unproved(story)]
    return Report(tuple(ordered), checked, tuple(blind))


def _check_tenders(bundle: Bundle, story: Story, contents: Contents) -> Iterator[Finding]:
    for tender in story.tenders.values():
        attempts = {bid.index: _attempt_at(bundle, story, bid.index) for bid in tender.bids}
        yield from check_course(tender)
        yield from check_outages(tender, story)
        yield from check_bids(tender, story, attempts)
        yield from check_invitations(tender, story.started)
        yield from check_first(tender, judge_again(tender, story.started))
        yield from check_consortia(tender, story)
        yield from check_debarments(tender)
        yield from check_opening(bundle, tender, contents[tender.id])
        revealed = reveal_again(tender, contents[tender.id])
        yield from check_reserve_prices(tender, contents[tender.id], revealed, story.started)
        yield from check_committee(tender, story.started)
        yield from check_lottery(bundle, tender, story.started)
        ties = find_facts(bundle, tender, story.started)
        yield from check_result(tender, contents[tender.id], revealed, story.started, ties)
        yield from check_remedies(tender, story)
        notice = None if tender.final is None else tender.final.notice
        yield from check_securities(tender.securities, notice, contents[tender.id])


def _attempt_at(bundle: Bundle, story: Story, index: int) -> tuple[str, int]:
    before = [started for started in story.started if started.index < index]
    if not before:
        return bundle.head.workshop, bundle.head.attempt
    return before[-1].workshop, before[-1].attempt


def _checked(bundle: Bundle, story: Story, evidence: Sequence[Evidence], contents: Contents) -> Iterator[str]:
    tenders = story.tenders.values()
    shown = sum(line.entry is not None for line in bundle.lines)
    yield f"entries of {bundle.head.log}: {len(bundle.lines)}, readable {shown}, each against its hash"
    yield f"signed heads, signature and root: {len(bundle.checkpoints)}"
    yield f"receipts and signed heads from outside: {len(evidence)}"
    yield f"receptions of bids, their time, tender, tenderer and key: {sum(len(t.bids) for t in tenders)}"
    if joint := sum(act.kind == "consortium.proposed" for t in tenders for act in t.joint):
        yield f"consortia, their shares, their members' word and their bids: {joint}"
    yield f"envelopes opened again and compared: {sum(len(opened) for opened in contents.values())}"
    if plans := sum(len(reveal_again(t, contents[t.id])) for t in tenders):
        yield f"plan prices recomputed: {plans}"
    if committees := sum(t.committee.closed is not None for t in tenders):
        yield f"committees whose marks were agreed on once more: {committees}"
    yield f"rankings recomputed: {sum(len(t.rankings) for t in tenders)}"
    yield f"award decisions compared with them: {sum(len(t.awards) for t in tenders)}"
    if secured := sum(len(t.securities.forfeited) + len(t.securities.released) for t in tenders):
        yield f"securities given back or lost, and the amounts due: {secured}"
    if complaints := sum(len(t.remedies.filed) for t in tenders):
        yield f"complaints, their time, their seats and the doors they shut: {complaints}"


def _blind(
    story: Story, bundle: Bundle, weighed: Sequence[Weighed], fingerprint: str | None
) -> Iterator[str]:
    size, covered = len(bundle.lines), max((one.covers for one in weighed), default=0)
    if covered == 0:
        yield f"{_REWRITING}. No receipt from outside vouches for this book: ask the tenderers for theirs."
    elif covered < size:
        yield f"in entries {covered} to {size - 1}, {_REWRITING}. The receipts given are of earlier entries."
    if covered:
        yield f"acts after entry {size - 1} that were cut off: no receipt given is of a later act."
    if fingerprint is None:
        yield "a book made up from beginning to end with another key: no fingerprint was given to compare."
    hidden = sum(line.entry is None for line in bundle.lines)
    if hidden:
        yield f"what the entries that are not public say ({hidden}): only their hashes are here."
    if offers := sum(len(one.bids) for t in story.tenders.values() for one in t.first_openings):
        yield f"what first envelopes say ({offers}): their words are for those who judge them."
    yield "whether the server, which held the opening keys, read a bid before its opening."


def _unproved(story: Story) -> Iterator[str]:
    versions = (version for tender in story.tenders.values() for version in tender.versions)
    if any(version.reserve_prices is not None for version in versions):
        yield "whether the seed of the reserve prices was the first one drawn, or the one that pleased."
