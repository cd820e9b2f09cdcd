"""The catalogue as a page of the documentation."""

import sys

from minikoneps.playbook.catalogue import catalogue
from minikoneps.playbook.phrases import PLACEHOLDER, SPOKEN, Phrase

KINDS = {
    "given": "Given: what is so when the scenario begins",
    "when": "When: what somebody does",
    "then": "Then: what can be seen afterwards",
}
INTRODUCTION = """# Phrases

A scenario may say these sentences and no others. *Given* makes something so unless it is so already, *When*
is one act of one owner, *Then* only looks. A word in angle brackets is yours to fill in:

| write | for |
| --- | --- |
| `<seat>` | a seat of the table: `tenderer-1`, `مقدم العطاء 1`, `le soumissionnaire 1`, `1번 입찰자` |
| `<total>` | an amount, with spaces between the thousands if you like: `34 000 000` |
| `<at>` | an instant in UTC: `2026-03-02 09:00` |
| `<on>` | a day: `2026-03-02` |
| `<span>` | a length of time: `1 second`, `5 minutes`, `2 days`, `1 ثانية`, `1 seconde`, `1 segundo`, `1초` |
| `<place>`, `<quantity>` | a whole number |
| `<pack>`, `<reasons>`, `<words>` | any text, between quotation marks |

This page is written by `python -m minikoneps.playbook.reference`; a test holds it to the catalogue.
"""


def reference() -> str:
    """The page, in Markdown."""
    parts = [INTRODUCTION]
    for kind, title in KINDS.items():
        parts.append(f"## {title}\n")
        parts += [told(entry) for entry in catalogue().values() if entry.kind == kind]
    parts.append(missing())
    return "\n".join(parts)


def missing() -> str:
    """Which phrases cannot be said yet in which language."""
    lines = ["## Not said yet\n", "A language of this list cannot say these phrases so far:\n"]
    for language, name in SPOKEN.items():
        lacking = [f"`{entry.id}`" for entry in catalogue().values() if language not in entry.patterns]
        lines.append(f"- {name} (`{language}`): {', '.join(lacking) or 'it says them all'}")
    return "\n".join(lines) + "\n"


def told(entry: Phrase) -> str:
    """One phrase of the page."""
    sentences = "\n".join(
        f"- {language}: {filled_in(pattern)}"
        for language, patterns in entry.patterns.items()
        for pattern in patterns
    )
    facts = [f"Done by: {entry.actor.replace('{seat}', 'the seat it names')}."]
    if entry.wants("datatable"):
        facts.append("Needs a table.")
    if entry.done_by:
        facts.append(f"Completed by the ledger entry `{entry.done_by}`.")
    return f"### {entry.id}\n\n{entry.summary}\n\n{sentences}\n\n{' '.join(facts)}\n"


def filled_in(pattern: str) -> str:
    """A pattern as an author fills it in, in Markdown."""
    return PLACEHOLDER.sub(r"`<\1>`", pattern)


if __name__ == "__main__":
    sys.stdout.write(reference())
