"""Whose bids on a tender are of local origin, read from the register."""

from sqlmodel import Session

from minikoneps.bids.service import find_members
from minikoneps.evaluations.preferring import local_bids
from minikoneps.packs.bounds import Preference
from minikoneps.parties.service import find_registered
from minikoneps.tenders.rules import PublishedTender


def find_local(session: Session, tender: PublishedTender, law: Preference | None) -> frozenset[str]:
    """The local bids on a tender; none where the law asks nobody."""
    if law is None:
        return frozenset()
    members = find_members(session, tender.id)
    parties = {party for behind in members.values() for party in behind}
    return local_bids(members, find_registered(session, parties, tender.deadline))
