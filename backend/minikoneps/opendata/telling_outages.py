"""Tells what an outage of the platform did to a tender."""

from minikoneps.ledger.entry import Entry
from minikoneps.opendata.process import Process, plain
from minikoneps.opendata.wording import Plain, period_of


def postponed(process: Process, release: str, entry: Entry) -> Plain:
    """A deadline that moved; nothing else of the notice changes."""
    period = {**process.notice["period"], "end": plain(entry.data)["deadline"]}
    process.notice, process.amended = {**process.notice, "period": period}, release
    return {"tag": ["tenderUpdate"], "tender": {"id": process.tender_id, "tenderPeriod": period_of(period)}}
