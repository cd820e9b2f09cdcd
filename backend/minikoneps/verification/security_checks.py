"""Was each security given back or lost as the notice and the awards allow, and for what it was worth?"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from minikoneps.awards.rules import Cause
from minikoneps.awards.security_rules import amount_due, is_bound, is_payable
from minikoneps.evaluations.placing import BidLot
from minikoneps.ledger.entry import Entry
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.canonical import Fields
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Notice
from minikoneps.verification.report import Finding, fraud


@dataclass(frozen=True, slots=True)
class Forfeited:
    """That a security was declared lost."""

    index: int
    at: datetime
    key: BidLot
    amount: str
    currency: str


@dataclass(slots=True)
class SecurityStory:
    """What the book says of the securities of one tender, and of the awards that they hang on."""

    forfeited: list[Forfeited] = field(default_factory=list)
    released: list[tuple[int, BidLot]] = field(default_factory=list)
    given: list[tuple[int, str, str | None]] = field(default_factory=list)
    broken: dict[BidLot, tuple[int, datetime]] = field(default_factory=dict)
    ended: list[tuple[int, str]] = field(default_factory=list)

    def read(self, index: int, entry: Entry) -> None:
        """Take in what an entry says of them; one of another kind says nothing.

        Errors: Unreadable.
        """
        reader = _READERS.get(entry.kind)
        if reader is not None:
            reader(self, index, entry, Fields(entry.data, "the act"))

    def awarded_before(self, lot: str, index: int) -> tuple[bool, str | None]:
        """Whether a lot was decided at an entry, and to which bid."""
        acts = [(at, bid) for at, of, bid in self.given if of == lot and at < index]
        gone = [at for at, of in self.ended if of == lot and at < index]
        if not acts or (gone and gone[-1] > acts[-1][0]):
            return False, None
        return True, acts[-1][1]

    def ended_before(self, key: BidLot, index: int) -> bool:
        """Whether a security was given back or lost before an entry."""
        lost = [(one.index, one.key) for one in self.forfeited]
        return any(at < index and of == key for at, of in [*lost, *self.released])


def _forfeited(story: SecurityStory, index: int, entry: Entry, fields: Fields) -> None:
    key = fields.text("bid"), fields.text("lot")
    said = fields.text("amount"), fields.text("currency")
    story.forfeited.append(Forfeited(index, entry.recorded_at, key, *said))


def _released(story: SecurityStory, index: int, entry: Entry, fields: Fields) -> None:
    rows = [Fields(row, "a security given back") for row in fields.array("bids")]
    story.released += [(index, (row.text("bid"), fields.text("lot"))) for row in rows]


def _given(story: SecurityStory, index: int, entry: Entry, fields: Fields) -> None:
    story.given.append((index, fields.text("lot"), fields.text("bid") if fields.has("bid") else None))


def _ended(story: SecurityStory, index: int, entry: Entry, fields: Fields) -> None:
    lot = fields.text("lot")
    story.ended.append((index, lot))
    if fields.text("cause") == Cause.SUPPLIER_WITHDREW and fields.has("bid"):
        story.broken[fields.text("bid"), lot] = index, entry.recorded_at


_READERS: Mapping[str, Callable[[SecurityStory, int, Entry, Fields], None]] = {
    "security.forfeited": _forfeited,
    "security.released": _released,
    "award.decided": _given,
    "award.cancelled": _ended,
}
#: The kinds that tell of nothing else.
SECURITY_KINDS = frozenset(kind for kind in _READERS if kind.startswith("security."))


def check_securities(
    story: SecurityStory, notice: Notice | None, contents: Mapping[BidLot, BidPayload | str]
) -> Iterator[Finding]:
    """Recompute each forfeiture, and ask of each release whether the security was free."""
    for lost in story.forfeited:
        why = None if notice is None else _why_not(story, notice, lost, contents.get(lost.key))
        if why is not None:
            bid, lot = lost.key
            words = f"the security of bid {bid} on lot {lot} was declared forfeited, {why}"
            yield fraud("forfeiture_bent", words, lost.index)
    for index, (bid, lot) in story.released:
        decided, awarded = story.awarded_before(lot, index)
        content = contents.get((bid, lot))
        held = isinstance(content, BidPayload) and content.security is not None
        if not decided or awarded == bid or story.ended_before((bid, lot), index) or not held:
            words = f"the security of bid {bid} on lot {lot} was given back, but it was not free"
            yield fraud("release_bent", words, index)


def _why_not(
    story: SecurityStory, notice: Notice, lost: Forfeited, content: BidPayload | str | None
) -> str | None:
    """Why a forfeiture cannot be, None where it can."""
    if not isinstance(content, BidPayload) or content.security is None:
        return "but none lay in its envelope"
    broken = story.broken.get(lost.key)
    if broken is None or broken[0] > lost.index:
        return "although its tenderer did not go back on it"
    if not is_bound(notice, broken[1]):
        return "although the bid did not bind any more"
    if not is_payable(content.security, lost.at):
        return "although the guarantee had ended"
    if story.ended_before(lost.key, lost.index):
        return "although it was not held any more"
    total = Money.parse(content.total, content.currency)
    due = amount_due(notice, lost.key[1], total, content.security)
    if due is None or (due.text, due.currency) != (lost.amount, lost.currency):
        owed = "nothing" if due is None else f"{due.text} {due.currency}"
        return f"for {lost.amount} {lost.currency}, but {owed} is due"
    return None
