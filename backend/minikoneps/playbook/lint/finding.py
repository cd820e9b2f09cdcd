"""What a check says, and the list of checks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from minikoneps.playbook.lint.sheet import Sheet


@dataclass(frozen=True)
class Finding:
    """One fault of a file: where, what is wrong, and the cure."""

    code: str
    path: str
    line: int
    problem: str
    cure: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.problem}\n    {self.cure} [{self.code}]"


@dataclass(frozen=True)
class Fault:
    """What one check has to say of one line."""

    line: int
    problem: str
    cure: str


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
        Finding(code, sheet.path, fault.line, fault.problem, fault.cure): None
        for code, function in CHECKS.items()
        for fault in function(sheet)
    }
    return sorted(said, key=lambda finding: (finding.line, finding.code))
