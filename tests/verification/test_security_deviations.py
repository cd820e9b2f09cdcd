"""Securities: each way of losing or giving one back that the notice and the awards do not allow is found."""

from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest

from minikoneps.ledger.entry import Entry
from minikoneps.sealing.envelope import info, seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.sealing.security import SecurityGiven
from tests.securing import PROMISED, WORDS
from tests.verification.checked import check, frauds
from tests.verification.room import DEADLINE, LOTS, OPENING, TENDER, Room

OFFICER = "procuring-officer"
ASKED = {
    "forms": ["undertaking", "guarantee"],
    "share": "0.02",
    "share_of": "estimatedValue",
    "binding_days": 60,
    "days_beyond": 28,
    "undertaking": WORDS,
}
VALUE = {"amount": "2000.01", "currency": "EUR"}
DUE = "40.01"  # 2 % of 2,000.01, rounded up
RUNNING = SecurityGiven("guarantee", "50.00", "Harbour Bank", "HB-77", DEADLINE + timedelta(days=88))


class Secured(Room):
    """A tender that asks for a security, won by the second tenderer; honest until a test bends it."""

    def begin(self, given: SecurityGiven | None = PROMISED, **asked: object) -> "Secured":
        self.start()
        self.seat_all()
        published = self.publish()
        notice = self.entries[published].data["notice"]
        assert isinstance(notice, dict)
        self.rewrite(
            published,
            notice={**notice, "value": VALUE, "securities": {"bid": {**ASKED, **asked}}},
            procuring_entity={"id": f"party-{OFFICER}", "name": "Rivermouth"},
        )
        self.sign_anew()
        self.secure(1, "bid-a", ["700", "10"], RUNNING)
        self.secure(2, "bid-b", ["600", "10"], given)
        self.close()
        self.open()
        return self

    def secure(self, number: int, name: str, prices: Sequence[str], given: SecurityGiven | None) -> None:
        lines = [(item, quantity, price) for (item, quantity), price in zip(LOTS["1"], prices, strict=True)]
        salt, words = sha256(name.encode()).hexdigest()[:32], info(self.parts(number))
        payload = BidPayload.priced("EUR", lines, salt=salt, security=given)
        self.payloads[name, "1"] = payload
        self.receive(number, name, [self.envelope(seal(OPENING.public, words, payload), info=words)])

    def opened(self, entry: Entry, envelope: dict[str, Any]) -> dict[str, object]:
        given = self.payloads[str(entry.data["bid"]), "1"].security
        row = super().opened(entry, envelope)
        return row if given is None else {**row, "security": given.record()}

    def decide(self) -> "Secured":
        self.evaluate()
        self.award("bid-b")
        return self

    def give_back(self, days: int = 0) -> "Secured":
        self.now += timedelta(days=days)
        told = {
            "tender": TENDER,
            "lot": "1",
            "award": "award-1",
            "bid": "bid-b",
            "tenderer": "party-tenderer-2",
        }
        self.act("award.cancelled", "tenderer-2", {**told, "cause": "supplierWithdrew", "reasons": "Steel."})
        return self

    def forfeit(self, bid: str = "bid-b", amount: str = DUE) -> "Secured":
        told = {
            "tender": TENDER,
            "lot": "1",
            "bid": bid,
            "tenderer": "party-tenderer-2",
            "form": "undertaking",
        }
        self.act(
            "security.forfeited", OFFICER, {**told, "amount": amount, "currency": "EUR", "reasons": "It won."}
        )
        return self

    def release(self, *bids: str) -> "Secured":
        rows = [{"bid": bid, "tenderer": "party"} for bid in bids]
        self.act("security.released", OFFICER, {"tender": TENDER, "lot": "1", "bids": rows})
        return self


def codes(room: Room) -> set[str]:
    return set(frauds(check(room)))


def test_honest_forfeiture_and_release_are_sound() -> None:
    room = Secured().begin().decide().give_back().forfeit()
    room.award("bid-a", award="award-2")

    report = check(room)

    assert frauds(report) == {}
    assert any("securities given back or lost" in line for line in report.checked)
    assert codes(Secured().begin().decide().release("bid-a")) == set()


@pytest.mark.parametrize("amount", ["40.00", "40.02", "50.00"])
def test_forfeiture_of_another_amount_than_is_due_is_found(amount: str) -> None:
    assert codes(Secured().begin().decide().give_back().forfeit(amount=amount)) == {"forfeiture_bent"}


def test_forfeiture_without_a_broken_word_or_out_of_its_time_is_found() -> None:
    assert codes(Secured().begin().decide().forfeit()) == {"forfeiture_bent"}
    assert codes(Secured().begin().decide().give_back(60).forfeit()) == {"forfeiture_bent"}
    assert codes(Secured().begin().decide().give_back().forfeit().forfeit()) == {"forfeiture_bent"}
    ended = Secured().begin(RUNNING).decide().give_back()
    ended.now += timedelta(days=88)
    assert codes(ended.forfeit()) == {"forfeiture_bent"}


def test_security_given_back_that_was_not_free_is_found() -> None:
    assert codes(Secured().begin().decide().release("bid-b")) == {"release_bent"}
    assert codes(Secured().begin().decide().release("bid-a").release("bid-a")) == {"release_bent"}
    assert codes(Secured().begin().decide().give_back().release("bid-a")) == {"release_bent"}
    assert codes(Secured().begin().release("bid-a")) == {"release_bent"}


def test_bid_called_responsive_without_the_security_that_was_asked_is_found() -> None:
    assert codes(Secured().begin(None).decide()) == {"examination_bent"}
    other = SecurityGiven("undertaking", accepted="0" * 64)
    assert codes(Secured().begin(other).decide()) == {"examination_bent"}


def test_opening_record_with_another_security_than_the_envelope_is_found() -> None:
    room = Secured().begin(RUNNING).decide()
    index = next(i for i, entry in enumerate(room.entries) if entry.kind == "bids.opened")
    rows = room.rows()
    rows[1]["security"] = {**RUNNING.record(), "amount": "500.00"}
    room.rewrite(index, bids=rows)
    room.sign_anew()

    assert codes(room) == {"opening_differs"}
