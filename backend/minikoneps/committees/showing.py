"""Committees and marks as each caller may see them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.committees.agreeing import AgreeRule, agreed_mark, trim
from minikoneps.committees.rules import Cell, Committee, Mark, Member, Presented, plain
from minikoneps.committees.schemas import (
    AgreedMarkShown,
    BidToMark,
    CommitteeMemberShown,
    CommitteeShown,
    CriterionToMark,
    MarkShown,
    MarksShown,
)
from minikoneps.parties.rules import Role
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.access import Caller
from minikoneps.tenders.criteria import AwardCriterion
from minikoneps.tenders.rules import PublishedTender

Parties = Mapping[str, PartyReference]


@dataclass(frozen=True)
class Sheet:
    """Everything that is to be marked in one tender, and what was marked so far."""

    tender: PublishedTender
    committee: Committee
    rule: AgreeRule
    bids: Sequence[Presented]
    given: Mapping[str, Mapping[Cell, Mark]]
    talked: Mapping[Cell, Mark]
    letters: Mapping[str, str]

    @property
    def criteria(self) -> list[AwardCriterion]:
        """What is marked, without the headings, in the order of the notice."""
        return [one for one in self.tender.notice.criteria if one.full_marks is not None]

    @property
    def cells(self) -> dict[Cell, Fraction]:
        """What each member marks, with its full marks."""
        return {
            (bid.bid, bid.lot, one.id): Fraction(one.full_marks or "0")
            for bid in self.bids
            for one in self.criteria
        }

    @property
    def counted(self) -> dict[str, Mapping[Cell, Mark]]:
        """The marks of those who count."""
        return {one.seat: self.given.get(one.seat, {}) for one in self.committee.counted}

    def scores(self, cell: Cell) -> list[Fraction]:
        """What those who count gave in one criterion of one bid."""
        return [Fraction(given[cell].marks) for given in self.counted.values() if cell in given]

    @property
    def marked(self) -> set[Cell]:
        """What somebody who counts has marked."""
        return {cell for given in self.counted.values() for cell in given}

    def agreed(self) -> dict[Cell, Fraction | None]:
        """The committee's marks as they stand."""
        return self.agreed_on(self.cells)

    def agreed_on(self, cells: Iterable[Cell]) -> dict[Cell, Fraction | None]:
        """The committee's marks in some criteria of some bids."""
        talked = {cell: Fraction(mark.marks) for cell, mark in self.talked.items()}
        scores = {cell: self.scores(cell) for cell in cells}
        return {
            cell: agreed_mark(self.rule, given, talked.get(cell)) if given else None
            for cell, given in scores.items()
        }


def show_committee(committee: Committee, rule: AgreeRule, tenderers: Parties) -> CommitteeShown:
    """A committee as everybody reads it."""
    return CommitteeShown(
        tender=committee.tender,
        chair=committee.chair,
        blind=committee.blind,
        agreed_by=rule.by,
        trimmed_from=rule.trimmed_from,
        members=[_member(one) for one in committee.members],
        tenderers=sorted(tenderers.values(), key=lambda one: (one.name, one.id)),
        closed_at=committee.closed_at,
    )


def _member(one: Member) -> CommitteeMemberShown:
    return CommitteeMemberShown(
        seat=one.seat,
        standing=one.standing,
        declared_at=one.declared_at,
        interest=one.interest,
        recused_at=one.recused_at,
        reasons=one.reasons,
        handed_in_at=one.handed_in_at,
    )


def is_blind_to(committee: Committee, caller: Caller | None) -> bool:
    """Whether a caller sees letters in the place of tenderers."""
    evaluates = caller is not None and caller.role == Role.EVALUATOR
    return committee.blind and committee.closed_at is None and evaluates


def show_sheet(sheet: Sheet, caller: Caller, whose: Parties) -> MarksShown:
    """The marks that a caller may see now."""
    named = sheet.letters
    hidden = is_blind_to(sheet.committee, caller)
    names = {bid: letter if hidden else bid for bid, letter in named.items()}
    together = sheet.committee.all_handed_in
    seen = sheet.counted if together else {}
    if caller.seat is not None and sheet.committee.find(caller.seat):
        seen = {**seen, caller.seat: sheet.given.get(caller.seat, {})}
    bids = [
        BidToMark(
            bid=names[one.bid],
            lot=one.lot,
            label=named[one.bid] if sheet.committee.blind else None,
            tenderer=None if hidden else whose[one.tenderer],
        )
        for one in sheet.bids
    ]
    if hidden:
        bids.sort(key=lambda one: (len(one.bid), one.bid))
    return MarksShown(
        tender=sheet.tender.id,
        bids=bids,
        criteria=[_criterion(one) for one in sheet.criteria],
        marks=[
            _mark(seat, names[cell[0]], mark)
            for seat, given in seen.items()
            for cell, mark in given.items()
            if cell[0] in names
        ],
        agreed=_agreed(sheet, names) if together else [],
        all_handed_in=together,
    )


def _criterion(one: AwardCriterion) -> CriterionToMark:
    return CriterionToMark(
        id=one.id,
        name=one.name,
        description=one.description,
        weight=one.weight,
        full_marks=one.full_marks or "0",
        least_share=one.least_share,
        part_of=one.part_of,
    )


def _mark(member: str, bid: str, mark: Mark) -> MarkShown:
    _, lot, criterion = mark.cell
    return MarkShown(
        member=member, bid=bid, lot=lot, criterion=criterion, marks=mark.marks, reasons=mark.reasons
    )


def _agreed(sheet: Sheet, names: Mapping[str, str]) -> list[AgreedMarkShown]:
    rows = []
    for cell, agreed in sheet.agreed().items():
        scores, talked = sheet.scores(cell), sheet.talked.get(cell)
        trimmed = sheet.rule.trimmed_from
        kept, out = (tuple(sorted(scores)), ()) if trimmed is None else trim(scores, trimmed)
        rows.append(
            AgreedMarkShown(
                bid=names[cell[0]],
                lot=cell[1],
                criterion=cell[2],
                marks=None if agreed is None else plain(agreed),
                reasons=None if talked is None else talked.reasons,
                given=[plain(one) for one in kept],
                left_out=[plain(one) for one in out],
            )
        )
    return rows
