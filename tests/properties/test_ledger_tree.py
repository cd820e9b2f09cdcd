"""The tree against a plain recursive reading of RFC 9162, for any size."""

from hashlib import sha256

from hypothesis import assume, given
from hypothesis import strategies as st

from minikoneps.ledger.tree import (
    completed,
    consistency,
    inclusion,
    leaf_hash,
    nodes_of,
    root_of,
    verify_consistency,
    verify_inclusion,
)

sizes = st.integers(min_value=1, max_value=200)


def plain_root(leaves: list[bytes]) -> bytes:
    """MTH of RFC 9162 section 2.1.1, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha256(b"\x01" + plain_root(leaves[:split]) + plain_root(leaves[split:])).digest()


def some_leaves(size: int) -> list[bytes]:
    return [leaf_hash(str(number).encode()) for number in range(size)]


@given(sizes, st.data())
def test_appended_nodes_give_the_root_of_every_size(size: int, data: st.DataObject) -> None:
    leaves = some_leaves(size)
    stored: dict[tuple[int, int], bytes] = {}
    done = 0
    while done < size:
        count = data.draw(st.integers(min_value=1, max_value=size - done))
        fresh = completed(done, leaves[done : done + count], lambda level, place: stored[level, place])
        assert not any((node.level, node.position) in stored for node in fresh)
        stored.update({(node.level, node.position): node.hash for node in fresh})
        done += count
        assert root_of(done, lambda level, place: stored[level, place]) == plain_root(leaves[:done])
    assert stored == {(level, place): here for level, place, here in completed(0, leaves, nodes_of([]))}


@given(sizes, st.data())
def test_every_leaf_is_proved_and_no_other_leaf(size: int, data: st.DataObject) -> None:
    leaves = some_leaves(size)
    index = data.draw(st.integers(min_value=0, max_value=size - 1))
    other = data.draw(st.integers(min_value=0, max_value=size - 1))
    proof, root = inclusion(index, size, nodes_of(leaves)), plain_root(leaves)
    assert verify_inclusion(leaves[index], index, size, proof, root)
    assert verify_inclusion(leaves[other], index, size, proof, root) == (other == index)
    assert verify_inclusion(leaves[index], other, size, proof, root) == (other == index)


@given(sizes, st.data())
def test_a_changed_step_breaks_a_proof(size: int, data: st.DataObject) -> None:
    leaves = some_leaves(size)
    old = data.draw(st.integers(min_value=1, max_value=size))
    node, root, old_root = nodes_of(leaves), plain_root(leaves), plain_root(leaves[:old])
    path, bridge = inclusion(old - 1, size, node), consistency(old, size, node)
    assert verify_consistency(old, size, bridge, old_root, root)
    for proof in (path, bridge):
        assume(proof)
        place = data.draw(st.integers(min_value=0, max_value=len(proof) - 1))
        proof[place] = bytes([proof[place][0] ^ 1]) + proof[place][1:]
    assert not verify_inclusion(leaves[old - 1], old - 1, size, path, root)
    assert not verify_consistency(old, size, bridge, old_root, root)


@given(sizes, st.data())
def test_a_rewritten_past_is_never_consistent(size: int, data: st.DataObject) -> None:
    leaves = some_leaves(size)
    old = data.draw(st.integers(min_value=1, max_value=size))
    changed = data.draw(st.integers(min_value=0, max_value=old - 1))
    rewritten = [*leaves]
    rewritten[changed] = leaf_hash(b"rewritten")
    bridge = consistency(old, size, nodes_of(rewritten))
    assert not verify_consistency(old, size, bridge, plain_root(leaves[:old]), plain_root(rewritten))
