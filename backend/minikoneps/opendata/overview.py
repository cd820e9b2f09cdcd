"""What there is in a workshop's open data, counted and summed up for whoever looks at it first."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from minikoneps.opendata.bulk import BULK, bulk
from minikoneps.opendata.codes import AwardStatus, TenderStatus
from minikoneps.opendata.publication import Plain, Publishing
from minikoneps.opendata.schemas import (
    AwardedShown,
    DayShown,
    FileShown,
    ProcessShown,
    PublisherShown,
    SumShown,
    TotalShown,
    WorkshopData,
    WorkshopNamed,
)
from minikoneps.settings import Publication


def publisher_of(settings: Publication) -> PublisherShown:
    """Who publishes, under which licence."""
    return PublisherShown(
        name=settings.publisher,
        licence=settings.licence,
        publication_policy=settings.policy,
        ocid_prefix=settings.ocid_prefix,
    )


def named(workshop: str, title: str, publishing: Publishing) -> WorkshopNamed:
    """One line of the list of workshops that publish."""
    return WorkshopNamed(
        workshop=workshop,
        title=title,
        url=publishing.base,
        processes=len(publishing.records),
        releases=len(publishing.told),
        changed_at=publishing.published_at,
    )


def overview(workshop: str, title: str, publishing: Publishing) -> WorkshopData:
    """What a workshop publishes, how much of it, and in which files."""
    return WorkshopData(
        publisher=publisher_of(publishing.settings),
        about=named(workshop, title, publishing),
        days=_days(publishing),
        totals=_totals(processes(publishing)),
        files=[
            FileShown(
                name=name,
                url=f"{publishing.base}/{name}",
                media_type=kind.media_type,
                bytes=len(bulk(publishing, name)),
            )
            for name, kind in BULK.items()
        ],
    )


def _days(publishing: Publishing) -> list[DayShown]:
    counted = Counter((one.release.date.date(), tag) for one in publishing.told for tag in one.release.tag)
    return [DayShown(day=day, tag=tag, releases=count) for (day, tag), count in sorted(counted.items())]


def _totals(rows: Iterable[ProcessShown]) -> list[TotalShown]:
    """By status, in the order of the standard's list: what was estimated and what was awarded."""
    found = list(rows)
    return [
        TotalShown(
            status=status,
            processes=len(here),
            estimated=_sums([row.value for row in here]),
            awarded=_sums([award.value for row in here for award in row.awards]),
        )
        for status in TenderStatus
        if (here := [row for row in found if row.status == status])
    ]


def _sums(values: Sequence[SumShown | None]) -> list[SumShown]:
    """Sums by currency: amounts of different currencies are never added."""
    sums: dict[str, Decimal] = {}
    for value in values:
        if value is not None:
            sums[value.currency] = sums.get(value.currency, Decimal(0)) + Decimal(value.amount)
    return [SumShown(amount=format(total, "f"), currency=code) for code, total in sorted(sums.items())]


def processes(publishing: Publishing) -> list[ProcessShown]:
    """A row for each process, the newest last."""
    return [_process(record) for record in publishing.records.values()]


def _process(record: Plain) -> ProcessShown:
    known, releases = record["compiledRelease"], record["releases"]
    asked: Plain = known.get("tender", {})
    lots = {lot["id"]: lot.get("title") for lot in asked.get("lots", ())}
    return ProcessShown(
        ocid=record["ocid"],
        title=asked.get("title") or known.get("title") or record["ocid"],
        procuring_entity=asked.get("procuringEntity", {}).get("name"),
        buyer=known.get("buyer", {}).get("name"),
        status=asked.get("status", TenderStatus.PLANNING),
        published_at=releases[0]["date"],
        changed_at=releases[-1]["date"],
        deadline=asked.get("tenderPeriod", {}).get("endDate"),
        value=_sum(asked.get("value")),
        tenderers=asked.get("numberOfTenderers"),
        releases=len(releases),
        awards=[_awarded(award, lots) for award in known.get("awards", ())],
    )


def _awarded(award: Plain, lots: Mapping[str, str | None]) -> AwardedShown:
    lot = next(iter(award.get("relatedLots", ())), None)
    active = award.get("status") == AwardStatus.ACTIVE
    supplier: Plain = next(iter(award.get("suppliers", ())), {}) if active else {}
    return AwardedShown(
        lot=lot,
        lot_title=lots.get(lot or ""),
        supplier=supplier.get("name"),
        value=_sum(award.get("value")),
    )


def _sum(value: Plain | None) -> SumShown | None:
    if value is None:
        return None
    return SumShown(amount=format(Decimal(value["amount"]), "f"), currency=value["currency"])
