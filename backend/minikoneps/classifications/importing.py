"""Loading a publisher's code list from the command line, and telling what could not be taken."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from rich.markup import escape
from rich.table import Table

from minikoneps.classifications.codes import Entry, Scheme, Untaken
from minikoneps.classifications.lists import CodeList, CodeLists
from minikoneps.classifications.reading import Tell, read_codes

MOST_SHOWN = 100


@dataclass
class Loaded:
    """What became of a file."""

    file: str
    scheme: Scheme
    lists: list[CodeList] = field(default_factory=list)
    untaken: list[Untaken] = field(default_factory=list)

    @property
    def record(self) -> dict[str, Any]:
        """The outcome as a report file has it."""
        return asdict(self)


class NothingTaken(Exception):
    """A file gave no code at all, so the list that was there stays."""


def load_codes(path: Path, scheme: Scheme, language: str | None, lists: CodeLists, tell: Tell) -> Loaded:
    """Put a publisher's file in the place of the scheme's earlier codes in its languages."""
    loaded = Loaded(path.name, scheme)
    with suppress(NothingTaken):
        loaded.lists = lists.replace(scheme, path.name, _taken(path, language, loaded, tell))
    return loaded


def _taken(path: Path, language: str | None, loaded: Loaded, tell: Tell) -> Iterator[Entry]:
    """Each code once a language; what is above a code of UNSPSC comes with every row below it."""
    seen: dict[tuple[str, str], str] = {}
    for read in read_codes(path, loaded.scheme, language, tell):
        if isinstance(read, Untaken):
            loaded.untaken.append(read)
            continue
        known = seen.get((read.id, read.language))
        if known is None:
            seen[read.id, read.language] = read.description
            yield read
        elif known != read.description:
            why = f"described otherwise before, in {read.language}"
            loaded.untaken.append(Untaken(f"code {read.id}", why, read.description[:60]))
    if not seen:
        raise NothingTaken


def told(loaded: Loaded) -> Table:
    """What became of a file, for a terminal."""
    table = Table("where", "what", "given")
    for one in loaded.lists:
        table.add_row(
            escape(loaded.file), f"{one.scheme} in {one.language}: {one.codes} codes", "", style="bold"
        )
    if not loaded.lists:
        table.add_row(escape(loaded.file), "Nothing taken; the list that was there stays", "", style="bold")
    for line in loaded.untaken[:MOST_SHOWN]:
        table.add_row(escape(line.place), escape(line.why), escape(_shown(line.given)))
    if (more := len(loaded.untaken) - MOST_SHOWN) > 0:
        table.add_row("", f"and {more} more; --report FILE has them all", "")
    return table


def _shown(text: str) -> str:
    """A stranger's text, harmless on a terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
