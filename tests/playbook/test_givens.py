"""A Given said twice changes nothing the second time, and a room is seeded for people to go on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import NotAFeature, Sentence, read_feature
from minikoneps.playbook.phrases import find
from minikoneps.playbook.player import say, seed
from minikoneps.playbook.sending import sending
from minikoneps.playbook.steps import opening
from minikoneps.playbook.world import Unmet, World
from tests.serving import Served, serve

pytestmark = pytest.mark.stories

FEATURE = Path(__file__).parents[2] / "scenarios" / "first_bid.feature"


def givens(path: Path) -> list[Sentence]:
    """One sentence for every Given of an exercise, in the order of a tender's life."""
    found: dict[str, Sentence] = {}
    for scenario in read_feature(path.read_text(encoding="utf-8"), str(path)).scenarios:
        for sentence in scenario.sentences:
            if sentence.kind == "given":
                entry, _ = find(catalogue(), "given", sentence.text, "en")
                found.setdefault(entry.id, sentence)
    return list(found.values())


def exercises() -> Iterator[Path]:
    """As few exercises as say every Given there is, the first one first."""
    said: set[str] = set()
    for path in (FEATURE, *sorted(FEATURE.parent.glob("*.feature"))):
        new = {find(catalogue(), "given", sentence.text, "en")[0].id for sentence in givens(path)} - said
        said |= new
        if new:
            yield path


EXERCISES = list(exercises())


def sparing(path: Path) -> object:
    """An exercise as a case; the one with five evaluators takes as long as all the others together."""
    return pytest.param(path, marks=pytest.mark.long) if path.stem == "negotiated_contract" else path


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server for this file."""
    with serve(tmp_path_factory.mktemp("givens")) as server:
        yield server


def test_the_exercises_say_every_given() -> None:
    said = [sentence for path in EXERCISES for sentence in givens(path)]
    used = {find(catalogue(), "given", sentence.text, "en")[0].id for sentence in said}

    assert used == {entry.id for entry in catalogue().values() if entry.kind == "given"}


@pytest.mark.parametrize("path", [sparing(path) for path in EXERCISES], ids=lambda path: path.stem)
def test_every_given_said_twice_leaves_the_ledger_as_it_was(served: Served, path: Path) -> None:
    with sending(served.base_url) as send:
        world = World(send, served.trainer_token)
        for sentence in givens(path):
            say(sentence, world)
            before = ledger_size(world)
            say(sentence, world)
            assert ledger_size(world) == before, sentence.text


def ledger_size(world: World) -> int:
    """How many entries the room's ledger has."""
    return int(world.enter().see("/checkpoint").json()["size"]) if world.workshop else 0


def test_a_given_that_does_not_fit_the_room_is_told(served: Served) -> None:
    with sending(served.base_url) as send:
        world = World(send, served.trainer_token)
        world.script.seats = [{"seat": "auditor", "role": "auditor", "organisation": "Court"}]
        world.enter()
        seats = next(sentence for sentence in givens(FEATURE) if sentence.text == "these seats")
        with pytest.raises(Unmet, match="no procuringOfficer on seat procuring-officer"):
            say(seats, world)


def test_a_seeded_room_has_a_tender_to_bid_on_and_every_seat_free(served: Served) -> None:
    slug = seed(FEATURE, served.base_url, served.trainer_token)
    trainer = served.client(served.trainer_token)
    with trainer:
        tenders = trainer.get(f"/api/workshops/{slug}/tenders").json()
        seats = trainer.get(f"/api/workshops/{slug}/seats").json()
    assert [tender["status"] for tender in tenders] == ["active"]
    assert len(seats) == 6
    assert [seat["holder"] for seat in seats] == [None] * 6


def test_a_room_can_be_seeded_further_later(served: Served) -> None:
    slug = seed(FEATURE, served.base_url, served.trainer_token)
    again = seed(FEATURE, served.base_url, served.trainer_token, workshop=slug, until="act:3")
    assert again == slug
    with sending(served.base_url) as send:
        world = World(send, served.trainer_token, slug)
        bids = [world.bid_of(f"tenderer-{number}") for number in (1, 2, 3)]
    assert all(bid is not None and bid["status"] == "valid" for bid in bids)


def test_a_record_of_more_rows_than_come_at_once_is_read_whole(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    slug = seed(FEATURE, served.base_url, served.trainer_token, until="act:4")
    with sending(served.base_url) as send:
        world = World(send, served.trainer_token, slug)
        whole = opening.opening(world)
        monkeypatch.setattr(opening, "AT_ONCE", 2)
        in_ranges = opening.opening(world)

    assert in_ranges == whole
    assert whole is not None
    assert len(whole["bids"]) == 3


def test_an_act_that_is_not_in_the_file_cannot_be_seeded(served: Served) -> None:
    with pytest.raises(NotAFeature, match="no act 9"):
        seed(FEATURE, served.base_url, served.trainer_token, until="act:9")
