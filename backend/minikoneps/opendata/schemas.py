"""Open data as the API shows it: what was imported, and what is published."""

from datetime import date
from typing import Annotated

from pydantic import Field

from minikoneps.opendata.codes import ReleaseTag, TenderStatus
from minikoneps.opendata.lines import Line
from minikoneps.shared.shape import Identifier, Instant, MoneyShape, Shape
from minikoneps.shared.shape import Line as Name
from minikoneps.tenders.schemas import TenderShown


class ImportLineShown(Shape):
    """One kind of problem in one field of a file: where first, how often, and what was done."""

    file: str
    path: str
    code: str
    words: str
    done: str
    outcome: str
    what: str
    count: int

    @classmethod
    def of(cls, line: Line) -> "ImportLineShown":
        """A line as the page shows it."""
        return cls(**vars(line))


class MarketShown(Shape):
    """What a file gave to the market records: its releases, those that were new, and their processes."""

    releases: int
    new: int
    processes: int


class FoundShown(Shape):
    """A process that a file tells of."""

    ocid: str
    title: str | None
    has_tender: bool


class ImportShown(Shape):
    """What became of a file: market records, a draft or none, and what could not be taken."""

    changed: bool
    draft: TenderShown | None
    market: MarketShown
    processes: list[FoundShown]
    lines: list[ImportLineShown]


class PublisherShown(Shape):
    """Who publishes, and what may be done with it."""

    name: str
    licence: str
    publication_policy: str | None
    ocid_prefix: str


class WorkshopNamed(Shape):
    """A workshop that publishes: how much, and when something came to it last."""

    workshop: str
    title: str
    url: str
    processes: int
    releases: int
    changed_at: Instant


class Directory(Shape):
    """What this server publishes."""

    publisher: PublisherShown
    workshops: list[WorkshopNamed]


class SumShown(Shape):
    """An amount in a currency, exact."""

    amount: Annotated[str, Field(examples=["34000000"])]
    currency: str


class DayShown(Shape):
    """How many releases of a kind a day brought."""

    day: date
    tag: ReleaseTag
    releases: int


class TotalShown(Shape):
    """The processes of one status: how many, what was estimated, and what was awarded, by currency."""

    status: TenderStatus
    processes: int
    estimated: list[SumShown]
    awarded: list[SumShown]


class FileShown(Shape):
    """A file that holds everything."""

    name: str
    url: str
    media_type: str
    bytes: int


class WorkshopData(Shape):
    """What a workshop publishes, at a glance."""

    publisher: PublisherShown
    about: WorkshopNamed
    days: list[DayShown]
    totals: list[TotalShown]
    files: list[FileShown]


class AwardedShown(Shape):
    """A decision: its lot, and the supplier and value where there is one."""

    lot: str | None
    lot_title: str | None
    supplier: str | None
    value: SumShown | None


class ProcessShown(Shape):
    """A process as one line of a list."""

    ocid: str
    title: str
    procuring_entity: str | None
    buyer: str | None
    status: TenderStatus
    published_at: Instant
    changed_at: Instant
    deadline: Instant | None
    value: SumShown | None
    tenderers: int | None
    releases: int
    awards: list[AwardedShown]


class FindingMade(Shape):
    """What somebody read out of the open data: who bought a lot from whom, and for how much."""

    ocid: Annotated[str, Field(max_length=250, examples=["ocds-213czf-busan-1-7k2m9q4x1c8d"])]
    lot: Identifier | None = None
    buyer: Name
    supplier: Name
    value: MoneyShape


class Agreement(Shape):
    """Which parts of a finding the published data says too."""

    buyer: bool
    supplier: bool
    value: bool


class OpenFindingShown(Shape):
    """A finding with the seat that made it, held against the published data."""

    seat: str
    ocid: str
    lot: str
    buyer: str
    supplier: str
    value: MoneyShape
    agrees: Agreement
    recorded_at: Instant
