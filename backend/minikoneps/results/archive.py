"""A whole workshop in one file: bundles, report, open data, and what was played under which law."""

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime

from minikoneps.debriefs.attempts import show_attempts, view_of
from minikoneps.packs.loader import pack_paths
from minikoneps.quizzes.library import ENDING, quiz_text
from minikoneps.results.printing import print_paper
from minikoneps.results.report import Reporting, make_report, reporting
from minikoneps.results.sheets import write_csv, write_workbook
from minikoneps.results.wording import report_told
from minikoneps.workshops import store
from minikoneps.workshops.runs import bundle_of
from minikoneps.workshops.scenarios import scenario_text

Named = tuple[str, bytes]


def write_archive(one: Reporting, open_data: Callable[[], bytes], made_at: datetime) -> bytes:
    """The zip of a workshop; what is sealed is in none of its parts.

    Shapes: `open_data` gives the bulk file of the open data.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in _parts(one, open_data, made_at):
            about = zipfile.ZipInfo(name, made_at.timetuple()[:6])
            packed = zipfile.ZIP_STORED if name.endswith((".zip", ".xlsx", ".pdf")) else zipfile.ZIP_DEFLATED
            made.writestr(about, data, packed)
    return file.getvalue()


def _parts(one: Reporting, open_data: Callable[[], bytes], made_at: datetime) -> Iterator[Named]:
    yield "README.txt", _readme(one).encode()
    with one.rooms.control.read() as control:
        attempts = sorted(run.attempt for run in store.list_runs(control, one.room.slug))
    for attempt in attempts:
        name, data = bundle_of(one.rooms, one.room.slug, attempt)
        yield f"bundles/{name}.bundle.zip", data
    yield from _report(one, made_at)
    for other in show_attempts(one.rooms, one.live):
        if other.attempt != one.view.log.attempt and not other.shut:
            with view_of(one.rooms, one.live, other.attempt) as view:
                there = reporting(one.rooms, one.live, view, one.words, named=one.named)
                yield from _report(there, made_at, f"attempt-{other.attempt}/")
    yield "open-data.zip", open_data()
    if one.room.scenario is not None and may_give_scenario(one):
        text = scenario_text(one.rooms.control, one.room.scenario)
        yield f"scenario/{one.room.scenario.replace('/', '-')}.feature", text.encode()
        with one.rooms.control.read() as control:
            quiz = quiz_text(control, one.room.scenario)
        if quiz is not None:
            yield f"scenario/{one.room.scenario.replace('/', '-')}{ENDING}", quiz.encode()
    if (path := pack_paths().get(one.room.pack)) is not None:
        yield f"pack/{path.name}", path.read_bytes()


def _report(one: Reporting, made_at: datetime, folder: str = "") -> Iterator[Named]:
    report = make_report(one)
    yield f"{folder}report.xlsx", write_workbook(report, one.words, made_at)
    yield f"{folder}report.pdf", print_paper("report", report_told(report, one.words), made_at)
    for table in report.tables.values():
        yield f"{folder}report/{table.name}.csv", write_csv(table, one.words)


def may_give_scenario(one: Reporting) -> bool:
    """Whether the scenario may leave the trainer's hands: it holds what bots bid."""
    return one.look.ready and not one.look.sealed


def _readme(one: Reporting) -> str:
    left_out = "" if may_give_scenario(one) or one.room.scenario is None else "scenario_left_out"
    return (
        one.words(
            "archive",
            "readme",
            room=one.room.title,
            attempt=one.view.log.attempt,
            names=one.words("report", "named" if one.named else "anonymous"),
            left_out=one.words("archive", left_out) if left_out else "",
        ).strip()
        + "\n"
    )
