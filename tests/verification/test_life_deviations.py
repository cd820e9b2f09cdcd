"""Rankings by the cost of a life that do not follow from the sheet of the notice and the sealed figures."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from hashlib import sha256
from typing import Any

import pytest

from minikoneps.evaluations.life_costing import with_lives
from minikoneps.evaluations.placing import LIFE_CYCLE, cases_of, place_all
from minikoneps.ledger.entry import Entry
from minikoneps.sealing.answers import Figure
from minikoneps.sealing.envelope import info, seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.money import Money
from minikoneps.tenders.criteria import LifeCycleSheet
from tests.evaluations.test_life_costing import OF_LIFE
from tests.verification.checked import check, frauds
from tests.verification.room import ITEMS, OPENING, TENDER, Room

SHEET = LifeCycleSheet(5, "0.03", "kWh", "0.20")
CHEAP = {"energy": "900", "operation": "100", "maintenance": "0", "endOfLife": "0", "residual": "0"}
THRIFTY = {**CHEAP, "energy": "300"}


class LifeRoom(Room):
    """A room whose notice awards by the cost of a life."""

    def notice(self) -> dict[str, object]:
        said = super().notice()
        notice: Any = said["notice"]
        return {**said, "notice": {**notice, "award_criteria": "costOnly", "life_cycle": vars(SHEET)}}

    def bid_life(self, number: int, name: str, price: str, figures: Mapping[str, str]) -> None:
        words = info(self.parts(number, "1"))
        lines = [(item, quantity, price) for item, quantity in ITEMS]
        said = tuple(Figure(*one) for one in figures.items())
        salt = sha256(name.encode()).hexdigest()[:32]
        payload = BidPayload.priced("EUR", lines, salt=salt, figures=said)
        self.payloads[name, "1"] = payload
        self.receive(number, name, [self.envelope(seal(OPENING.public, words, payload), lot="1", info=words)])

    def opened(self, entry: Entry, envelope: dict[str, Any]) -> dict[str, object]:
        figures = self.payloads[str(entry.data["bid"]), "1"].figures
        return {**super().opened(entry, envelope), "figures": [one.to_json() for one in figures]}

    def evaluate(self, refused: Sequence[str] = ()) -> None:
        whose = {str(entry.data["bid"]): entry.data["tenderer"] for entry, _ in self.standing()}
        for name in whose:
            said = {"bid": name, "lot": "1", "responsive": True, "reasons": "as asked"}
            self.act("bid.examined", "evaluator", {"tender": TENDER, **said})
        totals = {(name, "1"): Money.parse(self.payloads[name, "1"].total, "EUR") for name in whose}
        honest = {"bid-cheap": CHEAP, "bid-thrifty": THRIFTY}
        figures = {(name, lot): tuple(Figure(*one) for one in honest[name].items()) for name, lot in totals}
        notice = replace(OF_LIFE, life_cycle=SHEET)
        (order,) = place_all(with_lives(cases_of(["1"], LIFE_CYCLE, totals), notice, figures))
        ranking = [
            {"lot": "1", "bid": one.bid, "tenderer": whose[one.bid], "rank": one.rank, "currency": "EUR"}
            | {"total": one.total.text, "cost": one.cost.text if one.cost else ""}
            for one in order.places
        ]
        self.act("bids.ranked", "evaluator", {"tender": TENDER, "method": LIFE_CYCLE, "ranking": ranking})


def played(thrifty: Mapping[str, str] = THRIFTY) -> LifeRoom:
    """400 for two and a half desks of the cheap, 560 of the thrifty, who wins by its energy."""
    room = LifeRoom()
    room.start()
    room.seat_all()
    room.publish()
    room.bid_life(1, "bid-cheap", "400", CHEAP)
    room.bid_life(2, "bid-thrifty", "560", thrifty)
    room.close()
    room.open()
    room.evaluate()
    return room


def index_of(room: Room, kind: str) -> int:
    return next(at for at, entry in enumerate(room.entries) if entry.kind == kind)


def bent(kind: str, **changes: object) -> dict[str, list[str]]:
    """What a check says of a room in which one entry says something else."""
    room = played()
    room.rewrite(index_of(room, kind), **changes)
    room.sign_anew()
    return frauds(check(room))


@cache
def places() -> list[dict[str, Any]]:
    room = played()
    ranking: Any = room.entries[index_of(room, "bids.ranked")].data["ranking"]
    return [dict(place) for place in ranking]


def test_an_honest_ranking_by_life_is_worked_out_again() -> None:
    room = played()
    room.award("bid-thrifty")

    assert [(place["bid"], place["cost"]) for place in places()] == [
        ("bid-thrifty", "2132.75"),
        ("bid-cheap", "2282.32"),
    ]
    assert frauds(check(room)) == {}


@pytest.mark.parametrize(
    "ranking",
    [
        [{**places()[1], "rank": 1}, {**places()[0], "rank": 2}],
        [{**places()[0], "cost": "2132.74"}, places()[1]],
        [{name: said for name, said in place.items() if name != "cost"} for place in places()],
    ],
)
def test_a_bent_order_or_cost_is_named(ranking: list[dict[str, Any]]) -> None:
    assert "ranking_bent" in bent("bids.ranked", ranking=ranking)


def test_a_ranking_by_price_of_a_notice_that_counts_lives_is_named() -> None:
    by_price = [
        {name: said for name, said in place.items() if name != "cost"} | {"rank": rank}
        for rank, place in enumerate(reversed(places()), 1)
    ]

    found = bent("bids.ranked", method="lowestPrice", ranking=by_price)

    assert "is not what its notice said" in found["ranking_bent"][0]


def test_a_sheet_that_was_changed_after_the_bids_is_named() -> None:
    room = played()
    published: Any = room.entries[index_of(room, "tender.published")].data["notice"]
    dearer = {**published, "life_cycle": {**vars(SHEET), "energy_price": "0.10"}}

    assert "ranking_bent" in bent("tender.published", notice=dearer)


def test_a_figure_that_another_than_the_tenderer_wrote_is_named() -> None:
    room = played()
    rows: Any = room.entries[index_of(room, "bids.opened")].data["bids"]
    figures = [{**one, "value": "100"} if one["name"] == "energy" else one for one in rows[1]["figures"]]

    room.rewrite(index_of(room, "bids.opened"), bids=[rows[0], {**rows[1], "figures": figures}])
    room.sign_anew()

    assert "opening_differs" in frauds(check(room))


def test_a_bid_with_an_absurd_figure_that_was_called_responsive_is_named() -> None:
    found = frauds(check(played({**THRIFTY, "residual": "1400.01"})))

    assert found["examination_bent"][0].endswith("residual_above_price")
