"""What a check says of a line, and the list of checks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from minikoneps.playbook.lint.found import Finding
from minikoneps.playbook.lint.sheet import Sheet
from minikoneps.shared.telling import Facts, facts_of


@dataclass(frozen=True)
class Fault:
    """What one check has to say of one line."""

    line: int
    case: str = ""
    facts: Facts = ()
    near: tuple[str, ...] = ()


def fault(line: int, case: str = "", /, near: tuple[str, ...] = (), **facts: object) -> Fault:
    """What one check has to say of one line, with what it looked at."""
    return Fault(line, case, facts_of(facts), near)


Check = Callable[[Sheet], Iterator[Fault]]
CHECKS: dict[str, Check] = {}


def check(code: str) -> Callable[[Check], Check]:
    """Enter a function into the list of checks."""

    def enter(function: Check) -> Check:
        if code in CHECKS:
            raise ValueError(f"there are two checks {code}")
        CHECKS[code] = function
        return function

    return enter


def findings_of(sheet: Sheet) -> list[Finding]:
    """What all checks say of a file, in the order of its lines, each thing once."""
    said = {
        Finding(code, sheet.path, one.line, one.case, one.facts, one.near): None
        for code, function in CHECKS.items()
        for one in function(sheet)
    }
    return sorted(said, key=lambda finding: (finding.line, finding.code))
