"""Tells the processes of a workshop as OCDS releases: a pure reading of entries that everybody may read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from minikoneps.documents.formats import KINDS as KINDS_OF_FILE
from minikoneps.documents.formats import Format
from minikoneps.ledger.entry import Entry
from minikoneps.opendata.models_process import Release
from minikoneps.opendata.wording import Plain, item_of, lot_of, period_of, value_of

SUBMISSION = ["electronicSubmission"]
TRAINING = "Training exercise, not a real tender"


@dataclass(frozen=True)
class Naming:
    """What the name of a process is made of.

    Shapes: `prefix` is an OCID prefix such as ocds-213czf, `base` the public address of the data.
    """

    prefix: str
    workshop: str
    attempt: int
    language: str
    pack: str
    base: str

    def ocid(self, tender: str) -> str:
        """The open contracting identifier of a tender's process; another attempt is another process."""
        return f"{self.prefix}-{self.workshop}-{self.attempt}-{tender.removeprefix('tender-')}"


@dataclass(frozen=True)
class Told:
    """One release and the entry that it tells of."""

    index: int
    tender: str
    release: Release


@dataclass
class Process:
    """What is known of a process so far."""

    tender: str
    ocid: str
    naming: Naming
    names: Mapping[str, str]
    notice: Plain = field(default_factory=dict)
    notice_release: str = ""
    received_at: dict[str, str] = field(default_factory=dict)
    decided: dict[str, str] = field(default_factory=dict)


def tell(entries: Iterable[tuple[int, Entry]], naming: Naming) -> list[Told]:
    """Write a release for every entry that changes a process, in the order of the ledger.

    Shapes: `entries` are pairs of index and entry, and only such as everybody may read by now.
    Source: OCDS 1.1.5; docs/reference/opendata.md
    """
    names: dict[str, str] = {}
    processes: dict[str, Process] = {}
    told = []
    for index, entry in entries:
        if entry.kind == "party.registered":
            names[str(entry.data["party"])] = str(entry.data["name"])
        say = _SAYINGS.get(entry.kind)
        if say is None:
            continue
        tender = str(entry.data["tender"])
        if tender not in processes:
            processes[tender] = Process(tender, naming.ocid(tender), naming, names)
        parts = say(processes[tender], f"{naming.ocid(tender)}-{index}", entry)
        if parts is not None:
            told.append(Told(index, tender, _release(processes[tender], index, entry, parts)))
    return told


def _release(process: Process, index: int, entry: Entry, parts: Plain) -> Release:
    about = {
        "ocid": process.ocid,
        "id": f"{process.ocid}-{index}",
        "date": entry.recorded_at,
        "initiationType": "tender",
        "language": process.naming.language,
    }
    return Release.model_validate({**about, **parts})


def _published(process: Process, release: str, entry: Entry) -> Plain:
    entity = entry.data["procuring_entity"]
    process.notice = {**_plain(entry.data), "procuring_entity": entity}
    process.notice_release = release
    return {"tag": ["tender"], **_notice(process)}


def _amended(process: Process, release: str, entry: Entry) -> Plain:
    before, changed = process.notice, _plain(entry.data)
    process.notice = {**changed, "procuring_entity": before["procuring_entity"]}
    amendment = {
        "id": str(changed["notice_version"]),
        "date": entry.recorded_at,
        "rationale": changed["rationale"],
        "amendsReleaseID": process.notice_release,
        "releaseID": release,
    }
    process.notice_release = release
    parts = _notice(process)
    tender = {**parts["tender"], "amendments": [amendment]}
    tender["items"] += _taken_out(before, changed, "items", {"quantity": Decimal(0)})
    tender["lots"] += _taken_out(before, changed, "lots", {"status": "cancelled"})
    return {"tag": ["tenderAmendment"], **parts, "tender": tender}


def _taken_out(before: Plain, after: Plain, name: str, mark: Plain) -> list[Plain]:
    """A merge never drops the member of a list, so what an amendment took out is told to be void."""
    left = {member["id"] for member in after["notice"][name]}
    return [{"id": gone["id"], **mark} for gone in before["notice"][name] if gone["id"] not in left]


def _cancelled(process: Process, release: str, entry: Entry) -> Plain:
    lots = [{"id": lot["id"], "status": "cancelled"} for lot in process.notice["notice"]["lots"]]
    amendment = {
        "id": "cancellation",
        "date": entry.recorded_at,
        "rationale": entry.data["rationale"],
        "amendsReleaseID": process.notice_release,
        "releaseID": release,
    }
    tender = {"id": process.tender, "status": "cancelled", "lots": lots, "amendments": [amendment]}
    return {"tag": ["tenderCancellation"], "tender": tender}


def _notice(process: Process) -> Plain:
    told, notice = process.notice, process.notice["notice"]
    entity = {"id": told["procuring_entity"]["id"], "name": told["procuring_entity"]["name"]}
    parties, buyer = [{**entity, "roles": ["procuringEntity", "buyer"]}], entity
    if "buyer" in notice:
        buyer = {"id": f"buyer-{process.tender.removeprefix('tender-')}", "name": notice["buyer"]["name"]}
        parties = [{**entity, "roles": ["procuringEntity"]}, {**buyer, "roles": ["buyer"]}]
    tender = {
        "id": process.tender,
        "title": notice["title"],
        "description": notice["description"],
        "status": "active",
        "procuringEntity": entity,
        "value": value_of(notice.get("value")),
        "procurementMethod": notice["procurement_method"],
        "procurementMethodDetails": f"{TRAINING}; country pack {process.naming.pack}",
        "awardCriteria": notice["award_criteria"],
        "submissionMethod": SUBMISSION,
        "lots": [lot_of(lot) for lot in notice["lots"]],
        "items": [item_of(item) for item in notice["items"]],
        "tenderPeriod": period_of(told.get("period")),
        "enquiryPeriod": period_of(told.get("enquiry_period")),
        "contractPeriod": period_of(notice.get("contract_period")),
    }
    return {"title": notice["title"], "parties": parties, "buyer": buyer, "tender": tender}


def _answered(process: Process, _release: str, entry: Entry) -> Plain:
    said = entry.data
    enquiry = {
        "id": said["enquiry"],
        "title": said["title"],
        "description": said["description"],
        "answer": said["answer"],
        "dateAnswered": entry.recorded_at,
        "relatedLot": said.get("related_lot"),
        "relatedItem": said.get("related_item"),
    }
    tender = {"id": process.tender, "hasEnquiries": True, "enquiries": [enquiry]}
    return {"tag": ["tenderUpdate"], "tender": tender}


def _document(process: Process, _release: str, entry: Entry) -> Plain:
    said = entry.data
    document = {
        "id": said["document"],
        "documentType": said["document_type"],
        "title": said["title"],
        "format": KINDS_OF_FILE[Format(str(said["format"]))].media_type,
        "datePublished": entry.recorded_at,
        "url": f"{process.naming.base}/documents/{said['document']}",
    }
    return {"tag": ["tenderUpdate"], "tender": {"id": process.tender, "documents": [document]}}


def _received(process: Process, _release: str, entry: Entry) -> None:
    process.received_at[str(entry.data["bid"])] = str(entry.data["received_at"])


def _opened(process: Process, _release: str, entry: Entry) -> Plain:
    rows = [_plain(row) for row in entry.data["bids"]]  # type: ignore[attr-defined]
    ids = dict.fromkeys(str(row["tenderer"]) for row in rows)
    tenderers = [{"id": party, "name": process.names[party]} for party in ids]
    bids = {row["bid"] for row in rows}
    counted = {"id": "bids", "measure": "bids", "value": Decimal(len(bids)), "date": entry.recorded_at}
    return {
        "tag": ["tenderUpdate"],
        "parties": [{**tenderer, "roles": ["tenderer"]} for tenderer in tenderers],
        "tender": {"id": process.tender, "numberOfTenderers": len(tenderers), "tenderers": tenderers},
        "bids": {"statistics": [counted], "details": [_bid(process, row) for row in rows]},
    }


def _bid(process: Process, row: Plain) -> Plain:
    party = str(row["tenderer"])
    bid = {
        "id": f"{row['bid']}-{row['lot']}",
        "date": process.received_at.get(row["bid"]),
        "tenderers": [{"id": party, "name": process.names[party]}],
        "relatedLots": [row["lot"]],
    }
    if row["outcome"] != "opened":
        return {**bid, "status": "disqualified", "description": f"The envelope stays shut: {row['reason']}"}
    value = {"amount": Decimal(row["total"]), "currency": row["currency"]}
    items = [_priced(process, line, row["currency"]) for line in row["lines"]]
    return {**bid, "status": "pending", "value": value, "items": items}


def _priced(process: Process, line: Plain, currency: str) -> Plain:
    asked = next((item for item in process.notice["notice"]["items"] if item["id"] == line["item"]), None)
    item = {"id": line["item"]} if asked is None else item_of(asked)
    price = {"value": {"amount": Decimal(line["unit_price"]), "currency": currency}}
    return {**item, "quantity": Decimal(line["quantity"]), "unit": {**item.get("unit", {}), **price}}


def _examined(_process: Process, _release: str, entry: Entry) -> Plain:
    said = entry.data
    status = "valid" if said["responsive"] else "disqualified"
    bid = {"id": f"{said['bid']}-{said['lot']}", "status": status, "description": said["reasons"]}
    return {"tag": ["tenderUpdate"], "bids": {"details": [bid]}}


def _ranked(_process: Process, _release: str, entry: Entry) -> Plain | None:
    rows = [_plain(row) for row in entry.data["ranking"]]  # type: ignore[attr-defined]
    details = [{"id": f"{row['bid']}-{row['lot']}", "rank": row["rank"]} for row in rows]
    return {"tag": ["tenderUpdate"], "bids": {"details": details}} if details else None


def _awarded(process: Process, _release: str, entry: Entry) -> Plain:
    said = _plain(entry.data)
    lot, given = said["lot"], said["status"] == "active"
    process.decided[lot] = "complete" if given else "unsuccessful"
    award = {
        "id": said["award"],
        "status": said["status"],
        "date": entry.recorded_at,
        "description": said["reasons"],
        "relatedLots": [lot],
        "items": [item_of(item) for item in process.notice["notice"]["items"] if item["related_lot"] == lot],
    }
    parts: Plain = {"tag": ["award"]}
    if given:
        supplier = {"id": said["tenderer"], "name": process.names[said["tenderer"]]}
        parts["parties"] = [{**supplier, "roles": ["tenderer", "supplier"]}]
        award |= {"value": value_of(said["value"]), "suppliers": [supplier]}
        award["relatedBids"] = [f"{said['bid']}-{lot}"]
    tender: Plain = {"id": process.tender, "lots": [{"id": lot, "status": process.decided[lot]}]}
    if process.decided.keys() >= {one["id"] for one in process.notice["notice"]["lots"]}:
        tender["status"] = "complete" if "complete" in process.decided.values() else "unsuccessful"
    return {**parts, "tender": tender, "awards": [award]}


def _plain(value: object) -> Plain:
    if not isinstance(value, Mapping):
        raise TypeError("an entry's data is not an object")
    return dict(value)


#: What each kind of entry makes of its process; None for what tells nothing by itself.
_SAYINGS: Mapping[str, Callable[[Process, str, Entry], Plain | None]] = {
    "tender.published": _published,
    "tender.amended": _amended,
    "tender.cancelled": _cancelled,
    "enquiry.answered": _answered,
    "document.added": _document,
    "bid.received": _received,
    "bids.opened": _opened,
    "bid.examined": _examined,
    "bids.ranked": _ranked,
    "award.decided": _awarded,
}
KINDS = (*_SAYINGS, "party.registered")
