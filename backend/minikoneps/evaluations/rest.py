"""Examining all bids at once that offer what was asked, when there are too many to say it one by one."""

from minikoneps.committees.service import must_see
from minikoneps.evaluations import first_store, rules, store
from minikoneps.evaluations.progress import Told
from minikoneps.evaluations.schemas import RestExamined, RestExaminedShown
from minikoneps.evaluations.service import readable, unranked
from minikoneps.ledger.act import Act
from minikoneps.parties.service import acting_for
from minikoneps.tenders.rules import PRICE

AT_ONCE = 1_000  # bids that are looked at and written down together


def examine_rest(act: Act, tender_id: str, made: RestExamined, told: Told) -> RestExaminedShown:
    """Write down the same decision for every opened price that differs in nothing from what was asked.

    Whatever differs, or was examined before, is left to a person.
    """
    tender = unranked(act, tender_id)
    seat, _ = acting_for(act)
    must_see(act.caller, act.session, tender.id)
    alone = tender.price_key is None
    priced = alone or first_store.find_price_opening(act.session, tender.id) is not None
    rules.must_be_priced(tender.id, priced)
    examined = store.list_examined(act.session, tender.id)
    open_ones = [one for key, one in readable(act.session, tender.id).items() if key not in examined]
    said: dict[str, object] = {"tender": tender.id, **({} if alone else {"stage": PRICE})}
    said |= {"responsive": True, "reasons": made.reasons}
    passed, done = told.of(len(open_ones)), 0
    for start in range(0, len(open_ones), AT_ONCE):
        some = open_ones[start : start + AT_ONCE]
        as_asked = [one for one in some if not rules.find_differences(one, tender.notice, whole=alone)]
        store.add_examinations(act.session, tender.id, as_asked, made.reasons, act.recorded_at, seat)
        for one in as_asked:
            act.append("bid.examined", {**said, "bid": one.bid, "lot": one.lot})
        passed(start + len(some))
        done += len(as_asked)
    return RestExaminedShown(examined=done, waiting=len(open_ones) - done)
