"""Draws the reserve prices of a notice, keeps nothing of them but their hashes, and locks the seed."""

from dataclasses import dataclass, replace
from json import dumps
from typing import Any

from minikoneps.ledger.act import LogName
from minikoneps.packs.methods import AwardRule
from minikoneps.sealing.seed import seal_seed, seed_info
from minikoneps.shared.identifiers import new_seed
from minikoneps.tenders.rules import PublishedTender, announce_reserve_prices


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
    info = seed_info(log.workshop, log.attempt, tender.id, tender.notice_version, tender.opening_key)
    locked = seal_seed(bytes.fromhex(tender.opening_public_key), info, seed)
    return replace(tender, reserve_prices=announced.committed(tender.id, seed)), SealedSeed(info, locked)


def columns_of(tender: PublishedTender, sealed: SealedSeed | None) -> dict[str, Any]:
    """The same as the columns of a notice's version; none where there are no reserve prices."""
    if tender.reserve_prices is None or sealed is None:
        return {}
    said = dumps(tender.reserve_prices.record(), ensure_ascii=False)
    return {"reserve_prices": said, "seed_info": sealed.info, "seed_ciphertext": sealed.ciphertext}
