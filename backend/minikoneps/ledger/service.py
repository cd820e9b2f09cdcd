"""What the ledger does for every stage: it grows, keeps time, notes refusals, and shows itself."""

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from minikoneps.ledger import store
from minikoneps.ledger.act import Act
from minikoneps.ledger.checkpoint import Checkpoint, sign
from minikoneps.ledger.entry import Audience, Entry
from minikoneps.ledger.receipt import Receipt, build
from minikoneps.ledger.tables import LedgerEntry
from minikoneps.ledger.tree import completed, peaks, root_of
from minikoneps.shared.access import TRAINER
from minikoneps.shared.canonical import instant_text, parse_canonical
from minikoneps.shared.clock import FASTEST, WorkshopClock
from minikoneps.shared.errors import RuleBroken, refusals
from minikoneps.shared.reading import read_for_good

BEGINNING = "beginning"  # where a session keeps what the workshop began with
RULE = 409  # the status of a refusal by a rule of procurement; others write nothing, but that of an outage
OUTAGE = "platform.down"


@dataclass(frozen=True)
class Growth:
    """What a transaction has added to the tree: its signed head, and what proves that head and each leaf."""

    checkpoint: Checkpoint
    nodes: store.Known

    def peaks(self) -> store.Known:
        """What the next transaction needs of the tree, once this one is committed."""
        return {at: self.nodes[at] for at in peaks(self.checkpoint.size)}


def grow(act: Act, size: int, leaves: Sequence[bytes], known: store.Known) -> Growth:
    """Let the tree of so many leaves grow, and sign its new head; the act is the last of its transaction."""
    session, after = act.session, size + len(leaves)
    nodes = store.find_nodes(session, peaks(size), known)
    grown = completed(size, leaves, lambda *at: nodes[at])
    store.add_nodes(session, grown)
    nodes |= {(node.level, node.position): node.hash for node in grown}
    root = root_of(after, lambda *at: nodes[at])
    checkpoint = sign(act.keys.signing_key(), log=str(act.log), size=after, root=root, at=act.recorded_at)
    store.add_checkpoint(session, checkpoint)
    return Growth(checkpoint, nodes)


def note_refusal(act: Act, noun: str, refused: RuleBroken) -> None:
    """A refusal by a rule is an act too: it stands in the ledger for its own seat, later for all."""
    if refusals()[refused.code].status != RULE and refused.code != OUTAGE:
        return
    tender = refused.facts.get("tender")
    about = {"tender": tender} if isinstance(tender, str) else {}
    several = {"failed": refused.facts["failed"]} if "failed" in refused.facts else {}
    audience = Audience.only(act.seat, after=tender if isinstance(tender, str) else None)
    act.append(
        f"{noun}.refused",
        {"code": refused.code, "received_at": instant_text(act.received_at), **about, **several},
        audience,
    )


def start_clock(act: Act, at: datetime, rate: int) -> None:
    """Set the clock of a new workshop."""
    act.received_at = act.recorded_at = at
    store.put_clock(act.session, WorkshopClock(at, act.received_real, rate))


def move_clock(act: Act, *, to: datetime | None, rate: int | None) -> WorkshopClock:
    """Move the clock on, change its rate, or both; it never goes back.

    Errors: RuleBroken("clock.backwards"), RuleBroken("clock.too_far").
    """
    clock = get_clock(act.session)
    if to is not None and to < act.received_at:
        raise RuleBroken("clock.backwards", now=instant_text(act.received_at), asked=instant_text(to))
    if to is not None and (to - act.received_at).days > 3660:
        raise RuleBroken("clock.too_far", now=instant_text(act.received_at), asked=instant_text(to))
    moved = clock.moved(act.received_real, to=to, rate=None if rate is None else min(rate, FASTEST))
    store.put_clock(act.session, moved)
    act.recorded_at = max(act.recorded_at, moved.anchor_virtual)
    act.append(
        "clock.moved", {"rate": moved.rate, "at": instant_text(moved.anchor_virtual), "cause": TRAINER}
    )
    return moved


def hold_clock(act: Act, real: datetime, cause: str) -> None:
    """Hold the clock where it was at a real instant, because nobody was there to see it run."""
    clock = get_clock(act.session)
    if clock.rate == 0:
        return
    held = clock.held(real, cause)
    last = store.find_last(act.session)
    at = held.anchor_virtual if last is None else max(held.anchor_virtual, last.recorded_at)
    store.put_clock(act.session, WorkshopClock(at, act.received_real, 0, cause))
    act.received_at = act.recorded_at = at
    act.append("clock.held", {"at": instant_text(at), "cause": cause})


def get_clock(session: Session) -> WorkshopClock:
    """The workshop's clock."""
    clock = store.find_clock(session)
    if clock is None:
        raise LookupError("the workshop's clock was never started")
    return clock


def get_beginning(session: Session) -> Mapping[str, object]:
    """What the first entry says of this attempt: its pack, pack_date, language, signing_key."""
    known: Mapping[str, object] | None = session.info.get(BEGINNING)
    if known is None:  # it never changes, and one answer asks for it again and again
        known = session.info[BEGINNING] = read_for_good(session, BEGINNING, lambda: _beginning(session))
    return known


def _beginning(session: Session) -> Mapping[str, object]:
    return entry_of(store.list_of_kind(session, "attempt.started")[-1]).data


def entry_of(row: LedgerEntry) -> Entry:
    """An entry read back from its canonical form."""
    return Entry.from_json(parse_canonical(row.body.encode()))


@dataclass(frozen=True)
class Seen:
    """An entry as one viewer sees it: whole, or its leaf hash alone."""

    position: int
    leaf: bytes
    entry: Entry | None


def root_at(session: Session, kind: str, about: str) -> tuple[int, bytes] | None:
    """The size and the hash of the tree that ends with the first entry of a kind about something."""
    return read_for_good(session, ("root", kind, about), lambda: _root_at(session, kind, about))


def _root_at(session: Session, kind: str, about: str) -> tuple[int, bytes] | None:
    found = store.list_of_kind(session, kind, about)
    if not found:
        return None
    size = found[0].position + 1
    return size, root_of(size, store.nodes(session))


def list_seen(session: Session, seats: Set[str], start: int, limit: int) -> list[Seen]:
    """Entries from a position on, each as far as these seats may read it."""
    opened = store.opened_tenders(session)
    return [see(row, seats, opened) for row in store.list_entries(session, start, limit)]


def is_opened(session: Session, tender: str) -> bool:
    """Whether the opening of a tender is recorded, from which on everybody may read what waited for it."""
    return tender in store.opened_tenders(session)


def list_readable(
    session: Session, seats: Set[str], wanted: Mapping[str, list[str]], start: int, limit: int
) -> list[Seen]:
    """Entries from a position on that fit these filters and that these seats may read."""
    opened, found = store.opened_tenders(session), list[Seen]()
    while len(found) < limit and (rows := store.list_wanted(session, wanted, start, limit)):
        found += [seen for seen in (see(row, seats, opened) for row in rows) if seen.entry is not None]
        start = rows[-1].position + 1
    return found[:limit]


def list_done(session: Session, seats: Set[str], kinds: Collection[str]) -> list[Entry]:
    """The entries of some kinds that these seats may read, in order."""
    opened = store.opened_tenders(session)
    entries = (entry_of(row) for row in store.list_of_kinds(session, kinds))
    return [entry for entry in entries if entry.visible_to(seats, opened)]


def list_entries_of(session: Session, kinds: Collection[str], start: int = 0) -> list[tuple[int, Entry]]:
    """The entries of some kinds from a position on, in order, whoever may read them."""
    return [(row.position, entry_of(row)) for row in store.list_of_kinds(session, kinds, start)]


def list_entries_from(session: Session, start: int, limit: int) -> list[tuple[int, Entry]]:
    """All entries from a position on, in order, whoever may read them."""
    return [(row.position, entry_of(row)) for row in store.list_entries(session, start, limit)]


def see(row: LedgerEntry, seats: Set[str], opened: Set[str]) -> Seen:
    """One entry as these seats may read it."""
    entry = entry_of(row)
    return Seen(row.position, row.leaf, entry if entry.visible_to(seats, opened) else None)


def get_receipt(session: Session, position: int) -> Receipt:
    """The receipt of an entry, the same as was given at its commit."""
    entry = entry_of(store.get_entry(session, position))
    return build(entry, position, store.first_checkpoint_over(session, position), store.nodes(session))
