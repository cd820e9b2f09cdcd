"""What a buyer may do when a tender found nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.packs.methods import FailedTender
from minikoneps.tenders.failure import (
    Attempt,
    AttemptKind,
    Ending,
    Failure,
    NextStep,
    NextSteps,
    Why,
    changed_conditions,
    find_failure,
    next_steps,
)
from tests.evaluations.methods.laws import READ

KOREA = FailedTender(retender=True, renotice=True, notices_before_private=2, **READ)
STRICT = FailedTender(retender=False, renotice=False, notices_before_private=0, **READ)
TWO = 2

FIRST = Attempt(AttemptKind.NOTICE, 1, Ending.NO_WINNER)
AGAIN = Attempt(AttemptKind.RENOTICE, 1, Ending.NO_WINNER)
ROUND = Attempt(AttemptKind.RETENDER, 1, Ending.NO_WINNER)
AWARDED = Attempt(AttemptKind.NOTICE, 3, Ending.AWARDED)


def open_steps(found: NextSteps) -> set[str]:
    return {option.step.value for option in found.options if option.open}


def why(found: NextSteps, step: NextStep) -> Why:
    return next(option.why for option in found.options if option.step is step)


@pytest.mark.parametrize(
    ("bids", "ending", "failure"),
    [
        (0, Ending.NO_WINNER, Failure.NO_BIDS),
        (1, Ending.AWARDED, Failure.TOO_FEW_BIDS),
        (2, Ending.NO_WINNER, Failure.NO_WINNER),
        (2, Ending.NOT_SIGNED, Failure.NOT_SIGNED),
        (2, Ending.AWARDED, None),
    ],
)
def test_tender_fails_by_its_bids_before_it_fails_by_its_ending(
    bids: int, ending: Ending, failure: Failure | None
) -> None:
    assert find_failure(Attempt(AttemptKind.NOTICE, bids, ending), TWO) is failure


def test_one_bid_in_korea_leads_to_another_round_or_another_notice_but_not_yet_to_a_private_contract() -> (
    None
):
    found = next_steps([FIRST], TWO, KOREA)

    assert found.failure is Failure.TOO_FEW_BIDS
    assert open_steps(found) == {"retender", "renotice", "newNotice"}
    assert why(found, NextStep.PRIVATE_CONTRACT) is Why.MORE_NOTICES
    assert (found.failed_notices, found.missing_notices) == (1, 1)


def test_failed_renotice_opens_the_private_contract() -> None:
    found = next_steps([FIRST, AGAIN], TWO, KOREA)

    assert open_steps(found) == {"retender", "renotice", "privateContract", "newNotice"}
    assert why(found, NextStep.PRIVATE_CONTRACT) is Why.ENOUGH_NOTICES


def test_price_rounds_under_one_notice_are_one_failed_notice() -> None:
    found = next_steps([FIRST, ROUND, ROUND], TWO, KOREA)

    assert found.failed_notices == 1
    assert "privateContract" not in open_steps(found)


def test_new_conditions_begin_the_count_anew() -> None:
    found = next_steps([FIRST, AGAIN, FIRST], TWO, KOREA)

    assert found.failed_notices == 1
    assert "privateContract" not in open_steps(found)


def test_winner_who_does_not_sign_is_no_reason_for_another_price_round() -> None:
    found = next_steps([Attempt(AttemptKind.NOTICE, 3, Ending.NOT_SIGNED)], TWO, KOREA)

    assert open_steps(found) == {"renotice", "newNotice"}
    assert why(found, NextStep.RETENDER) is Why.PRICES_WERE_GOOD


def test_law_without_these_steps_leaves_only_a_new_notice() -> None:
    found = next_steps([FIRST], TWO, STRICT)

    assert open_steps(found) == {"newNotice"}
    assert why(found, NextStep.RENOTICE) is Why.NOT_IN_THIS_LAW
    assert found.missing_notices is None


def test_tender_that_did_not_fail_opens_nothing() -> None:
    found = next_steps([AWARDED], TWO, KOREA)

    assert (found.failure, found.failed_notices, open_steps(found)) == (None, 0, set())


@pytest.mark.parametrize("history", [[], [AGAIN], [ROUND], [AWARDED, FIRST]])
def test_history_that_cannot_have_been_is_refused(history: list[Attempt]) -> None:
    with pytest.raises(ValueError, match="history"):
        next_steps(history, TWO, KOREA)


def test_renotice_keeps_every_condition_but_its_time_limits() -> None:
    first = {"title": "Desks", "items": [{"id": "1", "quantity": "40"}], "contract_period": {"end": "May"}}
    later = {**first, "contract_period": {"end": "July"}}
    eased = {**later, "items": [{"id": "1", "quantity": "30"}], "eligibility": {"regions": ["KR-11"]}}

    assert changed_conditions(NextStep.RENOTICE, first, later) == ()
    assert changed_conditions(NextStep.RETENDER, first, later) == ("contract_period",)
    assert changed_conditions(NextStep.RENOTICE, first, eased) == ("eligibility", "items")
    assert changed_conditions(NextStep.NEW_NOTICE, first, eased) == ()
    waived = {**first, "securities": {"bid": None}}
    assert changed_conditions(NextStep.RENOTICE, first, waived) == ("securities",)
    assert changed_conditions(NextStep.PRIVATE_CONTRACT, first, waived) == ()


failed = st.sampled_from([FIRST, AGAIN, ROUND])


@given(st.lists(failed, max_size=6), failed)
def test_one_more_failure_never_closes_the_way_to_a_private_contract_unless_conditions_change(
    later: list[Attempt], last: Attempt
) -> None:
    before = next_steps([FIRST, *later], TWO, KOREA)
    after = next_steps([FIRST, *later, last], TWO, KOREA)

    if last.kind is not AttemptKind.NOTICE:
        assert open_steps(before) <= open_steps(after)
    assert ("privateContract" in open_steps(after)) == (after.failed_notices >= 2)
