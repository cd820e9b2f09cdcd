"""Taking the platform down, bringing it back, and giving tenders the time that was lost."""

from sqlmodel import Session

from minikoneps.ledger import platform
from minikoneps.ledger.act import Act
from minikoneps.ledger.law import law_of
from minikoneps.ledger.service import list_entries_of
from minikoneps.outages.rules import put_off
from minikoneps.outages.schemas import OutageMade, OutageShown, PostponedShown
from minikoneps.shared.canonical import instant_text, parse_instant
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.postponing import POSTPONED, list_taking_bids, postpone_tender
from minikoneps.tenders.service import get_published


def take_down(act: Act, made: OutageMade) -> OutageShown:
    """Let the platform fail, now."""
    since = platform.down_since(act.session)
    if since is not None:
        raise RuleBroken("outages.already_down", since=instant_text(since))
    platform.take_down(act, made.reason)
    return OutageShown(reason=made.reason, down_at=act.received_at, back_at=None, postponed=[])


def bring_back(act: Act) -> None:
    """Let the platform take again what is sent, and put off every deadline that the outage touched."""
    since = platform.down_since(act.session)
    if since is None:
        raise RuleBroken("outages.not_down")
    platform.bring_back(act, since)
    for tender in list_taking_bids(act.session):
        _, _, procedure = law_of(act.session, tender.notice)
        later = put_off(tender.deadline, since, act.received_at, procedure.outage)
        if later is not None:
            postpone_tender(act, tender, later, (since, act.received_at))


def list_outages(session: Session) -> list[OutageShown]:
    """Every outage of this attempt, the first one first, with the deadlines that it moved."""
    kinds = (platform.FAILED, platform.RESTORED, POSTPONED)
    found: list[OutageShown] = []
    for _, entry in list_entries_of(session, kinds):
        if entry.kind == platform.FAILED:
            reason, at = str(entry.data["reason"]), parse_instant(str(entry.data["at"]))
            found.append(OutageShown(reason=reason, down_at=at, back_at=None, postponed=[]))
        elif entry.kind == platform.RESTORED:
            back = parse_instant(str(entry.data["at"]))
            found[-1] = found[-1].model_copy(update={"back_at": back})
        else:
            tender = get_published(session, str(entry.data["tender"]))
            moved = PostponedShown(
                tender=tender.id,
                title=tender.notice.title,
                before=parse_instant(str(entry.data["before"])),
                deadline=parse_instant(str(entry.data["deadline"])),
            )
            found[-1] = found[-1].model_copy(update={"postponed": [*found[-1].postponed, moved]})
    return found
