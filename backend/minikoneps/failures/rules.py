"""From the tries at the same lots to what may be done next."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from minikoneps.packs.methods import FailedTender
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.failure import (
    Attempt,
    AttemptKind,
    Ending,
    Failure,
    NextStep,
    NextSteps,
    Option,
    Why,
    next_steps,
)


@dataclass(frozen=True)
class LotEnd:
    """How one lot of one try was decided.

    Shapes: no `failure` where somebody was awarded, or where the officer gave it up by hand.
    """

    lot: str
    valid_bids: int
    failure: Failure | None


@dataclass(frozen=True)
class Try:
    """One notice or price round.

    Shapes: `step` and `of` are empty for a notice of its own; `ends` by lot, those decided alone; neither a
        draft nor a cancelled tender `stands`.
    """

    tender: str
    step: NextStep | None
    of: str | None
    lots: tuple[str, ...]
    ends: Mapping[str, LotEnd]
    stands: bool = True


#: The law's tries; a contract with one tenderer is none of them.
_KINDS = {
    None: AttemptKind.NOTICE,
    NextStep.RETENDER: AttemptKind.RETENDER,
    NextStep.RENOTICE: AttemptKind.RENOTICE,
}
_ENDINGS = {Failure.NO_WINNER: Ending.NO_WINNER, Failure.NOT_SIGNED: Ending.NOT_SIGNED}


def line_of(tries: Mapping[str, Try], tender: str) -> list[Try]:
    """A try and all that it followed, the first notice first."""
    line = [tries[tender]]
    while line[0].of is not None:
        line.insert(0, tries[line[0].of])
    return line


def followed_by(tries: Iterable[Try], tender: str, lot: str) -> str | None:
    """The try that took a lot up after this one."""
    taken = (one for one in tries if one.of == tender and lot in one.lots and one.stands)
    return next((one.tender for one in taken), None)


def failed_lots(tries: Mapping[str, Try], tender: str) -> list[str]:
    """The lots of a try that failed and that no other try took up yet, in their order."""
    ends = tries[tender].ends
    failed = [lot for lot in tries[tender].lots if lot in ends and ends[lot].failure is not None]
    return [lot for lot in failed if followed_by(tries.values(), tender, lot) is None]


def steps_after(line: Sequence[Try], lots: Sequence[str], minimum: int, law: FailedTender) -> NextSteps:
    """Say what may follow the last try for these lots together.

    Shapes: `line` as of line_of; a step is open where it is open for every lot; without lots nothing failed.
    """
    found = [_steps_for(line, lot, minimum, law) for lot in lots]
    if not found:
        nothing = tuple(Option(step, False, Why.NOT_FAILED) for step in NextStep)
        return NextSteps(None, 0, law.notices_before_private or None, nothing)
    sides = zip(*(one.options for one in found), strict=True)
    options = [next((option for option in side if not option.open), side[0]) for side in sides]
    return replace(found[0], options=tuple(_with_procedure(option, law) for option in options))


def _with_procedure(option: Option, law: FailedTender) -> Option:
    bare = option.step is NextStep.PRIVATE_CONTRACT and option.open and law.private_procedure is None
    return Option(option.step, False, Why.NO_PROCEDURE) if bare else option


def _steps_for(line: Sequence[Try], lot: str, minimum: int, law: FailedTender) -> NextSteps:
    attempts = [
        Attempt(_KINDS[one.step], end.valid_bids, _ENDINGS.get(end.failure, Ending.AWARDED))
        for one in line
        if one.step in _KINDS and (end := one.ends.get(lot)) is not None and end.failure is not None
    ]
    return next_steps(attempts, minimum, law)


class Refused(StrEnum):
    """The code under which a step is refused, by why it is closed."""

    NOT_FAILED = "failures.not_failed"
    NOT_IN_THIS_LAW = "failures.not_in_this_law"
    PRICES_WERE_GOOD = "failures.prices_were_good"
    MORE_NOTICES = "failures.more_notices"
    NO_PROCEDURE = "failures.no_procedure"


def must_be_open(tender: str, step: NextStep, found: NextSteps) -> None:
    """Refuse a step that the law does not offer now, and say why.

    Errors: RuleBroken with one of the codes of `Refused`.
    """
    option = next(one for one in found.options if one.step is step)
    if option.open:
        return
    facts: dict[str, Any] = {"tender": tender, "step": step.value}
    if option.why is Why.MORE_NOTICES:
        facts |= {"failed": found.failed_notices, "missing": found.missing_notices}
    raise RuleBroken(Refused[option.why.name].value, **facts)


def must_name_one(tender: str, step: NextStep, tenderer: str | None, known: bool) -> None:
    """Refuse a private contract without a tenderer of this room, and any other step with one.

    Errors: RuleBroken("failures.tenderer_missing"), RuleBroken("failures.tenderer_not_asked").
    """
    private = step is NextStep.PRIVATE_CONTRACT
    if private and (tenderer is None or not known):
        raise RuleBroken("failures.tenderer_missing", tender=tender)
    if not private and tenderer is not None:
        raise RuleBroken("failures.tenderer_not_asked", tender=tender, step=step.value)
