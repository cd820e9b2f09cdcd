"""What the addresses of own scenarios take and give."""

from typing import Annotated, Any, Literal

from pydantic import Field, StrictInt

from minikoneps.playbook.lint.bounds import BYTES
from minikoneps.playbook.lint.found import Finding
from minikoneps.shared.shape import Instant, Line, Shape
from minikoneps.workshops.schemas import ScenarioName

OwnId = Annotated[str, Field(pattern=r"^[a-z0-9]{8}$", examples=["7k2m9q4x"])]
Tongue = Annotated[str, Field(pattern=r"^[a-z]{2}$", examples=["en"])]
Draft = Annotated[str, Field(max_length=BYTES)]
Version = Annotated[StrictInt, Field(ge=1, le=1_000_000)]


class TextFault(Shape):
    """A fault of a text: its line, what is wrong, the cure, and the phrases that may have been meant."""

    code: str
    line: int
    problem: str
    cure: str
    near: list[str] = []
    file: str = ""

    @classmethod
    def of(cls, finding: Finding, language: str) -> "TextFault":
        """A finding in a reader's language."""
        problem, cure = finding.told(language)
        return cls(
            code=finding.code,
            line=finding.line,
            problem=problem,
            cure=cure,
            near=list(finding.near),
            file=finding.path,
        )


class OwnTextShown(Shape):
    """The newest version of an own scenario in one language; `scenario` names it where a room is opened."""

    language: str
    version: int
    title: str
    sound: bool
    first: bool
    kept_at: Instant
    scenario: str
    pack: str
    minutes: int | None
    seats: int


class OwnShown(Shape):
    """A trainer's own scenario; `questions` of its quiz, 0 where it has none."""

    id: str
    name: str
    origin: str | None
    changed_at: Instant
    questions: int
    texts: list[OwnTextShown]


class TextShown(Shape):
    """One text with what the checks say of it."""

    own: OwnShown
    language: str
    version: int
    text: str
    findings: list[TextFault]


class CopyWish(Shape):
    """The scenario to make an own copy of, and what to call it."""

    scenario: ScenarioName
    name: Line | None = None


class NewWish(Shape):
    """A scenario to begin from an empty page."""

    name: Line
    language: Tongue = "en"


class Naming(Shape):
    """Another name for an own scenario."""

    name: Line


class Kept(Shape):
    """A text to keep; `base` is the version that it was written from."""

    text: Draft
    base: Version


class Looked(Shape):
    """A text to look at."""

    text: Draft


class LookedAt(Shape):
    """What the checks say of a text."""

    title: str | None
    findings: list[TextFault]


class FieldShown(Shape):
    """One figure or name of a scenario that may be changed; `places` is how often it stands there."""

    id: str
    kind: Literal["amount", "number", "span", "day", "instant", "text"]
    group: Literal["story", "room", "notice", "items", "bids", "marks", "acts"]
    label: str
    row: str
    value: str
    unit: str = ""
    places: int


class FieldsShown(Shape):
    """The figures and names of a scenario's version."""

    own: OwnShown
    language: str
    version: int
    fields: list[FieldShown]


class FieldChange(Shape):
    """Another value for a field."""

    id: Annotated[str, Field(pattern=r"^[0-9]{1,4}:[0-9]{1,4}$")]
    value: Line


class Changes(Shape):
    """Other values for some fields of a version."""

    base: Version
    changes: Annotated[list[FieldChange], Field(min_length=1, max_length=500)]


class PhraseShown(Shape):
    """A sentence that a scenario may say, in one language; words in angle brackets are filled in."""

    id: str
    kind: Literal["given", "when", "then"]
    group: str
    actor: str
    sentences: list[str]
    lines: str


class TryWish(Shape):
    """A text for bots to play."""

    text: Draft


class TryStep(Shape):
    """One sentence as bots played it; a refusal with its code and facts, else what was seen instead.

    `before` is one that is passed over, as a room does: an earlier act has done what it says.
    """

    scenario: str
    line: int
    kind: str
    sentence: str
    outcome: Literal["green", "before", "red", "skipped"]
    problem: str = ""
    code: str | None = None
    facts: dict[str, Any] = {}


class DraftTried(Shape):
    """A try as far as it has come."""

    id: str
    state: Literal["starting", "playing", "green", "red", "stopped", "late"]
    language: str
    done: int
    total: int
    steps: list[TryStep]
    seconds: float
