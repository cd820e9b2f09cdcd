"""Compares the book with what was kept outside it: receipts and signed heads, which nobody can take back."""

from collections.abc import Iterator
from dataclasses import dataclass

from minikoneps.ledger.checkpoint import Checkpoint, fingerprint, grouped
from minikoneps.ledger.entry import Entry
from minikoneps.ledger.receipt import Receipt
from minikoneps.ledger.tree import NodeAt, inclusion, inclusion_ranges, root_of
from minikoneps.verification.book_checks import described, spread, tail_cut
from minikoneps.verification.bundle import Bundle
from minikoneps.verification.report import Finding, fraud, note


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file kept outside the bundle: a receipt, or a signed head alone."""

    name: str
    checkpoint: Checkpoint
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a piece of evidence showed; `covers` counts the entries it vouches for, `proved` is its entry."""

    findings: tuple[Finding, ...]
    covers: int = 0
    proved: tuple[int, Entry] | None = None


def weigh(
    evidence: Evidence, bundle: Bundle, logs: dict[str, int], node: NodeAt, pinned: str | None
) -> Weighed:
    """Compare one piece of evidence with the book."""
    forged = tuple(_forged(evidence, bundle, pinned))
    if forged:
        return Weighed(forged)
    if evidence.checkpoint.size > logs.get(evidence.checkpoint.log, 0):
        return Weighed((_of_another_book(evidence, bundle),))
    broken = tuple(_broken(evidence, bundle, node))
    if broken:
        return Weighed(broken)
    receipt = evidence.receipt
    proved = None if receipt is None else (receipt.index, receipt.entry)
    return Weighed((), evidence.checkpoint.size, proved)


def _forged(evidence: Evidence, bundle: Bundle, pinned: str | None) -> Iterator[Finding]:
    name, key = evidence.name, fingerprint(evidence.checkpoint.key)
    if pinned is not None and key != pinned:
        words = f"{name} is forged: it is signed with the key {grouped(key)}, not with the server's key"
        yield fraud("receipt_forged", words)
        return
    if pinned is None and key != fingerprint(bundle.head.key):
        words = f"{name} and the bundle are signed with two keys: one is forged, and --key would tell which"
        yield fraud("receipt_of_other_key", words)
        return
    if evidence.receipt is not None:
        for fault in evidence.receipt.faults():
            yield fraud("receipt_forged", f"{name} is forged or damaged: {fault}", evidence.receipt.index)
    elif not evidence.checkpoint.verify():
        yield fraud("receipt_forged", f"{name} is forged or damaged: its signature is false")


def _of_another_book(evidence: Evidence, bundle: Bundle) -> Finding:
    workshop, _, attempt = evidence.checkpoint.log.partition("/")
    what = (
        f"attempt {attempt}"
        if workshop == bundle.head.workshop
        else f"the workshop {workshop}, attempt {attempt}"
    )
    words = f"{evidence.name} belongs to {what}; this bundle is {bundle.head.log}: ask for the other one"
    return note("receipt_of_other_attempt", words)


def _broken(evidence: Evidence, bundle: Bundle, node: NodeAt) -> Iterator[Finding]:
    name, signed, size = evidence.name, evidence.checkpoint.size, len(bundle.lines)
    receipt = evidence.receipt
    if (
        receipt is not None
        and receipt.index < size
        and bundle.lines[receipt.index].leaf != receipt.entry.leaf()
    ):
        words = (
            f"{name} shows {receipt.entry.kind} by {receipt.entry.seat} as entry {receipt.index}, "
            f"but this book has another {described(bundle.lines, receipt.index)}: "
            "it was rewritten after the receipt was signed"
        )
        yield fraud("receipt_not_honoured", words, receipt.index)
    if signed > size:
        yield tail_cut(size, signed, f"{name} was signed over a book")
    elif root_of(signed, node) != evidence.checkpoint.root:
        for first, last in _rewritten(receipt, signed, node) or [(0, signed - 1)]:
            words = f"{spread(bundle.lines, first, last)} was rewritten after {name} was signed"
            yield fraud("history_rewritten", words, first)


def _rewritten(receipt: Receipt | None, size: int, node: NodeAt) -> list[tuple[int, int]]:
    """Find by a receipt's own proof which parts of the book differ from the book it was signed over."""
    if receipt is None:
        return []
    path = inclusion(receipt.index, size, node)
    ranges = inclusion_ranges(receipt.index, size)
    differ = [here for here, ours, theirs in zip(ranges, path, receipt.proof, strict=True) if ours != theirs]
    return [(here.start, here.stop - 1) for here in sorted(differ, key=lambda run: run.start)]


def check_hidden(proved: dict[int, tuple[str, Entry]], bundle: Bundle, opened: set[str]) -> Iterator[Finding]:
    """Check that no entry a receipt shows to be public is hidden in the bundle."""
    for index, (name, entry) in sorted(proved.items()):
        if bundle.lines[index].entry is None and entry.visible_to(frozenset(), opened):
            words = (
                f"the bundle hides entry {index}: {name} shows it to be a public {entry.kind} by {entry.seat}"
            )
            yield fraud("entry_hidden", words, index)


def check_shown(bundle: Bundle, opened: set[str]) -> Iterator[Finding]:
    """Check that the bundle shows nothing that was not public when it was exported."""
    for line in bundle.lines:
        if line.entry is not None and not line.entry.visible_to(frozenset(), opened):
            words = f"{described(bundle.lines, line.index)} is shown, although it was not for everybody"
            yield note("entry_leaked", words, line.index)
