"""Draws what a publication keeps secret: the keys of a tender's envelopes, and the seed of reserve prices."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from json import dumps
from typing import Any

from minikoneps.ledger.act import Keys, LogName
from minikoneps.packs.procedure import Procedure
from minikoneps.sealing.seed import seal_seed, seed_info
from minikoneps.shared.identifiers import new_seed
from minikoneps.tenders.lottery import lottery_commitment, needs_lots
from minikoneps.tenders.rules import PRICE, PublishedTender, announce_reserve_prices
from minikoneps.tenders.tables import Tender


def draw_keys(keys: Keys, tender: Tender, envelopes: Sequence[str]) -> None:
    """Give a tender the padlock for its envelopes, and one for the prices where these have their own."""
    tender.opening_key, tender.opening_public_key = keys.new_opening_key(tender.id, envelopes[0])
    if len(envelopes) > 1:
        tender.price_key, tender.price_public_key = keys.new_opening_key(tender.id, PRICE)


@dataclass(frozen=True)
class SealedSeed:
    """The seed of a notice's reserve prices as it is kept: shut, with the words it is bound to."""

    info: str
    ciphertext: bytes


def draw_secrets(
    log: LogName, tender: PublishedTender, law: Procedure
) -> tuple[PublishedTender, SealedSeed | None]:
    """The tender with what its notice commits to, and the seed of that, which nobody can read.

    One seed serves reserve prices and, where a tie comes, the lots.
    """
    announced = announce_reserve_prices(tender.notice, law.award)
    if announced is None and not needs_lots(law):
        return tender, None
    seed = new_seed()
    key, public = tender.lock_of_prices
    info = seed_info(log.workshop, log.attempt, tender.id, tender.notice_version, key)
    locked = seal_seed(bytes.fromhex(public), info, seed)
    sealed = SealedSeed(info, locked)
    if announced is None:
        return replace(tender, lottery=lottery_commitment(tender.id, seed)), sealed
    return replace(tender, reserve_prices=announced.committed(tender.id, seed)), sealed


def columns_of(tender: PublishedTender, sealed: SealedSeed | None) -> dict[str, Any]:
    """The same as the columns of a notice's version; none where nothing is committed to."""
    if sealed is None:
        return {}
    announced = tender.reserve_prices
    said = None if announced is None else dumps(announced.record(), ensure_ascii=False)
    locked = {"seed_info": sealed.info, "seed_ciphertext": sealed.ciphertext}
    return {"reserve_prices": said, "lottery": tender.lottery, **locked}
