"""Negotiations after the fact: out of turn, a price that rose, no minutes, an award for another amount."""

from typing import Any

import pytest

from minikoneps.negotiations.rules import price_digest
from minikoneps.shared.money import Money
from minikoneps.verification.award_checks import check_award
from minikoneps.verification.negotiation_checks import check_negotiations
from minikoneps.verification.story import Award, Rank, Ranking, TenderStory
from minikoneps.verification.story_steps import Negotiated

TENDER, SALT = "tender-1", "00" * 16
PLACES = (
    Rank("1", "bid-a", "party-a", 1, "480", "KRW"),
    Rank("1", "bid-b", "party-b", 2, "420", "KRW"),
)


class Book:
    """What a book says of one tender after its ranking; steps follow one another."""

    def __init__(self, method: str = "negotiated") -> None:
        self.story = TenderStory(TENDER)
        self.story.rankings.append(Ranking(1, method, PLACES))
        self.index = 1

    def say(self, kind: str, bid: str, **said: object) -> None:
        self.index += 1
        step = Negotiated(self.index, f"negotiation.{kind}", "1", bid, {"bid": bid, "lot": "1", **said})
        self.story.negotiated.append(step)

    def work(self, bid: str, number: int = 1, settled: bool = True) -> None:
        self.say("held", bid, round=number, about="work", settled=settled, words_sha256="00")

    def price(self, bid: str, number: int, amount: str, settled: bool = True) -> dict[str, object]:
        bound = price_digest(Money.parse(amount, "KRW"), SALT)
        about = {"round": number, "about": "price", "settled": settled}
        self.say("held", bid, **about, words_sha256="00", price_sha256=bound)
        return {"round": number, "amount": amount, "currency": "KRW", "salt": SALT}

    def end(self, bid: str, outcome: str, prices: list[Any] | None = None, value: str | None = None) -> None:
        agreed = {} if value is None else {"value": {"amount": value, "currency": "KRW"}}
        self.say("ended", bid, outcome=outcome, reasons="As said.", prices=prices or [], **agreed)

    def break_down(self, bid: str = "bid-a") -> "Book":
        self.say("opened", bid)
        self.work(bid, settled=False)
        self.end(bid, "brokenDown")
        return self

    def agree(self, bid: str = "bid-b", amount: str = "410") -> "Book":
        self.say("opened", bid)
        self.work(bid)
        told = self.price(bid, 2, amount)
        self.end(bid, "agreed", [told], amount)
        return self

    def found(self) -> list[str]:
        return [one.code for one in check_negotiations(self.story, None)]

    def award(self, bid: str, amount: str) -> list[str]:
        party = "party-a" if bid == "bid-a" else "party-b"
        award = Award(self.index + 1, "1", "active", bid, party, (amount, "KRW"), "It was agreed.")
        return [one.code for one in check_award(self.story, award, ())]


def test_talks_in_order_and_an_award_for_what_was_agreed_raise_no_finding() -> None:
    book = Book().break_down().agree()

    assert (book.found(), book.award("bid-b", "410")) == ([], [])


def test_who_talks_with_the_second_first_is_found() -> None:
    assert set(Book().agree("bid-b").found()) == {"negotiated_out_of_turn"}


def test_talks_with_two_at_once_and_after_an_agreement_are_found() -> None:
    both = Book()
    both.say("opened", "bid-a")
    both.say("opened", "bid-b")
    after = Book().agree("bid-a", "470").break_down("bid-b")

    assert both.found() == ["negotiated_out_of_turn"]
    assert set(after.found()) == {"negotiated_out_of_turn"}


@pytest.mark.parametrize("prices", [("481",), ("470", "471")])
def test_a_price_above_the_bid_or_above_an_earlier_round_is_found(prices: tuple[str, ...]) -> None:
    book = Book()
    book.say("opened", "bid-a")
    book.work("bid-a")
    told = [book.price("bid-a", place + 2, amount) for place, amount in enumerate(prices)]
    book.end("bid-a", "agreed", told, prices[-1])

    assert book.found() == ["negotiated_price_rose"]


def test_an_end_without_minutes_is_found() -> None:
    book = Book()
    book.say("opened", "bid-a")
    book.end("bid-a", "brokenDown")

    assert book.found() == ["negotiated_without_minutes"]


def test_a_price_told_at_the_end_that_was_not_the_one_at_the_table_is_found() -> None:
    book = Book()
    book.say("opened", "bid-a")
    book.work("bid-a")
    book.price("bid-a", 2, "470")
    told = {"round": 2, "amount": "460", "currency": "KRW", "salt": SALT}
    book.end("bid-a", "agreed", [told], "460")

    assert book.found() == ["negotiation_bent"]


def test_an_agreement_on_another_amount_than_was_last_on_the_table_is_found() -> None:
    book = Book()
    book.say("opened", "bid-a")
    book.work("bid-a")
    told = book.price("bid-a", 2, "470")
    book.end("bid-a", "agreed", [told], "475")

    assert book.found() == ["negotiation_bent"]


def test_steps_that_could_not_be_taken_are_found() -> None:
    early, twice, elsewhere = Book(), Book().break_down(), Book("lowestPrice")
    early.say("opened", "bid-a")
    early.price("bid-a", 1, "470")
    early.end("bid-a", "brokenDown", [{"round": 1, "amount": "470", "currency": "KRW", "salt": SALT}])
    twice.work("bid-a", 2)
    elsewhere.say("opened", "bid-a")

    assert early.found() == ["negotiation_bent"]
    assert twice.found() == ["negotiation_bent"]
    assert elsewhere.found() == ["negotiation_bent"]


def test_an_award_before_an_agreement_to_who_failed_or_for_another_amount_is_found() -> None:
    nobody, agreed = Book(), Book().break_down().agree()

    assert nobody.award("bid-a", "480") == ["award_bent"]
    assert agreed.award("bid-a", "480") == ["award_bent"]
    assert agreed.award("bid-b", "420") == ["award_bent"]
