"""What became of awards and examinations that do not stand any more, as parts of releases.

A complaint itself has no place in OCDS 1.1: what it led to is told, with the reasons of the decision.
"""

from collections.abc import Callable, Mapping

from minikoneps.ledger.entry import Entry
from minikoneps.opendata.process import Process, plain
from minikoneps.opendata.wording import Plain


def _cancelled(process: Process, _release: str, entry: Entry) -> Plain:
    said = plain(entry.data)
    lot = said["lot"]
    process.decided.pop(lot, None)
    why = {"id": f"{said['award']}-{said['cause']}", "date": entry.recorded_at, "rationale": said["reasons"]}
    award = {"id": said["award"], "status": "cancelled", "relatedLots": [lot], "amendments": [why]}
    tender = {"id": process.tender_id, "status": "active", "lots": [{"id": lot, "status": "active"}]}
    return {"tag": ["awardCancellation"], "tender": tender, "awards": [award]}


def _set_aside(_process: Process, _release: str, entry: Entry) -> Plain:
    bid = {"id": f"{entry.data['bid']}-{entry.data['lot']}", "status": "pending"}
    return {"tag": ["tenderUpdate"], "bids": {"details": [bid]}}


#: What each kind of entry makes of its process.
REMEDIES: Mapping[str, Callable[[Process, str, Entry], Plain | None]] = {
    "award.cancelled": _cancelled,
    "examination.set_aside": _set_aside,
}
