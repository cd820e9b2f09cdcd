"""Certificates and reports as the templates of papers want them."""

import io
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

import segno

from minikoneps.ledger.checkpoint import fingerprint, grouped
from minikoneps.results.certificate import Signed
from minikoneps.results.tables import Cell, Report, Table, TableName
from minikoneps.results.words import Words

PRINTED: tuple[TableName, ...] = (
    "summary",
    "acts",
    "seats",
    "bids",
    "checks",
    "tasks",
    "attempts",
    "exit",
    "quiz",
)
FIGURES = frozenset(
    (
        *("done", "tasks", "hints", "refused", "late", "checked", "judged", "total", "rank"),
        *("price", "plan", "floor", "percent", "planned", "took", "mean", "before", "after", "both"),
    )
)
WIDE = {
    "task": 3.2,
    "check": 3.2,
    "sentence": 6.0,
    "question": 4.0,
    "source": 0.0,
    "right": 3.0,
    "seen": 0.0,
    "act": 1.8,
    "tender": 1.8,
    "value": 2.5,
}
AMOUNTS = frozenset({"price", "plan", "floor"})


def certificates_told(signed: Sequence[Signed], words: Words) -> dict[str, object]:
    """Certificates, one a page."""
    return {
        "language": words.language,
        "title": words("certificate", "title"),
        "pages": [_page(one, words) for one in signed],
    }


def _page(signed: Signed, words: Words) -> dict[str, object]:
    said = signed.certificate
    hours = said.hours.replace(".", ",") if words.language == "fr" else said.hours
    foot = (
        ("held_label", words("certificate", "held", date=said.held_on.isoformat(), hours=hours)),
        ("room", said.room),
        ("trainer", said.trainer),
    )
    roles = ", ".join(words("role", role) for role in said.roles)
    return {
        "title": words("certificate", "title"),
        "that": words("certificate", "that"),
        "name": said.name,
        "did": words("certificate", "practised" if said.practised else "attended"),
        "exercise": said.title,
        "roles": words("certificate", "as", roles=roles),
        "practises": words("certificate", "competences"),
        "competences": [words.competence(code) for code in said.competences],
        "qr": qr_picture(signed.text),
        "code": signed.text,
        "check": words("certificate", "check"),
        "key-label": words("certificate", "key"),
        "key": grouped(fingerprint(signed.key)),
        "signed": [{"label": words("certificate", name), "value": value} for name, value in foot],
        "training": words("certificate", "training"),
    }


def qr_picture(text: str) -> str:
    """A QR code as a picture without its quiet zone, which the page's margin is."""
    file = io.BytesIO()
    segno.make(text, error="m", boost_error=False, micro=False).save(
        file, kind="svg", xmldecl=False, border=0
    )
    return file.getvalue().decode()


def report_told(report: Report, words: Words) -> dict[str, object]:
    """A report to print; the time line is left to the workbook."""
    return {
        "language": words.language,
        "title": words("report", "title"),
        "room": report.room,
        "notes": list(report.notes),
        "aims-title": words("report", "aims"),
        "aims": list(report.aims),
        "none": words("report", "none"),
        "page": words("report", "page", page="{page}", pages="{pages}"),
        "tables": [
            _printed(report.tables[name], words)
            for name in PRINTED
            if name != "quiz" or report.tables[name].rows
        ],
    }


def _printed(table: Table, words: Words) -> dict[str, object]:
    shown = [place for place, name in enumerate(table.columns) if WIDE.get(name, 1.0) > 0]
    names = [table.columns[place] for place in shown]
    return {
        "title": words("table", table.name),
        "columns": [words("column", name) for name in names],
        "widths": [WIDE.get(name, 1.0) for name in names],
        "figures": [name in FIGURES for name in names],
        "rows": [[_said(table.columns[place], row[place], words) for place in shown] for row in table.rows],
    }


def _said(column: str, cell: Cell, words: Words) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    if isinstance(cell, Decimal):
        return words.amount(f"{cell:f}") if column in AMOUNTS else f"{cell:f}"
    return str(cell)
