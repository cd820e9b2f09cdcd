"""What only a rehearsal shows: a scenario that stops, repeats itself, leaves traces, or hangs on people."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from minikoneps.playbook.catalogue import ORDERED
from minikoneps.playbook.lint.rehearsal import CODES, rehearse
from minikoneps.playbook.phrases import Kind, Phrase
from minikoneps.playbook.world import World
from tests.serving import Served, serve

pytestmark = pytest.mark.stories

ROOT = Path(__file__).parents[2]
HEAD = """\
Feature: Chalk
  Background:
    Given the country pack "generic" as of 2026-03-02
    And the clock is held at 2026-03-02 09:00
    And these seats
      | seat              | role              | organisation |
      | procuring-officer | procuring officer | Hill School  |
      | tenderer-1        | tenderer          | White Lines  |
      | tenderer-2        | tenderer          | Soft Stone   |
    And the items to buy
      | item  | quantity | unit |
      | Chalk | 1 200    | box  |
    And the bids the bots have in mind
      | seat       | amount     |
      | tenderer-1 | 35 000 000 |
      | tenderer-2 | 34 000 000 |

  @act:1
  Scenario: The bids
    Given the notice is open for bids
"""
PATIENT = timedelta(hours=1)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server for this file."""
    with serve(tmp_path_factory.mktemp("rehearsal")) as server:
        yield server


@pytest.fixture
def codes(served: Served, tmp_path: Path) -> Callable[..., list[str]]:
    """What a rehearsal of the scenario finds when these sentences follow its beginning."""

    def rehearsed(*sentences: str, patience: timedelta = PATIENT) -> list[str]:
        file = tmp_path / "chalk.feature"
        file.write_text(HEAD + "".join(f"    {line}\n" for line in sentences), encoding="utf-8")
        told: list[int] = []
        found = rehearse(
            [file],
            served.base_url,
            served.trainer_token,
            lambda name, done, total: told.append(total - done),
            patience,
        )
        assert told == [2, 1, 0]
        assert all(finding.line > 3 and finding.cure for finding in found)
        return [finding.code for finding in found]

    return rehearsed


def plant(monkeypatch: pytest.MonkeyPatch, kind: Kind, act: Callable[[World], None]) -> None:
    phrase = Phrase("planted", kind, "trainer", {"en": ("chalk is cheap",)}, act)
    monkeypatch.setitem(ORDERED, "planted", phrase)


def hurry(world: World) -> None:
    """Move the clock a little, each time anew."""
    world.granted(world.enter().move_clock({"rate": 60}), "the trainer hurries")
    world.granted(world.enter().move_clock({"rate": 0}), "the trainer rests")


def test_every_check_that_plays_has_a_heading_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference" / "lint.md").read_text(encoding="utf-8")
    assert [code for code in CODES if f"\n### {code}\n" not in page] == []


def test_a_scenario_that_is_whole_passes_with_nobody_somebody_and_everybody(
    codes: Callable[..., list[str]],
) -> None:
    bids = ["When every tenderer submits a sealed bid", "And tenderer-1 replaces its bid by 33 000 000"]
    opened = [
        "When the clock moves to 1 second after the deadline",
        "And the procuring officer opens the bids",
    ]
    literal = ["Then in the scripted run the total of tenderer-1 is 33 000 000"]
    assert codes(*bids, "Then every tenderer has a receipt", *opened, *literal) == []


def test_a_scenario_that_bots_cannot_play_is_found(codes: Callable[..., list[str]]) -> None:
    found = codes("When the procuring officer opens the bids")
    assert found == ["lint.does_not_play", "lint.stuck_with_people", "lint.stuck_with_people"]


def test_a_scenario_that_takes_too_long_is_found(codes: Callable[..., list[str]]) -> None:
    assert codes("Then every seat can read the notice", patience=timedelta()) == ["lint.slow"]


def test_a_given_that_acts_again_is_found(
    codes: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch, "given", hurry)
    assert codes("And chalk is cheap") == ["lint.given_repeats"]


def test_a_then_that_writes_is_found(
    codes: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch, "then", hurry)
    assert codes("Then chalk is cheap") == ["lint.then_changes"]


def test_a_then_that_holds_for_the_bots_prices_alone_is_found(
    codes: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def scripted_price(world: World) -> None:
        """The price is the one of the script."""
        world.expect("35000000" in world.sent["tenderer-1"].values, "another price")

    plant(monkeypatch, "then", scripted_price)
    found = codes("When every tenderer submits a sealed bid", "Then chalk is cheap")
    assert found == ["lint.stuck_with_people"] * 2
