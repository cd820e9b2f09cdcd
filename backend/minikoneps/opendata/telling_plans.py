"""What went before the notice: order plans, specifications and comments, as parts of releases."""

from collections.abc import Callable, Mapping

from minikoneps.ledger.entry import Entry
from minikoneps.opendata.process import VOID, Process, plain, taken_out
from minikoneps.opendata.wording import Plain, planned_item_of, value_of

NOTICE, COMMENTS = "notice", "comments"


def _published(process: Process, release: str, entry: Entry) -> Plain:
    process.plan = plain(entry.data)
    process.amended = release
    entity = plain(entry.data["procuring_entity"])
    about = {"parties": [process.party(entity, "procuringEntity", "buyer")], "buyer": entity}
    parts = _plan(process)
    return {"tag": ["planning"], **about, **parts, "tender": {**parts["tender"], "procuringEntity": entity}}


def _revised(process: Process, release: str, entry: Entry) -> Plain:
    before = process.plan
    process.plan = {**before, **plain(entry.data)}
    parts = _plan(process)
    tender = parts["tender"]
    tender["amendments"] = [process.amendment(f"plan-{entry.data['version']}", release, entry)]
    tender["items"] += taken_out(_items(before), _items(process.plan), VOID)
    if "specification" in entry.data:
        document = {"id": before["number"], "description": entry.data["specification"]}
        parts["planning"]["documents"] = [{**document, "dateModified": entry.recorded_at}]
    return {"tag": ["planningUpdate"], **parts}


def _items(plan: Plain) -> list[Plain]:
    return list(plan["content"].get("items", ()))


def _plan(process: Process) -> Plain:
    said = process.plan["content"]
    budget = {"amount": value_of(said["budget"]["amount"]), "project": said["budget"]["project"]}
    expected = {
        "id": NOTICE,
        "title": "Notice expected",
        "type": "preProcurement",
        "dueDate": said["notice_expected_at"],
        "status": "scheduled",
    }
    return {
        "title": said["title"],
        "planning": {"rationale": said["rationale"], "budget": budget, "milestones": [expected]},
        "tender": {
            "id": process.tender_id,
            "title": said["title"],
            "description": said["description"],
            "status": "planning",
            "mainProcurementCategory": said["main_procurement_category"],
            "procurementMethod": said["procurement_method"],
            "procurementMethodDetails": process.naming.method,
            "items": [planned_item_of(item) for item in _items(process.plan)],
        },
    }


def _specified(process: Process, _release: str, entry: Entry) -> Plain:
    said = plain(entry.data)
    process.plan["number"] = said["number"]
    document = {
        "id": said["number"],
        "documentType": "technicalSpecifications",
        "title": f"Pre-specification {said['number']}",
        "description": said["specification"],
        "datePublished": entry.recorded_at,
    }
    period = {
        "id": COMMENTS,
        "title": "Comments on the specification",
        "type": "engagement",
        "description": said.get("urgency"),
        "dueDate": said["comment_period"]["end"],
        "status": "scheduled",
    }
    return {"tag": ["planningUpdate"], "planning": {"documents": [document], "milestones": [period]}}


def _withdrawn(process: Process, release: str, entry: Entry) -> Plain:
    amendment = process.amendment("withdrawal", release, entry)
    return {
        "tag": ["planningUpdate"],
        "planning": {"milestones": [{"id": NOTICE, "status": "notMet"}]},
        "tender": {"id": process.tender_id, "status": "withdrawn", "amendments": [amendment]},
    }


def _commented(process: Process, _release: str, entry: Entry) -> Plain:
    said = plain(entry.data)
    author = process.refer(plain(said["author"])["id"])
    enquiry = {
        "id": said["comment"],
        "date": entry.recorded_at,
        "author": author,
        "title": said["title"],
        "description": said["description"],
        "relatedItem": said.get("related_item"),
        "threadID": process.plan["number"],
    }
    return {
        "tag": ["planningUpdate"],
        "parties": [process.party(author, "enquirer")],
        "tender": {"id": process.tender_id, "hasEnquiries": True, "enquiries": [enquiry]},
    }


def _replied(process: Process, _release: str, entry: Entry) -> Plain:
    answer = {"id": entry.data["comment"], "answer": entry.data["answer"], "dateAnswered": entry.recorded_at}
    return {"tag": ["planningUpdate"], "tender": {"id": process.tender_id, "enquiries": [answer]}}


def noticed(process: Process, entry: Entry) -> Plain:
    """What the publication of a notice makes of the plan that it comes of."""
    met = {"status": "met", "dateMet": entry.recorded_at}
    milestones = [{"id": NOTICE, **met}]
    if "number" in process.plan:
        milestones.append({"id": COMMENTS, "status": "met"})
    return {"planning": {"milestones": milestones}}


def planned_items(process: Process, notice: Plain) -> list[Plain]:
    """The items of a plan that its notice does not ask for."""
    return taken_out(_items(process.plan), notice["items"], VOID) if process.plan else []


#: What each kind of entry makes of its process.
SAYINGS: Mapping[str, Callable[[Process, str, Entry], Plain | None]] = {
    "plan.published": _published,
    "plan.revised": _revised,
    "plan.withdrawn": _withdrawn,
    "prespecification.published": _specified,
    "comment.made": _commented,
    "comment.answered": _replied,
}
