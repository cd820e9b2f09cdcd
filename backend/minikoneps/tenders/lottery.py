"""What a notice commits to where a tie would be broken by lots."""

from hashlib import sha256

from minikoneps.packs.methods import Ties
from minikoneps.packs.procedure import Procedure, WhoMayBid
from minikoneps.shared.canonical import canonical

VERSION = 1
BY_LOTS = frozenset({Ties.LOTTERY, Ties.CAPABILITY_THEN_LOTTERY, Ties.CAPABILITY_PRICE_LOTTERY})


def needs_lots(procedure: Procedure) -> bool:
    """Whether equally good bids are told apart by lots at last; a single tenderer is equal to nobody."""
    return procedure.ties in BY_LOTS and procedure.who_may_bid is not WhoMayBid.ONE


def lottery_commitment(tender: str, seed: bytes) -> str:
    """The SHA-256, in hexadecimal, of what is committed to.

    Shapes: canonical JSON of version, seed in hexadecimal, and the beginning of the purposes.
    Source: docs/reference/draws.md, the lottery of a tie
    """
    return sha256(canonical({"v": VERSION, "seed": seed.hex(), "purpose": f"lottery|{tender}"})).hexdigest()
