"""What the book says of those who are shut out of tenders, and who was so at an instant."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from minikoneps.packs.loader import load_pack
from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.shared.errors import RuleBroken

REGISTER_ACTS = ("party.debarred", "debarment.lifted")


@dataclass(slots=True)
class Register:
    """The register as far as the book has told: by debarment its party, its first and its last day."""

    lines: dict[str, tuple[str, date, date]] = field(default_factory=dict)

    def tell(self, fields: Fields) -> None:
        """Read an act on the register; Unreadable, naming the field, for any other shape."""
        name, party = fields.text("debarment"), fields.text("party")
        if fields.has("from"):
            self.lines[name] = (party, _day(fields, "from"), _day(fields, "until"))
        else:
            self.lines.pop(name, None)

    def shut_out(self, pack: str, at: datetime) -> frozenset[str]:
        """Who is shut out at an instant, by the calendar of that country."""
        return frozenset(self._on(day_in(pack, at)))

    def _on(self, day: date) -> Iterator[str]:
        for party, first, last in self.lines.values():
            if first <= day <= last:
                yield party


def day_in(pack: str, at: datetime) -> date:
    """The calendar day of an instant in a country; by UTC where its pack is not known here."""
    try:
        return load_pack(pack).day_of(at)
    except RuleBroken:
        return at.astimezone(UTC).date()


def _day(fields: Fields, name: str) -> date:
    try:
        return date.fromisoformat(fields.text(name))
    except ValueError:
        raise Unreadable(f"{name} is no day") from None
