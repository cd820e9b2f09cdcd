"""A rival writes, over HTTP: who reads what, what is refused, and what stays in the ledger."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from minikoneps.conversations.rules import MOST, Standing, must_be_taken
from minikoneps.packs.bid_rigging import Consequence, consequences_on
from minikoneps.packs.digest import digest_of
from minikoneps.packs.loader import load_pack
from minikoneps.playbook.sending import sending
from minikoneps.playbook.steps.colluding import deal_with, was_reported, write_as_rival
from minikoneps.playbook.world import Unmet, World
from minikoneps.shared.errors import RuleBroken
from minikoneps.verification.check import verify
from tests.serving import Room, Served, open_room
from tests.stages import entries, send
from tests.verification.checked import bundle_of

OFFICER, ONE, TWO, THREE = "procuring-officer", "tenderer-1", "tenderer-2", "tenderer-3"
OTHERS = (TWO, THREE, OFFICER, "evaluator", "review-body", "auditor", "observer")
WORDS = "Let us agree who takes this one."


def offered(room: Room, *seats: str, **more: object) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    tender = room.publish()
    made = {"tender": tender["id"], "seats": list(seats or (ONE,)), "text": WORDS, **more}
    shown: list[dict[str, Any]] = room.done("trainer", "/conversations", made)
    return tender, shown


def own(room: Room, seat: str = ONE) -> Any:
    (shown,) = room.get(seat, "/conversations").json()
    return shown


def test_only_the_seat_and_the_trainer_read_what_a_rival_wrote(room: Room) -> None:
    _, (told,) = offered(room, hand=TWO)
    read = own(room)

    assert (told["seat"], told["hand"]) == (ONE, TWO)
    assert (read["seat"], read["hand"]) == (None, None)
    assert [(line["by"], line["text"]) for line in read["lines"]] == [("rival", WORDS)]
    for seat in OTHERS:
        assert room.get(seat, "/conversations").json() == []
        assert told["id"] not in room.get(seat, "/entries?limit=500").text
    (entry,) = entries(room, ONE, "collusion.offered")
    assert TWO not in str(entry)
    assert entries(room, ONE, "collusion.staged") == []


def test_each_of_several_reads_its_own_conversation_alone_and_never_the_rival_s_seat(room: Room) -> None:
    tender, shown = offered(room, ONE, TWO, THREE, ONE, hand=THREE)
    again = {"tender": tender["id"], "seats": [ONE], "text": "Well?"}
    room.done("trainer", "/conversations", again)

    assert [row["seat"] for row in shown] == [ONE, TWO]
    assert [line["text"] for line in own(room)["lines"]] == [WORDS, "Well?"]
    assert [line["text"] for line in own(room, TWO)["lines"]] == [WORDS]
    assert room.get(THREE, "/conversations").json() == []


def test_a_tenderer_writes_back_and_answers_once(room: Room) -> None:
    _, (told,) = offered(room)
    path = f"/conversations/{told['id']}"
    room.done(ONE, f"{path}/lines", {"text": "Who are you?"})
    shown = room.done(ONE, f"{path}/answer", {"answer": "refused"})

    assert [line["by"] for line in shown["lines"]] == ["rival", "tenderer"]
    assert shown["answer"] == "refused"
    assert send(room, ONE, f"{path}/answer", {"answer": "accepted"}) == (409, "conversations.answered")
    (entry,) = entries(room, "trainer", "collusion.answered")
    assert (entry["seat"], entry["data"]["answer"]) == (ONE, "refused")
    assert entry["audience"] == {"seats": [ONE, "trainer"]}


def test_a_report_is_one_report_and_ends_what_the_tenderer_may_say(room: Room) -> None:
    tender, (told,) = offered(room)
    path = f"/conversations/{told['id']}"
    first = room.done(ONE, f"{path}/report", {"words": "It came this morning."})
    room.done("trainer", "/clock", {"to": "2026-03-03T09:00:00Z"})
    again = room.done(ONE, f"{path}/report", {"words": "Other words."})

    assert again == first
    assert [entry["data"].get("words") for entry in entries(room, ONE, "collusion.reported")] == [
        "It came this morning."
    ]
    for rest, body in (("/lines", {"text": "I told on you."}), ("/answer", {"answer": "accepted"})):
        assert send(room, ONE, path + rest, body) == (409, "conversations.reported")
    more = {"tender": tender["id"], "seats": [ONE], "text": "Well?"}
    (second,) = room.done("trainer", "/conversations", more)  # whoever writes again begins anew
    assert [row["id"] for row in room.get(ONE, "/conversations").json()] == [second["id"], told["id"]]
    assert [line["text"] for line in second["lines"]] == ["Well?"]


def test_who_looks_into_a_report_reads_no_name_and_no_line_before_opening_it(room: Room) -> None:
    _, (told,) = offered(room)
    path = f"/rigging-reports/{told['id']}/opening"
    assert send(room, "auditor", path) == (404, "conversations.not_found")
    room.done(ONE, f"/conversations/{told['id']}/report", {"words": "It came this morning."})
    shut = {seat: room.get(seat, "/rigging-reports").json() for seat in ("auditor", OFFICER)}
    opened = room.done("auditor", path)

    assert shut["auditor"] == shut[OFFICER]
    assert (shut[OFFICER][0]["lines"], shut[OFFICER][0]["words"]) == ([], None)
    assert [line["text"] for line in opened["lines"]] == [WORDS]
    assert room.done(OFFICER, path) == opened
    for seat in ("auditor", OFFICER):
        (entry,) = entries(room, seat, "collusion_report.opened")
        assert entry["data"]["lines"][0]["text"] == WORDS
        assert ONE not in str(entry["data"]) + str(opened)
    assert entries(room, ONE, "collusion_report.opened") == []
    for seat in (ONE, TWO, "evaluator", "observer"):
        assert room.get(seat, "/rigging-reports").json() == []
        assert send(room, seat, path) == (403, "access.wrong_role")


def test_nobody_acts_in_another_s_conversation_nor_writes_to_a_seat_that_does_not_bid(room: Room) -> None:
    tender, (told,) = offered(room)
    about = {"tender": tender["id"], "text": WORDS}
    for rest, body in (("lines", {"text": "x"}), ("answer", {"answer": "accepted"}), ("report", {})):
        assert send(room, TWO, f"/conversations/{told['id']}/{rest}", body) == (
            404,
            "conversations.not_found",
        )
    for named in ({"seats": ["observer"]}, {"seats": [ONE], "hand": "evaluator"}):
        assert send(room, "trainer", "/conversations", about | named) == (
            409,
            "conversations.not_a_tenderer",
        )
    assert send(room, ONE, "/conversations", about | {"seats": [TWO]}) == (403, "access.wrong_role")


def test_a_line_is_plain_text_and_the_book_verifies(room: Room) -> None:
    _, (told,) = offered(room)
    path = f"/conversations/{told['id']}/lines"
    for text in ("", "   ", "x" * 501, "two\nlines", "\u202etxet", "a\u0007b"):
        assert send(room, ONE, path, {"text": text}) == (422, "input.invalid")
    room.done(ONE, path, {"text": "<b>Who</b> are you?"})

    assert own(room)["lines"][1]["text"] == "<b>Who</b> are you?"  # text, and shown as text
    assert verify(bundle_of(room.get("trainer", "/bundle").content)).findings == ()


def test_nobody_fills_the_ledger_with_lines() -> None:
    must_be_taken(Standing(MOST - 1, None, None, None))
    with pytest.raises(RuleBroken) as refused:
        must_be_taken(Standing(MOST, None, None, None))
    assert refused.value.code == "conversations.too_many"


def test_a_bot_of_the_cartel_agrees_and_the_check_tells(served: Served) -> None:
    with sending(served.base_url) as send_on, open_room(served) as room:
        room.publish()
        world = World(send_on, served.trainer_token, room.slug)
        write_as_rival(world, [ONE], WORDS)
        world.character = "cartel"
        deal_with(world, ONE)

        assert room.get("trainer", "/conversations").json()[0]["answer"] == "accepted"
        with pytest.raises(Unmet, match="has not reported"):
            was_reported(world, ONE)


def test_the_law_of_a_country_is_told_with_where_it_was_read() -> None:
    told = consequences_on(load_pack("kr").bid_rigging, date(2026, 3, 2))

    assert [row.consequence for row in told] == list(Consequence)
    assert all(row.source for row in told)
    assert [row.consequence for row in told if row.training_value] == [Consequence.DEBARMENT]
    assert load_pack("generic").bid_rigging == ()


def test_what_is_told_of_bid_rigging_is_no_part_of_the_law_that_a_room_began_with() -> None:
    pack, day = load_pack("kr"), date(2026, 3, 2)
    assert digest_of(replace(pack, bid_rigging=()), day) == digest_of(pack, day)
