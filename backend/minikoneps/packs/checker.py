"""What a careful reader would find in a pack: rows that overlap, days without law, weights that cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path as File

from minikoneps.packs.coverage import Kinds, Rows, coverage_of
from minikoneps.packs.faults import Reading
from minikoneps.packs.figures import GENERAL, Sourced
from minikoneps.packs.lines import Path
from minikoneps.packs.loader import pack_paths, read_path
from minikoneps.packs.methods import Qualification
from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import NEEDED, OPTIONAL, ProcedureRows, rows_of
from minikoneps.packs.slips import Fault, Slip, slip
from minikoneps.packs.weights import award_faults, order_faults

Finding = tuple[Path, Slip]


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
        faults.append(_at(reading, (("name",), slip("file_name", name=pack.name, file=path.name))))
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
    path, found = finding
    return Fault(reading.file.line_of(path) if reading.file else 1, *found)


def lists_of(procedure: ProcedureRows) -> Iterator[tuple[Path, tuple[Sourced, ...]]]:
    """Every list of rows of a procedure, with its path in it."""
    yield from (((name,), getattr(procedure, name)) for name in (*NEEDED, *OPTIONAL, "allowed"))
    yield from ((("award", name), rows) for name, rows in rows_of(procedure.award).items())


def _source_faults(pack: Pack, today: date) -> Iterator[Finding]:
    for name, source in pack.sources.items():
        if source.date > today:
            yield ("sources", name, "date"), slip("source_to_come", name=name, day=source.date)


def _procedure_faults(pack: Pack) -> Iterator[Finding]:
    if all(procedure.id != "open" for procedure in pack.procedures):
        yield ("procedures",), slip("no_open")
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
        for path, found in (*order_faults(procedure, kinds), *award_faults(procedure)):
            yield (*place, *path), found


def _private_faults(place: Path, procedure: ProcedureRows, pack: Pack) -> Iterator[Finding]:
    known = {one.id for one in pack.procedures}
    for at, row in enumerate(procedure.failed_tender):
        if row.private_procedure is not None and row.private_procedure not in known:
            named = slip("no_procedure", name=row.private_procedure, known=", ".join(sorted(known)))
            yield (*place, "failed_tender", at, "private_procedure"), named


def _span_faults(path: Path, row: Sourced) -> Iterator[Finding]:
    if row.valid_from and row.valid_until and row.valid_until <= row.valid_from:
        yield path, slip("span", begins=row.valid_from, ends=row.valid_until)
    lowest = [bound for bound in (row.value_from, row.value_above) if bound is not None]
    highest = [bound for bound in (row.value_below, row.value_upto) if bound is not None]
    if len(lowest) > 1 or len(highest) > 1:
        yield path, slip("band.twice")
    elif lowest and highest and not lowest[0] < highest[0]:
        yield path, slip("band.empty")


def _kind_faults(path: Path, row: Sourced, kinds: Kinds) -> Iterator[Finding]:
    known = {GENERAL, *(kind for kind, _ in kinds)}
    for kind in row.kinds:
        if kind not in known:
            yield path, slip("no_kind", name=kind, known=", ".join(sorted(known)))
    held = {category for kind, category in kinds if kind in row.kinds}
    if row.categories and GENERAL not in row.kinds and held and not held & set(row.categories):
        yield path, slip("kind_elsewhere", kinds=", ".join(row.kinds), categories=", ".join(row.categories))


def _coverage_faults(path: Path, rows: Rows, procedure: ProcedureRows, kinds: Kinds) -> Iterator[Finding]:
    name = path[-1]
    if name == "allowed":
        return
    found = coverage_of(rows, procedure, kinds)
    for first, second, case in found.doubles():
        every = "" if case else ".every"
        yield (*path, second), slip(f"rows.two{every}", name=name, case=case, row=first + 1)
    if isinstance(procedure.award, Qualification) and path[-2] == "award" and name != "reserve_prices":
        if name == "lower_limits":
            return
        both = (*rows, *procedure.award.lower_limits)  # a limit may follow a price score
        found = coverage_of(both, procedure, kinds)
    lawless = found.gap() if name in NEEDED else found.hole()
    if lawless is not None:
        yield path, slip(f"rows.none{'' if lawless else '.every'}", name=name, case=lawless)
