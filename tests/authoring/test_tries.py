"""Bots try a draft in a room that is gone afterwards."""

import time
from typing import Any

import psutil
import pytest

from minikoneps.authoring.trying import Tries
from tests.authoring.conftest import Desk
from tests.playbook.planted import CLEAN

PATIENCE = 120
PLAYABLE = CLEAN.replace("1 250 000.50", "1 250 000   ")  # won have no cents


def tried(desk: Desk, text: str) -> dict[str, Any]:
    """A try to its end."""
    begun = desk.client.post("/api/library/tries", json={"text": text})
    assert begun.status_code == 201, begun.text
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        shown: dict[str, Any] = desk.client.get(f"/api/library/tries/{begun.json()['id']}").json()
        if shown["state"] not in ("starting", "playing"):
            return shown
        time.sleep(0.1)
    raise AssertionError("the try did not end")


def test_a_draft_with_faults_is_not_tried(desk: Desk) -> None:
    answer = desk.client.post("/api/library/tries", json={"text": CLEAN.replace("opens", "shuts")})
    assert answer.json()["code"] == "authoring.findings"


@pytest.mark.long
def test_a_good_draft_is_green_a_bad_one_red_at_its_sentence_and_no_room_is_left(desk: Desk) -> None:
    rooms = desk.client.get("/api/workshops").json()
    good = tried(desk, PLAYABLE)
    waiting = "When the clock moves to 1 second after the deadline\n      And"
    bad = tried(desk, PLAYABLE.replace(waiting, "When"))
    red = next(step for step in bad["steps"] if step["outcome"] == "red")

    assert (good["state"], good["done"]) == ("green", good["total"])
    assert bad["state"] == "red"
    assert red["sentence"] == "the procuring officer opens the bids"
    assert red["code"] == "evaluations.too_early" or red["code"].startswith("evaluations."), red
    assert desk.client.get("/api/workshops").json() == rooms


def test_a_program_starts_while_a_draft_is_written_and_plays_it(desk: Desk) -> None:
    before = programs()
    desk.client.post("/api/library/look", json={"text": CLEAN})
    desk.client.post("/api/library/look", json={"text": CLEAN})
    waiting = programs() - before or before
    begun = desk.client.post("/api/library/tries", json={"text": CLEAN}).json()
    desk.client.post("/api/library/look", json={"text": CLEAN})
    assert len(waiting) == 1
    assert programs() == waiting, "who waited plays, and meanwhile nobody waits"

    desk.client.delete(f"/api/library/tries/{begun['id']}")
    desk.client.post("/api/library/look", json={"text": CLEAN})
    assert len(programs()) == 1
    assert programs() != waiting


def test_a_program_that_started_under_other_laws_or_has_died_is_no_help_and_ends_in_the_end() -> None:
    before, tries = programs(), Tries()
    tries.prepare({"one": "law"})
    first = programs() - before
    tries.prepare({"one": "another"})
    [second] = programs() - before
    assert first != {second}
    second.kill()
    second.wait()
    tries.prepare({"one": "another"})
    third = programs() - before
    assert len(third) == 1
    assert third != {second}
    tries.stop()
    assert programs() == before


def programs() -> set[psutil.Process]:
    """The programs of this process that play drafts."""
    return {one for one in psutil.Process().children() if is_for_drafts(one)}


def is_for_drafts(one: psutil.Process) -> bool:
    """Whether a process plays a draft; one that has ended has no command any more."""
    try:
        return "--when-told" in one.cmdline()
    except psutil.NoSuchProcess:
        return False


def test_one_draft_is_tried_at_a_time_and_a_try_can_be_stopped(desk: Desk) -> None:
    begun = desk.client.post("/api/library/tries", json={"text": CLEAN}).json()
    second = desk.client.post("/api/library/tries", json={"text": CLEAN})
    stopped = desk.client.delete(f"/api/library/tries/{begun['id']}").json()
    unknown = desk.client.get("/api/library/tries/aaaaaaaaaaaa")

    assert second.json()["code"] == "authoring.busy"
    assert stopped["state"] == "stopped"
    assert unknown.json()["code"] == "authoring.no_try"
