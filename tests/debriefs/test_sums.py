"""Points and the exit ticket's score, worked out."""

from hypothesis import given
from hypothesis import strategies as st

from minikoneps.debriefs.rubric import AUTOMATIC, FULL, Part, Reached, reached, together
from minikoneps.debriefs.usability import ITEMS, score

parts = st.lists(
    st.integers(0, 20).flatmap(
        lambda of: st.builds(Part, st.integers(0, 30), st.integers(0, of), st.just(of))
    ),
    max_size=5,
)


def test_an_act_counts_by_its_weight_and_one_without_tasks_not_at_all() -> None:
    """(30 · 1 + 10 · 1/2) / 40 of seventy is 61.25; 80 of a hundred is 24 of thirty."""
    made = [Part(30, 4, 4), Part(10, 1, 2), Part(10, 0, 0)]

    assert reached(made, 80) == Reached(61, 24, 85)
    assert reached(made, None) == Reached(61, None, 61)
    assert reached([], None) == Reached(0, None, 0)


@given(parts, st.none() | st.integers(0, FULL))
def test_points_never_leave_their_hundred_and_checks_never_their_seventy(
    made: list[Part], judged: int | None
) -> None:
    found = reached(made, judged)

    assert 0 <= found.automatic <= AUTOMATIC
    assert found.automatic <= found.total <= FULL


def test_a_team_is_the_mean_of_its_seats_and_waits_for_the_last_to_be_judged() -> None:
    all_met, none_met = [Part(10, 2, 2)], [Part(10, 0, 2)]

    assert together([(all_met, 100), (none_met, 0)]) == Reached(35, 15, 50)
    assert together([(all_met, 100), (none_met, None)]) == Reached(35, None, 35)
    assert together([]) is None


def counts_of(tickets: list[list[int]]) -> dict[tuple[int, int], int]:
    found: dict[tuple[int, int], int] = {}
    for ticket in tickets:
        for item, answer in enumerate(ticket, start=1):
            found[item, answer] = found.get((item, answer), 0) + 1
    return found


@given(st.lists(st.lists(st.integers(1, 5), min_size=ITEMS, max_size=ITEMS), min_size=3, max_size=8))
def test_sums_alone_give_the_mean_of_everybody_s_score(tickets: list[list[int]]) -> None:
    """Each ticket: odd answers less one, five less even answers, two and a half times their sum."""
    single = [
        sum(answer - 1 if item % 2 else 5 - answer for item, answer in enumerate(ticket, start=1)) * 2.5
        for ticket in tickets
    ]

    found = score(counts_of(tickets))

    assert found.tickets == len(tickets)
    assert found.score is not None
    assert abs(float(found.score) - sum(single) / len(single)) <= 0.0501


def test_fewer_than_three_tickets_have_no_score() -> None:
    assert score(counts_of([[3] * ITEMS] * 2)).score is None
    assert score(counts_of([[3] * ITEMS] * 3)).score == "50.0"
