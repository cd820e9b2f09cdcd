"""What a notice that follows a failed one says, and what publication asks of it."""

from collections.abc import Collection
from dataclasses import replace

from pydantic.alias_generators import to_camel

from minikoneps.shared.money import Money
from minikoneps.tenders.failure import NextStep, changed_again
from minikoneps.tenders.notice import Again, Lot, Notice, notice_record
from minikoneps.tenders.rules import Check, PublishedTender

_FIELDS = {"procedure": "procedureId", "procurement_method": "procedureId"}


def next_notice(notice: Notice, lots: Collection[str], again: Again, procedure: str | None) -> Notice:
    """The notice of the next try at some lots: the same, without its dates.

    Shapes: `procedure` is that of a private contract, None where the one before goes on.
    """
    taken = tuple(lot for lot in notice.lots if lot.id in lots)
    return replace(
        notice,
        lots=taken,
        items=tuple(item for item in notice.items if item.related_lot in lots),
        value=notice.value if len(taken) == len(notice.lots) else _sum(taken),
        deadline=None,
        enquiry_deadline=None,
        participation_deadline=None,
        procedure=procedure or notice.procedure,
        again=again,
    )


def with_dates(notice: Notice, dated: Notice) -> Notice:
    """A notice with the dates of another."""
    return replace(
        notice,
        deadline=dated.deadline,
        enquiry_deadline=dated.enquiry_deadline,
        participation_deadline=dated.participation_deadline,
        contract_start=dated.contract_start,
        contract_end=dated.contract_end,
    )


def _sum(lots: Collection[Lot]) -> Money | None:
    values = [lot.value for lot in lots if lot.value is not None]
    if not values or len(values) < len(lots) or len({value.currency for value in values}) > 1:
        return None
    return Money(sum(value.minor for value in values), values[0].currency)


def again_checks(
    notice: Notice, before: PublishedTender, private_procedure: str | None, after: str | None
) -> list[Check]:
    """Whether a notice says the same as the failed one before it, and is the only one to follow it.

    Shapes: `after` is another try that took up one of its lots; one check for each condition that changed.
    Source: Republic of Korea, Enforcement Decree of the State Contracts Act, articles 20 (3) and 27 (2)
    """
    again = notice.again
    if again is None:
        return []
    lots = [lot.id for lot in notice.lots]
    told = {"before": before.notice_number}
    found = changed_again(again.step, notice_record(before.notice), notice_record(notice), lots)
    changed = [_FIELDS.get(name, to_camel(name)) for name in found]
    if again.step is NextStep.PRIVATE_CONTRACT and notice.procedure != private_procedure:
        changed.append("procedureId")
    if not {lot.id for lot in before.notice.lots}.issuperset(lots):
        changed.append("lots")
    one_way = Check("tenders.taken_up_already", "notice", after is None, {**told, "after": after or ""})
    code = "tenders.conditions_changed"
    if not changed:
        return [Check(code, "notice", True, told), one_way]
    named = dict.fromkeys(changed)
    return [*(Check(code, field, False, {**told, "condition": field}) for field in named), one_way]
