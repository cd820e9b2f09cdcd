"""Injects that every room has: feature text beside this file, told for the seat that the trainer chooses."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from minikoneps.exercises.aiming import aimed, aims_of
from minikoneps.exercises.plan import Kind, Plan, Scene, scene_of
from minikoneps.exercises.state import State
from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.feature import Sentence, read_feature
from minikoneps.playbook.phrases import find

FILE = Path(__file__).with_name("palette.toml")
PREFIX = "palette-"
SEAT = re.compile(r"tenderer-([0-9]{1,3})")
TITLES = {
    "en": "Feature: Palette",
    "ar": "خاصية: المفاجآت",
    "fr": "Fonctionnalité: Palette",
    "km": "លំហាត់: ព្រឹត្តិការណ៍ចៃដន្យ",
}
LAST = 99  # behind every act: what an act did already need not be done again

When = Literal["open", "decided"]


@dataclass(frozen=True)
class Offer:
    """One inject of the palette."""

    name: str
    needs: tuple[str, ...]
    seated: bool
    when: When
    minutes: int
    texts: Mapping[str, str]

    @property
    def scene(self) -> str:
        """Its id as a scene; the seat is no part of it, because everybody reads the id."""
        return f"{PREFIX}{self.name}"

    def text(self, language: str, number: str) -> str:
        """The scenario for the tenderer of a number, with its tags."""
        told = self.texts[language].strip().replace("<number>", number)
        return f"@inject @minutes:{self.minutes} @within:{self.minutes}m\n{told}\n"


@cache
def palette() -> Mapping[str, Offer]:
    """Every inject of the palette by the id of its scene."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8"))
    offers = (
        Offer(name, tuple(row["needs"]), row["seat"], row["when"], row["minutes"], row["text"])
        for name, row in rows.items()
    )
    return {offer.scene: offer for offer in offers}


def offers_for(plan: Plan) -> Iterator[tuple[Offer, str, tuple[str, ...]]]:
    """What a room with these seats can play: each inject with its name and the seats it can be for."""
    roles = {role for _, role in plan.seats}
    tenderers = tuple(seat for seat, role in plan.seats if role == "tenderer" and SEAT.fullmatch(seat))
    for offer in palette().values():
        if roles.issuperset(offer.needs) and (tenderers or not offer.seated):
            first = tenderers[0] if offer.seated else None
            yield offer, _told(offer.scene, plan.language, first, plan.seats).name, tenderers * offer.seated


def find_scene(plan: Plan, scene: str, seat: str | None) -> Scene | None:
    """A scene of the feature or of the palette, told for a seat where it may be."""
    if scene not in palette():
        found = plan.find(scene)
        if found is None or seat is None:
            return found
        return aimed(plan, found, seat) if seat in aims_of(plan, found) else None
    meant = [seats for offer, _, seats in offers_for(plan) if offer.scene == scene]
    fits = any(seat in seats if seats else seat is None for seats in meant)
    return _with_script(plan, scene, seat) if fits else None


def with_palette(plan: Plan, state: State) -> Plan:
    """The plan with those injects of the palette that were called or are to come, and each for its seat."""
    wanted = {name: one.seat for name, one in state.scheduled.items()}
    wanted |= {name: row.seat for name, row in state.scenes.items()}
    extra = tuple(_with_script(plan, name, seat) for name, seat in wanted.items() if name in palette())
    own = {name: seat for name, seat in wanted.items() if seat is not None and name not in palette()}
    if not extra and not own:
        return plan
    told = (aimed(plan, one, own[one.id]) if one.id in own else one for one in plan.scenes)
    return replace(plan, scenes=(*told, *extra))


def _with_script(plan: Plan, scene: str, seat: str | None) -> Scene:
    """An inject that begins with what the feature's own scenes have bots know."""
    told = _told(scene, plan.language, seat, plan.seats)
    first = plan.scenes[0].givens if plan.scenes else ()
    return replace(told, givens=(*filter(_is_script, first), *told.givens))


@lru_cache(maxsize=512)
def _is_script(sentence: Sentence) -> bool:
    entry, _ = find(catalogue(), sentence.kind, sentence.text, sentence.language, sentence.line)
    return entry.actor == "system"


@lru_cache(maxsize=512)
def _told(scene: str, language: str, seat: str | None, seats: tuple[tuple[str, str], ...]) -> Scene:
    offer = palette()[scene]
    spoken = language if language in offer.texts else "en"
    number = SEAT.fullmatch(seat or "")
    text = f"# language: {spoken}\n{TITLES[spoken]}\n\n{offer.text(spoken, number[1] if number else '')}"
    return scene_of(read_feature(text).scenarios[0], Kind.INJECT, LAST, dict(seats), scene)
