"""Who is shut out between the bid and the award is passed over, and the next in line is awarded."""

from minikoneps.verification.check import verify
from tests.consortia.joint import agreed
from tests.parties.test_debarment import debar
from tests.serving import Room
from tests.stages import examine, open_now, ranked, send
from tests.verification.checked import bundle_of

ONE, TWO, THREE = "tenderer-1", "tenderer-2", "tenderer-3"
LONG = "2026-04-30"


def award(room: Room, tender: str, bid: str) -> tuple[int, str | None]:
    made = {"lot": "1", "status": "active", "bid": bid, "reasons": "The best that is left in line."}
    return send(room, "procuring-officer", f"/tenders/{tender}/awards", made)


def test_winner_that_is_shut_out_makes_way_for_the_next_in_line(room: Room) -> None:
    tender, bids = ranked(room, {ONE: "700000", TWO: "800000"})
    debar(room, ONE, "2026-03-15", LONG)

    (line,) = room.get("procuring-officer", f"/tenders/{tender['id']}/lines").json()
    assert line["best"] == [bids[TWO]]
    assert line["passedOver"] == [{"bid": bids[ONE], "why": "debarred"}]
    assert award(room, tender["id"], bids[ONE]) == (409, "awards.passed_over")
    assert award(room, tender["id"], bids[TWO]) == (201, None)
    assert verify(bundle_of(room.get("trainer", "/bundle").content)).findings == ()


def test_consortium_is_passed_over_for_one_member_and_stands_again_when_it_is_lifted(room: Room) -> None:
    tender = room.publish()
    agreed(room, tender)
    joint = str(room.bid(ONE, tender, "700000")["bid"]["id"])
    alone = str(room.bid(THREE, tender, "800000")["bid"]["id"])
    open_now(room, tender)
    for bid in (joint, alone):
        examine(room, tender, bid)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    debarment = debar(room, TWO, "2026-03-15", LONG)
    assert award(room, tender["id"], joint) == (409, "awards.passed_over")

    room.done("trainer", f"/debarments/{debarment}/lifting", {"reasons": "Another firm of that name."})
    assert award(room, tender["id"], joint) == (201, None)
    assert verify(bundle_of(room.get("trainer", "/bundle").content)).findings == ()
    with room.served.client() as stranger:
        released = stranger.get(f"/ocds/{room.slug}/releases").text
    assert "debarments" not in released
