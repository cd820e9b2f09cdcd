"""Committees and marks as each caller may see them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from minikoneps.committees.agreeing import AgreeRule, agreed_mark, least_marks, left_out_of, trim
from minikoneps.committees.rules import BidLot, Cell, Committee, Mark, Member, Presented, plain
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

    def scores(self, cell: Cell, without: Collection[str] = ()) -> list[Fraction]:
        """What those who count, but some, gave in one criterion of one bid."""
        return [
            Fraction(given[cell].marks)
            for seat, given in self.counted.items()
            if cell in given and seat not in without
        ]

    def left_out(self) -> dict[BidLot, tuple[str, ...]]:
        """Who is left out of each bid as a whole, by its bid and lot."""
        if not self.rule.by_total:
            return {}
        marks: dict[BidLot, dict[str, dict[str, Fraction]]] = defaultdict(lambda: defaultdict(dict))
        for seat, given in self.counted.items():
            for (bid, lot, criterion), mark in given.items():
                marks[bid, lot][seat][criterion] = Fraction(mark.marks)
        return {key: left_out_of(self.rule, by_seat, self.criteria) for key, by_seat in marks.items()}

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
        out = self.left_out()
        scores = {cell: self.scores(cell, out.get(cell[:2], ())) for cell in cells}
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
        trimmed_by_total=rule.by_total,
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
    if caller.seat is not None and not caller.looks and sheet.committee.find(caller.seat):
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
        criteria=[_criterion(one, sheet.rule) for one in sheet.criteria],
        marks=[
            _mark(seat, names[cell[0]], mark)
            for seat, given in seen.items()
            for cell, mark in given.items()
            if cell[0] in names
        ],
        agreed=_agreed(sheet, names) if together else [],
        all_handed_in=together,
    )


def _criterion(one: AwardCriterion, rule: AgreeRule) -> CriterionToMark:
    least = least_marks(rule.least_share, Fraction(one.full_marks or "0"))
    return CriterionToMark(
        id=one.id,
        name=one.name,
        description=one.description,
        weight=one.weight,
        full_marks=one.full_marks or "0",
        least_share=one.least_share,
        least_marks=plain(least) if least else None,
        part_of=one.part_of,
    )


def _mark(member: str, bid: str, mark: Mark) -> MarkShown:
    _, lot, criterion = mark.cell
    return MarkShown(
        member=member, bid=bid, lot=lot, criterion=criterion, marks=mark.marks, reasons=mark.reasons
    )


def _agreed(sheet: Sheet, names: Mapping[str, str]) -> list[AgreedMarkShown]:
    rows, left_out = [], sheet.left_out()
    for cell, agreed in sheet.agreed().items():
        kept, out = _parted(sheet, cell, left_out.get(cell[:2], ()))
        talked = sheet.talked.get(cell)
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


def _parted(
    sheet: Sheet, cell: Cell, left_out: Collection[str]
) -> tuple[Sequence[Fraction], Sequence[Fraction]]:
    """The marks in one criterion that count, and those that are left out, each from the lowest on."""
    scores, trimmed = sheet.scores(cell), sheet.rule.trimmed_from
    if sheet.rule.by_total:
        kept = sorted(sheet.scores(cell, left_out))
        return kept, sorted(sheet.scores(cell, [seat for seat in sheet.counted if seat not in left_out]))
    return (sorted(scores), ()) if trimmed is None else trim(scores, trimmed)
