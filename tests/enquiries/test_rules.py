"""When questions are in time, and who sees one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, col, create_engine, select

from minikoneps.enquiries import rules
from minikoneps.enquiries.rules import Viewer
from minikoneps.enquiries.store import _is_seen
from minikoneps.enquiries.tables import Enquiry
from minikoneps.packs.procedure import UnansweredEnquiries
from minikoneps.shared.database import WorkshopModel
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.notice import Item, Notice
from minikoneps.tenders.rules import PublishedTender
from tests.published import published

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TICK = timedelta(microseconds=1)
NOTICE = Notice(
    title="Railings",
    description="Steel",
    buyer=None,
    procurement_method="open",
    award_criteria="priceOnly",
    currency="KRW",
    value=None,
    items=(Item("1", "Railing", "10", "metre"),),
    deadline=NOON + timedelta(days=4),
    contract_start=None,
    contract_end=None,
    enquiry_deadline=NOON,
)
TENDER = published(NOTICE)
WITHOUT = replace(TENDER, notice=replace(NOTICE, enquiry_deadline=None))
CANCELLED = replace(TENDER, cancelled_at=NOON)
BLOCK, ALLOW = UnansweredEnquiries.BLOCK, UnansweredEnquiries.ALLOW


def code(refused: pytest.ExceptionInfo[RuleBroken]) -> str:
    return refused.value.code


@pytest.mark.parametrize("tender", [TENDER, WITHOUT])
def test_question_is_in_time_up_to_the_last_instant_and_late_a_tick_after(tender: PublishedTender) -> None:
    last = rules.last_instant(tender)
    assert last == (NOON if tender is TENDER else tender.deadline)

    rules.must_be_askable(tender, last)
    with pytest.raises(RuleBroken) as refused:
        rules.must_be_askable(tender, last + TICK)

    assert code(refused) == "enquiries.late"
    assert "tender" not in refused.value.facts  # what names it is opened with the bids


def test_cancelled_tender_has_nothing_to_ask_or_answer() -> None:
    acts: list[Callable[[], None]] = [
        lambda: rules.must_be_askable(CANCELLED, NOON),
        lambda: rules.must_be_answerable(CANCELLED, "enquiry-1", None, NOON),
    ]
    for act in acts:
        with pytest.raises(RuleBroken) as refused:
            act()
        assert code(refused) == "enquiries.tender_cancelled"
        assert "tender" not in refused.value.facts


def test_question_is_answered_once_and_while_a_bid_may_still_follow() -> None:
    rules.must_be_answerable(TENDER, "enquiry-1", None, TENDER.deadline)

    with pytest.raises(RuleBroken, match=r"enquiries\.answer_late"):
        rules.must_be_answerable(TENDER, "enquiry-1", None, TENDER.deadline + TICK)
    with pytest.raises(RuleBroken, match=r"enquiries\.already_answered"):
        rules.must_be_answerable(TENDER, "enquiry-1", NOON, NOON)


@pytest.mark.parametrize(
    ("closed_at", "unanswered", "switch", "at", "said"),
    [
        (None, 0, BLOCK, NOON + TICK, None),
        (None, 3, ALLOW, NOON + TICK, None),
        (None, 1, BLOCK, NOON + TICK, "enquiries.unanswered"),
        (None, 0, BLOCK, NOON, "enquiries.too_early"),
        (NOON, 0, BLOCK, NOON + TICK, "enquiries.already_closed"),
    ],
)
def test_enquiry_period_is_closed_once_after_its_end_as_the_procedure_says(
    closed_at: datetime | None, unanswered: int, switch: UnansweredEnquiries, at: datetime, said: str | None
) -> None:
    if said is None:
        rules.must_be_closable(TENDER, closed_at, unanswered, switch, at)
        return
    with pytest.raises(RuleBroken) as refused:
        rules.must_be_closable(TENDER, closed_at, unanswered, switch, at)
    assert code(refused) == said


def test_question_is_about_what_the_notice_has() -> None:
    rules.must_be_in_notice(None, [])
    rules.must_be_in_notice("1", ["1"])
    with pytest.raises(RuleBroken, match=r"enquiries\.not_in_notice"):
        rules.must_be_in_notice("2", ["1"])


CASES = [
    (Viewer("tenderer-1", False), False, True),
    (Viewer("tenderer-2", False), False, False),
    (Viewer("procuring-officer", True), False, True),
    (Viewer(None, False), False, False),
    (Viewer("tenderer-2", False), True, True),
    (Viewer(None, False), True, True),
]


@pytest.mark.parametrize(("viewer", "answered", "sees"), CASES)
def test_rule_and_select_agree_on_who_sees_a_question(viewer: Viewer, answered: bool, sees: bool) -> None:
    engine = create_engine("sqlite://")
    WorkshopModel.metadata.tables["enquiry"].create(engine)
    with Session(engine) as session:
        session.add(
            Enquiry(
                id="enquiry-1",
                tender="tender-1",
                asker="tenderer-1",
                title="a",
                description="b",
                asked_at=NOON,
                position=1,
                answered_at=NOON if answered else None,
            )
        )
        found = session.exec(select(col(Enquiry.id)).where(_is_seen(viewer))).all()

    assert (list(found) == ["enquiry-1"]) is sees
    assert rules.is_seen(viewer, "tenderer-1", answered) is sees
