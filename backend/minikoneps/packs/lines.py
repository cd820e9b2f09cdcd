"""In which line of a TOML file each value stands.

The file is read by `tomllib`, which keeps no places; this walks over a text that tomllib took, and leaves
the values to it.
"""

import re
import tomllib
from collections.abc import Iterator

Path = tuple[str | int, ...]

POINTS = 80

_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:\\.|[^"\\])*"|'[^']*'""")
_TEXT = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}' r"|'''.*?'{3,5}" r'|"(?:\\.|[^"\\\n])*"' r"|'[^'\n]*'",
    re.DOTALL,
)
_PLAIN = re.compile(r"[^,\]}#\n]+")
_EMPTY = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")


def line_of_points(text: str) -> int | None:
    """The first line with more points than any key or sentence has; a key of thousands keeps tomllib busy.

    Shapes: 8,000 keys in one line took it 1.6 seconds, 32,000 took 44.
    """
    return next((at for at, line in enumerate(text.split("\n"), 1) if line.count(".") > POINTS), None)


def lines_of(text: str) -> dict[Path, int]:
    """The line of every table, list and value, under the path by which tomllib's document holds it.

    Shapes: the text is one that tomllib reads; lines count from 1.
    """
    return _Walk(text).lines


class _Walk:
    """One way through a text, noting the line of each thing on the way."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.lines: dict[Path, int] = {(): 1}
        self.counts: dict[Path, int] = {}
        table: Path = ()
        for _ in self._statements():
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)

    def _statements(self) -> Iterator[None]:
        self._skip()
        while self.at < len(self.text):
            yield
            self._skip()

    def _skip(self) -> None:
        self.at = self._match(_EMPTY).end()

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self.text, self.at)
        if found is None:
            raise ValueError(f"line {self._line()} is not TOML")
        return found

    def _line(self) -> int:
        return self.text.count("\n", 0, self.at) + 1

    def _header(self) -> Path:
        line, many = self._line(), self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        keys = self._keys()
        self.at += 2 if many else 1
        path = self._inside((), keys[:-1], line) + (keys[-1],)
        if many:
            self.lines.setdefault(path, line)
            path += (self._next(path),)
        self.lines.setdefault(path, line)
        return path

    def _inside(self, table: Path, keys: list[str], line: int) -> Path:
        """The path of a table, a list of tables standing for the last of it."""
        for key in keys:
            table += (key,)
            self.lines.setdefault(table, line)
            if table in self.counts:
                table += (self.counts[table] - 1,)
        return table

    def _next(self, path: Path) -> int:
        self.counts[path] = self.counts.get(path, 0) + 1
        return self.counts[path] - 1

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while True:
            self._skip()
            found = self._match(_KEY)
            self.at = found.end()
            keys.extend(tomllib.loads(f"{found[0]} = 0"))
            self._skip()
            if self.text[self.at] != ".":
                return keys
            self.at += 1

    def _pair(self, table: Path) -> None:
        line = self._line()
        keys = self._keys()
        self.at += 1  # the equals sign
        self._skip()
        path = self._inside(table, keys[:-1], line) + (keys[-1],)
        self.lines[path] = line
        self._value(path)

    def _value(self, path: Path) -> None:
        match self.text[self.at]:
            case "[":
                self._list(path)
            case "{":
                self._table(path)
            case '"' | "'":
                self.at = self._match(_TEXT).end()
            case _:
                self.at = self._match(_PLAIN).end()

    def _list(self, path: Path) -> None:
        self.at, index = self.at + 1, 0
        self._skip()
        while self.text[self.at] != "]":
            self.lines[(*path, index)] = self._line()
            self._value((*path, index))
            index += 1
            self._comma()
        self.at += 1

    def _table(self, path: Path) -> None:
        self.at += 1
        self._skip()
        while self.text[self.at] != "}":
            self._pair(path)
            self._comma()
        self.at += 1

    def _comma(self) -> None:
        self._skip()
        if self.text[self.at] == ",":
            self.at += 1
            self._skip()
