"""A run told to people: a summary for the terminal and a page to keep."""

import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

from rich.console import Group, RenderableType
from rich.text import Text

from minikoneps.playbook.actors import Exchange
from minikoneps.playbook.player import Outcome, Played, Result, Results

MARKS = {
    Outcome.GREEN: ("✓", "green"),
    Outcome.RED: ("✗", "bold red"),
    Outcome.BLOCKED: ("◌", "yellow"),
    Outcome.SKIPPED: ("·", "dim"),
}
FIGURES = re.compile(r"[0-9][0-9 :.,\u00a0-]*[0-9]")
SHOWN = 2_000  # characters of a body the page shows
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
STYLE = """
:root { color-scheme: light dark; --line: #8884; --green: #1a7f37; --red: #cf222e; --amber: #9a6700 }
body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1.5rem }
li { margin: .35rem 0 } ol { list-style: none; padding: 0 }
.green::before { content: "✓ "; color: var(--green) } .red::before { content: "✗ "; color: var(--red) }
.skipped { opacity: .5 } .skipped::before { content: "· " } .blocked { color: var(--amber) }
.given { opacity: .75 } p.problem { color: var(--red); margin: .2rem 1.2rem }
details { margin: .1rem 1.2rem; font-size: .85rem }
pre { overflow: auto; white-space: pre-wrap; direction: ltr }
table { border-collapse: collapse; margin: .3rem 1.2rem }
td { padding: .1rem .8rem; border: 1px solid var(--line) }
"""


def summary(results: Results) -> RenderableType:
    """One line for each scenario, what went wrong below it, and a last line that counts."""
    lines: list[RenderableType] = [line for result in results.scenarios for line in told(result)]
    lines += [Text(f"✗ {problem}", style="bold red") for problem in results.unreadable]
    counts = [f"{len(results.with_outcome(outcome))} {outcome}" for outcome in (Outcome.GREEN, Outcome.RED)]
    if blocked := results.with_outcome(Outcome.BLOCKED):
        counts.append(f"{len(blocked)} blocked")
    if results.unreadable:
        counts.append(f"{len(results.unreadable)} unreadable")
    lines.append(Text(", ".join(counts), style="green" if results.green else "bold red"))
    return Group(*lines)


def told(result: Result) -> list[Text]:
    """A scenario's line, with the sentence that failed and why."""
    mark, style = MARKS[result.outcome]
    line = Text(f"{mark} {result.feature.name}: {result.scenario.name}", style=style)
    failed = [row for row in result.played if row.problem]
    return [line, *(Text(f"    {row.sentence.text}\n      {row.problem}", style="dim") for row in failed)]


def write_page(results: Results, path: Path) -> None:
    """Write the run as one page without anything from elsewhere."""
    path.write_text(page(results), encoding="utf-8")


def page(results: Results) -> str:
    """The run as HTML: each feature's prose, each sentence as it went, and what was sent for it, folded."""
    body: list[str] = []
    feature = ""
    for result in results.scenarios:
        first = result.feature.path != feature
        feature = result.feature.path
        if first:
            body.append(opening(result))
        body += section(result, first)
    body += [f'<p class="problem">{escape(problem)}</p>' for problem in results.unreadable]
    title = escape(", ".join(sorted({result.feature.name for result in results.scenarios})) or "No scenario")
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    return (
        f"<!doctype html><html><head>{head}<style>{STYLE}</style></head><body>{''.join(body)}</body></html>"
    )


def opening(result: Result) -> str:
    """A feature's name and prose."""
    told = "".join(block(part) for part in result.feature.prose.split("\n\n"))
    return f"<header {direction(result)}><h1>{escape(result.feature.name)}</h1>{told}</header>"


def block(paragraph: str) -> str:
    """A paragraph of prose, with the lines that begin with a dash as a list."""
    line, *rows = paragraph.split("\n- ")
    listed = "".join(f"<li>{escape(row)}</li>" for row in rows)
    return f"<p>{escape(line)}</p>" + (f"<ul>{listed}</ul>" if rows else "")


def section(result: Result, first: bool) -> Iterable[str]:
    """One scenario of the page; what the background says is shown in a feature's first alone."""
    yield f'<section {direction(result)}><h2 class="{result.outcome}">{escape(result.scenario.name)}</h2><ol>'
    for row in result.played:
        if first or row.problem or not (row.sentence.kind == "given" and row.sentence.table):
            said = written(row.sentence.text)
            yield f'<li class="{row.outcome} {row.sentence.kind}">{said}{below(row)}</li>'
    yield "</ol></section>"


def written(text: str) -> str:
    """A text whose figures keep their order among words written from right to left."""
    return FIGURES.sub(r'<bdi dir="ltr">\g<0></bdi>', escape(text))


def below(row: Played) -> str:
    """A sentence's table, its problem and its exchanges."""
    parts = []
    if row.sentence.table:
        cells = ("".join(f"<td>{written(cell)}</td>" for cell in line) for line in row.sentence.table)
        parts.append(f"<table>{''.join(f'<tr>{line}</tr>' for line in cells)}</table>")
    if row.problem:
        parts.append(f'<p class="problem">{escape(row.problem)}</p>')
    sent = [exchange for exchange in row.exchanges if exchange.method != "GET"]
    if sent:
        parts.append(
            f"<details><summary>{len(sent)} HTTP</summary>{''.join(map(told_exchange, sent))}</details>"
        )
    return "".join(parts)


def told_exchange(exchange: Exchange) -> str:
    """One request and its answer; answers that hand out tokens are left out."""
    answer = exchange.answer.body.decode("utf-8", "replace")
    shown = "…" if '"token"' in answer or "Link" in answer else answer[:SHOWN]
    asked = f"{exchange.method} {exchange.path}  ({exchange.seat})\n{exchange.asked[:SHOWN]}"
    return f"<pre>{escape(asked)}\n\n{exchange.answer.status}\n{escape(shown)}</pre>"


def direction(result: Result) -> str:
    """The attributes of a part in the feature's language."""
    language = result.feature.language
    return f'lang="{escape(language)}" dir="{"rtl" if language in RIGHT_TO_LEFT else "ltr"}"'
