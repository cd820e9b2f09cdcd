"""A sentence about every member of a committee is done when each of them has declared, and not before."""

from tests.exercises.simulated import Simulated

FEATURE = """\
Feature: A committee
  @act:1
  Scenario: Who is tied
    When every other member declares that nothing ties it to a tenderer
"""
SEATS = ("evaluator-1", "evaluator-2", "evaluator-3", "evaluator-4")
TASK = "act-1.1"


def declared(*acts: tuple[str, str, dict[str, object]]) -> list[str]:
    """How the task stands after each act in a room where people sit on every seat."""
    run = Simulated(frozenset(SEATS), FEATURE, dict.fromkeys(SEATS, "evaluator"))
    named = {"members": ["evaluator-1", "evaluator-2"], "reserves": ["evaluator-3"], "chair": "evaluator-1"}
    run.act("committee.appointed", "officer", tender="t", **named)
    run.go_on()
    told = [run.standing(TASK)]
    for kind, seat, data in acts:
        run.act(kind, seat, tender="t", **data)
        run.go_on()
        told.append(run.standing(TASK))
    return told


def test_every_member_has_to_declare_and_nothing_else_that_evaluators_do_counts() -> None:
    free: dict[str, object] = {"interest": "none"}

    assert declared(
        ("bid.examined", "evaluator-4", {}),
        ("interest.declared", "evaluator-1", free),
        ("interest.declared", "evaluator-1", free),
        ("interest.declared", "evaluator-2", free),
    ) == ["open", "open", "open", "open", "done"]


def test_who_moves_up_declares_in_place_of_who_stepped_aside() -> None:
    free: dict[str, object] = {"interest": "none"}
    before: tuple[tuple[str, str, dict[str, object]], ...] = (
        ("committee_member.recused", "officer", {"member": "evaluator-2"}),
        ("committee_member.moved_up", "officer", {"member": "evaluator-3"}),
        ("interest.declared", "evaluator-1", free),
    )

    assert declared(*before, ("interest.declared", "evaluator-3", free))[-2:] == ["open", "done"]
