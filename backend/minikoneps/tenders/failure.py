"""A tender that found nobody: why it failed, what may follow, and what may not be changed on the way."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from minikoneps.packs.methods import FailedTender


class AttemptKind(StrEnum):
    """How one try at finding a supplier began."""

    #: A notice of its own, on conditions of its own.
    NOTICE = "notice"
    #: Another price round under the same notice.
    RETENDER = "retender"
    #: A new notice on the same conditions.
    RENOTICE = "renotice"


class Ending(StrEnum):
    """What came of the bids of one try."""

    #: A supplier was chosen and did not stay away.
    AWARDED = "awarded"
    #: No bid could be taken: all were too high, too low or not what was asked.
    NO_WINNER = "noWinner"
    #: The one who was chosen did not sign.
    NOT_SIGNED = "notSigned"


class Failure(StrEnum):
    """Why a try failed."""

    NO_BIDS = "noBids"
    TOO_FEW_BIDS = "tooFewBids"
    NO_WINNER = "noWinner"
    NOT_SIGNED = "notSigned"


class NextStep(StrEnum):
    """What a buyer may do after a failure."""

    #: The same notice, the same conditions, new prices.
    RETENDER = "retender"
    #: The same conditions published again.
    RENOTICE = "renotice"
    #: A contract with one tenderer on the terms that were published first.
    PRIVATE_CONTRACT = "privateContract"
    #: A notice on other conditions, as if nothing had been before.
    NEW_NOTICE = "newNotice"


class Why(StrEnum):
    """Why a step is open or closed."""

    #: The last try failed, and the law offers this step.
    FAILED = "failed"
    #: The last try did not fail.
    NOT_FAILED = "notFailed"
    #: The law of this day knows no such step.
    NOT_IN_THIS_LAW = "notInThisLaw"
    #: Bids were good enough; a new price round cures no winner who stays away.
    PRICES_WERE_GOOD = "pricesWereGood"
    #: Enough notices on the same conditions failed.
    ENOUGH_NOTICES = "enoughNotices"
    #: More notices on the same conditions have to fail first.
    MORE_NOTICES = "moreNotices"
    #: The law allows it, but the country pack names no procedure to make it under.
    NO_PROCEDURE = "noProcedure"


@dataclass(frozen=True)
class Attempt:
    """One try at finding a supplier.

    Shapes: `ending` says nothing where there were fewer valid bids than the law asks.
    """

    kind: AttemptKind
    valid_bids: int
    ending: Ending


@dataclass(frozen=True)
class Option:
    """One step, whether it is open, and why."""

    step: NextStep
    open: bool
    why: Why


@dataclass(frozen=True)
class NextSteps:
    """Where a buyer stands after the last try.

    Shapes: `failed_notices` counts those on the same conditions; `missing_notices` is how many more have
        to fail before a private contract, None where the law never allows it; every step has its option.
    """

    failure: Failure | None
    failed_notices: int
    missing_notices: int | None
    options: tuple[Option, ...]


#: What may differ from the terms published first; None is everything.
MAY_CHANGE: Mapping[NextStep, frozenset[str] | None] = {
    NextStep.RETENDER: frozenset(),
    NextStep.RENOTICE: frozenset({"contract_period"}),
    NextStep.PRIVATE_CONTRACT: frozenset({"contract_period", "securities"}),
    NextStep.NEW_NOTICE: None,
}

#: What comes with the procedure of a private contract; everything else was said by the notices before it.
OF_THE_PROCEDURE = frozenset({"procedure", "procurement_method"})


def find_failure(attempt: Attempt, minimum_valid_bids: int) -> Failure | None:
    """Say why a try failed, or that it did not.

    Source: Republic of Korea, Enforcement Decree of the State Contracts Act, article 20
    """
    if attempt.valid_bids == 0:
        return Failure.NO_BIDS
    if attempt.valid_bids < minimum_valid_bids:
        return Failure.TOO_FEW_BIDS
    endings = {Ending.NO_WINNER: Failure.NO_WINNER, Ending.NOT_SIGNED: Failure.NOT_SIGNED}
    return endings.get(attempt.ending)


def next_steps(attempts: Sequence[Attempt], minimum_valid_bids: int, law: FailedTender) -> NextSteps:
    """Say what may follow all the tries so far.

    Shapes: the first attempt is a notice; every attempt but the last failed.
    Errors: ValueError for any other history.
    Source: Republic of Korea, Enforcement Decree of the State Contracts Act, articles 20 and 27;
        Ministry of Government Legislation, 07-0450: new conditions need a notice of their own
    """
    failures = [find_failure(attempt, minimum_valid_bids) for attempt in attempts]
    if not attempts or attempts[0].kind is not AttemptKind.NOTICE or None in failures[:-1]:
        raise ValueError("a history begins with a notice and goes on only after a failure")
    failure = failures[-1]
    notices = 0 if failure is None else _failed_notices(attempts)
    needed = law.notices_before_private
    missing = max(needed - notices, 0) if needed else None
    options = (
        _option(NextStep.RETENDER, _retender(failure, law)),
        _option(NextStep.RENOTICE, _published(failure, law.renotice)),
        _option(NextStep.PRIVATE_CONTRACT, _private(failure, missing)),
        _option(NextStep.NEW_NOTICE, _published(failure, True)),
    )
    return NextSteps(failure, notices, missing, options)


def changed_conditions(
    step: NextStep, before: Mapping[str, object], after: Mapping[str, object]
) -> tuple[str, ...]:
    """Name the conditions that were changed although this step must keep them.

    Shapes: both are notices as they stand in the ledger; the tender's own periods are not among them.
    Source: Republic of Korea, Enforcement Decree of the State Contracts Act, articles 20 (3) and 27 (2)
    """
    free = MAY_CHANGE[step]
    if free is None:
        return ()
    names = (before.keys() | after.keys()) - free
    return tuple(sorted(name for name in names if before.get(name) != after.get(name)))


def changed_again(
    step: NextStep, before: Mapping[str, object], after: Mapping[str, object], lots: Collection[str]
) -> tuple[str, ...]:
    """Name what a step on some lots of a failed tender changed although it must keep it.

    Shapes: notices as they stand in the ledger; of a part of the lots the value of the whole is not compared,
        and of a site briefing not its date, which is a time limit like the tender's own periods.
    """
    left_out = set(OF_THE_PROCEDURE) if step is NextStep.PRIVATE_CONTRACT else set()
    if not {row.get("id") for row in _rows(before.get("lots"))}.issubset(lots):
        left_out.add("value")
    kept, said = (_of_lots(notice, lots, left_out) for notice in (before, after))
    return changed_conditions(step, kept, said)


def _of_lots(notice: Mapping[str, object], lots: Collection[str], left_out: set[str]) -> dict[str, object]:
    named = {"lots": "id", "items": "related_lot"}
    taken = {
        name: [row for row in _rows(notice.get(name)) if row.get(of) in lots] for name, of in named.items()
    }
    kept = {**notice, **taken}
    if isinstance(briefing := kept.get("site_briefing"), Mapping):
        kept["site_briefing"] = {name: said for name, said in briefing.items() if name != "date"}
    return {name: said for name, said in kept.items() if name not in left_out}


def _rows(listed: object) -> list[Mapping[str, object]]:
    return [row for row in listed if isinstance(row, Mapping)] if isinstance(listed, list) else []


def _failed_notices(attempts: Sequence[Attempt]) -> int:
    count = 0
    for attempt in attempts:
        if attempt.kind is AttemptKind.NOTICE:
            count = 1
        elif attempt.kind is AttemptKind.RENOTICE:
            count += 1
    return count


def _option(step: NextStep, why: Why) -> Option:
    return Option(step, why in (Why.FAILED, Why.ENOUGH_NOTICES), why)


def _published(failure: Failure | None, offered: bool) -> Why:
    if failure is None:
        return Why.NOT_FAILED
    return Why.FAILED if offered else Why.NOT_IN_THIS_LAW


def _retender(failure: Failure | None, law: FailedTender) -> Why:
    why = _published(failure, law.retender)
    return Why.PRICES_WERE_GOOD if why is Why.FAILED and failure is Failure.NOT_SIGNED else why


def _private(failure: Failure | None, missing: int | None) -> Why:
    why = _published(failure, missing is not None)
    if why is not Why.FAILED:
        return why
    return Why.MORE_NOTICES if missing else Why.ENOUGH_NOTICES
