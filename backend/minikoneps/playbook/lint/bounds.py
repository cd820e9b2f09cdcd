"""How much a scenario may hold: whoever sends more than anybody plays is told so before it is read."""

from collections.abc import Iterator
from typing import Any

from minikoneps.playbook.lint.found import Finding, found

TOO_LARGE = "lint.too_large"
NOT_TEXT = "lint.not_text"
BYTES = 128 * 1024
LINES = 3_000
LINE = 500  # letters of a line, and of a sentence with its examples filled in
CELLS = 24
SCENARIOS = 60
SENTENCES = 2_500
LETTERS = 1_000_000


def decoded(data: bytes, path: str = "") -> str | Finding:
    """The text of a file, or why it is none."""
    if len(data) > BYTES:
        return found(TOO_LARGE, path, 1, "bytes", size=len(data), most=BYTES)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as broken:
        return found(NOT_TEXT, path, data[: broken.start].count(b"\n") + 1)
    return text


def of_text(text: str, path: str) -> list[Finding]:
    """What is too much in a text that nobody has read yet."""
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > BYTES:
        return [found(TOO_LARGE, path, 1, "bytes", size=size, most=BYTES)]
    lines = text.split("\n")
    if len(lines) > LINES:
        return [found(TOO_LARGE, path, LINES, "lines", size=len(lines), most=LINES)]
    return list(_of_lines(lines, path))


def _of_lines(lines: list[str], path: str) -> Iterator[Finding]:
    for number, line in enumerate(lines, start=1):
        if "\0" in line or any("\ud800" <= letter <= "\udfff" for letter in line):
            yield found(NOT_TEXT, path, number, "nul")
        if len(line) > LINE:
            yield found(TOO_LARGE, path, number, "line", size=len(line), most=LINE)
        elif line.lstrip()[:1] == "|" and line.count("|") > CELLS + 1:
            yield found(TOO_LARGE, path, number, "cells", size=line.count("|") - 1, most=CELLS)


def of_document(feature: dict[str, Any], path: str) -> list[Finding]:
    """What is too much in a feature before its backgrounds and examples are worked in."""
    scenarios = sentences = letters = 0
    for node, above in scenarios_with_backgrounds(feature, 0):
        rows = [row for examples in node["examples"] for row in examples.get("tableBody", [])]
        times = max(len(rows), 1) if node["examples"] else 1
        widest = max((len(cell["value"]) for row in rows for cell in row["cells"]), default=0)
        said = node["steps"]
        text = repr(said) if rows else ""
        scenarios += times
        sentences += times * (above + len(said))
        letters += times * (len(text) + text.count("<") * widest)
    line = feature["location"]["line"]
    counted = {"scenarios": (scenarios, SCENARIOS), "sentences": (sentences, SENTENCES)}
    counted["letters"] = (letters, LETTERS)
    return [
        found(TOO_LARGE, path, line, case, size=size, most=most)
        for case, (size, most) in counted.items()
        if size > most
    ]


def scenarios_with_backgrounds(node: dict[str, Any], above: int) -> Iterator[tuple[dict[str, Any], int]]:
    """Every scenario of a feature, with how many sentences its backgrounds put in front of it."""
    for child in node["children"]:
        if "background" in child:
            above += len(child["background"]["steps"])
        elif "rule" in child:
            yield from scenarios_with_backgrounds(child["rule"], above)
        elif "scenario" in child:
            yield child["scenario"], above
