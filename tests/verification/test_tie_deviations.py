"""Lots after the fact: another seed, another book, another order than the one that comes out again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from minikoneps.evaluations.placing import LotCase, place
from minikoneps.evaluations.settling import TieFacts, lottery_seed, tie_record
from minikoneps.ledger.checkpoint import public_key
from minikoneps.ledger.tree import nodes_of, root_of
from minikoneps.packs.methods import Ties
from minikoneps.shared.money import Money
from minikoneps.tenders.lottery import lottery_commitment
from minikoneps.verification.bundle import Head, write_bundle
from tests.verification.checked import check, frauds, notes
from tests.verification.room import BEGIN, OPENING, TENDER, Room

SEED, OTHER = bytes(range(32)), bytes(range(1, 33))
BIDS = {"bid-a": "100", "bid-b": "100", "bid-c": "100", "bid-d": "120"}


@dataclass
class LotsRoom(Room):
    """A room by Italy's law, whose notice commits to a lottery."""

    def start(self, parent: tuple[str, int, bytes] | None = None) -> None:
        super().start(parent)
        self.rewrite(0, pack="it", pack_date="2026-03-02")
        self.sign_anew()

    def notice(self) -> dict[str, object]:
        said = super().notice()
        written = {**said["notice"], "procedure": "openLowestPrice"}  # type: ignore[dict-item]
        return {**said, "notice": written, "lottery": {"commitment": lottery_commitment(TENDER, SEED)}}

    def export(self) -> bytes:
        head = Head(self.workshop, self.attempt, public_key(self.signing), "it", "2026-03-02")
        keys = {OPENING.id: OPENING.private}
        return write_bundle(
            head, self.entries, self.checkpoints, self.envelopes.__getitem__, keys.__getitem__
        )

    def draw(self) -> tuple[list[dict[str, object]], list[dict[str, object]], dict[str, object]]:
        """The honest places, ties and source of a ranking of all bids."""
        closed = next(at for at, entry in enumerate(self.entries) if entry.kind == "tender.closed")
        root = root_of(closed + 1, nodes_of(self.leaves[: closed + 1]))
        seed = lottery_seed(TENDER, SEED, root)
        facts = TieFacts(TENDER, Ties.LOTTERY, dict.fromkeys(BIDS, BEGIN), seed)
        totals = {name: Money.parse(self.payloads[name, "1"].total, "EUR") for name in BIDS}
        order = place(LotCase("1", "lowestPrice", totals, ties=facts))
        whose = {str(entry.data["bid"]): entry.data["tenderer"] for entry, _ in self.standing()}
        places: list[dict[str, object]] = [
            {"lot": "1", "bid": one.bid, "tenderer": whose[one.bid], "rank": one.rank}
            | {"total": one.total.text, "currency": "EUR"}
            for one in order.places
        ]
        drawn: dict[str, object] = {"size": closed + 1, "root": root.hex()}
        return places, [tie_record("1", one) for one in order.ties], drawn


def played(seed: bytes | None = SEED) -> LotsRoom:
    """From the notice to the ranking; `seed` is what the opening reveals."""
    room = LotsRoom()
    room.start()
    room.seat_all()
    room.publish()
    for number, (name, price) in enumerate(BIDS.items(), 1):
        room.bid(number, name, [price, "1"])
    room.close()
    opened = room.open()
    room.rewrite(opened, lottery={} if seed is None else {"seed": seed.hex()})
    room.sign_anew()
    room.evaluate()
    places, ties, drawn = room.draw()
    room.rewrite(len(room.entries) - 1, ranking=places, ties=ties, lottery=drawn)
    room.sign_anew()
    return room


def test_honest_lots_come_out_again() -> None:
    room = played()
    first = str(room.draw()[0][0]["bid"])
    room.award(first)
    report = check(room)
    assert frauds(report) == {}
    assert "tie_decided_by_hand" not in notes(report)


def test_seed_that_the_notice_did_not_commit_to_is_named() -> None:
    assert "not the one that its notice committed to" in frauds(check(played(OTHER)))["lottery_bent"][0]


def swapped(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    first, second, *others = rows
    return [{**second, "rank": 1}, {**first, "rank": 2}, *others]


@pytest.mark.parametrize(
    "bend",
    [
        lambda places, ties: {"ranking": swapped(places)},
        lambda places, ties: {"ranking": [{**row, "rank": 1} for row in places[:3]] + places[3:]},
        lambda places, ties: {"ties": []},
        lambda places, ties: {"ties": [{**ties[0], "rule": "earlierFirst"}]},
        lambda places, ties: {
            "ties": [
                {**ties[0], "steps": [{"step": "lottery", "groups": ties[0]["steps"][0]["groups"][::-1]}]}
            ]
        },
    ],
)
def test_order_that_was_not_drawn_is_named(
    bend: Callable[[list[dict[str, Any]], list[dict[str, Any]]], dict[str, object]],
) -> None:
    room = played()
    places, ties, _ = room.draw()
    room.rewrite(len(room.entries) - 1, **bend(places, ties))
    room.sign_anew()
    assert "does not follow" in frauds(check(room))["ranking_bent"][0]


def test_lots_drawn_from_another_book_are_named() -> None:
    room = played()
    room.rewrite(len(room.entries) - 1, lottery={"size": 3, "root": OTHER.hex()})
    room.sign_anew()
    assert "another book" in frauds(check(room))["lottery_bent"][0]


def test_award_to_another_than_the_first_drawn_is_named() -> None:
    room = played()
    room.award(str(room.draw()[0][1]["bid"]))
    assert "award_bent" in frauds(check(room))


def test_seed_that_stayed_shut_leaves_the_tie_and_is_noted() -> None:
    room = played(None)
    places, ties, _ = room.draw()
    level = [{**row, "rank": 1} for row in sorted(places[:3], key=lambda row: str(row["bid"]))]
    waiting = [{**ties[0], "steps": [], "awaits": "lottery"}]
    room.rewrite(len(room.entries) - 1, ranking=[*level, places[3]], ties=waiting, lottery=None)
    room.sign_anew()
    report = check(room)
    assert frauds(report) == {}
    assert "were not drawn" in notes(report)["seed_unopenable"]
