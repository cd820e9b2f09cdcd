"""What a check found, what it looked at, and what it could not see."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How a finding is to be taken."""

    #: Something was changed, hidden or bent, or cannot be what it says it is.
    FRAUD = "fraud"
    #: Allowed, but done by hand or out of the ordinary: a person should look at it.
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found, in words that name it; `index` is the entry of the book it is about."""

    code: str
    severity: Severity
    message: str
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a check.

    Shapes: `checked` says what was looked at, with counts; `blind` which frauds could not have been seen.
    """

    findings: tuple[Finding, ...]
    checked: tuple[str, ...]
    blind: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """True when nothing found is a fraud; notes do not count."""
        return not any(finding.severity is Severity.FRAUD for finding in self.findings)


def fraud(code: str, message: str, index: int | None = None) -> Finding:
    """Make a finding of something changed, hidden or bent."""
    return Finding(code, Severity.FRAUD, message, index)


def note(code: str, message: str, index: int | None = None) -> Finding:
    """Make a finding of something that a person should look at."""
    return Finding(code, Severity.NOTE, message, index)
