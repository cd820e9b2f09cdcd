"""Reading a pack from its file."""

import tomllib
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from minikoneps.packs.procedure import Pack
from minikoneps.shared.errors import RuleBroken

DATA = Path(__file__).parent / "data"
_pack = TypeAdapter(Pack)


def pack_names() -> list[str]:
    """The packs that can be chosen for a workshop."""
    return sorted(path.stem for path in DATA.glob("*.toml"))


@cache
def load_pack(name: str) -> Pack:
    """The pack of that name.

    Errors: RuleBroken("packs.unknown") when there is none, ValueError when its file is wrong.
    """
    if name not in pack_names():
        raise RuleBroken("packs.unknown", pack=name, known=pack_names())
    return read_pack((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def read_pack(text: str) -> Pack:
    """A pack from the text of its file.

    Errors: ValueError naming the place that is missing, unknown or of the wrong kind.
    """
    return _pack.validate_python(tomllib.loads(text))
