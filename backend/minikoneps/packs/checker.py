"""What a careful reader would find in a pack: rows that overlap, days without law, weights that cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path as File

from minikoneps.packs.coverage import Kinds, Rows, coverage_of
from minikoneps.packs.faults import Fault, Reading
from minikoneps.packs.figures import GENERAL, Sourced
from minikoneps.packs.lines import Path
from minikoneps.packs.loader import pack_paths, read_path
from minikoneps.packs.methods import Qualification
from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import NEEDED, OPTIONAL, ProcedureRows, rows_of
from minikoneps.packs.weights import award_faults, order_faults

Finding = tuple[Path, str, str]


@dataclass(frozen=True)
class PackReport:
    """One file as the checker saw it: what is wrong, and how many figures are training values.

    Shapes: `name` is that of the pack, or of the file where it could not be read.
    """

    name: str
    path: File
    faults: tuple[Fault, ...]
    figures: int = 0
    training_values: int = 0


def check_packs(today: date) -> list[PackReport]:
    """Check every pack that can be chosen."""
    return [check_file(path, today) for _, path in sorted(pack_paths().items())]


def check_file(path: File, today: date) -> PackReport:
    """Check one file; one that cannot be read is a fault, not a crash."""
    reading = read_path(path)
    if reading.pack is None:
        return PackReport(path.stem, path, reading.faults)
    pack, faults = reading.pack, list(faults_in(reading, today))
    if pack.name != path.stem:
        problem = f"The pack {pack.name} lies in {path.name}."
        faults.append(_at(reading, (("name",), problem, "Give the pack and its file one name.")))
    return PackReport(pack.name, path, tuple(sorted(set(faults))), *count_figures(pack))


def count_figures(pack: Pack) -> tuple[int, int]:
    """How many figures a pack has, and how many of them are training values."""
    listed = [rows for procedure in pack.procedures for _, rows in lists_of(procedure)]
    rows = [row for some in (*listed, pack.bid_rigging) for row in some]
    return len(rows), sum(row.training_value for row in rows)


def faults_in(reading: Reading, today: date) -> Iterator[Fault]:
    """Every fault of a pack that has the right form."""
    if reading.pack is not None:
        for finding in (*_source_faults(reading.pack, today), *_procedure_faults(reading.pack)):
            yield _at(reading, finding)


def _at(reading: Reading, finding: Finding) -> Fault:
    path, problem, cure = finding
    return Fault(reading.file.line_of(path) if reading.file else 1, problem, cure)


def lists_of(procedure: ProcedureRows) -> Iterator[tuple[Path, tuple[Sourced, ...]]]:
    """Every list of rows of a procedure, with its path in it."""
    yield from (((name,), getattr(procedure, name)) for name in (*NEEDED, *OPTIONAL, "allowed"))
    yield from ((("award", name), rows) for name, rows in rows_of(procedure.award).items())


def _source_faults(pack: Pack, today: date) -> Iterator[Finding]:
    for name, source in pack.sources.items():
        if source.date > today:
            problem = f"The source {name} is dated {source.date}, which is still to come."
            yield ("sources", name, "date"), problem, "Give the day on which it was written or last read."


def _procedure_faults(pack: Pack) -> Iterator[Finding]:
    if all(procedure.id != "open" for procedure in pack.procedures):
        cure = "Call open the one that a notice follows when it names none."
        yield ("procedures",), "No procedure is called open.", cure
    for at, rigging in enumerate(pack.bid_rigging):
        yield from _span_faults(("bid_rigging", at), rigging)
    kinds = [(kind.id, category) for kind in pack.kinds for category in kind.categories]
    for index, procedure in enumerate(pack.procedures):
        place: Path = ("procedures", index)
        yield from _span_faults(place, procedure)
        for path, rows in lists_of(procedure):
            listed = (*place, *path)
            wrong = [
                finding
                for at, row in enumerate(rows)
                for finding in (*_span_faults((*listed, at), row), *_kind_faults((*listed, at), row, kinds))
            ]
            yield from wrong or _coverage_faults(listed, rows, procedure, kinds)
        yield from _private_faults(place, procedure, pack)
        for path, problem, cure in (*order_faults(procedure, kinds), *award_faults(procedure)):
            yield (*place, *path), problem, cure


def _private_faults(place: Path, procedure: ProcedureRows, pack: Pack) -> Iterator[Finding]:
    known = {one.id for one in pack.procedures}
    for at, row in enumerate(procedure.failed_tender):
        if row.private_procedure is not None and row.private_procedure not in known:
            problem = (
                f"After a failed tender {row.private_procedure} is named, which is no procedure of this pack."
            )
            cure = f"Known: {', '.join(sorted(known))}."
            yield (*place, "failed_tender", at, "private_procedure"), problem, cure


def _span_faults(path: Path, row: Sourced) -> Iterator[Finding]:
    if row.valid_from and row.valid_until and row.valid_until <= row.valid_from:
        problem = f"This ends on {row.valid_until}, before it begins on {row.valid_from}."
        yield path, problem, "Write the first day it is in force, and the first day it no longer is."
    lowest = [bound for bound in (row.value_from, row.value_above) if bound is not None]
    highest = [bound for bound in (row.value_below, row.value_upto) if bound is not None]
    if len(lowest) > 1 or len(highest) > 1:
        cure = "Take value_from or value_above, and value_below or value_upto."
        yield path, "A band of values has two bounds on one side.", cure
    elif lowest and highest and not lowest[0] < highest[0]:
        yield path, "No value lies between these bounds.", "The lower bound is the smaller number."


def _kind_faults(path: Path, row: Sourced, kinds: Kinds) -> Iterator[Finding]:
    known = {GENERAL, *(kind for kind, _ in kinds)}
    for kind in row.kinds:
        if kind not in known:
            yield path, f"No kind of purchase is called {kind}.", f"Known: {', '.join(sorted(known))}."
    held = {category for kind, category in kinds if kind in row.kinds}
    if row.categories and GENERAL not in row.kinds and held and not held & set(row.categories):
        problem = f"No purchase of kind {', '.join(row.kinds)} is in {', '.join(row.categories)}."
        yield path, problem, "Name the category that [[kinds]] gives the kind."


def _coverage_faults(path: Path, rows: Rows, procedure: ProcedureRows, kinds: Kinds) -> Iterator[Finding]:
    name = path[-1]
    if name == "allowed":
        return
    found = coverage_of(rows, procedure, kinds)
    for first, second, case in found.doubles():
        cure = f"Let row {first + 1} end where this begins, or give them different purchases."
        yield (*path, second), f"Two rows of {name} hold {case}.", cure
    if isinstance(procedure.award, Qualification) and path[-2] == "award" and name != "reserve_prices":
        if name == "lower_limits":
            return
        both = (*rows, *procedure.award.lower_limits)  # a limit may follow a price score
        found = coverage_of(both, procedure, kinds)
    lawless = found.gap() if name in NEEDED else found.hole()
    if lawless is not None:
        yield path, f"No row of {name} holds {lawless}.", "Add a row for it, or widen one."
