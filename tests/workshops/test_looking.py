"""A trainer looks through a seat: reads what it shows, does nothing, and learns of no bid."""

from typing import Any

from tests.serving import Room, Served, notice, open_room


def codes(room: Room, seat: str, look: str | None) -> list[str]:
    """What reading, and writing, through a seat is answered to somebody."""
    headers = {} if look is None else {"Look": look}
    client, body = room.at[seat], {"title": "x"}
    answers = (
        client.get(room.path("/tenders"), headers=headers),
        client.post(room.path("/tenders"), json=body, headers=headers),
        client.delete(room.path("/seats/tenderer-1/claim"), headers=headers),
        client.put(room.path("/tenders/tender-000000000000"), json=body, headers=headers),
    )
    return [answer.json()["code"] if answer.status_code >= 400 else "ok" for answer in answers]


def test_a_look_reads_and_does_nothing(served: Served) -> None:
    with open_room(served) as room:
        before = codes(room, "trainer", "procuring-officer")
        room.done("trainer", "/seats/procuring-officer/look")
        size = room.get("trainer", "/checkpoint").json()["size"]
        looking, another = codes(room, "trainer", "procuring-officer"), codes(room, "trainer", "auditor")
        foreign = codes(room, "auditor", "procuring-officer")
        unknown = room.post("trainer", "/seats/nobody/look").json()["code"]
        by_others = room.post("auditor", "/seats/tenderer-1/look").json()["code"]

    acts = ["access.only_looking"] * 3
    assert before == another == ["access.not_looking", *acts]
    assert looking == ["ok", *acts]
    assert foreign == ["access.trainer_only", *acts]
    assert (unknown, by_others) == ("workshops.seat_unknown", "access.wrong_role")
    assert room.shown["checkpoint"]["size"] < size


def test_a_look_is_that_of_the_seat_and_not_the_trainer_s(served: Served) -> None:
    with open_room(served) as room:
        draft = room.done("procuring-officer", "/tenders", notice())
        for seat in ("procuring-officer", "auditor"):
            room.done("trainer", f"/seats/{seat}/look")

        def seen(look: str, rest: str = "") -> dict[str, Any]:
            shown: dict[str, Any] = room.trainer.get(room.path(rest), headers={"Look": look}).json()
            return shown

        drafts = [seen(seat, f"/tenders/{draft['id']}") for seat in ("procuring-officer", "auditor")]
        room_shown, board = seen("auditor"), seen("auditor", "/exercise/board")

    assert (drafts[0]["id"], drafts[1]["code"]) == (draft["id"], "tenders.not_found")
    assert (room_shown["pin"], board["code"]) == (None, "access.trainer_only")


def test_who_sits_there_reads_that_the_trainer_looks_and_others_do_not(served: Served) -> None:
    with open_room(served) as room:
        room.at.sit_down()
        room.done("trainer", "/seats/tenderer-1/look")

        told = {
            seat: "seat.looked" in room.get(seat, "/entries").text
            for seat in ("trainer", "tenderer-1", "tenderer-2")
        }

    assert told == {"trainer": True, "tenderer-1": True, "tenderer-2": False}


def test_a_bidder_s_own_shows_through_its_seat_once_the_bids_are_open(served: Served) -> None:
    with open_room(served) as room:
        tender = room.publish()
        bid = room.bid("tenderer-1", tender, "800000")["bid"]["id"]
        room.done("trainer", "/seats/tenderer-1/look")

        def through() -> tuple[list[str], bool]:
            look = {"Look": "tenderer-1"}
            rows = room.trainer.get(room.path(f"/tenders/{tender['id']}/bids"), headers=look).json()
            ledger = room.trainer.get(room.path("/entries"), headers=look).text
            return [row["id"] for row in rows], bid in ledger

        sealed = through()
        room.pass_deadline(tender)
        room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
        opened = through()

    assert (sealed, opened) == (([], False), ([bid], True))
