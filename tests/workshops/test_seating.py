"""Tables, bots, codes and cards: who acts from a seat, and who comes back to it."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from minikoneps.workshops.seating import Person, Sitting, offer
from tests.serving import SEATS, Room, Served, notice, open_room, serve

SEAT = "/seats/tenderer-1"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def room(served: Served) -> Iterator[Room]:
    with open_room(served) as room:
        yield room


@pytest.fixture
def come(room: Room) -> Iterator[Any]:
    """Lets one more browser into the room."""
    with ExitStack() as stack:

        def come(**how: object) -> httpx.Client:
            browser = stack.enter_context(room.served.client())
            wanted = how if {"pin", "link"} & set(how) else {"pin": room.shown["pin"], **how}
            answer = browser.post("/api/join", json=wanted)
            assert answer.status_code == 200, answer.text
            browser.headers["Origin"] = room.served.base_url
            return browser

        yield come


def set_room(room: Room, **settings: object) -> None:
    assert room.trainer.patch(room.path(), json=settings).status_code == 200


def seat_of(room: Room, name: str) -> dict[str, Any]:
    rows = room.get("trainer", "/seats").json()
    found: dict[str, Any] = next(row for row in rows if row["seat"] == name)
    return found


def who(browser: httpx.Client) -> str:
    return str(browser.get("/api/session").json()["participant"]["id"])


def code(answer: httpx.Response) -> str:
    return str(answer.json()["code"])


def test_closed_doors_say_so_and_keep_nobody_from_coming_back(room: Room, come: Any) -> None:
    anna = come(name="Anna")
    own = anna.get(room.path("/code")).json()["code"]
    set_room(room, isOpen=False)
    with room.served.client() as late:
        refused = late.post("/api/join", json={"pin": room.shown["pin"]})
    back = come(pin=room.shown["pin"], code=own)
    set_room(room, isOpen=True)

    assert (refused.status_code, code(refused)) == (403, "workshops.doors_closed")
    assert who(back) == room.trainer.get(room.path("/people")).json()[0]["id"]
    come(name="Late")


def test_a_personal_code_brings_a_seat_to_another_device_once(room: Room, come: Any) -> None:
    phone = come(name="Mina")
    phone.post(room.path(f"{SEAT}/claim"))
    own = phone.get(room.path("/code")).json()["code"]

    laptop = come(pin=room.shown["pin"], code=f"{own[:4]} {own[4:]}")

    assert laptop.get("/api/session").json()["seats"][0]["seat"] == "tenderer-1"
    assert code(phone.get(room.path("/tenders"))) == "access.no_token"
    with room.served.client() as thief:
        again = thief.post("/api/join", json={"pin": room.shown["pin"], "code": own})
    assert (again.status_code, code(again)) == (404, "workshops.wrong_code")
    assert laptop.get(room.path("/code")).json()["code"] != own


def test_a_code_dies_of_five_wrong_ones_until_the_trainer_renews_it(served: Served) -> None:
    with serve(served.folder / "own") as own_server, open_room(own_server) as room, ExitStack() as stack:
        pin = room.shown["pin"]
        browser = stack.enter_context(own_server.client())
        browser.post("/api/join", json={"pin": pin, "name": "Mina"})
        right = browser.get(room.path("/code")).json()["code"]
        wrong = right[:3] + f"{(int(right[3:]) + 1) % 100_000:05d}"
        thief = stack.enter_context(own_server.client())
        tries = [thief.post("/api/join", json={"pin": pin, "code": wrong}) for _ in range(5)]
        desk = own_server_desk(own_server, pin, right)
        person = room.trainer.get(room.path("/people")).json()[0]["id"]
        fresh = room.done("trainer", f"/people/{person}/code")["code"]

    assert [code(answer) for answer in tries] == ["workshops.wrong_code"] * 5
    assert desk == "workshops.too_many_tries"
    assert fresh != right


def own_server_desk(served: Served, pin: str, right: str) -> str:
    """What the right code is answered after five wrong ones from the same address."""
    with served.client() as browser:
        return code(browser.post("/api/join", json={"pin": pin, "code": right}))


def test_a_card_seats_its_bearer_and_goes_on_where_it_is_scanned_again(room: Room, come: Any) -> None:
    card = next(row for row in room.get("trainer", "/cards").json() if row["seat"] == "tenderer-1")
    link = card["url"].rsplit("/", 1)[1]
    with room.served.client() as preview:
        looked = preview.get(f"/api/invitations/{link}").json()
    first = come(link=link, name="Mina")
    with room.served.client() as second:
        beside = second.post("/api/join", json={"link": link})
    again = come(link=link, move=True)

    assert (looked["seat"], looked["people"], looked["held"]) == ("tenderer-1", [], False)
    assert code(beside) == "workshops.seat_taken"
    assert again.get("/api/session").json()["seats"][0]["seat"] == "tenderer-1"
    assert code(first.get(room.path("/tenders"))) == "access.no_token"


def test_a_card_made_anew_ends_the_one_before_and_its_holder_stays(room: Room, come: Any) -> None:
    old = next(row for row in room.get("trainer", "/cards").json() if row["seat"] == "tenderer-1")
    holder = come(link=old["url"].rsplit("/", 1)[1], name="Mina")
    foreign = room.post("tenderer-2", "/cards/tenderer-1/renewal")
    new = room.done("trainer", "/cards/tenderer-1/renewal")
    listed = next(row for row in room.get("trainer", "/cards").json() if row["seat"] == "tenderer-1")
    with room.served.client() as finder:
        by_link = finder.post("/api/join", json={"link": old["url"].rsplit("/", 1)[1], "move": True})
        by_code = finder.post("/api/join", json={"pin": room.shown["pin"], "code": old["code"]})
    stays = holder.get("/api/session").json()["seats"]
    again = come(link=new["url"].rsplit("/", 1)[1], move=True)

    assert code(foreign) == "access.trainer_only"
    assert (new["url"], new["code"]) == (listed["url"], listed["code"])
    assert (code(by_link), code(by_code)) == ("workshops.wrong_link", "workshops.wrong_code")
    assert [row["seat"] for row in stays] == ["tenderer-1"]
    assert again.get("/api/session").json()["seats"][0]["seat"] == "tenderer-1"
    assert code(room.post("trainer", "/cards/nobody/renewal")) == "workshops.seat_unknown"


def test_at_a_table_all_see_and_any_may_act_and_the_ledger_names_who_did(room: Room, come: Any) -> None:
    set_room(room, tableSize=2)
    anna, boris, carla = come(name="Anna"), come(name="Boris"), come(name="Carla")
    officer = "/seats/procuring-officer/claim"
    answers = [browser.post(room.path(officer)).status_code for browser in (anna, boris, carla)]
    head = {"Seat": "procuring-officer", "Idempotency-Key": "key-of-boris"}
    drafted = boris.post(room.path("/tenders"), json=notice(), headers=head)
    seen = anna.get(room.path("/tenders"), headers={"Seat": "procuring-officer"}).json()
    entries = anna.get(room.path("/entries")).json()["entries"]
    last = [row["entry"] for row in entries if row["entry"]][-1]

    assert answers == [200, 200, 409]
    assert drafted.status_code == 201, drafted.text
    assert [row["id"] for row in seen] == [drafted.json()["id"]]
    assert (last["kind"], last["seat"], last["by"]) == ("tender.drafted", "procuring-officer", who(boris))
    assert [one["name"] for one in seat_of(room, "procuring-officer")["people"]] == ["Anna", "Boris"]


def test_a_seat_is_handed_to_a_bot_and_back_and_its_person_goes_on(room: Room, come: Any) -> None:
    anna, boris = come(name="Anna"), come(name="Boris")
    anna.post(room.path(f"{SEAT}/claim"))
    handed = anna.post(room.path(f"{SEAT}/bot"), json={})
    resting = seat_of(room, "tenderer-1")
    barred = anna.get(room.path("/tenders"), headers={"Seat": "tenderer-1"})
    stolen = boris.post(room.path(f"{SEAT}/claim"))
    not_yours = boris.delete(room.path(f"{SEAT}/bot"))
    back = anna.delete(room.path(f"{SEAT}/bot"))

    assert handed.status_code == 200, handed.text
    assert (resting["bot"], [one["name"] for one in resting["resting"]]) == (True, ["Anna"])
    assert code(barred) == "access.wrong_seat"
    assert code(stolen) == "workshops.seat_taken"
    assert (not_yours.status_code, code(not_yours)) == (403, "access.wrong_seat")
    assert back.status_code == 200
    assert anna.get(room.path("/tenders"), headers={"Seat": "tenderer-1"}).status_code == 200
    assert (seat_of(room, "tenderer-1")["bot"], seat_of(room, "tenderer-1")["holder"]) == (False, "Anna")


def test_whoever_rests_acts_again_however_the_bot_goes(room: Room, come: Any) -> None:
    anna = come(name="Anna")
    anna.post(room.path(f"{SEAT}/claim"))
    anna.post(room.path(f"{SEAT}/bot"), json={})
    anna.post(room.path(f"{SEAT}/claim"))
    claimed = seat_of(room, "tenderer-1")
    anna.post(room.path(f"{SEAT}/bot"), json={})
    freed = room.trainer.delete(room.path(f"{SEAT}/claim"))
    anna.post(room.path(f"{SEAT}/claim"))
    anna.post(room.path(f"{SEAT}/bot"), json={})
    room.done("trainer", "/runs", {"keepPeople": True})
    next_run = seat_of(room, "tenderer-1")

    assert (claimed["bot"], claimed["holder"], claimed["resting"]) == (False, "Anna", [])
    assert freed.status_code == 200, freed.text
    assert (next_run["bot"], next_run["holder"], next_run["resting"]) == (False, "Anna", [])


def test_the_trainer_moves_a_seat_to_somebody_else(room: Room, come: Any) -> None:
    anna, boris = come(name="Anna"), come(name="Boris")
    anna.post(room.path(f"{SEAT}/claim"))
    moved = room.trainer.put(room.path(f"{SEAT}/people"), json={"people": [who(boris)]})
    nobody = room.trainer.put(room.path(f"{SEAT}/people"), json={"people": ["participant-000000000000"]})
    own = anna.put(room.path(f"{SEAT}/people"), json={"people": [who(anna)]})

    assert moved.status_code == 200, moved.text
    assert code(nobody) == "workshops.person_unknown"
    assert code(own) == "access.trainer_only"
    assert seat_of(room, "tenderer-1")["holder"] == "Boris"
    assert boris.get("/api/session").json()["seats"][0]["seat"] == "tenderer-1"


def test_who_comes_late_is_offered_a_place_and_at_last_looks_on(room: Room, come: Any) -> None:
    seated = []
    for _ in [row for row in SEATS if row["role"] != "observer"]:
        browser = come()
        seated.append({row["seat"] for row in browser.post(room.path("/claim")).json() if row["mine"]})
    watching = [come().post(room.path("/claim")) for _ in range(2)]
    mine = [next(row["seat"] for row in answer.json() if row["mine"]) for answer in watching]

    assert [next(iter(one)) for one in seated][:3] == ["tenderer-1", "tenderer-2", "tenderer-3"]
    assert mine == ["observer", "observer"]


def at(seat: str, role: str = "tenderer", people: int = 0, **more: Any) -> Sitting:
    return Sitting(seat, role, "", "", tuple(Person(f"p{n}", "") for n in range(people)), **more)


BOT = Person("b", "Bot")


@pytest.mark.parametrize(
    ("sitting", "size", "offered"),
    [
        ([at("t-1", bot=BOT), at("t-2"), at("o", "observer")], 1, "t-2"),
        ([at("t-1", bot=BOT), at("t-2", people=1), at("o", "observer")], 1, "t-1"),
        ([at("t-1", people=2), at("t-2", people=1)], 3, "t-2"),
        ([at("t-1", people=1), at("o", "observer", people=40)], 1, "o"),
        ([at("t-1", bot=BOT, resting=(Person("p", "Resting"),))], 1, None),
        ([at("tenderer-10"), at("tenderer-9")], 1, "tenderer-9"),
        ([at("a", "auditor"), at("e", "evaluator")], 1, "e"),
    ],
)
def test_a_free_seat_is_offered_before_a_bot_s_and_a_bot_s_before_a_table(
    sitting: list[Sitting], size: int, offered: str | None
) -> None:
    assert offer(sitting, size) == offered


def test_full_is_said_in_words(served: Served) -> None:
    with open_room(served, seats=SEATS[:1]) as room, served.client() as browser:
        room.at.sit_down()
        hand_over = room.trainer.put(room.path("/seats/procuring-officer/people"), json={"people": []})
        browser.post("/api/join", json={"pin": room.shown["pin"]})
        browser.headers["Origin"] = served.base_url
        with served.client() as other:
            other.post("/api/join", json={"pin": room.shown["pin"]})
            other.headers["Origin"] = served.base_url
            other.post(room.path("/claim"))
            full = browser.post(room.path("/claim"))

    assert hand_over.status_code == 200
    assert (full.status_code, code(full)) == (409, "workshops.all_seats_taken")


def test_a_name_is_forgotten_and_the_ledger_stands(room: Room, come: Any) -> None:
    anna, boris = come(name="Anna Forgotten"), come(name="Boris")
    anna.post(room.path("/seats/auditor/claim"))
    before = room.get("trainer", "/checkpoint").json()
    assert boris.post("/api/session/erasure", json={}).status_code == 200
    gone = room.trainer.delete(room.path(f"/people/{who(anna)}"))

    assert gone.json() == []
    assert code(anna.get(room.path("/tenders"))) == "access.no_token"
    assert "Forgotten" not in room.get("trainer", "/seats").text
    assert room.get("trainer", "/checkpoint").json()["root"] == before["root"]


def test_who_gives_no_name_gets_one_of_their_language_that_nobody_has(room: Room, come: Any) -> None:
    names = [come(language="ar").get("/api/session").json()["participant"]["name"] for _ in range(6)]

    assert len(set(names)) == 6
    assert all(name.startswith("ال") for name in names)


def test_a_khmer_reader_gets_a_khmer_name(come: Any) -> None:
    name = come(language="km").get("/api/session").json()["participant"]["name"]
    assert all("\u1780" <= letter <= "\u17ff" or letter == " " for letter in name)
