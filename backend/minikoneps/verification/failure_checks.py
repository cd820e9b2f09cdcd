"""Did a tender fail where that was declared, and is what followed it the same once more?"""

from collections.abc import Iterator, Mapping
from itertools import combinations

from minikoneps.awards.rules import ending_of
from minikoneps.evaluations.line import Line
from minikoneps.failures.rules import LotEnd, Try, line_of, steps_after
from minikoneps.packs.procedure import Procedure
from minikoneps.tenders.failure import (
    Attempt,
    AttemptKind,
    Failure,
    NextStep,
    changed_again,
    find_failure,
)
from minikoneps.tenders.notice import Again
from minikoneps.verification.laws import find_law
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import Award, Publication, Story, TenderStory


def check_failures(story: Story) -> Iterator[Finding]:
    """Hold every try after a failed tender against the law and against the notice before it."""
    for tender in story.tenders.values():
        if tender.published and tender.published[0].again is not None:
            yield from _check_following(story, tender, tender.published[0], tender.published[0].again)
    yield from _check_taken_up(story)


def check_claim(
    tender: TenderStory, award: Award, line: Line | None, law: Procedure | None
) -> Iterator[Finding]:
    """Find out again whether a lot failed when that was declared, and why.

    Shapes: `line` is who could be awarded then, None while nothing was ranked; `law` None where not known.
    """
    said = award.failure
    if said is None:
        return
    whose = f"lot {award.lot} of {tender.id}"
    minimum = said.minimum_valid_bids if law is None else law.minimum_valid_bids.value
    valid = _valid_bids(tender, award)
    found = find_failure(Attempt(AttemptKind.NOTICE, valid, ending_of(line)), minimum)
    if award.status != "unsuccessful" or found is None:
        words = f"{whose} was declared failed ({said.reason}), but {valid} bids were valid, of {minimum}"
        yield fraud("failure_bent", words, award.index)
    elif (found.value, valid, minimum) != (said.reason, said.valid_bids, said.minimum_valid_bids):
        words = f"{whose} was declared failed ({said.reason}), but the rules say {found.value}: "
        words += f"{valid} valid bids of {minimum}"
        yield fraud("failure_bent", words, award.index)


def _valid_bids(tender: TenderStory, award: Award) -> int:
    """The opened bids on a lot that nobody had found not responsive when it was decided."""
    opened: set[str] = set()
    if tender.first_openings:
        first = tender.first_openings[0].bids
        opened = {row.bid for row in first if row.lot == award.lot and row.reason is None}
    elif tender.openings:
        rows = tender.openings[0].bids
        opened = {row.bid for row in rows if row.lot == award.lot and row.reason is None}
    refused: set[str] = set()
    for acts in (tender.first_examinations, tender.examinations):
        before = [one for one in acts if one.lot == award.lot and one.index < award.index]
        last = {one.bid: one.responsive for one in before}
        refused |= {bid for bid, responsive in last.items() if not responsive}
    return len(opened - refused)


def _check_following(
    story: Story, tender: TenderStory, notice: Publication, again: Again
) -> Iterator[Finding]:
    before = story.tenders.get(again.of)
    last = None if before is None else before.in_force(notice.index)
    lots = [lot.id for lot in notice.notice.lots]
    failed = _failed(before, notice.index)
    if before is None or last is None or not failed.issuperset(lots):
        words = f"{tender.id} takes up {', '.join(lots)} of {again.of}, which had not failed there"
        yield fraud("followed_without_failure", words, notice.index)
        return
    for version in tender.versions:
        changed = changed_again(again.step, last.record, version.record, lots)
        if changed:
            words = f"{tender.id} follows {again.of}, but not on the same conditions: {', '.join(changed)}"
            yield fraud("conditions_changed", words, version.index)
    yield from _check_law(story, tender, notice, again)
    for bid in tender.bids:
        if again.tenderer is not None and bid.tenderer != again.tenderer:
            words = f"bid {bid.id} is of {bid.tenderer}, but {tender.id} was for {again.tenderer} alone"
            yield fraud("bidder_not_asked", words, bid.index)


def _failed(tender: TenderStory | None, index: int) -> frozenset[str]:
    awards = [] if tender is None else tender.awards
    return frozenset(one.lot for one in awards if one.failure is not None and one.index < index)


def _check_law(story: Story, tender: TenderStory, notice: Publication, again: Again) -> Iterator[Finding]:
    tries = {name: _try(one, notice.index) for name, one in story.tenders.items() if one.published}
    line = line_of(tries, again.of) if _is_line(tries, again.of) else []
    competed = [one for one in line if one.step is not NextStep.PRIVATE_CONTRACT]
    law = find_law(story.started, story.tenders[competed[-1].tender].versions[-1]) if competed else None
    if law is None:
        return
    lots = [lot.id for lot in notice.notice.lots]
    found = steps_after(line, lots, law.minimum_valid_bids.value, law.failed_tender)
    option = next(one for one in found.options if one.step is again.step)
    if not option.open:
        code = "private_too_early" if again.step is NextStep.PRIVATE_CONTRACT else "step_not_in_law"
        words = f"the law did not allow {tender.id} after {again.of}: {again.step.value}, {option.why.value}"
        yield fraud(code, words, notice.index)
    yield from _check_procedure(tender, notice, again, law)


def _check_procedure(
    tender: TenderStory, notice: Publication, again: Again, law: Procedure
) -> Iterator[Finding]:
    named, wanted = str(notice.record.get("procedure")), law.failed_tender.private_procedure
    if again.step is NextStep.PRIVATE_CONTRACT and named != wanted:
        words = f"{tender.id} is a private contract under the procedure {named}, not {wanted}"
        yield fraud("conditions_changed", words, notice.index)


def _is_line(tries: Mapping[str, Try], tender: str) -> bool:
    """Whether every try goes back to one that is there, without going round in circles."""
    seen: set[str] = set()
    here: str | None = tender
    while here is not None:
        if here in seen or here not in tries:
            return False
        seen.add(here)
        here = tries[here].of
    return True


def _try(tender: TenderStory, index: int) -> Try:
    notice = tender.published[0]
    return Try(
        tender=tender.id,
        step=None if notice.again is None else notice.again.step,
        of=None if notice.again is None else notice.again.of,
        lots=tuple(lot.id for lot in notice.notice.lots),
        ends={one.lot: _end(one) for one in tender.awards if one.index < index},
        stands=all(end > index for end in tender.cancellations),
    )


def _end(award: Award) -> LotEnd:
    if award.failure is None:
        return LotEnd(award.lot, 0, None)
    known = {one.value: one for one in Failure}
    return LotEnd(award.lot, award.failure.valid_bids, known.get(award.failure.reason))


def _check_taken_up(story: Story) -> Iterator[Finding]:
    following = [
        (tender, notice, notice.again)
        for tender in story.tenders.values()
        for notice in tender.published[:1]
        if notice.again is not None
    ]
    following.sort(key=lambda one: one[1].index)
    for (one, first, again), (other, second, later) in combinations(following, 2):
        shared = {lot.id for lot in first.notice.lots} & {lot.id for lot in second.notice.lots}
        given_up = any(end < second.index for end in one.cancellations)
        if again.of == later.of and shared and not given_up:
            words = f"{other.id} takes up {', '.join(sorted(shared))} of {later.of}, as {one.id} had done"
            yield fraud("taken_up_twice", words, second.index)
