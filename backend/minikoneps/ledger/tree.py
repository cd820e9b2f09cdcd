"""The Merkle tree of RFC 9162: one root stands for the whole book, and short proofs show what it holds."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

EMPTY_ROOT = sha256(b"").digest()

NodeAt = Callable[[int, int], bytes]
"""Gives the hash of the complete subtree of 2^level leaves at a position; level 0 is the leaves."""


class Node(NamedTuple):
    """The hash of a complete subtree of 2^level leaves, the position-th from the left."""

    level: int
    position: int
    hash: bytes


def leaf_hash(data: bytes) -> bytes:
    """Hash the bytes of one entry."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two neighbouring subtrees into one."""
    return sha256(b"\x01" + left + right).digest()


def completed(size: int, leaves: Sequence[bytes], node: NodeAt) -> list[Node]:
    """List the complete subtrees, leaves included, that appear when leaves are appended.

    Shapes: `size` counts the leaves before; `node` is asked only for subtrees complete before.
    """
    nodes: list[Node] = []
    fresh: dict[tuple[int, int], bytes] = {}
    for position, leaf in enumerate(leaves, start=size):
        nodes.append(Node(0, position, leaf))
        fresh[0, position] = leaf
        level, place, here = 0, position, leaf
        while place & 1:
            left = fresh.get((level, place - 1)) or node(level, place - 1)
            here = node_hash(left, here)
            level, place = level + 1, place >> 1
            nodes.append(Node(level, place, here))
            fresh[level, place] = here
    return nodes


def peaks(size: int) -> list[tuple[int, int]]:
    """List the complete subtrees that a tree of so many leaves is made of, by level and position.

    They are all that is needed of it to append: for the new root, and for proofs of what was appended.
    """
    return [(level, (size >> level) - 1) for level in range(size.bit_length()) if size >> level & 1]


def nodes_of(leaves: Sequence[bytes]) -> NodeAt:
    """Build all complete subtrees of a list of leaf hashes in memory."""
    known = {(level, place): here for level, place, here in completed(0, leaves, _nothing_before)}
    return lambda level, position: known[level, position]


def root(leaves: Sequence[bytes]) -> bytes:
    """Compute the root of a list of leaf hashes."""
    return root_of(len(leaves), nodes_of(leaves))


def root_of(size: int, node: NodeAt) -> bytes:
    """Compute the root of the first `size` leaves; the root of none is the hash of nothing."""
    return _hash_of(0, size, node) if size else EMPTY_ROOT


def inclusion(index: int, size: int, node: NodeAt) -> list[bytes]:
    """Prove that a leaf is in the tree of the first `size` leaves.

    Errors: ValueError when there is no such leaf.
    Source: RFC 9162 section 2.1.3.1
    """
    return inclusions([index], size, node)[index]


def inclusions(indices: Collection[int], size: int, node: NodeAt) -> dict[int, list[bytes]]:
    """Prove that leaves are in the tree of the first `size` leaves; what proofs have in common is found once.

    Errors: ValueError when there is no such leaf.
    """
    proofs: dict[int, list[bytes]] = {index: [] for index in sorted(indices)}
    if not all(0 <= index < size for index in proofs):
        raise ValueError("there is no such leaf in a tree of this size")
    _prove(list(proofs), 0, size, node, proofs)
    return proofs


def inclusion_ranges(index: int, size: int) -> list[range]:
    """Tell which leaves each step of an inclusion proof stands for, in the proof's order."""
    start, count, found = 0, size, []
    while count > 1:
        left = _split(count)
        if index - start < left:
            found.append(range(start + left, start + count))
            count = left
        else:
            found.append(range(start, start + left))
            start, count = start + left, count - left
    return found[::-1]


def consistency(old: int, new: int, node: NodeAt) -> list[bytes]:
    """Prove that the tree of `new` leaves starts with the tree of `old` leaves.

    Errors: ValueError when the old tree is the larger one.
    Source: RFC 9162 section 2.1.4.1
    """
    if not 0 <= old <= new:
        raise ValueError("the old tree is larger than the new one")
    if old in (0, new):
        return []
    return _subproof(old, 0, new, node, whole=True)


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes) -> bool:
    """Tell whether the proof leads from the leaf to the expected root.

    Source: RFC 9162 section 2.1.3.2
    """
    if not 0 <= index < size:
        return False
    here, last, found = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if here & 1 or here == last:
            found = node_hash(step, found)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            found = node_hash(found, step)
        here, last = here >> 1, last >> 1
    return last == 0 and found == expected


def verify_consistency(old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> bool:
    """Tell whether the proof shows that the old root's tree is the beginning of the new root's tree.

    Source: RFC 9162 section 2.1.4.2
    """
    if old == new:
        return not proof and old_root == new_root
    if old == 0:
        return not proof and old_root == EMPTY_ROOT
    if not 0 < old < new:
        return False
    steps = iter([old_root, *proof] if old & (old - 1) == 0 else proof)
    first = next(steps, None)
    return first is not None and _fold(old - 1, new - 1, first, steps) == (old_root, new_root)


def _fold(here: int, last: int, first: bytes, steps: Iterator[bytes]) -> tuple[bytes, bytes] | None:
    """Recompute both roots from a consistency proof; None when the proof has the wrong length."""
    while here & 1:
        here, last = here >> 1, last >> 1
    old_found = new_found = first
    for step in steps:
        if last == 0:
            return None
        if here & 1 or here == last:
            old_found, new_found = node_hash(step, old_found), node_hash(step, new_found)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            new_found = node_hash(new_found, step)
        here, last = here >> 1, last >> 1
    return (old_found, new_found) if last == 0 else None


def _split(count: int) -> int:
    """The largest power of two smaller than count."""
    return 1 << (count - 1).bit_length() - 1


def _hash_of(start: int, count: int, node: NodeAt) -> bytes:
    if count & (count - 1) == 0:
        level = count.bit_length() - 1
        return node(level, start >> level)
    left = _split(count)
    return node_hash(_hash_of(start, left, node), _hash_of(start + left, count - left, node))


def _prove(indices: list[int], start: int, count: int, node: NodeAt, proofs: dict[int, list[bytes]]) -> None:
    """Lead the proofs of some leaves from each of them up to the subtree that they are in."""
    if count == 1:
        return
    left = _split(count)
    lower, upper = (start, left), (start + left, count - left)
    cut = bisect_left(indices, start + left)
    for some, here, beside in ((indices[:cut], lower, upper), (indices[cut:], upper, lower)):
        if some:
            _prove(some, *here, node, proofs)
            step = _hash_of(*beside, node)
            for index in some:
                proofs[index].append(step)


def _subproof(old: int, start: int, count: int, node: NodeAt, *, whole: bool) -> list[bytes]:
    if old == count:
        return [] if whole else [_hash_of(start, count, node)]
    left = _split(count)
    if old <= left:
        return [*_subproof(old, start, left, node, whole=whole), _hash_of(start + left, count - left, node)]
    rest = _subproof(old - left, start + left, count - left, node, whole=False)
    return [*rest, _hash_of(start, left, node)]


def _nothing_before(level: int, position: int) -> bytes:
    raise LookupError("an empty tree has no complete subtree")
