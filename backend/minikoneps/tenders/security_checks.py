"""What publication looks at in the security that a notice asks for."""

from fractions import Fraction

from minikoneps.packs.procedure import Procedure
from minikoneps.packs.terms import Security, SecurityBasis, SecurityForm
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import Check
from minikoneps.tenders.securities import BidSecurity, share_text

PATH = "bidSecurity"


def security_checks(notice: Notice, procedure: Procedure) -> list[Check]:
    """Whether a notice asks for no more security than the law lets it, in the forms that the law knows."""
    asked, law = notice.bid_security, procedure.bid_security
    if asked is None:
        return []
    in_law = Check("tenders.security_not_in_law", PATH, law is not None, {"procedure": procedure.id})
    if law is None:
        return [in_law]
    least = 0 if procedure.bid_security_days is None else procedure.bid_security_days.value
    days = {"days": asked.days_beyond, "least": least}
    return [
        in_law,
        _forms(asked, law),
        _share(asked, law),
        Check("tenders.security_too_short", PATH, asked.days_beyond >= least, days),
        Check("tenders.security_without_value", PATH, not (missing := _unvalued(notice, asked)), missing),
        Check("tenders.undertaking_missing", PATH, _is_worded(asked)),
    ]


def _forms(asked: BidSecurity, law: Security) -> Check:
    known = bool(asked.forms) and set(asked.forms) <= set(law.forms)
    said = {"forms": ", ".join(asked.forms), "allowed": ", ".join(law.forms)}
    return Check("tenders.security_forms_differ", PATH, known, said)


def _share(asked: BidSecurity, law: Security) -> Check:
    """Between the share of the law and its cap; with a share alone it is that share."""
    (least, most), share = law.bounds, Fraction(asked.share)
    fits = asked.share_of is law.share_of and least <= share <= most and share > 0
    said = {
        "share": share_text(share),
        "least": share_text(least),
        "most": share_text(most),
        "of": law.share_of.value,
    }
    return Check("tenders.security_share_outside", PATH, fits, said)


def _unvalued(notice: Notice, asked: BidSecurity) -> dict[str, str | int]:
    """The lots without the value that the security is a share of."""
    if asked.share_of is SecurityBasis.BID:
        return {}
    missing = [lot.id for lot in notice.lots if notice.estimate_of(lot.id) is None]
    return {"lots": ", ".join(missing)} if missing else {}


def _is_worded(asked: BidSecurity) -> bool:
    return SecurityForm.UNDERTAKING not in asked.forms or bool(asked.undertaking.strip())
