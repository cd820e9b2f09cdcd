"""What hangs on the wall of a room, from the notice to the award, and nothing that anybody must not know."""

import base64
from typing import Any

from tests.projector.wall import Wall, leaves, wall_of
from tests.reserve import blind_room, published
from tests.serving import Room, Served, open_room
from tests.stages import examine

# Forty times, of a base of 40 million: under the limit, above the plan price, and one that goes bad.
PRICES = {"tenderer-1": "850000", "tenderer-2": "1030000", "tenderer-3": "940000"}
PICKS = {"tenderer-1": (3, 11), "tenderer-2": (11, 7), "tenderer-3": (3, 14)}
#: Every field of the wall while a tender is sealed. A new one is looked at by a person before it hangs there.
SEALED = """
.title .language .timeZone .isOpen .pin .joinUrl .joinQr .joinQr.size .joinQr.path
.clock .clock.now .clock.rate .clock.held .clock.heldCause .clock.anchorVirtual .clock.anchorReal
.clock.realNow .clock.downSince
.phase .phase.tender .phase.title .phase.noticeNumber .phase.status .phase.deadline
.phase.ahead .phase.ahead[] .phase.ahead[].kind .phase.ahead[].at
.counts .counts.people .counts.seatsTaken .counts.seats .counts.answers .counts.amendments .counts.bids
.run .run.status .run.act .run.injects .run.waitsFor
.messages .messages[] .messages[].line .messages[].text .messages[].at
.wall .wall.view .wall.step .wall.steps .wall.runs .wall.names
.opening .debrief .keyFingerprint .checkpoint .checkpoint.log .checkpoint.size .checkpoint.root
"""


def say(room: Room, **line: str) -> None:
    room.done("trainer", "/exercise/messages", line)


def broken(room: Room, tender: dict[str, Any]) -> None:
    """A bid whose envelope cannot be opened: a byte of it went bad on the way."""
    body = room.sealed("tenderer-3", tender, PRICES["tenderer-3"], picks=PICKS["tenderer-3"])
    [envelope] = body["envelopes"]
    bad = bytearray(base64.b64decode(envelope["ciphertext"]))
    bad[-1] ^= 1
    envelope["ciphertext"] = base64.b64encode(bytes(bad)).decode()
    room.done("tenderer-3", f"/tenders/{tender['id']}/bids", body, key="key-broken")


def bids_change_nothing_on_the_wall(room: Room, wall: Wall, tender: dict[str, Any]) -> None:
    before = wall.still()
    for seat in ("tenderer-1", "tenderer-2"):
        room.bid(seat, tender, PRICES[seat], picks=PICKS[seat])
    broken(room, tender)
    say(room, line="keep_receipt", seat="tenderer-1")

    assert wall.still() == before
    assert leaves(wall.read()) - {""} == set(SEALED.split())
    assert (before["counts"]["bids"], before["opening"], before["debrief"]) == (None, None, None)
    assert [one["line"] for one in before["messages"]] == ["look_at_wall"]


def turn(room: Room, wall: Wall, tender: dict[str, Any], step: int) -> dict[str, Any]:
    room.done("trainer", "/projector", {"view": "opening", "tender": tender["id"], "step": step})
    return wall.read()


def told(shown: dict[str, Any]) -> list[tuple[str, str | None, str]]:
    rows = shown["opening"]["envelopes"]
    return [(row["tenderer"], row["total"] and row["total"]["amount"], row["outcome"]) for row in rows]


def the_trainer_opens_envelope_by_envelope(room: Room, wall: Wall, tender: dict[str, Any]) -> None:
    refused = room.post("trainer", "/projector", {"view": "opening", "tender": tender["id"]})
    room.done("trainer", "/projector", {"view": "room", "runs": False})
    room.pass_deadline(tender)
    assert wall.read()["phase"]["status"] in ("closing", "closed")
    room.done("procuring-officer", f"/tenders/{tender['id']}/opening")

    start, one, three = wall.read(), turn(room, wall, tender, 1), turn(room, wall, tender, 3)

    assert refused.json()["code"] == "projector.nothing_to_show"
    assert (start["wall"]["view"], start["wall"]["steps"], start["opening"]["count"]) == ("opening", 5, 3)
    assert (start["counts"]["bids"], told(start)) == (3, [])
    assert told(one) == [("Baram Computer", "34000000", "opened")]
    assert told(three)[1:] == [
        ("Haneul Systems", "41200000", "opened"),
        ("Sol Trading", None, "unopenable"),
    ]
    assert [row["fate"] for row in three["opening"]["envelopes"]] == [None] * 3


def then_the_reserve_prices_and_what_follows(room: Room, wall: Wall, tender: dict[str, Any]) -> None:
    [before] = wall.read()["opening"]["lots"]
    [picked] = turn(room, wall, tender, 4)["opening"]["lots"]
    shown = turn(room, wall, tender, 99)
    [through] = shown["opening"]["lots"]

    assert (before["candidates"], picked["planPrice"], picked["floor"]) == ([], None, None)
    assert len(picked["candidates"]) == 15
    assert sum(one["picks"] for one in picked["candidates"]) == 4
    assert (shown["wall"]["step"], through["planPrice"]["currency"]) == (5, "KRW")
    assert [row["fate"] for row in shown["opening"]["envelopes"]] == ["underLimit", "abovePlanPrice", None]


def what_became_of_the_bids_comes_when_it_is_decided(room: Room, wall: Wall, tender: dict[str, Any]) -> None:
    ranked_before = wall.read()["opening"]["ranked"]
    record = room.get("auditor", f"/tenders/{tender['id']}/opening").json()
    for row in record["bids"][:2]:
        examine(room, tender, row["bid"])
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")

    shown = wall.read()

    assert (ranked_before, shown["opening"]["ranked"], shown["phase"]["status"]) == (False, True, "ranked")
    assert [row["result"] for row in shown["opening"]["envelopes"]] == ["out", "out", None]


def test_the_wall_from_sealed_bids_to_their_ranking(served: Served, blind_prices: None) -> None:
    with blind_room(served) as room, wall_of(room) as wall:
        assert wall.read()["phase"]["status"] == "waiting"
        tender = published(room)
        say(room, line="look_at_wall")
        room.at.sit_down()

        bids_change_nothing_on_the_wall(room, wall, tender)
        the_trainer_opens_envelope_by_envelope(room, wall, tender)
        then_the_reserve_prices_and_what_follows(room, wall, tender)
        what_became_of_the_bids_comes_when_it_is_decided(room, wall, tender)


def test_nobody_but_the_trainer_turns_the_wall_and_its_link_opens_nothing_else(served: Served) -> None:
    with open_room(served) as room, wall_of(room) as wall:
        turned = room.post("auditor", "/projector", {"view": "room"})
        known = room.get("auditor", "/projector")
        entered = wall.client.get(room.path(), headers={"Authorization": f"Bearer {wall.link}"})
        strange = wall.client.get(f"/api/projector/{'x' * 22}")
        debrief = room.post("trainer", "/projector", {"view": "debrief"})

    assert [answer.json()["code"] for answer in (turned, known, entered, strange, debrief)] == [
        "access.wrong_role",
        "access.trainer_only",
        "access.no_token",
        "workshops.wrong_link",
        "projector.nothing_to_show",
    ]


def test_the_trainer_reads_what_the_wall_shows_and_could_show(served: Served, blind_prices: None) -> None:
    with blind_room(served) as room:
        tender = published(room)
        before = room.get("trainer", "/projector").json()
        room.pass_deadline(tender)
        room.done("procuring-officer", f"/tenders/{tender['id']}/opening")
        after = room.get("trainer", "/projector").json()

    assert (before["view"], before["openings"], before["debrief"]) == ("room", [], False)
    assert (after["view"], after["tender"]) == ("opening", tender["id"])
    assert [(one["tender"], one["stage"]) for one in after["openings"]] == [(tender["id"], "bid")]
