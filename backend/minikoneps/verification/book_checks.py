"""Is the book whole: signed by the right key, each root and each entry as signed, time in order?"""

from collections.abc import Iterator

from minikoneps.ledger.checkpoint import Checkpoint, fingerprint, grouped
from minikoneps.ledger.tree import NodeAt, root_of
from minikoneps.verification.bundle import Bundle, Line
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import Started, Story


def described(lines: tuple[Line, ...], index: int) -> str:
    """Name an entry as people can find it."""
    entry = lines[index].entry if index < len(lines) else None
    return f"entry {index}" if entry is None else f"entry {index} ({entry.kind} by {entry.seat})"


def spread(lines: tuple[Line, ...], first: int, last: int) -> str:
    """Name a run of entries, in one of which something is wrong."""
    if first == last:
        return described(lines, first)
    return f"something among the entries {first} to {last}"


def check_key(bundle: Bundle, story: Story, pinned: str | None) -> Iterator[Finding]:
    """Compare the bundle's key with the pinned one and with the one the book names at its beginning."""
    own = fingerprint(bundle.head.key)
    if pinned is not None and own != pinned:
        words = (
            f"the bundle is signed with the key {grouped(own)}, not with the key you gave, {grouped(pinned)}"
        )
        yield fraud("wrong_key", words)
    for started in story.started:
        if started.fingerprint != own:
            words = f"entry {started.index} names another signing key than the one the bundle is signed with"
            yield fraud("wrong_key", words, started.index)


def check_leaves(bundle: Bundle) -> Iterator[Finding]:
    """Compare each entry with its leaf hash and each line with its place."""
    for place, line in enumerate(bundle.lines):
        if line.index != place:
            words = f"line {place + 1} of the book is numbered {line.index}: an entry was taken out or put in"
            yield fraud("entry_misplaced", words, place)
            return
        if line.entry is not None and line.entry.leaf() != line.leaf:
            words = f"{described(bundle.lines, place)} was rewritten: its hash is not the one in the book"
            yield fraud("entry_rewritten", words, place)


def check_checkpoints(bundle: Bundle, logs: dict[str, int], node: NodeAt) -> Iterator[Finding]:
    """Check each signed head: its key, its signature, and that the book gives its root at its size."""
    size, sound_up_to = len(bundle.lines), 0
    for checkpoint in sorted(bundle.checkpoints, key=lambda one: one.size):
        if finding := _unsigned(bundle, logs, checkpoint):
            yield finding
            return
        if checkpoint.size > size:
            largest = max(head.size for head in bundle.checkpoints if _unsigned(bundle, logs, head) is None)
            yield tail_cut(size, largest, "its own key signed a book")
            return
        if root_of(checkpoint.size, node) != checkpoint.root:
            touched = spread(bundle.lines, sound_up_to, checkpoint.size - 1)
            words = f"{touched} is not what was signed: rewritten there, or entries put in or taken out"
            yield fraud("history_rewritten", words, sound_up_to)
            return
        sound_up_to = checkpoint.size
    if sound_up_to < size:
        words = (
            f"{spread(bundle.lines, sound_up_to, size - 1)} stands in the book without a signed head over it"
        )
        yield fraud("entry_unsigned", words, sound_up_to)


def tail_cut(size: int, signed: int, who: str) -> Finding:
    """The finding that the end of the book is missing."""
    missing = f"entry {size} is" if signed == size + 1 else f"entries {size} to {signed - 1} are"
    return fraud("tail_cut", f"{who} of {signed} entries, but this one has {size}: {missing} cut off", size)


def _unsigned(bundle: Bundle, logs: dict[str, int], checkpoint: Checkpoint) -> Finding | None:
    head = f"the signed head of size {checkpoint.size}"
    if checkpoint.size > logs.get(checkpoint.log, 0):
        return fraud("checkpoint_of_other_log", f"{head} belongs to another book, {checkpoint.log}")
    if checkpoint.key != bundle.head.key:
        return fraud("checkpoint_of_other_key", f"{head} is signed with another key than the bundle's")
    if not checkpoint.verify():
        return fraud("checkpoint_forged", f"{head} carries a false signature")
    return None


def check_time(bundle: Bundle) -> Iterator[Finding]:
    """Check that the time of recording never falls."""
    before = None
    for line in bundle.lines:
        if line.entry is None:
            continue
        if before is not None and line.entry.recorded_at < before:
            words = f"{described(bundle.lines, line.index)} is recorded earlier than an entry before it"
            yield fraud("time_falls", words, line.index)
        before = line.entry.recorded_at


def known_logs(bundle: Bundle, story: Story) -> dict[str, int]:
    """Tell up to which size this book is also that of an earlier attempt, and its own without end."""
    grown = {s.parent[0]: s.index for s in story.started if s.parent is not None and s.parent[1] == s.index}
    return {**grown, bundle.head.log: 2**53}


def check_attempt(bundle: Bundle, story: Story, node: NodeAt) -> Iterator[Finding]:
    """Check that the book begins as this attempt at this workshop, and grew from the book it cites."""
    if not story.started:
        yield fraud(
            "attempt_not_started", "the book does not say which attempt it is: attempt.started is missing"
        )
        return
    last = story.started[-1]
    head = bundle.head
    named = (head.workshop, head.attempt, head.pack, head.pack_date)
    if (last.workshop, last.attempt, last.pack, last.pack_date) != named:
        words = f"bundle.json names {head.log} and {head.pack}, but entry {last.index} begins something else"
        yield fraud("attempt_differs", words, last.index)
    if story.started[0].index != 0:
        yield fraud("attempt_not_started", "the first entry of the book is not attempt.started", 0)
    for started in story.started:
        yield from _check_parent(started, node)


def _check_parent(started: Started, node: NodeAt) -> Iterator[Finding]:
    if started.parent is None:
        if started.index != 0:
            words = (
                f"entry {started.index} begins an attempt in the middle of the book and cites none before it"
            )
            yield fraud("attempt_differs", words, started.index)
        return
    log, size, root = started.parent
    if size == started.index and root_of(size, node) != root:
        words = f"the first {size} entries are not those of {log} that entry {started.index} cites"
        yield fraud("history_rewritten", words, started.index)
    elif size != started.index and started.index == 0:
        yield note(
            "earlier_attempt", f"this attempt follows {log}, which had {size} entries; ask for its bundle", 0
        )
    elif size != started.index:
        words = f"entry {started.index} cites {size} entries of {log}, but {started.index} precede it"
        yield fraud("attempt_differs", words, started.index)
