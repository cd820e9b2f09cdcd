"""One bid after another until one succeeds."""

import pytest

from minikoneps.evaluations.methods.turns import Turns, take_turns


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ({}, Turns((), None, "a")),
        ({"a": False}, Turns(("a",), None, "b")),
        ({"a": True}, Turns(("a",), "a", None)),
        ({"b": True, "a": False}, Turns(("a", "b"), "b", None)),
        ({"a": False, "b": False, "c": False}, Turns(("a", "b", "c"), None, None)),
    ],
)
def test_turns_go_on_until_one_succeeds(outcomes: dict[str, bool], expected: Turns) -> None:
    assert take_turns(["a", "b", "c"], outcomes) == expected


@pytest.mark.parametrize("outcomes", [{"b": True}, {"a": True, "b": False}, {"d": False}])
def test_nobody_has_an_outcome_out_of_turn(outcomes: dict[str, bool]) -> None:
    with pytest.raises(ValueError, match="has not come"):
        take_turns(["a", "b", "c"], outcomes)


def test_without_bids_there_are_no_turns_and_nobody_has_two() -> None:
    assert take_turns([], {}) == Turns((), None, None)
    with pytest.raises(ValueError, match="once"):
        take_turns(["a", "b", "a"], {})
