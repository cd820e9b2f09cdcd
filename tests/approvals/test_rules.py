"""Who may decide on what was asked, and what became of it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.approvals import rules
from minikoneps.approvals.rules import ApprovalFacts, ApprovalStatus, Person, approval_status
from minikoneps.packs.procedure import OfficialAct
from minikoneps.shared.errors import RuleBroken

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
KIM = Person("participant-kim", "procuring-officer")
PARK = Person("participant-park", "procuring-officer-2")
STATUSES: list[tuple[dict[str, Any], ApprovalStatus]] = [
    ({}, ApprovalStatus.PENDING),
    ({"approved_at": AT}, ApprovalStatus.APPROVED),
    ({"turned_down_at": AT}, ApprovalStatus.TURNED_DOWN),
    ({"taken_back_at": AT}, ApprovalStatus.TAKEN_BACK),
]


def facts(**decided: Any) -> ApprovalFacts:
    return ApprovalFacts(id="approval-1", act=OfficialAct.PUBLISH, asker=KIM, **decided)


@pytest.mark.parametrize(("decided", "status"), STATUSES)
def test_the_instants_of_an_approval_say_what_became_of_it(
    decided: dict[str, Any], status: ApprovalStatus
) -> None:
    assert approval_status(facts(**decided)) is status


@given(st.sampled_from(["participant-kim", "participant-lee"]), st.sampled_from([KIM.seat, PARK.seat, "x"]))
def test_a_second_person_is_another_participant_on_another_seat(participant: str, seat: str) -> None:
    person = Person(participant, seat)
    another = participant != KIM.participant and seat != KIM.seat

    if another:
        rules.must_be_another(facts(), person)
    else:
        with pytest.raises(RuleBroken, match=r"approvals\.same_(person|seat)"):
            rules.must_be_another(facts(), person)


def test_the_person_counts_before_the_seat() -> None:
    with pytest.raises(RuleBroken) as refused:
        rules.must_be_another(facts(), Person(KIM.participant, PARK.seat))

    assert refused.value.code == "approvals.same_person"
    assert refused.value.facts == {"asked_by": KIM.seat, "seat": PARK.seat}


def test_the_asker_takes_it_back_and_so_does_who_holds_the_seat_by_now() -> None:
    rules.must_be_the_asker(facts(), Person(KIM.participant, "elsewhere"))
    rules.must_be_the_asker(facts(), Person("participant-lee", KIM.seat))
    with pytest.raises(RuleBroken, match=r"approvals\.not_the_asker"):
        rules.must_be_the_asker(facts(), PARK)


@pytest.mark.parametrize(("decided", "status"), STATUSES[1:])
def test_what_was_decided_is_not_decided_again(decided: dict[str, Any], status: ApprovalStatus) -> None:
    with pytest.raises(RuleBroken) as refused:
        rules.must_be_pending(facts(**decided))

    assert refused.value.facts["status"] == status.value
    rules.must_be_pending(facts())


def test_asking_needs_somebody_to_approve_and_is_done_once() -> None:
    rules.must_have_a_second(OfficialAct.AWARD, [KIM.seat, PARK.seat])
    rules.must_not_be_asked(OfficialAct.AWARD, None)
    with pytest.raises(RuleBroken, match=r"approvals\.nobody_else"):
        rules.must_have_a_second(OfficialAct.AWARD, [KIM.seat])
    with pytest.raises(RuleBroken, match=r"approvals\.already_asked"):
        rules.must_not_be_asked(OfficialAct.AWARD, "approval-1")
