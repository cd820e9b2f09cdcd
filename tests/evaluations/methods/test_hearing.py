"""Nobody is out for a low price before having been asked."""

from datetime import UTC, datetime, timedelta

import pytest

from minikoneps.evaluations.methods.hearing import (
    Decision,
    Hearing,
    HearingAct,
    HearingState,
    hearing_state,
    open_acts,
)

ASKED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DUE = ASKED + timedelta(days=15)
ANSWER, HEARD, LATER = ASKED + timedelta(days=3), ASKED + timedelta(days=5), DUE + timedelta(days=1)


def decision(
    accepted: bool = False, at: datetime = LATER, reasons: str = "Below the price of steel."
) -> Decision:
    return Decision(at, accepted, reasons)


@pytest.mark.parametrize(
    ("hearing", "now", "state"),
    [
        (None, ASKED, HearingState.NOT_ASKED),
        (Hearing(ASKED, DUE), DUE, HearingState.ASKED),
        (Hearing(ASKED, DUE), DUE + timedelta(microseconds=1), HearingState.UNANSWERED),
        (Hearing(ASKED, DUE, DUE), LATER, HearingState.ANSWERED),
        (Hearing(ASKED, DUE, ANSWER, HEARD), LATER, HearingState.HEARD),
        (Hearing(ASKED, DUE, ANSWER, HEARD, decision(True)), LATER, HearingState.ACCEPTED),
        (Hearing(ASKED, DUE, decision=decision()), LATER, HearingState.REJECTED),
    ],
)
def test_state_follows_from_what_happened_and_the_time(
    hearing: Hearing | None, now: datetime, state: HearingState
) -> None:
    assert hearing_state(hearing, now) is state


@pytest.mark.parametrize("oral", [True, False])
def test_bid_is_never_rejected_before_it_was_answered_for_or_the_time_is_over(oral: bool) -> None:
    may_reject = {state for state in HearingState if HearingAct.REJECT in open_acts(state, oral)}

    on_paper = set() if oral else {HearingState.ANSWERED}
    assert may_reject == {HearingState.UNANSWERED, HearingState.HEARD} | on_paper


def test_convincing_answer_may_be_accepted_without_a_hearing() -> None:
    assert open_acts(HearingState.ANSWERED, True) == (HearingAct.HEAR, HearingAct.ACCEPT)


def test_what_was_decided_stays_decided() -> None:
    assert open_acts(HearingState.ACCEPTED, True) == open_acts(HearingState.REJECTED, False) == ()


@pytest.mark.parametrize(
    ("made", "word"),
    [
        (lambda: Hearing(ASKED, DUE, LATER), "after its time"),
        (lambda: Hearing(ASKED, DUE, ANSWER, ASKED), "first the question"),
        (lambda: Hearing(DUE, ASKED), "first the question"),
        (lambda: Hearing(ASKED, DUE, None, HEARD), "not heard"),
        (lambda: Hearing(ASKED, DUE, ANSWER, None, decision(reasons=" ")), "reasons"),
        (lambda: Hearing(ASKED, DUE, decision=decision(at=HEARD)), "time to answer"),
    ],
)
def test_history_that_cannot_have_been_is_refused(made: object, word: str) -> None:
    assert callable(made)
    with pytest.raises(ValueError, match=word):
        made()
