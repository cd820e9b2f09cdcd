"""Marked proposals for the screens: talks and works in Korea, a budget in Cambodia; local bids in Egypt."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from tests.browser.judged import CHAIR, OFFICER, Texts, rank
from tests.browser.judged_words import WORDS
from tests.committees.room import act, declare, sheet
from tests.parties.test_registration import approved
from tests.serving import Room, Served, open_room

ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
ALONE = {"members": [CHAIR], "reserves": [], "chair": CHAIR}
PROPOSALS = {ONE: "480000000", TWO: "420000000", THREE: "300000000"}
WORKS = {ONE: "16000000000", TWO: "16400000000", THREE: "17200000000"}
#: Of a budget of 40,000 dollars: a bid a little too dear, one within it, and one not good enough.
BUDGETED = {ONE: "40000.40", TWO: "40000.00", THREE: "32000.00"}
#: From abroad, from here, from abroad: the second is the dearest, and the first where it counts.
LOCAL = {ONE: "40000.00", TWO: "45999.60", THREE: "40001.20"}


def work_in_korea(room: Room, texts: Texts, words: Texts) -> dict[str, str]:
    """Talks that broke down with the first and go on with the second, and works by a balance price."""
    rated = {"procedureId": "negotiated", "mainProcurementCategory": "services", "priceWeight": "10"}
    value = {"amount": "500000000", "currency": "KRW"}
    talks = invite(room, texts, words, PROPOSALS, weights=("50", "40"), value=value, **rated)
    large = {"procedureId": "comprehensive", "mainProcurementCategory": "works"}
    value = {"amount": "20000000000", "currency": "KRW"}
    works = invite(room, texts, words, WORKS, weights=("30", "20"), value=value, **large)
    room.pass_deadline(works)
    bids = judge(room, texts, words, talks, [("96", "10"), ("90", "9"), ("62", "6")])
    judge(room, texts, words, works, [("70", "5"), ("80", "6"), ("90", "7")])
    talk(room, words, talks, bids)
    return {"kr_talks": str(talks["id"]), "kr_balance": str(works["id"])}


def talk(room: Room, words: Texts, tender: dict[str, Any], bids: Mapping[str, str]) -> None:
    """One round with the first, which then fails; with the second the work is settled and a price is open."""
    won = {"amount": "415000000", "currency": "KRW"}
    said = {"present": words["present"], "minutes": words["talked"]}
    first, second = ({"bid": bids[room.party(seat)]} for seat in (ONE, TWO))
    for what, body in (
        ("", first),
        ("/rounds", {**first, **said, "about": "work", "settled": False}),
        ("/end", {**first, "outcome": "brokenDown", "reasons": words["gone"]}),
        ("", second),
        ("/rounds", {**second, **said, "about": "work", "settled": True}),
        ("/rounds", {**second, **said, "about": "price", "settled": False, "price": won}),
    ):
        act(room, OFFICER, tender, f"negotiations{what}", body)


@contextmanager
def cambodian_room(
    served: Served, texts: Texts, plan: dict[str, Any]
) -> Iterator[tuple[Room, dict[str, str]]]:
    """A room of Cambodia in which quality is bought for a given budget."""
    words = WORDS[plan["language"]]
    terms = {"procedureId": "fixedBudget", "mainProcurementCategory": "services"}
    value = {"amount": "40000.00", "currency": "USD"}
    with open_room(served, title=texts["workshop"], pack="kh", **plan) as room:
        tender = invite(room, texts, words, BUDGETED, weights=("60", "40"), value=value, **terms)
        room.pass_deadline(tender)
        judge(room, texts, words, tender, [("95", "10"), ("80", "7"), ("60", "6")])
        yield room, {"kh_budget": str(tender["id"])}


@contextmanager
def egyptian_room(
    served: Served, texts: Texts, plan: dict[str, Any]
) -> Iterator[tuple[Room, dict[str, str]]]:
    """A room of Egypt in which one of three tenderers is registered, and so local."""
    item = {"id": "1", "description": texts["item"], "quantity": "1", "unit": texts["unit"]}
    value = {"amount": "50000.00", "currency": "EGP"}
    about = {"title": texts["title"], "description": texts["description"], "items": [item], "value": value}
    with open_room(served, title=texts["workshop"], pack="eg", **plan) as room:
        example = room.get("observer", "/register").json()["businessNumber"]["example"]
        approved(room, TWO, businessNumber=example)
        tender = room.publish(**about, currency="EGP", procedureId="open", tenderPeriod=later(room, 40))
        for seat, price in LOCAL.items():
            room.bid(seat, tender, price)
        room.pass_deadline(tender)
        path = f"/tenders/{tender['id']}"
        for offer in room.done(OFFICER, f"{path}/opening")["offers"]:
            examine(room, texts, tender, [offer["bid"]])
        room.done(OFFICER, f"{path}/price-opening")
        rank(room, texts, str(tender["id"]), "price-opening")
        yield room, {"eg_local": str(tender["id"])}


def invite(
    room: Room,
    texts: Texts,
    words: Texts,
    prices: Mapping[str, str],
    *,
    weights: tuple[str, str],
    value: dict[str, str],
    **terms: str,
) -> dict[str, Any]:
    """A notice that asks for a method and a team, a bid of each seat, and a committee of one."""
    asked = (("method", "how", "100"), ("team", "who", "10"))
    criteria = [
        {"id": name, "name": words[name], "description": words[of], "weight": weight, "fullMarks": full}
        for (name, of, full), weight in zip(asked, weights, strict=True)
    ]
    item = {"id": "1", "description": texts["item"], "quantity": "1", "unit": texts["unit"]}
    about = {"title": texts["title"], "description": texts["description"], "items": [item]}
    money = {"value": value, "currency": value["currency"]}
    tender = room.publish(**about, **money, **terms, criteria=criteria, tenderPeriod=later(room, 61))
    for seat, price in prices.items():
        room.bid(seat, tender, price)
    act(room, OFFICER, tender, "committee", ALONE)
    return tender


def later(room: Room, days: int) -> dict[str, str]:
    """A period that ends so many days from now on."""
    now = datetime.fromisoformat(room.get("trainer", "/clock").json()["now"])
    return {"endDate": (now + timedelta(days=days)).isoformat()}


def judge(
    room: Room, texts: Texts, words: Texts, tender: dict[str, Any], marks: Sequence[tuple[str, str]]
) -> dict[str, str]:
    """Open, mark, close, open the prices and rank; the bids by tenderer."""
    room.done(OFFICER, f"/tenders/{tender['id']}/opening")
    declare(room, tender, CHAIR)
    bids = [str(row["bid"]) for row in sheet(room, CHAIR, tender)["bids"]]
    examine(room, texts, tender, bids)
    for bid, (method, team) in zip(bids, marks, strict=True):
        for criterion, given in (("method", method), ("team", team)):
            body = {"bid": bid, "criterion": criterion, "marks": given, "reasons": words["seen"]}
            act(room, CHAIR, tender, "marks", body)
    act(room, CHAIR, tender, "marks/hand-in")
    act(room, CHAIR, tender, "committee/closing")
    act(room, OFFICER, tender, "price-opening")
    return rank(room, texts, str(tender["id"]), "price-opening")


def examine(room: Room, texts: Texts, tender: dict[str, Any], bids: Sequence[str]) -> None:
    """Find these first envelopes as asked."""
    for bid in bids:
        said = {"bid": bid, "responsive": True, "reasons": texts["reasons"]}
        room.done(CHAIR, f"/tenders/{tender['id']}/examinations", said)
