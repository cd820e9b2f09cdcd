"""Failed tenders over HTTP, by Korea's law: declared with the rules' reason, then tried again."""

from io import BytesIO
from typing import Any

import pytest
from pydantic.alias_generators import to_camel

from minikoneps.tenders.schemas import TenderDraft
from minikoneps.verification.check import verify
from minikoneps.verification.reading import read_bundle
from tests.serving import Room
from tests.stages import entries, examine, open_now, send
from tests.verification.checked import frauds

ONE, TWO, OFFICER = "tenderer-1", "tenderer-2", "procuring-officer"
WHY = "One bid alone is no competition."
CATERING = {
    "title": "Catering for the training centre",
    "procedureId": "open",
    "mainProcurementCategory": "services",
    "value": {"amount": "90000000", "currency": "KRW"},
    "items": [{"id": "1", "description": "Lunch", "quantity": "9000", "unit": "meal"}],
    "tenderPeriod": {"endDate": "2026-03-10T05:00:00Z"},
}
Tender = dict[str, Any]


def fail(room: Room, tender: Tender, *bidders: str, reasons: str = WHY) -> Tender:
    """Let a tender find these bidders alone, and declare it failed."""
    for seat in bidders:
        room.bid(seat, tender, "9900", picks=(3, 11) if tender["reservePrices"] else None)
    open_now(room, tender)
    path = f"/tenders/{tender['id']}/awards"
    made: Tender = room.done(
        OFFICER, path, {"status": "unsuccessful", "reasons": reasons}, key=f"a-{tender['id']}"
    )
    return made


def state(room: Room, tender: Tender, seat: str = OFFICER) -> Tender:
    found: Tender = room.get(seat, f"/tenders/{tender['id']}/failure").json()
    return found


def open_steps(found: Tender) -> set[str]:
    return {option["step"] for option in found["options"] if option["open"]}


def again(room: Room, tender: Tender, step: str, until: str, **more: str) -> Tender:
    """Take a step and publish its draft with a deadline."""
    draft = room.done(OFFICER, f"/tenders/{tender['id']}/next-try", {"step": step, **more})
    save(room, draft, tenderPeriod={"endDate": until})
    published: Tender = room.done(OFFICER, f"/tenders/{draft['id']}/publication")
    return published


def save(room: Room, draft: Tender, **changes: object) -> None:
    """Save a draft as it was read, with changes."""
    written = TenderDraft.model_fields.keys()
    body = {name: said for name, said in draft.items() if name in {to_camel(one) for one in written}}
    saved = room.at[OFFICER].put(room.path(f"/tenders/{draft['id']}"), json=body | changes)
    assert saved.status_code == 200, saved.text


def test_one_bid_alone_is_a_failed_tender_and_the_decision_says_by_how_many(korea: Room) -> None:
    tender = korea.publish(**CATERING)

    award = fail(korea, tender, ONE)

    assert award["failure"] == "tooFewBids"
    (entry,) = entries(korea, "observer", "award.decided")
    assert entry["data"]["failure"] == {"reason": "tooFewBids", "valid_bids": 1, "minimum_valid_bids": 2}
    found = state(korea, tender, "observer")
    assert (found["failedLots"], found["failedNotices"], found["missingNotices"]) == (["1"], 1, 1)
    assert open_steps(found) == {"retender", "renotice", "newNotice"}


def test_nothing_is_said_of_the_number_of_bids_before_the_opening(korea: Room) -> None:
    tender = korea.publish(**CATERING)
    korea.bid(ONE, tender, "9900", picks=(3, 11))

    assert state(korea, tender)["lots"] == []


def test_tender_given_up_by_hand_has_not_failed_and_nothing_follows_it(korea: Room) -> None:
    tender = korea.publish(**CATERING)
    for seat in (ONE, TWO):
        korea.bid(seat, tender, "9900", picks=(3, 11))
    open_now(korea, tender)
    nobody = {"status": "unsuccessful", "reasons": "The need is gone."}

    award = korea.done(OFFICER, f"/tenders/{tender['id']}/awards", nobody, key="key-the-award")

    assert award["failure"] is None
    step = f"/tenders/{tender['id']}/next-try"
    assert send(korea, OFFICER, step, {"step": "renotice"}) == (409, "failures.not_failed")


def test_notice_again_has_the_next_number_a_shorter_period_and_the_same_conditions(korea: Room) -> None:
    tender = korea.publish(**CATERING)
    fail(korea, tender)

    draft = korea.done(OFFICER, f"/tenders/{tender['id']}/next-try", {"step": "renotice"})
    save(korea, draft, title="Dinner", tenderPeriod={"endDate": "2026-03-16T05:00:00Z"})
    refused = korea.post(OFFICER, f"/tenders/{draft['id']}/publication")

    assert (draft["procedure"]["minimumDays"], tender["procedure"]["minimumDays"]) == (5, 7)
    assert refused.json()["errors"] == {"title": "tenders.conditions_changed"}
    korea.done(OFFICER, f"/tenders/{tender['id']}/next-try", {"step": "renotice"})  # puts it back
    published = korea.done(OFFICER, f"/tenders/{draft['id']}/publication")
    assert (tender["noticeNumber"], published["noticeNumber"]) == ("R26BK00000001-000", "R26BK00000001-001")
    entry = entries(korea, "observer", "tender.published")[-1]
    assert entry["data"]["again"] == {"step": "renotice", "of": tender["id"]}
    assert published["openingKey"]["id"] != tender["openingKey"]["id"]


@pytest.mark.parametrize("condition", ["items", "value", "procedureId"])
def test_changed_condition_is_named(korea: Room, condition: str) -> None:
    tender = korea.publish(**CATERING)
    fail(korea, tender)
    changed = {
        "items": [{"id": "1", "description": "Lunch", "quantity": "8000", "unit": "meal"}],
        "value": {"amount": "95000000", "currency": "KRW"},
        "procedureId": "smallValue",
    }[condition]
    draft = korea.done(OFFICER, f"/tenders/{tender['id']}/next-try", {"step": "renotice"})

    save(korea, draft, **{condition: changed}, tenderPeriod={"endDate": "2026-03-20T05:00:00Z"})

    checks = korea.get(OFFICER, f"/tenders/{draft['id']}/checks").json()
    assert {one["field"] for one in checks if not one["ok"]} == {condition}


def test_private_contract_waits_for_the_second_failed_notice_and_hears_one_tenderer_alone(
    korea: Room,
) -> None:
    first = korea.publish(**CATERING)
    fail(korea, first, ONE)
    step = f"/tenders/{first['id']}/next-try"
    private = {"step": "privateContract", "tenderer": korea.party(TWO)}
    assert send(korea, OFFICER, step, private) == (409, "failures.more_notices")
    fail(korea, again(korea, first, "retender", "2026-03-16T05:00:00Z"))
    (other,) = [one for one in state(korea, first)["tries"] if one["step"] == "retender"]
    assert other["noticeNumber"] == "R26BK00000001-000-001"
    assert "privateContract" not in open_steps(state(korea, {"id": other["tender"]}))
    second = again(korea, {"id": other["tender"]}, "renotice", "2026-03-24T05:00:00Z")
    fail(korea, second)

    step = f"/tenders/{second['id']}/next-try"
    assert send(korea, OFFICER, step, {"step": "privateContract"}) == (409, "failures.tenderer_missing")
    named = {"step": "renotice", "tenderer": korea.party(TWO)}
    assert send(korea, OFFICER, step, named) == (409, "failures.tenderer_not_asked")
    contract = again(korea, second, "privateContract", "2026-03-26T05:00:00Z", tenderer=korea.party(TWO))

    assert (contract["procedureId"], contract["reservePrices"]) == ("privateAfterFailure", None)
    bids = f"/tenders/{contract['id']}/bids"
    assert send(korea, ONE, bids, korea.sealed(ONE, contract, "9900")) == (409, "bids.not_asked")
    mine = str(korea.bid(TWO, contract, "9800")["bid"]["id"])
    open_now(korea, contract)
    examine(korea, contract, mine)
    korea.done("evaluator", f"/tenders/{contract['id']}/ranking")
    award = {"status": "active", "bid": mine, "reasons": "On the terms of the notices that failed."}
    korea.done(OFFICER, f"/tenders/{contract['id']}/awards", award, key="key-the-award")
    bundle = korea.trainer.get(korea.path("/bundle"))
    assert frauds(verify(read_bundle(BytesIO(bundle.content)))) == {}


def test_failed_lots_are_taken_up_once(korea: Room) -> None:
    tender = korea.publish(**CATERING)
    fail(korea, tender)
    again(korea, tender, "renotice", "2026-03-20T05:00:00Z")

    step = f"/tenders/{tender['id']}/next-try"

    assert send(korea, OFFICER, step, {"step": "renotice"}) == (409, "failures.already_followed")


def test_lot_fails_alone_and_is_noticed_again_alone(korea: Room) -> None:
    lots = [
        {"id": lot, "title": f"Lot {lot}", "value": {"amount": "45000000", "currency": "KRW"}}
        for lot in ("1", "2")
    ]
    items = [
        {"id": lot, "description": "Lunch", "quantity": "4500", "unit": "meal", "relatedLot": lot}
        for lot in ("1", "2")
    ]
    tender = korea.publish(**{**CATERING, "lots": lots, "items": items})
    for seat, on in ((ONE, ["1", "2"]), (TWO, ["1"])):
        korea.bid(seat, tender, "9900", on, picks=(3, 11))
    open_now(korea, tender)
    nobody = {"lot": "2", "status": "unsuccessful", "reasons": WHY}

    korea.done(OFFICER, f"/tenders/{tender['id']}/awards", nobody, key="key-the-award")

    found = state(korea, tender)
    assert [(one["lot"], one["validBids"], one["failure"]) for one in found["lots"]] == [
        ("1", 2, None),
        ("2", 1, "tooFewBids"),
    ]
    following = again(korea, tender, "renotice", "2026-03-18T05:00:00Z")
    assert [lot["id"] for lot in following["lots"]] == ["2"]
    assert following["value"] == {"amount": "45000000", "currency": "KRW"}


def test_open_data_tell_which_process_found_nobody_before(korea: Room) -> None:
    tender = korea.publish(**CATERING)
    fail(korea, tender)
    following = again(korea, tender, "renotice", "2026-03-20T05:00:00Z")

    package = korea.at["observer"].get(f"/ocds/{korea.slug}/releases").json()

    told = {one["tender"]["id"]: one for one in package["releases"] if one["tag"] == ["tender"]}
    assert told[following["id"]]["relatedProcesses"] == [
        {
            "id": "1",
            "relationship": ["unsuccessfulProcess"],
            "scheme": "ocid",
            "identifier": told[tender["id"]]["ocid"],
        }
    ]
