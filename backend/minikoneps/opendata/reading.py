"""Reads what strangers publish: packages, bare releases and records, lists of them, JSON Lines, workbooks.

Nothing here opens an address. What can be taken comes out as releases of our profile; lines tell of the rest.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, BinaryIO

from minikoneps.opendata.codes import InitiationType, ReleaseTag
from minikoneps.opendata.exact import TooMuch, read_json
from minikoneps.opendata.fitting import fit
from minikoneps.opendata.lines import Report
from minikoneps.opendata.models_process import Release
from minikoneps.opendata.sheets import read_workbook
from minikoneps.opendata.upgrading import upgrade
from minikoneps.shared.canonical import Unreadable

LIMIT = 20 * 1024 * 1024  # what is read at once: a file, or a line of a file
ZIP = b"PK\x03\x04"
BYTE_ORDER = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
SECTIONS = (
    ("contracts", ReleaseTag.CONTRACT),
    ("awards", ReleaseTag.AWARD),
    ("tender", ReleaseTag.TENDER),
    ("planning", ReleaseTag.PLANNING),
)

Plain = dict[str, Any]


@dataclass(frozen=True)
class Found:
    """A release of our profile, read from a file.

    Shapes: `content` has ocid, id, date and tag; it may hold nulls, which the merge needs.
    """

    path: str
    content: Plain

    @property
    def ocid(self) -> str:
        """The process that it tells of."""
        return str(self.content["ocid"])


def read_bytes(data: bytes, report: Report) -> list[Found]:
    """All releases of a file that is at hand."""
    return list(read_stream(BytesIO(data), report))


def read_stream(stream: BinaryIO, report: Report) -> Iterator[Found]:
    """The releases of a file, one after the other; only JSON Lines may be longer than the limit."""
    head = stream.read(LIMIT + 1)
    if not head.strip():
        report.say("empty")
    elif head.startswith(ZIP):
        yield from _of_workbook(head, report)
    elif len(head) <= LIMIT:
        yield from _of_text(head, report)
    elif _starts_like_lines(head.partition(b"\n")[0]):
        stream.seek(0)
        yield from _of_lines(stream, report)
    else:
        report.say("tooLarge")


def _of_workbook(data: bytes, report: Report) -> Iterator[Found]:
    if len(data) > LIMIT:
        report.say("tooLarge")
        return
    for path, release in read_workbook(data, report):
        yield from _finished(release, path, None, report)


def _of_text(data: bytes, report: Report) -> Iterator[Found]:
    text = _decoded(data, report)
    try:
        value = read_json(text)
    except TooMuch:
        report.say("tooLarge")
    except Unreadable as fault:
        if not _starts_like_lines(text.partition("\n")[0].encode()):
            report.say("notJson", str(fault))
            return
        yield from _of_lines(BytesIO(data), report)
    else:
        yield from _of_value(value, "", None, report)


def _starts_like_lines(line: bytes) -> bool:
    """Whether the first line of a file is JSON by itself."""
    try:
        return len(line) <= LIMIT and isinstance(read_json(line.decode("utf-8-sig", "replace")), dict | list)
    except Unreadable:
        return False


def _of_lines(stream: BinaryIO, report: Report) -> Iterator[Found]:
    number = 0
    while line := stream.readline(LIMIT + 1):
        number += 1
        if len(line) > LIMIT:
            report.say("tooLarge", f"lines/{number}")
            return
        if not line.strip():
            continue
        try:
            value = read_json(_decoded(line, report))
        except Unreadable:
            report.say("lineNotJson", f"lines/{number}")
        else:
            yield from _of_value(value, f"lines/{number}", None, report)


def _decoded(data: bytes, report: Report) -> str:
    named = next((name for mark, name in BYTE_ORDER if data.startswith(mark)), "utf-8")
    for encoding in (named, "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "cp1252":
            report.say("encoding", what="Windows-1252")
        return text
    report.say("encoding", what="Latin-1")
    return data.decode("latin-1")


def _of_value(value: Any, path: str, date: object, report: Report) -> Iterator[Found]:
    """The releases in a JSON value; `date` is that of the package around it."""
    if isinstance(value, list):
        yield from _of_members(value, path, date, report)
    elif not isinstance(value, dict):
        report.say("notOcds", path)
    elif isinstance(value.get("records"), list):
        yield from _of_members(value["records"], _inside(path, "records"), value.get("publishedDate"), report)
    elif "releases" in value or "compiledRelease" in value or "versionedRelease" in value:
        is_record = "ocid" in value
        releases = _of_record(value, path, report) if is_record else _of_package(value, path, report)
        yield from releases
    elif "ocid" in value:
        yield from _finished(value, path, date, report)
    else:
        report.say("notOcds", path)


def _of_members(members: list[Any], path: str, date: object, report: Report) -> Iterator[Found]:
    for number, member in enumerate(members):
        if isinstance(member, list):
            report.say("notOcds", _inside(path, str(number)))
        else:
            yield from _of_value(member, _inside(path, str(number)), date, report)


def _of_package(package: Plain, path: str, report: Report) -> Iterator[Found]:
    releases = package.get("releases")
    if isinstance(releases, list):
        yield from _of_members(releases, _inside(path, "releases"), package.get("publishedDate"), report)
    else:
        report.say("notOcds", path)


def _of_record(record: Plain, path: str, report: Report) -> Iterator[Found]:
    given = record.get("releases")
    releases = given if isinstance(given, list) else []
    embedded = [release for release in releases if isinstance(release, dict) and "ocid" in release]
    if releases and len(embedded) == len(releases):
        yield from _of_members(embedded, _inside(path, "releases"), None, report)
    elif isinstance(record.get("compiledRelease"), dict):
        if releases:
            report.say("compiledTaken", _inside(path, "releases"))
        compiled = {"ocid": record["ocid"], **record["compiledRelease"]}
        yield from _finished(compiled, _inside(path, "compiledRelease"), None, report)
    else:
        report.say("versionedOnly" if "versionedRelease" in record else "linksOnly", path)


def _finished(release: Plain, path: str, date: object, report: Report) -> Iterator[Found]:
    if date is not None:
        release = {**release, "date": release.get("date") or date}
    content = fit(Release, upgrade(release, path, report), path, report)
    if not content.get("ocid") or not content.get("date"):
        report.say("releaseIncomplete", path)
        return
    if not content.get("id"):
        content["id"] = f"{content['ocid']}-{content['date']}"
        report.say("identifierMissing", _inside(path, "id"), "itsOcidAndDate")
    if not content.get("tag"):
        content["tag"] = [next((str(tag) for name, tag in SECTIONS if content.get(name)), "planning")]
        report.say("tagMissing", _inside(path, "tag"), content["tag"][0])
    if not content.get("initiationType"):
        content["initiationType"] = str(InitiationType.TENDER)
    yield Found(path, content)


def _inside(path: str, name: str) -> str:
    return f"{path}/{name}" if path else name
