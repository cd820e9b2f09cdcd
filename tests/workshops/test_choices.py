"""What a trainer chooses from before a room is opened: stories and laws."""

from pathlib import Path

import pytest

from minikoneps.workshops.scenarios import list_packs, list_scenarios


def test_a_scenario_says_which_law_and_which_seats_it_wants() -> None:
    told = {one.name: one for one in list_scenarios()}
    story = told["multiple_reserve_prices"]

    assert (story.title, story.language) == ("Multiple reserve prices and the lower limit", "en")
    assert (story.pack, story.level, story.minutes) == ("kr", 2, 45)
    assert [seat.seat for seat in story.seats if seat.role == "tenderer"] == [
        f"tenderer-{number}" for number in (1, 2, 3, 4)
    ]
    assert (told["ar/first_bid"].language, told["ko/one_second_late"].language) == ("ar", "ko")


def test_a_law_says_whose_it_is_and_how_many_of_its_figures_are_made_up() -> None:
    laws = {one.name: one for one in list_packs()}

    assert (laws["kr"].title, laws["kr"].currencies, laws["kr"].time_zone) == (
        "Republic of Korea",
        ["KRW"],
        "Asia/Seoul",
    )
    assert 0 < laws["kr"].training_values < laws["kr"].figures
    assert [name for name, law in laws.items() if law.second_person] == ["foureyes"]
    assert all(law.problem is None for law in laws.values())


def test_a_law_with_a_fault_is_named_with_its_line_and_takes_no_other_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "atlantis.toml").write_text('name = "atlantis"\nlike = "generic"\nweekend = ["someday"]\n')
    monkeypatch.setenv("MINIKONEPS_PACKS", str(tmp_path))

    laws = {one.name: one for one in list_packs()}

    assert laws["generic"].problem is None
    assert "atlantis.toml, line 3" in str(laws["atlantis"].problem)
