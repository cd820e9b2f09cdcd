"""Scenarios of trainers: found by the name of one version, so that a room keeps the text it began with."""

import re
from collections.abc import Sequence
from pathlib import Path

from sqlmodel import Session, col, select

from minikoneps.packs.loader import look_in
from minikoneps.workshops.tables import OwnPack, OwnScenario, OwnText

NAME = re.compile(r"own/([a-z0-9]{8})_([a-z]{2})_([0-9]{1,6})")
PACKS = "packs"  # the folder of the data folder in which packs that came with scenarios are read


def version_name(text: OwnText) -> str:
    """How rooms name one version of an own scenario."""
    return f"own/{text.scenario}_{text.language}_{text.version}"


def find_version(session: Session, name: str) -> OwnText | None:
    """The version of an own scenario that a name stands for."""
    found = NAME.fullmatch(name)
    return found and session.get(OwnText, (found[1], found[2], int(found[3])))


def list_newest(session: Session) -> Sequence[OwnText]:
    """The newest version in each language of every own scenario that is not gone."""
    wish = (
        select(OwnText)
        .join(OwnScenario, col(OwnScenario.id) == col(OwnText.scenario))
        .where(col(OwnScenario.gone_at).is_(None))
        .order_by(col(OwnScenario.changed_at).desc(), col(OwnText.language), col(OwnText.version))
    )
    newest: dict[tuple[str, str], OwnText] = {}
    for text in session.exec(wish):
        newest[text.scenario, text.language] = text
    return list(newest.values())


def bring_packs(session: Session, folder: Path) -> None:
    """Put the packs that came with scenarios where packs are looked for, on this server too."""
    kept = session.exec(select(OwnPack)).all()
    place = folder / PACKS
    for pack in kept:
        file = place / f"{pack.name}.toml"
        if not file.exists():
            place.mkdir(parents=True, exist_ok=True)
            file.write_text(pack.text, encoding="utf-8")
    if kept:
        look_in(place)
