"""Tells the processes of a workshop as OCDS releases: a pure reading of entries that everybody may read."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import partial

from minikoneps.documents.formats import KINDS as KINDS_OF_FILE
from minikoneps.documents.formats import Format
from minikoneps.ledger.entry import Entry
from minikoneps.opendata.conditions import conditions_of
from minikoneps.opendata.green import sustainability_of
from minikoneps.opendata.models_process import Release
from minikoneps.opendata.process import VOID, Naming, Process, Told, keep_register, plain, taken_out
from minikoneps.opendata.telling_outages import postponed
from minikoneps.opendata.telling_plans import SAYINGS, noticed, planned_items
from minikoneps.opendata.telling_remedies import REMEDIES
from minikoneps.opendata.wording import Plain, item_of, lot_of, period_of, registration_of, value_of
from minikoneps.tenders.rules import PRICE

SUBMISSION = ["electronicSubmission"]


def tell(entries: Iterable[tuple[int, Entry]], naming: Naming) -> list[Told]:
    """Write a release for every entry that changes a process, in the order of the ledger.

    Shapes: `entries` are pairs of index and entry, and only such as everybody may read by now.
    Source: OCDS 1.1.5; docs/reference/opendata.md
    """
    names: dict[str, str] = {}
    registered: dict[str, Plain] = {}
    debarred: dict[str, Plain] = {}
    processes: dict[str, Process] = {}
    ocids: dict[str, str] = {}
    told = []
    for index, entry in entries:
        if entry.kind == "party.registered":
            names[str(entry.data["party"])] = str(entry.data["name"])
        if entry.kind == "registration.approved":
            registered[str(entry.data["party"])] = registration_of(plain(entry.data))
        keep_register(debarred, entry)
        say = _SAYINGS.get(entry.kind)
        if say is None:
            continue
        process = _process_of(
            entry, processes, partial(Process, naming=naming, names=names, registered=registered, ocids=ocids)
        )
        parts = say(process, f"{process.ocid}-{index}", entry)
        if parts is not None:
            told.append(Told(index, _release(process, index, entry, parts)))
    return told


def _process_of(entry: Entry, processes: dict[str, Process], begin: Callable[[str], Process]) -> Process:
    """The process that an entry belongs to: a tender's, or a plan's and that of the first notice of it."""
    subject = str(entry.data.get("tender") or entry.data["plan"])
    if subject not in processes:
        plan = processes.get(_plan_of(entry))
        first = plan is not None and not plan.tender
        processes[subject] = plan if plan is not None and first else begin(subject)
    return processes[subject]


def _plan_of(entry: Entry) -> str:
    return str(plain(entry.data["notice"]).get("plan", "")) if entry.kind == "tender.published" else ""


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
    process.notice, process.tender = plain(entry.data), str(entry.data["tender"])
    process.amended, process.ocids[process.tender] = release, process.ocid
    parts = _notice(process)
    notice = process.notice["notice"]
    parts["tender"]["items"] += planned_items(process, notice)
    if process.plan:
        return {"tag": ["tender"], **parts, **noticed(process, entry)}
    if related := _related(process, notice):
        return {"tag": ["tender"], **parts, "relatedProcesses": related}
    return {"tag": ["tender"], **parts}


def _related(process: Process, notice: Plain) -> list[Plain]:
    """The processes before this one: the plan's, where an earlier notice has its ocid, and the failed one."""
    found = {}
    if "plan" in notice:
        found[process.naming.ocid(notice["plan"])] = ["planning"]
    if again := process.notice.get("again"):
        before = process.ocids[again["of"]]
        found[before] = [*found.get(before, []), "unsuccessfulProcess"]
    return [
        {"id": str(place), "relationship": named, "scheme": "ocid", "identifier": ocid}
        for place, (ocid, named) in enumerate(found.items(), 1)
    ]


def _amended(process: Process, release: str, entry: Entry) -> Plain:
    before, changed = process.notice, plain(entry.data)
    process.notice = {**changed, "procuring_entity": before["procuring_entity"]}
    parts = _notice(process, before)
    tender, was, now = parts["tender"], before["notice"], changed["notice"]
    tender["amendments"] = [process.amendment(str(changed["notice_version"]), release, entry)]
    tender["items"] += taken_out(was["items"], now["items"], VOID)
    tender["lots"] += taken_out(was["lots"], now["lots"], {"status": "cancelled"})
    return {"tag": ["tenderAmendment"], **parts}


def _cancelled(process: Process, release: str, entry: Entry) -> Plain:
    lots = [{"id": lot["id"], "status": "cancelled"} for lot in process.notice["notice"]["lots"]]
    amendment = process.amendment("cancellation", release, entry)
    tender = {"id": process.tender_id, "status": "cancelled", "lots": lots, "amendments": [amendment]}
    return {"tag": ["tenderCancellation"], "tender": tender}


def _notice(process: Process, before: Plain | None = None) -> Plain:
    told, notice = process.notice, process.notice["notice"]
    entity = {"id": told["procuring_entity"]["id"], "name": told["procuring_entity"]["name"]}
    parties, buyer = [process.party(entity, "procuringEntity", "buyer")], entity
    if "buyer" in notice:
        buyer = {"id": f"buyer-{process.tender.removeprefix('tender-')}", "name": notice["buyer"]["name"]}
        process.roles[entity["id"]] = []  # a plan named it as the buyer too
        parties = [process.party(entity, "procuringEntity"), process.party(buyer, "buyer")]
    tender = {
        "id": process.tender_id,
        "title": notice["title"],
        "description": notice["description"],
        "status": "active",
        "procuringEntity": entity,
        "value": value_of(notice.get("value")),
        "procurementMethod": notice["procurement_method"],
        "procurementMethodDetails": process.naming.method_of(notice.get("procedure", "open")),
        "mainProcurementCategory": notice.get("main_procurement_category"),
        "awardCriteria": notice["award_criteria"],
        "submissionMethod": SUBMISSION,
        "lots": [lot_of(lot) for lot in notice["lots"]],
        "items": [item_of(item) for item in notice["items"]],
        "tenderPeriod": period_of(told.get("period")),
        "enquiryPeriod": period_of(told.get("enquiry_period")),
        "contractPeriod": period_of(notice.get("contract_period")),
        **conditions_of(told, before),
        **sustainability_of(told, process.naming.pack, before),
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
    tender = {"id": process.tender_id, "hasEnquiries": True, "enquiries": [enquiry]}
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
    return {"tag": ["tenderUpdate"], "tender": {"id": process.tender_id, "documents": [document]}}


def _proposed(process: Process, _release: str, entry: Entry) -> None:
    said = plain(entry.data)
    process.consortia[said["consortium"]] = [one["tenderer"] for one in said["members"]]


def _received(process: Process, _release: str, entry: Entry) -> None:
    process.received_at[str(entry.data["bid"])] = str(entry.data["received_at"])
    if "consortium" in entry.data:
        process.joint[str(entry.data["bid"])] = process.consortia[str(entry.data["consortium"])]


def _opened(process: Process, _release: str, entry: Entry) -> Plain:
    rows = [plain(row) for row in entry.data["bids"]]  # type: ignore[attr-defined]
    ids = dict.fromkeys(party for row in rows for party in process.members(row["bid"], row["tenderer"]))
    tenderers = [process.refer(party) for party in ids]
    bids = {row["bid"] for row in rows}
    counted = {"id": "bids", "measure": "bids", "value": Decimal(len(bids)), "date": entry.recorded_at}
    return {
        "tag": ["tenderUpdate"],
        "parties": [process.party(tenderer, "tenderer") for tenderer in tenderers],
        "tender": {"id": process.tender_id, "numberOfTenderers": len(tenderers), "tenderers": tenderers},
        "bids": {"statistics": [counted], "details": [_bid(process, row) for row in rows]},
    }


def _bid(process: Process, row: Plain) -> Plain:
    bid = {
        "id": f"{row['bid']}-{row['lot']}",
        "date": process.received_at.get(row["bid"]),
        "tenderers": [process.refer(party) for party in process.members(row["bid"], row["tenderer"])],
        "relatedLots": [row["lot"]],
    }
    if row["outcome"] != "opened":
        return {**bid, "status": "disqualified", "description": f"The envelope stays shut: {row['reason']}"}
    if "total" not in row:  # a first envelope, whose price has an opening of its own
        return {**bid, "status": "pending"}
    value = {"amount": Decimal(row["total"]), "currency": row["currency"]}
    items = [_priced(process, line, row["currency"]) for line in row["lines"]]
    return {**bid, "status": "pending", "value": value, "items": items}


def _prices(process: Process, _release: str, entry: Entry) -> Plain:
    rows = [plain(row) for row in entry.data["bids"]]  # type: ignore[attr-defined]
    shut = [plain(row) for row in entry.data["shut"]]  # type: ignore[attr-defined]
    failed = [
        {
            "id": f"{row['bid']}-{row['lot']}",
            "status": "disqualified",
            "description": f"The price stays shut: {row['why']}",
        }
        for row in shut
    ]
    return {"tag": ["tenderUpdate"], "bids": {"details": [*(_bid(process, row) for row in rows), *failed]}}


def _priced(process: Process, line: Plain, currency: str) -> Plain:
    asked = next((item for item in process.notice["notice"]["items"] if item["id"] == line["item"]), None)
    item = {"id": line["item"]} if asked is None else item_of(asked)
    price = {"value": {"amount": Decimal(line["unit_price"]), "currency": currency}}
    return {**item, "quantity": Decimal(line["quantity"]), "unit": {**item.get("unit", {}), **price}}


def _examined(_process: Process, _release: str, entry: Entry) -> Plain:
    said = entry.data
    passed = "pending" if said.get("stage", PRICE) != PRICE else "valid"
    status = passed if said["responsive"] else "disqualified"
    bid = {"id": f"{said['bid']}-{said['lot']}", "status": status, "description": said["reasons"]}
    return {"tag": ["tenderUpdate"], "bids": {"details": [bid]}}


def _ranked(_process: Process, _release: str, entry: Entry) -> Plain | None:
    rows = [plain(row) for row in entry.data["ranking"]]  # type: ignore[attr-defined]
    details = [{"id": f"{row['bid']}-{row['lot']}", "rank": row["rank"]} for row in rows]
    return {"tag": ["tenderUpdate"], "bids": {"details": details}} if details else None


def _awarded(process: Process, _release: str, entry: Entry) -> Plain:
    said = plain(entry.data)
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
        suppliers = [process.refer(party) for party in process.members(said["bid"], said["tenderer"])]
        parts["parties"] = [process.party(supplier, "tenderer", "supplier") for supplier in suppliers]
        award |= {"value": value_of(said["value"]), "suppliers": suppliers}
        award["relatedBids"] = [f"{said['bid']}-{lot}"]
    tender: Plain = {"id": process.tender_id, "lots": [{"id": lot, "status": process.decided[lot]}]}
    if process.decided.keys() >= {one["id"] for one in process.notice["notice"]["lots"]}:
        tender["status"] = "complete" if "complete" in process.decided.values() else "unsuccessful"
    return {**parts, "tender": tender, "awards": [award]}


#: What each kind of entry makes of its process; None for what tells nothing by itself.
_SAYINGS: Mapping[str, Callable[[Process, str, Entry], Plain | None]] = {
    **SAYINGS,
    **REMEDIES,
    "tender.published": _published,
    "tender.amended": _amended,
    "tender.postponed": postponed,
    "tender.cancelled": _cancelled,
    "enquiry.answered": _answered,
    "document.added": _document,
    "consortium.proposed": _proposed,
    "bid.received": _received,
    "bids.opened": _opened,
    "prices.opened": _prices,
    "bid.examined": _examined,
    "bids.ranked": _ranked,
    "award.decided": _awarded,
}
KINDS = (*_SAYINGS, "party.registered", "registration.approved", "party.debarred", "debarment.lifted")
