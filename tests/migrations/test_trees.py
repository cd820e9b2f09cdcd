"""The revisions of each tree are one line of forms, each named by the form that it leads to."""

from itertools import pairwise
from pathlib import Path

import pytest

from minikoneps.migrations.forward import CONTROL, WORKSHOP, newest, number_of, script_of


@pytest.mark.parametrize("tree", [CONTROL, WORKSHOP])
def test_revisions_stand_in_one_line_and_count_upwards(tree: str) -> None:
    revisions = list(reversed(list(script_of(tree).walk_revisions())))
    names = [found.revision for found in revisions]
    numbers = [number_of(found.revision) for found in revisions]

    assert len(script_of(tree).get_heads()) == 1, "two revisions follow the same one: chain the later one"
    assert all(found.down_revision == before.revision for before, found in pairwise(revisions))
    assert names == [Path(found.path).stem for found in revisions], "a revision has the name of its file"
    assert max(map(len, names)) <= 32, "a database has room for 32 characters"
    assert numbers == sorted(set(numbers)), "a later revision leads to a higher form"
    assert numbers[-1] == newest(tree)
