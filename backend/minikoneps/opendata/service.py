"""Taking a stranger's file into a room: at most one draft, and every gap named."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from minikoneps.ledger.act import Act
from minikoneps.opendata.drafting import LONGEST_LINE, draft_of
from minikoneps.opendata.lines import Line, Report
from minikoneps.opendata.market import Kept, Market
from minikoneps.opendata.merge import compile_releases
from minikoneps.opendata.models import full_of
from minikoneps.opendata.models_process import Release
from minikoneps.opendata.reading import LIMIT, Found, read_bytes
from minikoneps.opendata.schemas import FoundShown, ImportLineShown, ImportShown, MarketShown
from minikoneps.opendata.tables import NoticeImport
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.schemas import TenderShown
from minikoneps.tenders.service import draft_tender, get_tender

#: Lines that say that nothing of the file could be read at all.
UNREADABLE = frozenset({"empty", "notJson", "workbookUnreadable", "zipBomb"})
MOST_NAMED = 500  # processes of a file that are named


@dataclass(frozen=True)
class Source:
    """A file that was read, which of its processes is wanted, and what the market records took of it."""

    sha256: str
    found: Sequence[Found]
    report: Report
    ocid: str | None
    kept: Kept = Kept(0, 0, 0)


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


def keep(source: Source, market: Market) -> Source:
    """Keep what the file tells as market records: whole, and each release once."""
    return replace(source, kept=market.add(source.found, source.report))


def import_notice(act: Act, source: Source) -> ImportShown:
    """Make a draft of the wanted process, once for each file and officer."""
    report, process = source.report, _wanted(source)
    if process is None or act.caller is None:
        return _shown(None, source)
    key = (act.seat, source.sha256, process[0].ocid)
    known = act.session.get(NoticeImport, key)
    if known is not None:
        report.say("alreadyImported")
        return _shown(get_tender(act.session, act.log, act.caller, known.tender, act.recorded_at), source)
    compiled = compile_releases(release.content for release in process)
    draft = draft_of(Release.model_validate(full_of(compiled)), act.recorded_at, report)
    if draft is None:
        return _shown(None, source)
    tender = draft_tender(act, draft)
    act.session.add(NoticeImport(officer=key[0], sha256=key[1], ocid=key[2], tender=tender.id))
    return _shown(tender, source, drafted=True)


def _wanted(source: Source) -> list[Found] | None:
    """The releases of the one process that is wanted, or that there is."""
    ocids = list(dict.fromkeys(release.ocid for release in source.found))
    if source.ocid is None and len(ocids) > 1:
        source.report.say("processesSeveral", ocids[0])
        return None
    wanted = source.ocid or (ocids[0] if ocids else None)
    chosen = [release for release in source.found if release.ocid == wanted]
    if not chosen:
        source.report.say("processMissing", source.ocid or "")
    return chosen or None


def _shown(draft: TenderShown | None, source: Source, *, drafted: bool = False) -> ImportShown:
    return ImportShown(
        changed=drafted or source.kept.new > 0,
        draft=draft,
        market=MarketShown(**vars(source.kept)),
        processes=_processes(source.found),
        lines=[ImportLineShown.of(line) for line in source.report],
    )


def _processes(found: Sequence[Found]) -> list[FoundShown]:
    """What a file tells of, each process by its newest title."""
    tenders: dict[str, list[str | None]] = {}
    for release in found:
        told = tenders.setdefault(release.ocid, [])
        asked = release.content.get("tender")
        if asked:
            told.append(asked.get("title") or release.content.get("title") or asked.get("description"))
    return [
        FoundShown(
            ocid=ocid,
            title=next((title[:LONGEST_LINE] for title in reversed(told) if title), None),
            has_tender=bool(told),
        )
        for ocid, told in list(tenders.items())[:MOST_NAMED]
    ]
