"""Was a bid taken of those alone who had been asked, where the procedure is for them?"""

from collections.abc import Iterator, Sequence

from minikoneps.participation.rules import BY_INVITATION
from minikoneps.verification.laws import find_law
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import Started, TenderStory


def check_invitations(tender: TenderStory, started: Sequence[Started]) -> Iterator[Finding]:
    """Hold each reception of an opened tender against the invitations before it.

    Shapes: a tenderer that the notice itself names was asked by it.
    """
    if not tender.opened:
        return
    for bid in tender.bids:
        notice = tender.in_force(bid.index)
        law = None if notice is None else find_law(started, notice)
        if notice is None or law is None or law.who_may_bid not in BY_INVITATION:
            continue
        named = notice.again is not None and notice.again.tenderer == bid.tenderer
        asked = tender.invited.get(bid.tenderer)
        if not named and (asked is None or asked > bid.index):
            words = (
                f"bid {bid.id} was taken of {bid.tenderer}, which had not been asked to bid on {tender.id}"
            )
            yield fraud("bid_not_invited", words, bid.index)
