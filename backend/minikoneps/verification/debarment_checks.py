"""Was a bid taken, or a lot awarded, while its tenderer was shut out?"""

from collections.abc import Iterator

from minikoneps.evaluations.line import PassedOver
from minikoneps.verification.joint import members_of
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import TenderStory


def check_debarments(tender: TenderStory) -> Iterator[Finding]:
    """Hold each reception of a bid against the register as it stood then."""
    for bid in tender.bids:
        shut_out = tender.shut_out.get(bid.index, frozenset())
        for party in members_of(tender.joint, bid.tenderer, bid.consortium):
            if party in shut_out:
                words = f"bid {bid.id} was taken although {party} was shut out of tenders"
                yield fraud("debarred_bid", words, bid.index)


def debarred_at(tender: TenderStory, index: int) -> dict[str, PassedOver]:
    """The bids that an award passes over because their tenderer, or a member of it, was shut out then."""
    shut_out = tender.shut_out.get(index, frozenset())
    return {
        bid.id: PassedOver.DEBARRED
        for bid in tender.bids
        if not shut_out.isdisjoint(members_of(tender.joint, bid.tenderer, bid.consortium))
    }
