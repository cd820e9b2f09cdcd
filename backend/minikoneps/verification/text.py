"""Runs the check on files and says the outcome in plain lines."""

import os
from collections.abc import Sequence
from pathlib import Path

from minikoneps.ledger.checkpoint import Checkpoint, fingerprint, grouped, read_fingerprint
from minikoneps.ledger.receipt import FORMAT, MAX_BYTES, Receipt
from minikoneps.shared.canonical import Unreadable, parse_json
from minikoneps.verification.bundle import Bundle
from minikoneps.verification.check import verify
from minikoneps.verification.outside import Evidence
from minikoneps.verification.reading import BundleUnreadable, read_bundle
from minikoneps.verification.report import Report, Severity

SOUND, WRONG, UNREADABLE = 0, 1, 2

PathName = str | os.PathLike[str]


def run(bundle: PathName, receipts: Sequence[PathName] = (), key: str | None = None) -> tuple[str, int]:
    """Check a bundle file with receipt files and a key fingerprint, and give the text and the exit code.

    Shapes: 0 nothing wrong was found, 1 something is wrong, 2 a file or the fingerprint cannot be read.
    """
    try:
        pinned = None if key is None else read_fingerprint(key)
        evidence = [read_evidence(Path(path)) for path in receipts]
        with Path(bundle).open("rb") as file:
            content = read_bundle(file)
    except BundleUnreadable as reason:
        return f"{Path(bundle).name} cannot be checked: {reason}.\n", UNREADABLE
    except Unreadable as reason:
        return f"Nothing was checked: {reason}.\n", UNREADABLE
    except OSError as failure:
        return f"Nothing was checked: {failure.filename or bundle}: {failure.strerror}.\n", UNREADABLE
    report = verify(content, evidence, pinned)
    return render(content, report), SOUND if report.sound else WRONG


def read_evidence(path: Path) -> Evidence:
    """Read a receipt, or a signed head alone, from its file; Unreadable names the file."""
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    try:
        if len(data) > MAX_BYTES:
            raise Unreadable("it is larger than any receipt")
        value = parse_json(data)
        if isinstance(value, dict) and value.get("format") == FORMAT:
            receipt = Receipt.from_json(value)
            return Evidence(path.name, receipt.checkpoint, receipt)
        return Evidence(path.name, Checkpoint.from_json(value))
    except Unreadable as reason:
        raise Unreadable(f"{path.name} is neither a receipt nor a signed head: {reason}") from None


def render(bundle: Bundle, report: Report) -> str:
    """Write a report as lines of plain text."""
    frauds = [finding.message for finding in report.findings if finding.severity is Severity.FRAUD]
    notes = [finding.message for finding in report.findings if finding.severity is Severity.NOTE]
    verdict = f"WRONG: {len(frauds)} found." if frauds else "Nothing wrong was found."
    title = f"{bundle.head.log}, signed with the key {grouped(fingerprint(bundle.head.key))}"
    parts = [title, verdict, *_section("Wrong", frauds), *_section("To look at", notes)]
    parts += _section("Checked", report.checked) + _section("Cannot be seen by this check", report.blind)
    return "\n".join(parts) + "\n"


def _section(title: str, rows: Sequence[str]) -> list[str]:
    return ["", f"{title}:", *(f"  - {row}" for row in rows)] if rows else []
