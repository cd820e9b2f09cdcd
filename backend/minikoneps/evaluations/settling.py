"""Equally good bids of a lot put in order by the pack's rule, from what everybody can look up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from itertools import groupby

from minikoneps.evaluations.methods.ties import Lottery, TieBreak, Tied, break_tie
from minikoneps.packs.methods import Ties
from minikoneps.shared.money import Money

PREFIX = "minikoneps/lottery/v1"


@dataclass(frozen=True)
class TieFacts:
    """What a tie in one tender may be broken by.

    Shapes: `received` by bid id; `seed` is that of the lottery, None where there is none or it stayed shut.
    """

    tender: str
    rule: Ties
    received: Mapping[str, datetime]
    seed: bytes | None


@dataclass(frozen=True)
class Settled:
    """The ranks after the ties were broken.

    Shapes: `ranks` by bid id; `level` are the bids that still share one; `ties` in the order of their ranks.
    """

    ranks: Mapping[str, int]
    level: frozenset[str]
    ties: tuple[TieBreak, ...]


def lottery_seed(tender: str, committed: bytes, root: bytes) -> bytes:
    """Make the seed of a tender's lottery from what its notice committed to and from the book at its closing.

    Shapes: `committed` is the 32 bytes revealed at the opening, `root` the hash of the tree that ends with
        the entry of the closing; 32 bytes.
    Source: docs/reference/draws.md, the lottery of a tie
    """
    return sha256(f"{PREFIX}|{tender}|".encode("ascii") + committed + root).digest()


def settle(
    lot: str,
    ranked: Sequence[tuple[int, str, Money]],
    facts: TieFacts,
    capability: Mapping[str, Fraction] | None = None,
) -> Settled:
    """Break every tie of a lot as far as the rule goes.

    Shapes: `ranked` are rank, bid id and price, best first; bids of one rank are equally good; `capability`
        by bid id where it was examined; each tie draws for a purpose of its own, `lottery|tender|lot|rank`.
    Source: docs/reference/award-methods.md, ties
    """
    able = capability or {}
    ranks: dict[str, int] = {}
    level: set[str] = set()
    ties: list[TieBreak] = []
    for rank, rows in groupby(ranked, key=lambda row: row[0]):
        group = list(rows)
        if len(group) == 1:
            ranks[group[0][1]] = rank
            continue
        tied = [Tied(bid, facts.received.get(bid), able.get(bid), price) for _, bid, price in group]
        purpose = f"lottery|{facts.tender}|{lot}|{rank}"
        found = break_tie(facts.rule, tied, None if facts.seed is None else Lottery(facts.seed, purpose))
        ties.append(found)
        for part in found.groups:
            ranks |= dict.fromkeys(part, rank)
            level |= set(part) if len(part) > 1 else set()
            rank += len(part)
    return Settled(ranks, frozenset(level), tuple(ties))


def tie_record(lot: str, found: TieBreak) -> dict[str, object]:
    """Write a tie as it stands in the ledger."""
    steps = [{"step": one.step.value, "groups": [list(part) for part in one.groups]} for one in found.steps]
    said: dict[str, object] = {"lot": lot, "rule": found.rule.value, "steps": steps}
    said |= {"bids": [one.bid for one in found.tied]}
    return said if found.awaits is None else {**said, "awaits": found.awaits.value}
