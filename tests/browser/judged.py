"""A room of Italy for the screens: lives counted, prices explained, lots drawn, committees, consortia."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.browser.judged_words import WORDS
from tests.committees.room import act, declare, sheet
from tests.consortia.joint import shares
from tests.lives import GREEN, OFFERS, SHEET, bid_life, life_notice
from tests.serving import Room, Served, open_room

OFFICER, CHAIR = "procuring-officer", "evaluator"
MEMBERS = [CHAIR, "evaluator-2", "evaluator-3"]
SEATED = {
    "tenderer-4": ("tenderer", "tenderer-4"),
    "tenderer-5": ("tenderer", "tenderer-5"),
    "evaluator-2": ("evaluator", "entity"),
    "evaluator-3": ("evaluator", "entity"),
    "evaluator-4": ("evaluator", "entity"),
}
ITALIAN_DAY, ITALIAN_LATER = "2026-04-13T10:00:00Z", "2026-05-11T10:00:00Z"
ANSWER_BY = "2026-04-20T10:00:00Z"
EUROS = {"currency": "EUR", "value": {"amount": "100000.00", "currency": "EUR"}}
#: Discounts of 2, 4, 10, 16 and 30 %: the last two reach Italy's threshold.
DISCOUNTED = {"1": "98000", "2": "96000", "3": "90000", "4": "84000", "5": "70000"}
Texts = dict[str, str]


@contextmanager
def italian_room(served: Served, texts: Texts, plan: dict[str, Any]) -> Iterator[tuple[Room, dict[str, str]]]:
    """A room of Italy with ten tenders' worth of judging, and the ids of its tenders."""
    words = WORDS[plan["language"]]
    named = {**texts, **words}
    more = [{"seat": seat, "role": role, "organisation": named[of]} for seat, (role, of) in SEATED.items()]
    seated = {**plan, "seats": [*plan["seats"], *more]}
    with open_room(served, title=texts["workshop"], pack="it", packDate="2026-03-02", **seated) as room:
        places = publish(room, texts, words)
        rank(room, texts, places["it_lived"])
        ask_why_so_low(room, texts, words, places)
        rank(room, texts, places["it_tied"])
        convene(room, words, places)
        yield room, places


def publish(room: Room, texts: Texts, words: Texts) -> dict[str, str]:
    """Publish every tender and hand in its bids; then their deadline passes and they are opened."""
    item = {"id": "1", "description": texts["item"], "quantity": "1", "unit": texts["unit"]}
    about = {"title": texts["title"], "description": texts["description"], "items": [item], **EUROS}
    goods = {**about, "procedureId": "openLowestPrice", "mainProcurementCategory": "goods"}
    soon, later = {"tenderPeriod": {"endDate": ITALIAN_DAY}}, {"tenderPeriod": {"endDate": ITALIAN_LATER}}
    places = {}
    for name, period in (("it_life", later), ("it_lived", soon)):
        draft = room.done(
            OFFICER, "/tenders", life_notice(**about, lifeCycle=SHEET, green=[green(words)], **period)
        )
        tender = room.done(OFFICER, f"/tenders/{draft['id']}/publication")
        places[name] = str(tender["id"])
        for seat, (price, figures) in OFFERS.items() if period is soon else ():
            bid_life(room, seat, tender, price, figures)
    places["it_joint"] = str(room.publish(**goods, **later)["id"])
    join_forces(room, places["it_joint"])
    for name, prices in (("it_low", DISCOUNTED), ("it_tied", dict.fromkeys("123", "900"))):
        tender = room.publish(**goods, **soon)
        places[name] = str(tender["id"])
        for number, price in prices.items():
            room.bid(f"tenderer-{number}", tender, price)
    rated = [
        {
            "id": "method",
            "name": words["method"],
            "description": words["how"],
            "weight": "40",
            "fullMarks": "100",
        },
        {"id": "team", "name": words["team"], "description": words["who"], "weight": "30", "fullMarks": "10"},
    ]
    for name in ("it_marking", "it_agreeing", "it_agreed"):
        tender = room.publish(**about, criteria=rated, priceWeight="30", **soon)
        places[name] = str(tender["id"])
        for number, price in (("1", "1000"), ("2", "1200")):
            room.bid(f"tenderer-{number}", tender, price)
        appointed = {"members": MEMBERS, "reserves": ["evaluator-4"], "chair": CHAIR}
        act(room, OFFICER, tender, "committee", appointed)
    room.pass_deadline({"id": places["it_agreed"]})
    for name in ("it_lived", "it_low", "it_tied", "it_marking", "it_agreeing", "it_agreed"):
        room.done(OFFICER, f"/tenders/{places[name]}/opening")
    return places


def green(words: Texts) -> dict[str, str]:
    """What is asked for the environment, in the words of the room."""
    return {
        **GREEN,
        "name": words["green"],
        "description": words["label"],
        "proof": words["proof"],
        "standard": words["standard"],
    }


def join_forces(room: Room, tender: str) -> None:
    """Two consortia: one asks a partner that has not answered, one is agreed and has bid."""
    path = f"/tenders/{tender}/consortia"
    room.done("tenderer-1", path, shares(room, "50", tenderer_2="33.5", tenderer_3="16.5"))
    asked = room.done("tenderer-4", path, shares(room, "60", tenderer_5="40"))
    room.done("tenderer-5", f"/consortia/{asked['id']}/acceptance")


def rank(room: Room, texts: Texts, tender: str, opening: str = "opening") -> dict[str, str]:
    """Find every bid responsive and rank them; the bids by tenderer."""
    bids = room.get(CHAIR, f"/tenders/{tender}/{opening}").json()["bids"]
    for row in bids:
        finding = {"bid": row["bid"], "responsive": True, "reasons": texts["reasons"]}
        room.done(CHAIR, f"/tenders/{tender}/examinations", finding)
    room.done(CHAIR, f"/tenders/{tender}/ranking")
    return {row["tenderer"]["id"]: str(row["bid"]) for row in bids}


def ask_why_so_low(room: Room, texts: Texts, words: Texts, places: dict[str, str]) -> None:
    """Ask the two lowest; one of them answers and is heard."""
    path = f"/tenders/{places['it_low']}/explanations"
    bids = rank(room, texts, places["it_low"])
    for seat in ("tenderer-4", "tenderer-5"):
        asked = {"bid": bids[room.party(seat)], "question": words["question"], "dueAt": ANSWER_BY}
        room.done(CHAIR, path, asked)
    heard = {"bid": bids[room.party("tenderer-4")]}
    room.done("tenderer-4", f"{path}/answer", {**heard, "answer": words["answer"]})
    room.done(OFFICER, f"{path}/hearing", {**heard, "minutes": words["minutes"]})


def convene(room: Room, words: Texts, places: dict[str, str]) -> None:
    """One committee has begun, one has handed in, one has agreed and closed."""
    for name in ("it_marking", "it_agreeing", "it_agreed"):
        tender = {"id": places[name]}
        declare(room, tender, *(MEMBERS[1:] if name == "it_marking" else MEMBERS))
        for seat in MEMBERS[1:2] if name == "it_marking" else MEMBERS:
            give_marks(room, seat, tender, words, name != "it_marking")
    tender = {"id": places["it_agreed"]}
    said = {"criterion": "method", "marks": "78.5", "reasons": words["agreed"]}
    bid = sheet(room, CHAIR, tender)["bids"][0]["bid"]
    act(room, CHAIR, tender, "agreed-marks", {"bid": bid, **said})
    act(room, CHAIR, tender, "committee/closing")


def give_marks(room: Room, seat: str, tender: dict[str, Any], words: Texts, whole: bool) -> None:
    """Mark alike but for one mark, and hand in; or leave the last one open."""
    shown = sheet(room, seat, tender)
    cells = [(bid["bid"], one["id"]) for bid in shown["bids"] for one in shown["criteria"]]
    first = str(80 - 5 * MEMBERS.index(seat))
    for (bid, criterion), marks in list(zip(cells, (first, "8", "60", "7.5"), strict=True))[
        : 4 if whole else 3
    ]:
        body = {"bid": bid, "criterion": criterion, "marks": marks, "reasons": words["seen"]}
        act(room, seat, tender, "marks", body)
    if whole:
        act(room, seat, tender, "marks/hand-in")
