"""The stub that a tenderer keeps: the entry, its place in the book, and the signed head that covers it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from minikoneps.ledger.checkpoint import Checkpoint, fingerprint, grouped
from minikoneps.ledger.entry import Entry
from minikoneps.ledger.tree import NodeAt, inclusion, inclusions, verify_inclusion
from minikoneps.shared.canonical import Fields, Unreadable, hex_bytes, parse_json

FORMAT = "minikoneps/receipt/v1"
MAX_BYTES = 4 * 1024 * 1024
MAX_PROOF = 64


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that the server wrote an entry at an index of a log and signed for it."""

    entry: Entry
    index: int
    proof: tuple[bytes, ...]
    checkpoint: Checkpoint

    def faults(self, expected_fingerprint: str | None = None) -> list[str]:
        """Say in words why the receipt does not hold by itself; an empty list means that it holds."""
        found: list[str] = []
        key = fingerprint(self.checkpoint.key)
        if expected_fingerprint is not None and key != expected_fingerprint:
            expected = grouped(expected_fingerprint)
            found.append(f"it is signed with the key {grouped(key)}, not with the server's key {expected}")
        if not self.checkpoint.verify():
            found.append("the signature on its checkpoint is false")
        size, root = self.checkpoint.size, self.checkpoint.root
        if not verify_inclusion(self.entry.leaf(), self.index, size, self.proof, root):
            found.append(f"its proof does not show this entry at index {self.index} under the signed root")
        return found

    def to_json(self) -> dict[str, object]:
        """Write the receipt as the file to keep."""
        return {
            "format": FORMAT,
            "entry": self.entry.to_json(),
            "index": self.index,
            "proof": [step.hex() for step in self.proof],
            "checkpoint": self.checkpoint.to_json(),
        }

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a receipt; Unreadable, naming the field, for any other shape."""
        fields = Fields(value, "the receipt")
        fields.constant("format", FORMAT)
        steps = fields.array("proof")
        if len(steps) > MAX_PROOF:
            raise Unreadable("the receipt's proof is too long")
        receipt = cls(
            entry=Entry.from_json(fields.value("entry")),
            index=fields.integer("index"),
            proof=tuple(hex_bytes(step, 32, "a step of the receipt's proof") for step in steps),
            checkpoint=Checkpoint.from_json(fields.value("checkpoint")),
        )
        fields.done()
        return receipt

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read a receipt file, however its JSON is spaced."""
        if len(data) > MAX_BYTES:
            raise Unreadable("the receipt is larger than any receipt")
        return cls.from_json(parse_json(data))


def build_all(
    entries: Sequence[tuple[Entry, int]], checkpoint: Checkpoint, node: NodeAt
) -> Iterator[Receipt]:
    """Make the receipts of entries with their indices, all under one checkpoint."""
    proofs = inclusions([index for _, index in entries], checkpoint.size, node)
    for entry, index in entries:
        yield Receipt(entry, index, tuple(proofs[index]), checkpoint)


def build(entry: Entry, index: int, checkpoint: Checkpoint, node: NodeAt) -> Receipt:
    """Make the receipt of an entry from the stored subtrees and the checkpoint of its commit."""
    return Receipt(entry, index, tuple(inclusion(index, checkpoint.size, node)), checkpoint)
