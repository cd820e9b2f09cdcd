"""The way from an award to its contract: when it stands open, and what shuts it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

from minikoneps.packs.pack import Pack, zone
from minikoneps.packs.periods import Calendar, count_days, first_instant_after
from minikoneps.packs.procedure import Procedure
from minikoneps.packs.terms import Days, Suspends


class ShutBy(StrEnum):
    """What keeps an award from its contract."""

    #: Nobody was chosen, or the award was cancelled: there is nothing to sign.
    NO_SUPPLIER = "noSupplier"
    #: The days that the law gives those who lost have not passed.
    STANDSTILL = "standstill"
    #: A complaint in time waits for its decision.
    COMPLAINT = "complaint"


@dataclass(frozen=True)
class Waiting:
    """What the law makes an award wait for: its days of standstill, and what a complaint does to them."""

    standstill: Days | None
    suspends: Suspends
    calendar: Calendar
    zone: tzinfo

    @classmethod
    def under(cls, pack: Pack, procedure: Procedure) -> "Waiting":
        """What a procedure of a pack makes its awards wait for."""
        effect = procedure.complaint_effect
        return cls(
            standstill=procedure.standstill_days,
            suspends=Suspends.NOTHING if effect is None else effect.suspends,
            calendar=pack.calendar,
            zone=zone(pack.time_zone),
        )


@dataclass(frozen=True)
class Hold:
    """The time for which a complaint waited, or has been waiting.

    Shapes: `until` is None while it waits.
    """

    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class Door:
    """Whether the contract of an award may be signed.

    Shapes: `opens_at` is None where nobody can say yet: no supplier, or a complaint without its decision.
    """

    open: bool
    opens_at: datetime | None
    shut_by: ShutBy | None


def standstill_end(waiting: Waiting, decided_at: datetime) -> datetime:
    """The instant from which an award that nobody attacks may become a contract.

    Source: the pack's standstill_days
    """
    if waiting.standstill is None:
        return decided_at.astimezone(UTC)
    rule = waiting.standstill
    return first_instant_after(rule.counting, waiting.calendar, waiting.zone, decided_at, rule.value)


def last_of_complaints(pack: Pack, procedure: Procedure, begun_at: datetime) -> datetime | None:
    """The last instant at which an act can be complained of; None where the law gives no such right.

    Source: the pack's complaint_days
    """
    rule = procedure.complaint_days
    if rule is None:
        return None
    over = first_instant_after(rule.counting, pack.calendar, zone(pack.time_zone), begun_at, rule.value)
    return over - timedelta(microseconds=1)


def find_door(
    waiting: Waiting, decided_at: datetime, holds: Sequence[Hold], now: datetime, *, given: bool
) -> Door:
    """Say whether an award's door to the contract stands open at an instant.

    Shapes: `given` tells whether the award has a supplier and stands; a hold that began before the award
        counts from the award on.
    Source: the pack's standstill_days and complaint_effect
    """
    if not given:
        return Door(open=False, opens_at=None, shut_by=ShutBy.NO_SUPPLIER)
    opens = standstill_end(waiting, decided_at)
    if waiting.suspends is not Suspends.NOTHING:
        stood = _joined([Hold(max(hold.since, decided_at), hold.until) for hold in holds])
        if any(hold.until is None for hold in stood):
            return Door(open=False, opens_at=None, shut_by=ShutBy.COMPLAINT)
        opens = _resumed(waiting, decided_at, stood)
    return Door(open=now >= opens, opens_at=opens, shut_by=None if now >= opens else ShutBy.STANDSTILL)


def _resumed(waiting: Waiting, decided_at: datetime, holds: Sequence[Hold]) -> datetime:
    """When the standstill has passed, with what the complaints held up."""
    begun, left = decided_at, 0 if waiting.standstill is None else waiting.standstill.value
    opens = standstill_end(waiting, decided_at)
    for hold in holds:
        lifted = hold.until or hold.since
        if waiting.standstill is None or waiting.suspends is Suspends.UNTIL_DECISION or hold.since >= opens:
            opens = max(opens, lifted)
            continue
        counting = waiting.standstill.counting
        first, last = (instant.astimezone(waiting.zone).date() for instant in (begun, hold.since))
        # The day of the complaint had begun: it is one of the days that have passed.
        passed = count_days(replace(counting, last_day=True), waiting.calendar, first, last)
        left = max(0, left - passed)
        begun = lifted
        resumed = first_instant_after(counting, waiting.calendar, waiting.zone, begun, left)
        opens = max(opens, resumed)  # a complaint of the last day may be decided before that day is over
    return opens


def _joined(holds: Sequence[Hold]) -> list[Hold]:
    """The same time without overlaps, in order."""
    joined: list[Hold] = []
    for hold in sorted(holds, key=lambda one: one.since):
        if hold.until is not None and hold.until < hold.since:
            continue  # it was over before the award
        last = joined[-1] if joined else None
        if last is None or (last.until is not None and last.until < hold.since):
            joined.append(hold)
        else:
            later = None if last.until is None or hold.until is None else max(last.until, hold.until)
            joined[-1] = Hold(last.since, later)
    return joined
