"""Taking a stranger's file into a room: at most one draft, and every gap named."""

from collections.abc import Sequence
from dataclasses import dataclass

from minikoneps.ledger.act import Act
from minikoneps.opendata.drafting import draft_of
from minikoneps.opendata.lines import Line, Report
from minikoneps.opendata.merge import compile_releases
from minikoneps.opendata.models import full_of
from minikoneps.opendata.models_process import Release
from minikoneps.opendata.reading import LIMIT, Found, read_bytes
from minikoneps.opendata.schemas import ImportShown, LineShown
from minikoneps.opendata.tables import NoticeImport
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.schemas import TenderShown
from minikoneps.tenders.service import draft_tender, get_tender

#: Lines that say that nothing of the file could be read at all.
UNREADABLE = frozenset({"empty", "notJson", "workbookUnreadable", "zipBomb"})
MOST_NAMED = 20  # processes named when one must be chosen


@dataclass(frozen=True)
class Source:
    """A file that was read, and which of its processes is wanted."""

    sha256: str
    found: Sequence[Found]
    report: Report
    ocid: str | None


def read_source(name: str, data: bytes, sha256: str, ocid: str | None) -> Source:
    """Read a file before the act.

    Errors: RuleBroken("opendata.unreadable"), RuleBroken("opendata.too_large").
    """
    report = Report(name)
    found = read_bytes(data, report)
    for line in report:
        if line.code in UNREADABLE:
            raise RuleBroken("opendata.unreadable", problem=_problem(line))
        if line.code == "tooLarge" and not found:
            raise RuleBroken("opendata.too_large", limit=LIMIT)
    return Source(sha256, found, report, ocid)


def _problem(line: Line) -> str:
    words = line.words[:1].lower() + line.words[1:]
    return f"{words} ({line.path})" if line.path else words


def import_notice(act: Act, source: Source) -> tuple[ImportShown, bool]:
    """Make a draft of the wanted process, once for each file and officer; says whether anything changed."""
    report, process = source.report, _wanted(source)
    if process is None or act.caller is None:
        return _shown(None, report), False
    key = (act.seat, source.sha256, process[0].ocid)
    known = act.session.get(NoticeImport, key)
    if known is not None:
        report.say("alreadyImported")
        draft_then = get_tender(act.session, act.log, act.caller, known.tender, act.recorded_at)
        return _shown(draft_then, report), False
    compiled = compile_releases(release.content for release in process)
    draft = draft_of(Release.model_validate(full_of(compiled)), act.recorded_at, report)
    if draft is None:
        return _shown(None, report), False
    tender = draft_tender(act, draft)
    act.session.add(NoticeImport(officer=key[0], sha256=key[1], ocid=key[2], tender=tender.id))
    return _shown(tender, report), True


def _wanted(source: Source) -> list[Found] | None:
    """The releases of the one process that is wanted, or that there is."""
    ocids = list(dict.fromkeys(release.ocid for release in source.found))
    if source.ocid is None and len(ocids) > 1:
        for ocid in ocids[:MOST_NAMED]:
            source.report.say("processesSeveral", ocid)
        return None
    wanted = source.ocid or (ocids[0] if ocids else None)
    chosen = [release for release in source.found if release.ocid == wanted]
    if not chosen:
        source.report.say("processMissing", source.ocid or "")
    return chosen or None


def _shown(draft: TenderShown | None, report: Report) -> ImportShown:
    return ImportShown(draft=draft, lines=[LineShown.of(line) for line in report])
