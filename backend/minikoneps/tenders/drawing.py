"""Draws what a publication keeps secret: the keys of a tender's envelopes, and the seed of reserve prices."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from json import dumps
from typing import Any

from minikoneps.ledger.act import Keys, LogName
from minikoneps.packs.methods import AwardRule
from minikoneps.sealing.seed import seal_seed, seed_info
from minikoneps.shared.identifiers import new_seed
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


def draw_reserve_prices(
    log: LogName, tender: PublishedTender, award: AwardRule
) -> tuple[PublishedTender, SealedSeed | None]:
    """The tender with what its notice says of reserve prices, and their seed, which nobody can read."""
    announced = announce_reserve_prices(tender.notice, award)
    if announced is None:
        return tender, None
    seed = new_seed()
    key, public = tender.lock_of_prices
    info = seed_info(log.workshop, log.attempt, tender.id, tender.notice_version, key)
    locked = seal_seed(bytes.fromhex(public), info, seed)
    return replace(tender, reserve_prices=announced.committed(tender.id, seed)), SealedSeed(info, locked)


def columns_of(tender: PublishedTender, sealed: SealedSeed | None) -> dict[str, Any]:
    """The same as the columns of a notice's version; none where there are no reserve prices."""
    if tender.reserve_prices is None or sealed is None:
        return {}
    said = dumps(tender.reserve_prices.record(), ensure_ascii=False)
    return {"reserve_prices": said, "seed_info": sealed.info, "seed_ciphertext": sealed.ciphertext}
