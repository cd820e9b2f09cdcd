"""What a publisher might have published: made up for these tests."""

import json
from pathlib import Path
from typing import Any

import pytest

from minikoneps.opendata.lines import Line, Report
from minikoneps.opendata.reading import Found, read_bytes

OCID = "ocds-213czf-boats-7"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "ocds"


def shared(path: str) -> Path:
    """Data that lies beside the project on some machines; skips where it does not."""
    if not (SHARED / path).exists():
        pytest.skip(f"There is no {path} beside the project; real files are not part of it.")
    return SHARED / path


def release(**changes: object) -> dict[str, Any]:
    """A tender for two boats in one lot."""
    return {
        "ocid": OCID,
        "id": f"{OCID}-1",
        "date": "2026-02-01T08:00:00Z",
        "tag": ["tender"],
        "initiationType": "tender",
        "language": "en",
        "parties": [{"id": "P-1", "name": "Harbour Board", "roles": ["procuringEntity", "buyer"]}],
        "buyer": {"id": "P-1", "name": "Harbour Board"},
        "tender": tender(),
        **changes,
    }


def tender(**changes: object) -> dict[str, Any]:
    return {
        "id": "T-7",
        "title": "Two rescue boats",
        "description": "Delivered afloat.",
        "status": "active",
        "value": {"amount": 120000.50, "currency": "EUR"},
        "procurementMethod": "open",
        "tenderPeriod": {"endDate": "2026-03-20T10:00:00+01:00"},
        "lots": [{"id": "L1", "title": "Boats", "value": {"amount": 120000, "currency": "EUR"}}],
        "items": [
            {
                "id": "1",
                "description": "Rescue boat, 9 m",
                "quantity": 2,
                "unit": {"name": "piece"},
                "relatedLot": "L1",
                "classification": {"scheme": "CPV", "id": "34522400", "description": "Lifeboats"},
            }
        ],
        **changes,
    }


def package(*releases: dict[str, Any], **about: object) -> dict[str, Any]:
    return {
        "uri": "http://example.org/p/1",
        "version": "1.1",
        "publishedDate": "2026-02-02T00:00:00Z",
        "publisher": {"name": "Harbour Board"},
        "releases": list(releases),
        **about,
    }


def file_of(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def read(data: bytes) -> tuple[list[Found], dict[str, Line]]:
    """The releases, and the first line of each code."""
    report = Report("test")
    found = read_bytes(data, report)
    return found, {line.code: line for line in reversed(report.lines)}


def read_one(value: object) -> tuple[dict[str, Any], dict[str, Line]]:
    found, lines = read(file_of(value))
    assert len(found) == 1, lines
    return found[0].content, lines
