"""What an opened bid lacks, when bids may be ranked, and their order."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from minikoneps.evaluations.rules import (
    Finding,
    Opened,
    find_differences,
    must_be_examinable,
    must_be_examined,
)
from minikoneps.sealing.payload import BidLine
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Item, Notice

ITEMS = (Item("1", "Laptop", "40", "piece"), Item("2", "Bag", "12.5", "piece"))
ASKED = Notice("Laptops", "Forty.", None, "open", "priceOnly", "KRW", None, ITEMS, None, None, None)
CAME = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def opened(lines: list[BidLine], currency: str = "KRW") -> Opened:
    return Opened("bid-1", "1", "party-1", CAME, "00" * 32, None, Money(5, currency), tuple(lines))


def line(item: str, quantity: str) -> BidLine:
    return BidLine(item, quantity, "1", "1")


@pytest.mark.parametrize(
    ("lines", "findings"),
    [
        ([line("1", "40"), line("2", "12.5")], []),
        ([line("2", "12.500000"), line("1", "40.0")], []),
        ([line("1", "40")], [Finding("item_missing", "2")]),
        ([line("1", "40"), line("2", "12.5"), line("2", "12.5")], [Finding("item_repeated", "2")]),
        ([line("1", "41"), line("2", "12.5")], [Finding("quantity_differs", "1")]),
        ([line("1", "40"), line("2", "12.5"), line("9", "1")], [Finding("item_unknown", "9")]),
        (
            [line("9", "1")],
            [Finding("item_missing", "1"), Finding("item_missing", "2"), Finding("item_unknown", "9")],
        ),
    ],
)
def test_bid_is_compared_with_the_items_of_the_notice(lines: list[BidLine], findings: list[Finding]) -> None:
    assert find_differences(opened(lines), ASKED) == findings


def test_bid_in_another_currency_is_found() -> None:
    lines = [line("1", "40"), line("2", "12.5")]

    assert find_differences(opened(lines, "USD"), ASKED) == [Finding("currency_differs")]


def test_bid_that_differs_cannot_be_called_responsive_but_a_person_may_reject_it() -> None:
    findings = [Finding("item_missing", "2")]

    must_be_examinable("tender-1", opened([]), False, findings)
    must_be_examinable("tender-1", opened([]), True, [])
    with pytest.raises(RuleBroken) as refused:
        must_be_examinable("tender-1", opened([]), True, findings)

    assert refused.value.code == "evaluations.not_as_asked"
    assert refused.value.facts["findings"] == "item_missing"


def test_ranking_waits_for_every_opened_bid_to_be_examined_in_each_lot() -> None:
    must_be_examined("tender-1", [], [])
    must_be_examined("tender-1", [("a", "1"), ("a", "2")], {("a", "2"), ("a", "1")})
    with pytest.raises(RuleBroken) as refused:
        must_be_examined("tender-1", [("a", "1"), ("a", "2"), ("b", "2")], {("a", "1")})

    assert refused.value.code == "evaluations.not_examined"
    assert refused.value.facts["bids"] == "a/2, b/2"


def test_bid_is_compared_with_the_items_of_its_lot_alone() -> None:
    notice = replace(ASKED, items=(ITEMS[0], replace(ITEMS[1], related_lot="2")))

    assert find_differences(opened([line("1", "40")]), notice) == []
    assert find_differences(opened([line("1", "40"), line("2", "12.5")]), notice) == [
        Finding("item_unknown", "2")
    ]
    assert find_differences(opened([line("2", "12.5")])._replace(lot="2"), notice) == []
