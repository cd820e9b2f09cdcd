"""JSON is read as deep as it may be, however many things lie beside each other in it."""

import json
from typing import Any

import pytest

from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.strict import DEEPEST, read_strictly


def nested(depth: int, ground: Any) -> Any:
    return ground if depth == 0 else [nested(depth - 1, ground)]


@pytest.mark.parametrize("ground", ["ground", "[{" * DEEPEST, [[]] * DEEPEST, "\u00e9"], ids=repr)
def test_what_is_as_deep_as_it_may_be_is_read(ground: Any) -> None:
    value = nested(DEEPEST - 2, ground)

    assert read_strictly(json.dumps(value).encode()) == value


@pytest.mark.parametrize("ground", ["ground", "\u00e9", {}], ids=repr)
def test_what_is_deeper_is_refused(ground: Any) -> None:
    value = nested(DEEPEST + 1, ground)

    with pytest.raises(RuleBroken, match=r"input\.not_json"):
        read_strictly(json.dumps(value).encode())
