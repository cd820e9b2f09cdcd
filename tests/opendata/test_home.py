"""The front page of the open data: which workshops publish, what is in them, and in which files."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest

from minikoneps.ledger.entry import Entry
from minikoneps.opendata.process import Naming, Told
from minikoneps.opendata.telling import tell
from tests.opendata.test_publication import OFFICER, ONE, awarded, read
from tests.serving import Room, notice

LATER = {"endDate": "2026-04-20T05:00:00Z"}


def directory(room: Room) -> list[dict[str, Any]]:
    with room.served.client() as stranger:
        answer = stranger.get("/ocds")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["workshops"]
    return found


def processes(room: Room, **query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(room, "/processes", **query)
    return found


def test_a_workshop_is_named_from_its_first_notice_on(room: Room) -> None:
    room.done(OFFICER, "/tenders", notice(title="A draft"))
    before = [row["workshop"] for row in directory(room)]

    room.publish()
    (row,) = [row for row in directory(room) if row["workshop"] == room.slug]

    assert room.slug not in before
    assert (row["title"], row["processes"], row["releases"]) == ("Laptops", 1, 1)
    assert row["url"].endswith(f"/ocds/{room.slug}")


def test_the_overview_counts_and_sums_up_exactly(room: Room) -> None:
    room.publish(title="Boats", value={"amount": "12000", "currency": "KRW"}, tenderPeriod=LATER)
    awarded(room)

    shown = read(room, "")

    assert (shown["about"]["processes"], shown["about"]["releases"]) == (2, 8)
    assert shown["publisher"]["licence"].startswith("https://creativecommons.org/")
    tags: Counter[str] = Counter()
    for row in shown["days"]:
        tags[row["tag"]] += row["releases"]
    assert tags == {"tender": 2, "tenderUpdate": 4, "award": 2}
    estimated, awarded_sum = ({"amount": amount, "currency": "KRW"} for amount in ("40000000", "32000000"))
    assert [(row["status"], row["processes"]) for row in shown["totals"]] == [("active", 1), ("complete", 1)]
    assert shown["totals"][0]["estimated"] == [{"amount": "12000", "currency": "KRW"}]
    assert shown["totals"][1]["estimated"] == [estimated]
    assert [row["awarded"] for row in shown["totals"]] == [[], [awarded_sum]]


def test_every_file_of_the_overview_is_there_and_as_large_as_it_says(room: Room) -> None:
    awarded(room)

    files = read(room, "")["files"]
    with room.served.client() as stranger:
        sizes = {row["name"]: len(stranger.get(row["url"]).content) for row in files}

    assert sizes == {row["name"]: row["bytes"] for row in files}
    assert list(sizes) == ["bulk.json", "bulk.jsonl", "bulk.zip", "awards.csv", "awards.xlsx"]


def test_processes_are_found_by_what_is_bought_and_by_whom(room: Room) -> None:
    boats = room.publish(title="Boats", description="Afloat", tenderPeriod=LATER)
    awarded(room)

    assert [row["title"] for row in processes(room)] == ["=cmd|laptops", "Boats"]
    assert [row["title"] for row in processes(room, sort='["title","ASC"]')] == ["=cmd|laptops", "Boats"]
    assert [row["title"] for row in processes(room, sort='["title","DESC"]')][0] == "Boats"
    assert [row["title"] for row in processes(room, filter='{"q":"library LAPTOP"}')] == ["=cmd|laptops"]
    assert [row["title"] for row in processes(room, filter='{"q":"baram"}')] == ["=cmd|laptops"]
    assert [row["title"] for row in processes(room, filter='{"status":"active"}')] == ["Boats"]
    assert processes(room, filter='{"q":"nothing of the kind"}') == []
    (last,) = processes(room, range="[1,1]", sort='["changedAt","DESC"]')
    assert last["ocid"].endswith(boats["id"].removeprefix("tender-"))


def test_a_row_says_who_bought_what_for_how_much_and_from_whom(room: Room) -> None:
    awarded(room)

    (row,) = processes(room)

    assert (row["buyer"], row["procuringEntity"], row["status"]) == ("Library", "Hanbit City", "complete")
    assert [(one["lotTitle"], one["supplier"], one["value"]) for one in row["awards"]] == [
        ("North", "Baram Computer", {"amount": "32000000", "currency": "KRW"}),
        ("South", None, None),
    ]


def test_a_field_that_the_list_does_not_know_is_refused(room: Room) -> None:
    room.publish()
    with room.served.client() as stranger:
        answers = [
            stranger.get(f"/ocds/{room.slug}/processes", params=query)
            for query in ({"filter": '{"colour":"red"}'}, {"sort": '["colour","ASC"]'})
        ]

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(422, "input.invalid")] * 2


def test_a_bid_makes_no_new_state_of_the_data_and_an_opening_does(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Naming] = []

    def counted(entries: Iterable[tuple[int, Entry]], naming: Naming) -> list[Told]:
        told.append(naming)
        return tell(entries, naming)

    monkeypatch.setattr("minikoneps.opendata.publication.tell", counted)
    tender = room.publish()
    first = read(room, "/bulk.json")
    room.bid(ONE, tender, "817391")
    second = read(room, "/bulk.json")
    room.pass_deadline(tender)
    room.done(OFFICER, f"/tenders/{tender['id']}/opening")
    third = read(room, "/bulk.json")

    assert len(told) == 2
    assert second == first
    assert third["publishedDate"] > first["publishedDate"]


def test_anybody_s_page_may_read_it(room: Room) -> None:
    room.publish()
    with room.served.client() as stranger:
        for rest in ("", f"/{room.slug}", f"/{room.slug}/processes", f"/{room.slug}/records"):
            assert stranger.get(f"/ocds{rest}").headers["access-control-allow-origin"] == "*", rest
