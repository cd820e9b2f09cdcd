"""Where the pack hides tenderers, who marks sees letters until the chair has closed; and a mean is law."""

import json
from collections.abc import Iterator

import pytest

from tests.committees.room import (
    OFFICER,
    ONE,
    THREE,
    TWO,
    act,
    appointed,
    cell,
    declare,
    mark,
    rated_room,
    refused,
    sheet,
)
from tests.serving import Room, Served
from tests.stages import Tender, entries

PACK = """
name = "blindmarks"
title = "Italy, tenderers hidden and marks averaged"
like = "it"

[[procedures]]
id = "open"
blind_tenderers = true
award = { name = "ratedCriteria", least_price_weight = "0", price_formula = "lowestOverPrice", points_decimals = 2, trimmed_from = 3 }
"""  # noqa: E501


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The pack lies in the server's folder of packs."""
    folder = tmp_path_factory.mktemp("packs")
    (folder / "blindmarks.toml").write_text(PACK, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("MINIKONEPS_PACKS", str(folder))
        yield


@pytest.fixture(scope="module")
def room(law: None, served: Served) -> Iterator[Room]:
    """A room of that country."""
    with rated_room(served, pack="blindmarks", title="Blind") as room:
        yield room


def names(room: Room, tender: Tender) -> list[str]:
    """What would tell whose a bid is: the bids' ids."""
    bids = room.get("observer", f"/tenders/{tender['id']}/bids").json()
    return [str(bid["id"]) for bid in bids]


def test_who_marks_reads_letters_alone_that_stay_the_same_and_are_named_at_the_end(room: Room) -> None:
    tender = appointed(room)
    path = f"/tenders/{tender['id']}"
    bids = names(room, tender)
    declare(room, tender, ONE, TWO, THREE)

    shown, answers = sheet(room, ONE, tender), room.get(ONE, f"{path}/answers").json()

    assert [bid["bid"] for bid in shown["bids"]] == ["A", "B"]
    assert [bid["tenderer"] for bid in shown["bids"]] == [None, None]
    assert sorted(one["letter"] for one in answers) == ["A", "B"]
    for seat in (ONE, TWO):
        told = json.dumps([sheet(room, seat, tender), room.get(seat, f"{path}/answers").json()])
        assert not any(name in told for name in (*bids, "Baram", "Haneul"))
    said = {**cell(room, ONE, tender), "criterion": "price", "marks": "1", "reasons": "Which is it?"}
    answer = room.post(ONE, f"{path}/marks", said, key="key-which-bid-it-is")
    assert not any(name in answer.text for name in bids)
    assert refused(room, ONE, tender, "marks", {**said, "bid": bids[0]}) == "committees.nothing_to_mark"
    officers = {bid["label"]: bid["bid"] for bid in sheet(room, OFFICER, tender)["bids"]}
    assert sorted(officers.values()) == sorted(bids)

    last = {"bid": officers["A"], "lot": "1", "responsive": False, "reasons": "Not what was asked."}
    room.done(OFFICER, f"{path}/examinations", last)
    assert [bid["bid"] for bid in sheet(room, ONE, tender)["bids"]] == ["B"]
    for seat, marks in ((ONE, ["10", "7"]), (TWO, ["70", "8"]), (THREE, ["80", "10"])):
        mark(room, seat, tender, marks)
    given = [row["data"] for row in entries(room, ONE, "mark.given")]
    assert {row["bid"] for row in given if row["tender"] == tender["id"]} == {"B"}
    act(room, ONE, tender, "committee/closing")

    (left,) = sheet(room, ONE, tender)["bids"]
    assert (left["bid"], left["label"]) == (officers["B"], "B")
    assert left["tenderer"]["name"] in ("Baram Computer", "Haneul Systems")


def test_a_mean_needs_no_talk_and_leaves_out_the_highest_and_the_lowest(room: Room) -> None:
    tender = appointed(room)
    declare(room, tender, ONE, TWO, THREE)
    for seat, marks in (
        (ONE, ["10", "7", "0", "0"]),
        (TWO, ["70", "8", "1", "0"]),
        (THREE, ["80", "10", "2", "1"]),
    ):
        mark(room, seat, tender, marks)

    rows = sheet(room, OFFICER, tender)["agreed"]

    assert sorted(row["marks"] for row in rows) == ["0", "1", "70", "8"]
    assert all((len(row["given"]), len(row["leftOut"])) == (1, 2) for row in rows)
    talk = {**cell(room, ONE, tender), "marks": "99", "reasons": "We like it."}
    assert refused(room, ONE, tender, "agreed-marks", talk) == "committees.agreed_by_mean"
    act(room, ONE, tender, "committee/closing")
    assert sheet(room, "observer", tender)["agreed"] == rows
