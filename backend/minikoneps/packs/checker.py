"""What a careful reader would find in a pack: sources dated in the future, editions that overlap."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from minikoneps.packs.loader import load_pack, pack_names
from minikoneps.packs.procedure import Edition, Figure, Pack, Procedure, SecondPerson


@dataclass(frozen=True)
class PackReport:
    """One pack as the checker saw it: what is wrong, and which figures are training values."""

    pack: str
    mistakes: tuple[str, ...]
    training_values: tuple[str, ...]


def check_packs(today: date) -> list[PackReport]:
    """Check every pack that ships; a file that cannot be read is a mistake, not a crash."""
    return [_report(name, today) for name in pack_names()]


def check_pack(pack: Pack, today: date) -> PackReport:
    """Check one pack that was read."""
    mistakes = [*_edition_mistakes(pack), *_figure_mistakes(pack, today)]
    return PackReport(pack.name, tuple(mistakes), tuple(_training_values(pack)))


def _report(name: str, today: date) -> PackReport:
    try:
        return check_pack(load_pack(name), today)
    except ValueError as mistake:
        return PackReport(name, (str(mistake),), ())


def _edition_mistakes(pack: Pack) -> Iterator[str]:
    for edition in pack.editions:
        if edition.valid_until is not None and edition.valid_until <= edition.valid_from:
            yield f"the edition of {edition.valid_from} ends before it begins"
        methods = [procedure.method for procedure in edition.procedures]
        if len(set(methods)) < len(methods):
            yield f"the edition of {edition.valid_from} names a procedure twice"
    for earlier, later in pairwise(pack.editions):
        if earlier.valid_until != later.valid_from:
            yield f"the edition of {earlier.valid_from} does not end where that of {later.valid_from} begins"


def _figure_mistakes(pack: Pack, today: date) -> Iterator[str]:
    for edition, procedure in _procedures(pack):
        place = f"{edition.valid_from} {procedure.method}"
        for name, figure in _figures(procedure):
            if figure.source_date > today:
                yield f"{place} {name}: its source is dated {figure.source_date}, which is still to come"
        if procedure.minimum_tender_days.value > procedure.maximum_tender_days.value:
            yield f"{place}: the shortest tender period is longer than the longest"
        if procedure.minimum_days_after_amendment.value > procedure.maximum_tender_days.value:
            yield f"{place}: the period after an amendment is longer than the longest tender period"
        if procedure.urgent_prespecification_days.value > procedure.prespecification_days.value:
            yield f"{place}: an urgent pre-specification is open for longer than another"


def _training_values(pack: Pack) -> Iterator[str]:
    for edition, procedure in _procedures(pack):
        for name, figure in _figures(procedure):
            if figure.training_value:
                yield f"{edition.valid_from} {procedure.method} {name} = {figure.value}"


def _procedures(pack: Pack) -> Iterator[tuple[Edition, Procedure]]:
    for edition in pack.editions:
        for procedure in edition.procedures:
            yield edition, procedure


def _figures(procedure: Procedure) -> Iterator[tuple[str, Figure | SecondPerson]]:
    for name, value in vars(procedure).items():
        if isinstance(value, Figure | SecondPerson):
            yield name, value
