"""Do ties follow from the pack's rule, and lots from the notice's commitment and the book at the closing?"""

from collections.abc import Iterator, Mapping, Sequence

from minikoneps.evaluations.placing import LotOrder
from minikoneps.evaluations.settling import TieFacts, lottery_seed, tie_record
from minikoneps.ledger.tree import nodes_of, root_of
from minikoneps.packs.methods import Ties
from minikoneps.shared.draws import SEED_BYTES
from minikoneps.tenders.lottery import BY_LOTS, lottery_commitment
from minikoneps.verification.bundle import Bundle
from minikoneps.verification.laws import find_law
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import Ranking, Started, TenderStory


def find_facts(bundle: Bundle, tender: TenderStory, started: Sequence[Started]) -> TieFacts | None:
    """What ties in a tender are broken by; None where the officer decides."""
    rule = _rule(tender, started)
    if rule is None or rule is Ties.OFFICER_DECIDES:
        return None
    committed, root = _committed(tender), _root(bundle, tender)
    seed = None
    if rule in BY_LOTS and committed is not None and root is not None and _fits(tender, committed):
        seed = lottery_seed(tender.id, committed, root)
    return TieFacts(tender.id, rule, {bid.id: bid.received_at for bid in tender.bids}, seed)


def check_lottery(bundle: Bundle, tender: TenderStory, started: Sequence[Started]) -> Iterator[Finding]:
    """Hold the seed of the lots against the notice, and the book's root against what the ranking names."""
    notice, rule = tender.final, _rule(tender, started)
    if notice is None or rule not in BY_LOTS or not tender.openings:
        return
    index, committed = tender.openings[0].index, _committed(tender)
    if committed is None and any(ranking.ties for ranking in tender.rankings):
        words = f"the seed of the lots of {tender.id} is said to have stayed shut; its ties were not drawn"
        yield note("seed_unopenable", words, index)
    elif committed is not None and not _fits(tender, committed):
        words = f"the seed of the lots of {tender.id} is not the one that its notice committed to"
        yield fraud("lottery_bent", words, index)
    root = _root(bundle, tender)
    for ranking in tender.rankings:
        said = _text(ranking.lottery, "root")
        if said is not None and root is not None and said != root.hex():
            words = f"the lots of {tender.id} were drawn from another book than the one at its closing"
            yield fraud("lottery_bent", words, ranking.index)


def same_ties(ranking: Ranking, orders: Sequence[LotOrder]) -> bool:
    """Whether a ranking tells every tie as it comes out again."""
    told = [tie_record(order.lot, one) for order in orders for one in order.ties]
    return (ranking.ties or []) == told


def _rule(tender: TenderStory, started: Sequence[Started]) -> Ties | None:
    law = None if tender.final is None else find_law(started, tender.final)
    if law is not None:
        return law.ties
    said = [_text(row, "rule") for ranking in tender.rankings for row in _rows(ranking.ties)]
    return next((rule for rule in Ties if said and rule.value == said[0]), None)


def _committed(tender: TenderStory) -> bytes | None:
    """The seed that an opening revealed, that of the lots or that of the reserve prices."""
    opening = tender.openings[0] if tender.openings else None
    if opening is None:
        return None
    seed = _text(opening.lottery, "seed")
    if seed is None and opening.reserve_prices is not None:
        seed = opening.reserve_prices.seed
    try:
        found = None if seed is None else bytes.fromhex(seed)
    except ValueError:
        return None
    return found if found is not None and len(found) == SEED_BYTES else None


def _fits(tender: TenderStory, committed: bytes) -> bool:
    """Whether a seed is the notice's; that of reserve prices is held against their own commitments."""
    notice = tender.final
    if notice is None or notice.reserve_prices is not None:
        return notice is not None
    return lottery_commitment(tender.id, committed) == _text(notice.lottery, "commitment")


def _root(bundle: Bundle, tender: TenderStory) -> bytes | None:
    if not tender.closings:
        return None
    size = tender.closings[0].index + 1
    leaves = [line.leaf for line in bundle.lines[:size]]
    return root_of(size, nodes_of(leaves)) if len(leaves) == size else None


def _text(said: object, name: str) -> str | None:
    found = said.get(name) if isinstance(said, Mapping) else None
    return found if isinstance(found, str) else None


def _rows(said: object) -> list[object]:
    return said if isinstance(said, list) else []
