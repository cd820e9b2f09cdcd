"""Rooms of many laws told to the standard's own tools: its checker and its reference merge find nothing."""

import json
import os
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ocdsmerge import Merger

from minikoneps.shared.identifiers import new_id
from tests.browser.judged import CHAIR, OFFICER, rank
from tests.browser.stage import TEXTS, Stage, set_stage
from tests.opendata.published import SHARED, shared
from tests.qualifications.room import given
from tests.serving import Room, Served
from tests.stages import open_now

pytestmark = pytest.mark.long  # the fields are held to the schema's models by every run

SCHEMAS = "standard-1.1.5-schema.zip"
CHECK = SHARED.parents[1] / "tools" / "ocds_offline_check.py"
#: The Python of an environment that has libcoveocds: the standard's own checker, which is not a part of ours.
CHECKER = "MINIKONEPS_OCDS_CHECKER"
#: The rooms of the screens: lots, conditions and a complaint; then the laws that judge in ways of their own.
PLAYED = ("", "blind", "shut", "kr", "it", "mx")


@pytest.fixture(scope="module")
def told(served: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """The packages of every room, by room and kind."""
    folder = tmp_path_factory.mktemp("told")
    with set_stage(served, "en") as stage, served.client() as anybody:
        for word in PLAYED:
            stage.enter(word)
        set_aside_a_consortium(stage)
        award_the_second(stage)
        files = {}
        for word in PLAYED:
            for kind in ("releases", "records"):
                answer = anybody.get(f"/ocds/{stage.rooms[word].slug}/{kind}")
                assert answer.status_code == 200
                files[f"{word}-{kind}"] = folder / f"{word or 'main'}-{kind}.json"
                files[f"{word}-{kind}"].write_bytes(answer.content)
        yield files


def set_aside_a_consortium(stage: Stage) -> None:
    """In Italy a consortium wins, a rival complains, the review body sets its bid aside, the rival wins."""
    room, path = stage.rooms["it"], f"/tenders/{stage.places['it_joint']}"
    tender = room.get(OFFICER, path).json()
    room.bid("tenderer-4", tender, "70000")
    room.bid("tenderer-3", tender, "80000")
    open_now(room, tender)
    bids = rank(room, TEXTS["en"], tender["id"])
    award = decided(room, path, bids[room.party("tenderer-4")])
    grounds = {"attacks": "award", "award": award["id"], "grounds": "Its second member has no workshop."}
    complaint = room.done("tenderer-3", f"{path}/complaints", grounds)
    room.done(OFFICER, f"/complaints/{complaint['id']}/answer", {"answer": "It rents one."})
    upheld = {"outcome": "upheld", "remedy": "bidSetAside", "reasons": "The contract of rent is missing."}
    room.done("review-body", f"/complaints/{complaint['id']}/decision", upheld)
    decided(room, path, bids[room.party("tenderer-3")])


def award_the_second(stage: Stage) -> None:
    """In Korea the bid whose turn it is passes its examination and wins."""
    room, path = stage.rooms["kr"], f"/tenders/{stage.places['kr_turn']}"
    (queue,) = room.get(CHAIR, f"{path}/qualifications").json()
    bid = next(row["bid"] for row in queue["bids"] if row["turn"] == "now")
    room.done(CHAIR, f"{path}/qualifications", given(bid, "30"))
    decided(room, path, bid)


def decided(room: Room, path: str, bid: str) -> dict[str, Any]:
    body = {"status": "active", "bid": bid, "reasons": "It is the best bid left in line."}
    made: dict[str, Any] = room.done(OFFICER, f"{path}/awards", body, key=new_id("key"))
    return made


def test_the_standard_s_own_checker_finds_nothing_wrong_in_any_room(told: dict[str, Path]) -> None:
    python = os.environ.get(CHECKER)
    if python is None or not CHECK.exists():
        pytest.skip(f"{CHECKER} names no Python with libcoveocds: the packages were not checked by it.")
    command: list[str | Path] = [python, CHECK, shared(SCHEMAS), shared("extensions"), *told.values()]

    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=400)

    said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(said) == len(told), done.stdout + done.stderr
    wrong = [
        (one["file"], one.get("exception"), one.get("deref_error"), one.get("error_samples"), fields)
        for one in said
        for fields in [(one.get("unknown_fields"), one.get("closed_codes"), one.get("checks", {}))]
        if one.get("errors") != 0 or fields[0] or fields[1] or fields[2].get("empty_field")
    ]
    assert done.returncode == 0, wrong or done.stderr
    assert wrong == []


def test_the_packages_tell_what_the_rooms_were_played_for(told: dict[str, Path]) -> None:
    italy = [one["compiledRelease"] for one in read(told["it-records"])["records"]]

    assert any(one["tender"].get("sustainability") for one in italy)
    assert any(award["status"] == "cancelled" for one in italy for award in one.get("awards", []))
    lots = [
        len(one["compiledRelease"]["tender"].get("lots", [])) for one in read(told["-records"])["records"]
    ]
    assert max(lots) > 1


def test_the_reference_merge_of_every_record_is_our_compiled_release(told: dict[str, Path]) -> None:
    with zipfile.ZipFile(shared(SCHEMAS)) as standard:
        name = next(one for one in standard.namelist() if one.endswith("/schema/release-schema.json"))
        merger = Merger(json.loads(standard.read(name)))

    differ = [
        record["ocid"]
        for word in PLAYED
        for record in read(told[f"{word}-records"])["records"]
        if merger.create_compiled_release(record["releases"]) != record["compiledRelease"]
    ]

    assert differ == []


def read(path: Path) -> Any:
    return json.loads(path.read_bytes())
