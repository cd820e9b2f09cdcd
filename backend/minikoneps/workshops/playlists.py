"""Ready-made workshops: scenarios to play one after another, from the file beside them."""

import tomllib
from functools import lru_cache

from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.languages import LANGUAGES
from minikoneps.workshops.places import PlaylistShown
from minikoneps.workshops.scenarios import scenario_folder, scenario_names

FILE = "workshops.toml"


def list_playlists() -> list[PlaylistShown]:
    """The playlists in the order of their file."""
    path = scenario_folder() / FILE
    return list(read_playlists(path.read_text(encoding="utf-8"))) if path.is_file() else []


@lru_cache(maxsize=8)
def read_playlists(text: str) -> tuple[PlaylistShown, ...]:
    """A file's playlists.

    Errors: RuleBroken("workshops.scenario_unknown") for one that names a scenario nobody has.
    """
    known, found = scenario_names(), []
    for name, row in tomllib.loads(text).items():
        if unknown := [one for one in row["scenarios"] if one not in known]:
            raise RuleBroken("workshops.scenario_unknown", known=known, asked=unknown)
        titles: dict[str, str] = {language: row[language] for language in LANGUAGES}
        found.append(PlaylistShown(name=name, titles=titles, scenarios=row["scenarios"]))
    return tuple(found)


def find_playlist(name: str) -> PlaylistShown:
    """A playlist by its name.

    Errors: RuleBroken("workshops.playlist_unknown").
    """
    found = {one.name: one for one in list_playlists()}
    if name not in found:
        raise RuleBroken("workshops.playlist_unknown", known=list(found))
    return found[name]


def next_scenario(playlist: str | None, place: int) -> str | None:
    """What is played next, behind a place of a playlist."""
    listed = next((one.scenarios for one in list_playlists() if one.name == playlist), [])
    return listed[place + 1] if place + 1 < len(listed) else None
