"""Finding the packs, and reading one from its file."""

from functools import cache
from pathlib import Path

from minikoneps.packs.faults import Reading, read_text
from minikoneps.packs.pack import Pack
from minikoneps.settings import packs_folder
from minikoneps.shared.errors import RuleBroken

DATA = Path(__file__).parent / "data"
_kept: set[Path] = set()


def pack_names() -> list[str]:
    """The packs that can be chosen for a workshop."""
    return sorted(pack_paths())


def pack_paths() -> dict[str, Path]:
    """The files of the packs: those that ship, those of the folder in the settings, and those looked for too.

    Shapes: a name that ships means what ships, so that a room keeps the law it was played with.
    """
    more = packs_folder()
    folders = [*sorted(_kept), *([] if more is None else [more])]
    outside = {path.stem: path for folder in folders for path in folder.glob("*.toml")}
    return outside | {path.stem: path for path in DATA.glob("*.toml")}


def look_in(folder: Path) -> None:
    """Look for packs in one more folder, in which each is named by the digest of its text."""
    _kept.add(folder)


def base_name(name: str) -> str:
    """What a pack is called without the digest that one which came with a scenario bears behind it."""
    return name.partition("-")[0]


def load_pack(name: str) -> Pack:
    """The pack of that name.

    Errors: RuleBroken("packs.unknown") when there is none, RuleBroken("packs.faulty") when its file is wrong.
    """
    return _load(_path_of(name, packs_folder()))


@cache  # every bid asks
def _path_of(name: str, _outside: Path | None) -> Path:
    paths = pack_paths()
    if name not in paths:
        raise RuleBroken("packs.unknown", pack=name, known=sorted(paths))
    return paths[name]


@cache
def _load(path: Path) -> Pack:
    reading = read_path(path)
    if reading.pack is None:
        first = reading.faults[0]
        raise RuleBroken("packs.faulty", pack=path.stem, line=first.line, problem=first.problem)
    return reading.pack


def read_path(path: Path) -> Reading:
    """A pack from its file, which may be like one that ships or lies beside it."""
    return read_text(path.read_text(encoding="utf-8"), lambda name: _text_of(name, path.parent))


def read_pack(text: str) -> Pack:
    """A pack from the text of its file.

    Errors: ValueError with its first fault.
    """
    reading = read_text(text, lambda name: _text_of(name, DATA))
    if reading.pack is None:
        raise ValueError("; ".join(f"line {one.line}: {one.problem}" for one in reading.faults))
    return reading.pack


def _text_of(name: str, folder: Path) -> str | None:
    beside = {path.stem: path for place in (folder, DATA) for path in place.glob("*.toml")}
    return beside[name].read_text(encoding="utf-8") if name in beside else None
