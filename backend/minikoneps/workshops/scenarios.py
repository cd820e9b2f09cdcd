"""The scenarios and the country packs that a room can be opened with."""

import re
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from minikoneps.packs.checker import count_figures
from minikoneps.packs.loader import load_pack, pack_paths
from minikoneps.playbook.feature import NotAFeature, read_feature
from minikoneps.playbook.outline import seat_rows
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import own
from minikoneps.workshops.control import Control
from minikoneps.workshops.schemas import PackShown, ScenarioShown, SeatPlan

NAME = re.compile(r"\w+(/\w+)?")  # of the folder itself or of a language's
TAG = re.compile(r"@(pack|level|minutes):(.+)")


def scenario_folder() -> Path:
    """Where scenarios lie: in the installed package, else in the checkout."""
    packaged = Path(str(files("minikoneps"))) / "scenarios"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[3] / "scenarios"


def scenario_names() -> list[str]:
    """The names of all scenarios, those of other languages with their folder."""
    folder = scenario_folder()
    found = (path.relative_to(folder).with_suffix("") for path in folder.rglob("*.feature"))
    return sorted(name.as_posix() for name in found)


def find_scenario(name: str) -> Path:
    """The file of a scenario.

    Errors: RuleBroken("workshops.scenario_unknown").
    """
    path = scenario_folder() / f"{name}.feature"
    if not NAME.fullmatch(name) or not path.is_file():
        raise RuleBroken("workshops.scenario_unknown", known=scenario_names())
    return path


def scenario_text(control: Control, name: str) -> str:
    """The text of a scenario that ships, or of a version of a trainer's own.

    Errors: RuleBroken("workshops.scenario_unknown").
    """
    if not NAME.fullmatch(name) or not own.NAME.fullmatch(name):
        return find_scenario(name).read_text(encoding="utf-8")
    with control.read() as session:
        found = own.find_version(session, name)
    if found is None:
        raise RuleBroken("workshops.scenario_unknown", known=scenario_names())
    return found.text


def list_scenarios() -> list[ScenarioShown]:
    """What anybody chooses from: each scenario that ships, with the law and the seats that it wants."""
    return [told_by(name, find_scenario(name).read_text(encoding="utf-8")) for name in scenario_names()]


def list_own(control: Control) -> list[ScenarioShown]:
    """What trainers choose from besides: their own scenarios that can be played."""
    with control.read() as session:
        found = [text for text in own.list_newest(session) if text.sound]
    return [told_by(own.version_name(text), text.text) for text in found]


def show_scenario(control: Control, name: str) -> ScenarioShown:
    """One scenario with the law and the seats that it wants.

    Errors: RuleBroken("workshops.scenario_unknown").
    """
    return told_by(name, scenario_text(control, name))


@lru_cache(maxsize=256)
def told_by(name: str, text: str) -> ScenarioShown:
    """What a scenario's text says of itself."""
    try:
        feature, seats = read_feature(text), seat_rows(text)
    except NotAFeature:
        return ScenarioShown(name=name, title=name, language="en", pack="generic")
    tags: dict[str, str] = {}
    for tag in filter(None, map(TAG.fullmatch, feature.scenarios[0].tags)):
        tags.setdefault(tag[1], tag[2])  # the feature's come before the scenario's
    return ScenarioShown(
        name=name,
        title=feature.name,
        language=feature.language,
        pack=tags.get("pack", "generic"),
        level=int(tags["level"]) if tags.get("level", "").isdigit() else None,
        minutes=int(tags["minutes"]) if tags.get("minutes", "").isdigit() else None,
        seats=[SeatPlan.model_validate(row) for row in seats],
    )


def list_packs() -> list[PackShown]:
    """The laws that a room can follow; one whose file is wrong is named with what is wrong."""
    return [_pack(name, path) for name, path in sorted(pack_paths().items())]


def _pack(name: str, path: Path) -> PackShown:
    try:
        pack = load_pack(name)
    except RuleBroken as faulty:
        problem = f"{path.name}, line {faulty.facts.get('line')}: {faulty.facts.get('problem')}"
        return PackShown(name=name, title=name, problem=problem)
    figures, training_values = count_figures(pack)
    return PackShown(
        name=name,
        title=pack.title,
        law=pack.law,
        body=pack.body,
        currencies=list(pack.currencies),
        languages=list(pack.languages),
        time_zone=pack.time_zone,
        procedures=len(pack.procedures),
        figures=figures,
        training_values=training_values,
        second_person=any(row.value for one in pack.procedures for row in one.second_person),
    )
