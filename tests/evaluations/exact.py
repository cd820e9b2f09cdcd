"""Tenders with figures that are easily bent, played to their ranking, and what must come out of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from minikoneps.shared.money import decimals
from tests.committees.room import OFFICER, act, declare, mark
from tests.lives import FIGURES, SHEET, bid_life, publish_life
from tests.negotiations.room import MEMBERS
from tests.qualifications.room import given
from tests.reserve import known_seed
from tests.serving import Room
from tests.stages import Tender, open_now

ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
CHAIR = MEMBERS[0]
Said = dict[str, Any]


@dataclass(frozen=True)
class Figures:
    """What a test knows of a bid before it is sent.

    Shapes: the points by criterion, of the price and in all are left out where nobody rates anything.
    """

    total: Fraction
    cost: Fraction | None = None
    quality: Fraction | None = None
    price_points: Fraction | None = None
    points: Fraction | None = None


@dataclass(frozen=True)
class Told:
    """A tender that was ranked, and the figures that its bids must come out with.

    Shapes: figures by bid id; `marks` that were agreed on by bid id, in the order of the criteria.
    """

    method: str
    tender: Tender
    figures: Mapping[str, Figures]
    marks: Mapping[str, Sequence[Fraction]] = field(default_factory=dict)


Play = Callable[[Room], Told]


def half_up(value: Fraction, places: int = 0) -> Fraction:
    """As paper rounds what is not negative."""
    return Fraction((value * 10**places * 2 + 1) // 2, 10**places)


def later(room: Room, days: int = 60) -> Said:
    now = datetime.fromisoformat(room.get("trainer", "/clock").json()["now"])
    return {"endDate": (now + timedelta(days=days)).isoformat()}


def notice_of(
    room: Room, procedure: str, value: str, currency: str, quantities: Sequence[str], **terms: Any
) -> Tender:
    """Publish what is asked in these quantities; the seed of its reserve prices is known."""
    items = [
        {"id": f"{number}", "description": "Gravel", "quantity": quantity, "unit": "tonne"}
        for number, quantity in enumerate(quantities, 1)
    ]
    asked = {"procedureId": procedure, "value": {"amount": value, "currency": currency}, "items": items}
    with known_seed():
        return room.publish(**{"currency": currency, "tenderPeriod": later(room), **asked, **terms})


def sums(tender: Tender, prices: Mapping[str, str]) -> dict[str, Fraction]:
    """What each seat's bid comes to: its lines, each rounded to the currency's decimals, added up."""
    places = decimals(tender["currency"])
    return {
        seat: sum(
            (half_up(Fraction(item["quantity"]) * Fraction(price), places) for item in tender["items"]),
            Fraction(0),
        )
        for seat, price in prices.items()
    }


def send_all(
    room: Room, tender: Tender, prices: Mapping[str, str], picks: tuple[int, ...] | None
) -> dict[str, str]:
    return {
        seat: str(room.bid(seat, tender, price, picks=picks)["bid"]["id"]) for seat, price in prices.items()
    }


def examined(room: Room, tender: Tender, bids: Sequence[str]) -> None:
    for bid in bids:
        said = {"bid": bid, "lot": "1", "responsive": True, "reasons": "As asked."}
        act(room, CHAIR, tender, "examinations", said)


# ------------------------------------------------------------------ by prices


def by_price(
    method: str,
    procedure: str,
    asked: tuple[str, str, Sequence[str]],
    prices: Mapping[str, str],
    picked: bool = False,
    **terms: Any,
) -> Play:
    def play(room: Room) -> Told:
        value, currency, quantities = asked
        tender = notice_of(room, procedure, value, currency, quantities, **terms)
        bids = send_all(room, tender, prices, (1, 2) if picked else None)
        open_now(room, tender)
        examined(room, tender, list(bids.values()))
        if tender["priceKey"]:
            examined(
                room, tender, [row["bid"] for row in act(room, OFFICER, tender, "price-opening")["bids"]]
            )
        act(room, CHAIR, tender, "ranking")
        totals = sums(tender, prices)
        return Told(method, tender, {bid: Figures(totals[seat]) for seat, bid in bids.items()})

    return play


def examining(play: Play, capability: str, adjustment: str) -> Play:
    """The first in line is examined after the ranking, with these points beside those of its price."""

    def examine(room: Room) -> Told:
        told = play(room)
        path = f"/tenders/{told.tender['id']}/qualifications"
        (queue,) = room.get("trainer", path).json()
        (due,) = [row["bid"] for row in queue["bids"] if row["turn"] == "now"]
        room.done(CHAIR, path, given(due, capability, ("other", adjustment)))
        return told

    return examine


def by_life(price: str, changes: Mapping[str, str]) -> Play:
    """The sum of a life as a spreadsheet would add it up, but in fractions."""

    def cost(price: str, figures: Mapping[str, str]) -> Fraction:
        of, sheet = ({name: Fraction(value) for name, value in figures.items()}, SHEET)
        grown = [
            (1 + Fraction(str(sheet["rate"]))) ** year for year in range(1, int(str(sheet["years"])) + 1)
        ]
        carbon = of["energy"] * Fraction(str(sheet["carbonPerEnergy"])) + of["directCarbon"]
        yearly = of["operation"] + of["maintenance"] + of["energy"] * Fraction(str(sheet["energyPrice"]))
        yearly += carbon * Fraction(str(sheet["carbonPrice"])) / 1000
        end = (of["endOfLife"] - of["residual"]) / grown[-1]
        return half_up(Fraction(price) + sum(yearly / one for one in grown) + end, 2)

    def play(room: Room) -> Told:
        tender = publish_life(room, tenderPeriod=later(room))
        offers = {ONE: ("36480.01", dict(FIGURES)), TWO: (price, {**FIGURES, **changes})}
        bids = {seat: bid_life(room, seat, tender, *offer) for seat, offer in offers.items()}
        open_now(room, tender)
        examined(room, tender, list(bids.values()))
        act(room, CHAIR, tender, "ranking")
        found = {bids[seat]: Figures(Fraction(offer[0]), cost(*offer)) for seat, offer in offers.items()}
        return Told("lifeCycleCost", tender, found)

    return play


# ------------------------------------------------------------------ by marks

Sheets = Mapping[str, Sequence[Sequence[str]]]  # by seat of a tenderer, each member's marks by criterion
Rate = Callable[[Mapping[str, Fraction], Mapping[str, list[list[Fraction]]]], dict[str, Figures]]


def criterion(name: str, weight: str, full: str) -> dict[str, str]:
    return {"id": name, "name": name, "description": "", "weight": weight, "fullMarks": full}


def by_marks(
    method: str, procedure: str, terms: Said, prices: Mapping[str, str], sheets: Sheets, rate: Rate
) -> Play:
    members = MEMBERS[: len(next(iter(sheets.values())))]

    def play(room: Room) -> Told:
        value = {"mainProcurementCategory": "services", "quantities": ["1"], **terms}
        tender = notice_of(room, procedure, **value)
        bids = send_all(room, tender, prices, None)
        act(room, OFFICER, tender, "committee", {"members": list(members), "reserves": [], "chair": CHAIR})
        open_now(room, tender)
        declare(room, tender, *members)
        seats = {bid: seat for seat, bid in bids.items()}
        for number, member in enumerate(members):
            shown = room.get(member, f"/tenders/{tender['id']}/marks").json()["bids"]
            mark(room, member, tender, [one for row in shown for one in sheets[seats[row["bid"]]][number]])
        act(room, CHAIR, tender, "committee/closing")
        examined(room, tender, list(bids.values()))
        examined(room, tender, [row["bid"] for row in act(room, OFFICER, tender, "price-opening")["bids"]])
        act(room, CHAIR, tender, "ranking")
        shares = [(Fraction(one["weight"]), Fraction(one["fullMarks"])) for one in terms["criteria"]]
        points = {
            seat: [
                [Fraction(given) * weight / full for given, (weight, full) in zip(row, shares, strict=True)]
                for row in rows
            ]
            for seat, rows in sheets.items()
        }
        found = {bids[seat]: one for seat, one in rate(sums(tender, prices), points).items()}
        alike = {bids[seat]: [Fraction(one) for one in rows[0]] for seat, rows in sheets.items()}
        return Told(method, tender, found, {} if len(members) == len(MEMBERS) else alike)

    return play


def agreed(rows: list[list[Fraction]]) -> Fraction:
    """The points of members who are of one mind, each criterion rounded to two decimals."""
    (points,) = {tuple(row) for row in rows}
    return sum((half_up(one, 2) for one in points), Fraction(0))


def rated(totals: Mapping[str, Fraction], points: Mapping[str, list[list[Fraction]]]) -> dict[str, Figures]:
    lowest, found = min(totals.values()), {}
    for seat, total in totals.items():
        quality, priced = agreed(points[seat]), half_up(30 * lowest / total, 2)
        found[seat] = Figures(total, None, quality, priced, quality + priced)
    return found


def budgeted(
    totals: Mapping[str, Fraction], points: Mapping[str, list[list[Fraction]]]
) -> dict[str, Figures]:
    found = {seat: agreed(rows) for seat, rows in points.items()}
    return {seat: Figures(total, None, found[seat], None, found[seat]) for seat, total in totals.items()}


def balanced(
    totals: Mapping[str, Fraction], points: Mapping[str, list[list[Fraction]]]
) -> dict[str, Figures]:
    mean, found = sum(totals.values(), Fraction(0)) / len(totals), {}
    for seat, total in totals.items():
        quality, priced = agreed(points[seat]), half_up(50 - 2 * abs(total - mean) / mean * 100, 2)
        found[seat] = Figures(total, None, quality, priced, quality + priced)
    return found


def negotiated(
    totals: Mapping[str, Fraction], points: Mapping[str, list[list[Fraction]]]
) -> dict[str, Figures]:
    """The mean of those who are neither highest nor lowest, and no rounding anywhere."""
    lowest, found = min(totals.values()), {}
    for seat, total in totals.items():
        kept = sorted(sum(row, Fraction(0)) for row in points[seat])[1:-1]
        quality, priced = sum(kept, Fraction(0)) / len(kept), 10 * lowest / total
        found[seat] = Figures(total, None, quality, priced, quality + priced)
    return found
