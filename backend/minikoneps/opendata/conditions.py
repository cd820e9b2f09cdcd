"""What a notice asks for before a bid, in the words of the standard."""

from minikoneps.opendata.process import taken_out
from minikoneps.opendata.wording import Plain
from minikoneps.packs.terms import SecurityBasis
from minikoneps.shared.canonical import instant_text, parse_instant
from minikoneps.tenders.securities import read_security

NO_SECURITY = "No bid security."
OPEN_TO_ALL = "Any tenderer may bid."
ONLY_WHO_CAME = "Only tenderers who come may bid."
NOT_HELD = {"status": "notMet"}


def conditions_of(told: Plain, before: Plain | None = None) -> Plain:
    """Eligibility, the security of a bid and the dates before it as parts of a tender.

    Shapes: `told` is what the ledger says of a notice in force, `before` of the version that it replaces:
        a merge drops nothing, so what an amendment took out is told to be void.
    """
    now, was = _milestones(told), [] if before is None else _milestones(before)
    milestones = [*now, *taken_out(was, now, NOT_HELD)]
    asked = _eligibility(told)
    if asked is None and before is not None and _eligibility(before) is not None:
        asked = OPEN_TO_ALL
    terms = _submission_terms(told)
    if terms is None and before is not None and _submission_terms(before) is not None:
        terms = {"depositsGuarantees": NO_SECURITY}
    return {"eligibilityCriteria": asked, "submissionTerms": terms, "milestones": milestones}


def _submission_terms(told: Plain) -> Plain | None:
    asked = told["notice"].get("securities", {}).get("bid")
    if asked is None or not told.get("period"):
        return None
    security, deadline = read_security(asked), parse_instant(told["period"]["end"])
    forms = " or ".join(form.value for form in security.forms)
    basis = "the bid" if security.share_of is SecurityBasis.BID else "the estimated value"
    holds = instant_text(security.holds_until(deadline))
    words = f"{forms}, {security.share} of {basis}, rounded up; a guarantee holds until {holds} at least."
    binds = {"startDate": told["period"]["end"], "endDate": instant_text(security.binds_until(deadline))}
    return {
        "depositsGuarantees": f"Bid security for each lot: {words}",
        "bidValidityPeriod": {**binds, "durationInDays": security.binding_days},
    }


def _eligibility(told: Plain) -> str | None:
    asked = told["notice"].get("eligibility", {})
    licences = ", ".join(licence["description"] for licence in asked.get("licences", []))
    regions = ", ".join(asked.get("regions", []))
    said = [f"Licences, all of them: {licences}."] if licences else []
    said += [f"An office in one of these regions: {regions}."] if regions else []
    return " ".join(said) or None


def _milestones(told: Plain) -> list[Plain]:
    milestones: list[Plain] = []
    if registration := told.get("participation_period"):
        milestones.append(
            {
                "id": "participation",
                "title": "Registration for taking part ends",
                "type": "engagement",
                "dueDate": registration["end"],
                "status": "scheduled",
            }
        )
    if briefing := told["notice"].get("site_briefing"):
        binding = ONLY_WHO_CAME if briefing["attendance_required"] else ""
        milestones.append(
            {
                "id": "site-briefing",
                "title": "Site briefing",
                "type": "engagement",
                "description": f"{briefing['place']}. {binding}".strip(),
                "dueDate": briefing["date"],
                "status": "scheduled",
            }
        )
    return milestones
