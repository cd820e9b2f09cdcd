"""The worked example of the rules' page: from a notice with statutory costs to the total and its proof."""

from collections.abc import Iterator
from typing import Any

import pytest

from minikoneps.verification.check import verify
from tests.qualifications.room import WORKS, given, korean_room
from tests.reserve import known_seed
from tests.serving import Room, Served, notice
from tests.stages import entries, examine, open_now, send
from tests.verification.checked import bundle_of, frauds

#: Picked most often, as on the page: 11, 7, 3 and, with the lower number, 4.
BIDS = {
    "tenderer-1": ("895700000", (3, 11)),
    "tenderer-2": ("905000000", (7, 4)),
    "tenderer-3": ("930000000", (11, 7)),
}


@pytest.fixture
def korean(served: Served) -> Iterator[Room]:
    with korean_room(served) as room:
        yield room


def won(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "KRW"}


def works(costs: str | None = "60000000", net: str | None = "913979591", **changes: Any) -> dict[str, Any]:
    """A notice of works of a billion won; 98 % of that net cost is the lowest bid to the won."""
    named = {"statutoryCosts": costs, "netCost": net}
    lot = {"id": "1", **{name: won(amount) for name, amount in named.items() if amount}}
    return {**WORKS, "value": won("1000000000"), "lots": [lot], **changes}


def test_statutory_costs_are_left_out_as_in_the_worked_example(
    korean: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minikoneps.tenders.service.new_id", lambda noun: f"{noun}-1")
    with known_seed():
        tender = korean.publish(**works())
    bids = {
        seat: korean.bid(seat, tender, price, picks=picks)["bid"]["id"]
        for seat, (price, picks) in BIDS.items()
    }
    [lot] = open_now(korean, tender)["reservePrices"]
    for bid in bids.values():
        examine(korean, tender, bid)
    korean.done("evaluator", f"/tenders/{tender['id']}/ranking")
    path = f"/tenders/{tender['id']}/qualifications"
    korean.done("evaluator", path, given(bids["tenderer-1"], "29.5"))
    queue = korean.done("evaluator", path, given(bids["tenderer-2"], "27"))

    assert (lot["planPrice"], lot["floor"]) == (won("1001640849"), won("895659172"))
    assert (lot["netCostFloor"], lot["netCostShare"]) == (won("895700000"), "0.98")
    assert queue["statutoryCosts"] == won("60000000")
    worked = [(row["price"]["rounded"], row["price"]["points"], row["turn"]) for row in queue["bids"]]
    assert worked == [
        ("0.8875", "65", "failed"),
        ("0.8974", "68.96", "passed"),
        ("0.9239", "65", "notReached"),
    ]
    totals = [row["examination"]["total"] for row in queue["bids"] if row["examination"]]
    assert totals == ["94.5", "95.96"]
    [said] = entries(korean, "observer", "tender.published")
    assert said["data"]["notice"]["lots"][0]["statutory_costs"] == won("60000000")
    assert said["data"]["reserve_prices"]["lots"][0]["net_cost"] == won("913979591")
    assert frauds(verify(bundle_of(korean.get("auditor", "/bundle").content))) == {}


def test_costs_that_no_limit_comes_from_or_that_leave_no_room_are_refused(korean: Room) -> None:
    dollars = {"id": "1", "statutoryCosts": {"amount": "60000", "currency": "USD"}}
    goods: dict[str, Any] = {"mainProcurementCategory": "goods", "value": won("100000000")}
    wrong: list[tuple[dict[str, Any], str, str]] = [
        (works(net=None, **goods), "costs_unused", "statutoryCosts"),
        (works(costs=None, net="1000000001"), "net_cost_too_high", "netCost"),
        (works(costs="980000000"), "statutory_costs_too_high", "statutoryCosts"),
        (works(lots=[dollars]), "costs_in_other_currency", "statutoryCosts"),
        (works(value=won("20000000000")), "costs_unused", "netCost"),
    ]
    for said, code, field in wrong:
        draft = korean.done("procuring-officer", "/tenders", notice(**said))
        checks = korean.get("procuring-officer", f"/tenders/{draft['id']}/checks").json()
        found = [(one["code"], one["field"]) for one in checks if not one["ok"] and "cost" in one["code"]]
        assert found == [(f"tenders.{code}", f"lots.0.{field}")]
    half = works(lots=[{"id": "1", "statutoryCosts": won("0.5")}])
    assert send(korean, "procuring-officer", "/tenders", notice(**half)) == (422, "input.invalid")
    at_most = korean.done("procuring-officer", "/tenders", notice(**works("979999999", "1000000000")))
    checks = korean.get("procuring-officer", f"/tenders/{at_most['id']}/checks").json()
    assert [one["code"] for one in checks if not one["ok"] and "cost" in one["code"]] == []


def test_an_amendment_says_which_costs_it_changed(korean: Room) -> None:
    tender = korean.publish(**works())
    changed = notice(**works(costs="70000000", net=None))
    path = f"/tenders/{tender['id']}/amendments"
    korean.done("procuring-officer", path, {"rationale": "Safety was left out.", "notice": changed})
    [made] = korean.get("observer", path).json()

    told = {one["field"]: (one["before"], one["after"]) for one in made["changes"]}
    assert told["lots.1.statutoryCosts.amount"] == ("60000000", "70000000")
    assert told["lots.1.netCost.amount"] == ("913979591", "")
