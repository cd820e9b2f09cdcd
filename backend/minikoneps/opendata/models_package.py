"""Records, and the packages in which releases and records travel."""

from typing import Annotated, Literal

from pydantic import Field

from minikoneps.opendata.codes import ReleaseTag
from minikoneps.opendata.models import Part, Text, Texts
from minikoneps.opendata.models_process import Ocid, Release
from minikoneps.shared.shape import Instant

_BASE = "https://raw.githubusercontent.com/open-contracting-extensions"
#: The extensions whose fields our models have, as a package names them.
EXTENSIONS = tuple(
    f"{_BASE}/{name}/extension.json"
    for name in (
        "ocds_bid_extension/master",
        "ocds_lots_extension/v1.1.5",
        "ocds_enquiry_extension/v1.1.5",
        "ocds_location_extension/v1.1.5",
        "ocds_process_title_extension/v1.1.5",
        "ocds_bidOpening_extension/master",
        "ocds_organizationClassification_extension/master",
        "ocds_partyDetails_scale_extension/master",
        "ocds_contract_completion_extension/master",
        "ocds_pagination_extension/master",
        "ocds_sustainability_extension/master",
        "ocds_submissionTerms_extension/master",
    )
)


class LinkedRelease(Part):
    """Where a release of a record is to be read."""

    url: Text
    date: Instant
    tag: Annotated[tuple[ReleaseTag, ...], Field(min_length=1)]


class Record(Part):
    """Everything about one process: its releases, embedded or linked but never mixed, and their sum."""

    ocid: Ocid
    releases: tuple[Release, ...] | tuple[LinkedRelease, ...]
    compiled_release: Release | None = None


class Publisher(Part):
    """Who answers for a package."""

    name: Text
    scheme: Text | None = None
    uid: Text | None = None
    uri: Text | None = None


class Links(Part):
    """The next and the previous package of a list (pagination extension)."""

    next: Text | None = None
    prev: Text | None = None


class Package(Part):
    """What every package says of itself."""

    uri: Text
    version: Literal["1.1"] = "1.1"
    published_date: Instant
    publisher: Publisher
    extensions: Texts = ()
    license: Text | None = None
    publication_policy: Text | None = None
    links: Links | None = None


class ReleasePackage(Package):
    """Releases on their way."""

    releases: tuple[Release, ...]


class RecordPackage(Package):
    """Records on their way; no two of one process."""

    packages: Texts = ()
    records: tuple[Record, ...]
