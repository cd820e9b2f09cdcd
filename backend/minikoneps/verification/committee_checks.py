"""Do a committee's marks come from those who count, as they handed them in, and by the rule of the law?"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from minikoneps.committees.agreeing import AgreeRule, agree_rule, agreed_mark, least_marks, left_out_of
from minikoneps.committees.rules import BidLot, Cell, fingerprint
from minikoneps.tenders.criteria import AwardCriterion
from minikoneps.verification.committee_story import Closed, CommitteeStory
from minikoneps.verification.laws import find_law
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import Started, TenderStory


def check_committee(tender: TenderStory, started: Sequence[Started]) -> Iterator[Finding]:
    """Look who counted, hold each one's marks against what it handed in, and agree on them once more."""
    story = tender.committee
    for index in story.appointed[1:]:
        words = f"a second committee of {tender.id} was appointed in entry {index}"
        yield fraud("committee_bent", words, index)
    closed = story.closed
    if closed is None:
        return
    yield from _check_end(tender.id, story, closed)
    yield from _check_members(tender.id, story, closed)
    for said in closed.members:
        yield from _check_hand_in(tender.id, story, closed, said.member)
    yield from _check_agreed(tender, closed, started)


def _check_end(tender: str, story: CommitteeStory, closed: Closed) -> Iterator[Finding]:
    for index in story.acts:
        if index > closed.index:
            words = f"the committee of {tender} was closed in entry {closed.index}, but entry {index} goes on"
            yield fraud("marks_changed", words, index)
    if closed.seat != story.chair:
        words = f"the committee of {tender} was closed by {closed.seat}, whose chair is {story.chair}"
        yield fraud("committee_bent", words, closed.index)


def _check_members(tender: str, story: CommitteeStory, closed: Closed) -> Iterator[Finding]:
    named, counted = [one.member for one in closed.members], _counted_at(story, closed.index)
    for seat in named:
        recused = story.recused.get(seat)
        if recused is not None and recused < closed.index:
            words = f"the marks of {seat} count for {tender}, although it stepped aside in entry {recused}"
            yield fraud("recused_counted", words, closed.index)
        elif seat not in counted or named.count(seat) > 1:
            words = f"the marks of {seat} count for {tender}, although it is no member, or count twice"
            yield fraud("committee_bent", words, closed.index)
    for seat in counted:
        if seat not in named:
            words = f"the marks of {seat}, a member of the committee of {tender}, were left out"
            yield fraud("committee_bent", words, closed.index)
    for seat, index in story.recused.items():
        if any(one.member == seat and one.index < index for one in story.hand_ins):
            words = f"{seat} stepped aside from the committee of {tender} after it had handed in"
            yield note("recused_after_hand_in", words, index)


def _counted_at(story: CommitteeStory, index: int) -> list[str]:
    return [
        seat
        for seat, since in story.members.items()
        if since < index and story.recused.get(seat, index) >= index
    ]


def _check_hand_in(tender: str, story: CommitteeStory, closed: Closed, member: str) -> Iterator[Finding]:
    (said,) = [one for one in closed.members if one.member == member][:1]
    found = next((one for one in story.hand_ins if one.member == member and one.index < closed.index), None)
    if found is None:
        words = f"the committee of {tender} was closed before {member} handed in"
        yield fraud("closed_before_hand_in", words, closed.index)
        return
    declared = story.declared.get(member)
    if declared is None or declared > found.index:
        words = f"{member} marked the bids of {tender} without declaring that nothing ties it to a tenderer"
        yield fraud("undeclared_counted", words, found.index)
    if fingerprint(said.marks, said.salt) != found.fingerprint:
        words = f"the marks of {member} for {tender} are not those that it handed in in entry {found.index}"
        yield fraud("marks_changed", words, closed.index)


def _check_agreed(tender: TenderStory, closed: Closed, started: Sequence[Started]) -> Iterator[Finding]:
    version = tender.in_force(closed.index)
    law = None if version is None else find_law(started, version)
    rule = AgreeRule(closed.trimmed_from, closed.by_total)
    due = None if law is None else agree_rule(law.award)
    least = None if due is None else due.least_share
    if closed.agreed_by != rule.by.value or (due is not None and due != replace(rule, least_share=least)):
        words = f"the committee of {tender.id} agreed by {closed.agreed_by[:10]}, which is not its law's way"
        yield fraud("agreed_bent", words, closed.index)
        return
    criteria = () if version is None else version.notice.criteria
    full = _full_marks(criteria)
    yield from _check_least(tender.id, closed, least, full)
    left_out = {key: left_out_of(rule, marks, criteria) for key, marks in closed.given.items()}
    for one in closed.agreed:
        given = _given(closed, one.cell, left_out)
        talked = None if one.reasons is None else one.marks
        follows = agreed_mark(rule, given, talked) if given else None
        if follows != one.marks or not 0 <= one.marks <= full.get(one.cell[2], Fraction(-1)):
            bid, lot, criterion = one.cell
            words = (
                f"the mark {one.marks} of bid {bid} on lot {lot} in {criterion} was not agreed by the rule"
            )
            yield fraud("agreed_bent", words, closed.index)


def _full_marks(criteria: Sequence[AwardCriterion]) -> dict[str, Fraction]:
    return {one.id: Fraction(one.full_marks) for one in criteria if one.full_marks is not None}


def _given(closed: Closed, cell: Cell, left_out: Mapping[BidLot, Collection[str]]) -> list[Fraction]:
    return [
        Fraction(mark.marks)
        for said in closed.members
        for mark in said.marks
        if mark.cell == cell and said.member not in left_out.get(cell[:2], ())
    ]


def _check_least(
    tender: str, closed: Closed, share: Fraction | None, full: Mapping[str, Fraction]
) -> Iterator[Finding]:
    for said in closed.members:
        for mark in said.marks:
            least = least_marks(share, full.get(mark.cell[2], Fraction(0)))
            if Fraction(mark.marks) < least:
                words = f"{said.member} gave bid {mark.cell[0]} of {tender} less than the law's least"
                yield fraud("mark_too_low", words, closed.index)
