"""Was every bid examined in its turn, and do its points follow from its price and from what was given?"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.methods.lower_limit import Limits
from minikoneps.evaluations.methods.order import Place
from minikoneps.evaluations.methods.qualification import Examination, Turn, examine_who_is_left
from minikoneps.evaluations.revealing import Revealed
from minikoneps.ledger.entry import Entry
from minikoneps.packs.methods import PriceScore
from minikoneps.qualifications.rules import (
    Adjustment,
    AdjustmentKind,
    PointsGiven,
    awaited_in,
    entry_of,
    passed_over_in,
)
from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.shared.money import Money
from minikoneps.verification.debarment_checks import debarred_at
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import TenderStory
from minikoneps.verification.story_steps import Qualified


def read_qualified(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    """Read one examined bid."""
    adjustments = tuple(_adjustment(value) for value in fields.array("adjustments"))
    given = PointsGiven(_points(fields.text("capability")), adjustments)
    tender.qualified.append(Qualified(index, fields.text("lot"), fields.text("bid"), given, dict(entry.data)))


def _adjustment(value: object) -> Adjustment:
    fields = Fields(value, "an adjustment")
    try:
        kind = AdjustmentKind(fields.text("kind"))
    except ValueError:
        raise Unreadable("points were adjusted for a reason of no known kind") from None
    return Adjustment(kind, _points(fields.text("points")), fields.text("reasons"))


def _points(text: str) -> Fraction:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        raise Unreadable("points are no number") from None


def examined_before(
    tender: TenderStory, revealed: Sequence[Revealed], lot: str, index: int, since: int = 0
) -> Examination | None:
    """How far the examination of a lot had come before an entry; None where nobody is examined in it.

    Shapes: who was shut out is what held at the entry `since`, at this one where it is not said.
    Errors: ValueError where its points could not have been given so.
    """
    case = _case(tender, revealed, lot, index)
    if case is None:
        return None
    row, limits, places, amounts = case
    given = {one.bid: one.given.others for one in tender.qualified if one.lot == lot and one.index < index}
    gone = {*tender.remedies.passed_before(lot, index), *debarred_at(tender, since or index)}
    return examine_who_is_left(row, limits, places, amounts, given, gone)


def made_way_before(
    tender: TenderStory, revealed: Sequence[Revealed], lot: str, index: int
) -> tuple[Mapping[str, PassedOver], Mapping[str, Awaits]]:
    """The bids of a lot that made way for the next before an entry, and those to be examined first."""
    try:
        so_far = examined_before(tender, revealed, lot, index)
    except ValueError:
        so_far = None
    return ({}, {}) if so_far is None else (passed_over_in(so_far), awaited_in(so_far))


def check_qualifications(tender: TenderStory, revealed: Sequence[Revealed]) -> Iterator[Finding]:
    """Hold every examined bid against its turn, and its points against what follows from its price."""
    for one in tender.qualified:
        whose = f"bid {one.bid} on lot {one.lot} of {tender.id}"
        try:
            before = examined_before(tender, revealed, one.lot, one.index)
            in_turn = before is not None and one.bid in before.at(Turn.NOW)
            after = examined_before(tender, revealed, one.lot, one.index + 1, one.index) if in_turn else None
        except ValueError:
            in_turn, after = False, None
        if not in_turn or after is None:
            words = f"{whose} was examined for its qualification when it was not its turn"
            yield fraud("qualified_out_of_turn", words, one.index)
            continue
        about = {name: str(one.said.get(name)) for name in ("tender", "lot", "reasons")}
        follows = entry_of(after.records[one.bid], one.given, about)
        differ = sorted(name for name in {*follows, *one.said} if follows.get(name) != one.said.get(name))
        if differ:
            words = (
                f"the examination of {whose} does not follow from its price and points: {', '.join(differ)}"
            )
            yield fraud("qualification_bent", words + ", ".join(differ), one.index)


def _case(
    tender: TenderStory, revealed: Sequence[Revealed], lot: str, index: int
) -> tuple[PriceScore, Limits, list[Place], dict[str, Money]] | None:
    """What bids are examined by, and the recorded places of the race; none before the ranking."""
    found = next((one for one in revealed if one.lot.lot == lot), None)
    rankings = [one for one in tender.rankings if one.index < index]
    if found is None or found.announced.price_score is None or found.race is None or not rankings:
        return None
    rows = [place for place in rankings[-1].places if place.lot == lot]
    amounts = {row.bid: Money.parse(row.total, row.currency) for row in rows}
    places = [Place(row.rank, row.bid, False) for row in sorted(rows, key=lambda row: (row.rank, row.bid))]
    return found.announced.price_score, found.race.limits, places, amounts
