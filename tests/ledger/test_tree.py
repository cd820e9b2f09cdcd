"""The Merkle tree against the known answers of Certificate Transparency."""

import pytest

from minikoneps.ledger.tree import (
    EMPTY_ROOT,
    completed,
    consistency,
    inclusion,
    leaf_hash,
    nodes_of,
    root,
    root_of,
    verify_consistency,
    verify_inclusion,
)

INPUTS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
LEAVES = [leaf_hash(bytes.fromhex(text)) for text in INPUTS]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


@pytest.mark.parametrize("size", range(1, 9))
def test_root_is_the_published_one(size: int) -> None:
    assert root(LEAVES[:size]).hex() == ROOTS[size - 1]


def test_empty_tree_has_the_hash_of_nothing_as_root() -> None:
    assert root([]).hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_inclusion_proof_is_the_published_one() -> None:
    steps = [step.hex() for step in inclusion(5, 8, nodes_of(LEAVES))]
    assert steps == [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]


def test_consistency_proof_is_the_published_one() -> None:
    steps = [step.hex() for step in consistency(6, 8, nodes_of(LEAVES))]
    assert steps == [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]


def test_nodes_are_listed_once_each_complete_subtree_ends() -> None:
    found = [(node.level, node.position) for node in completed(0, LEAVES[:4], nodes_of([]))]
    assert found == [(0, 0), (0, 1), (1, 0), (0, 2), (0, 3), (1, 1), (2, 0)]


def test_tree_of_six_is_not_proved_with_the_root_of_seven() -> None:
    node = nodes_of(LEAVES)
    proof = inclusion(2, 6, node)
    assert verify_inclusion(LEAVES[2], 2, 6, proof, root_of(6, node))
    assert not verify_inclusion(LEAVES[2], 2, 6, proof, root_of(7, node))
    assert not verify_inclusion(LEAVES[2], 2, 7, proof, root_of(7, node))


@pytest.mark.parametrize(("index", "size"), [(-1, 4), (4, 4), (0, 0)])
def test_leaf_outside_the_tree_has_no_proof(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="no such leaf"):
        inclusion(index, size, nodes_of(LEAVES))
    assert not verify_inclusion(LEAVES[0], index, size, [], ROOTS[0].encode())


def test_shrunk_log_is_not_consistent() -> None:
    node = nodes_of(LEAVES)
    with pytest.raises(ValueError, match="larger"):
        consistency(8, 6, node)
    proof = consistency(6, 8, node)
    assert not verify_consistency(8, 6, proof, root_of(8, node), root_of(6, node))


def test_proof_too_long_or_too_short_is_refused() -> None:
    node = nodes_of(LEAVES)
    path, bridge = inclusion(5, 8, node), consistency(3, 7, node)
    roots = root_of(3, node), root_of(7, node)
    assert verify_consistency(3, 7, bridge, *roots)
    for wrong in (path[:-1], [*path, EMPTY_ROOT]):
        assert not verify_inclusion(LEAVES[5], 5, 8, wrong, root_of(8, node))
    for wrong in (bridge[:-1], [*bridge, EMPTY_ROOT], []):
        assert not verify_consistency(3, 7, wrong, *roots)


def test_proof_for_a_smaller_tree_does_not_serve_a_larger_one() -> None:
    node = nodes_of(LEAVES)
    assert not verify_inclusion(LEAVES[0], 0, 8, inclusion(0, 4, node), root_of(4, node))
    assert not verify_consistency(2, 8, consistency(2, 4, node), root_of(2, node), root_of(4, node))
