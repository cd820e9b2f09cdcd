"""What publication looks at in the statutory costs and the net cost that a notice of works names."""

from collections.abc import Iterator
from typing import Literal

from minikoneps.shared.money import Money
from minikoneps.tenders.notice import Lot, Notice
from minikoneps.tenders.reserve_prices import Announced
from minikoneps.tenders.rules import Check

Cost = Literal["statutoryCosts", "netCost"]
Named = tuple[str, Money]  # the path of an amount in the draft, and the amount


def cost_checks(notice: Notice, announced: Announced | None) -> list[Check]:
    """Whether costs are named only where limits come from them, and leave room for bids.

    Source: docs/reference/koneps-rules.md, the lower limit
    """
    costs = [*_named(notice, "statutoryCosts"), *_named(notice, "netCost")]
    if not costs:
        return []
    foreign = [path for path, amount in costs if amount.currency != notice.currency]
    return [
        _check("tenders.costs_unused", notice, _unused(notice, announced)),
        _check("tenders.costs_in_other_currency", notice, foreign),
        _check("tenders.statutory_costs_too_high", notice, _too_high(notice, announced)),
        _check("tenders.net_cost_too_high", notice, _above_value(notice)),
    ]


def _check(code: str, notice: Notice, paths: list[str]) -> Check:
    """A check at the first of these fields, naming their lots; it holds where there are none."""
    lots = dict.fromkeys(notice.lots[int(path.split(".")[1])].id for path in paths)
    return Check(code, paths[0] if paths else "lots", not paths, {"lots": ", ".join(lots)})


def _named(notice: Notice, cost: Cost) -> Iterator[Named]:
    for place, lot in enumerate(notice.lots):
        amount = _of(lot, cost)
        if amount is not None:
            yield f"lots.{place}.{cost}", amount


def _of(lot: Lot, cost: Cost) -> Money | None:
    return lot.statutory_costs if cost == "statutoryCosts" else lot.net_cost


def _unused(notice: Notice, announced: Announced | None) -> list[str]:
    """Costs that no limit comes from: of other things than works, or without a share of the law."""
    limited = announced is not None and notice.category == "works"
    score = None if announced is None else announced.price_score
    held = limited and score is not None and score.net_cost_share is not None
    statutory = [] if limited else [path for path, _ in _named(notice, "statutoryCosts")]
    return [*statutory, *([] if held else (path for path, _ in _named(notice, "netCost")))]


def _too_high(notice: Notice, announced: Announced | None) -> list[str]:
    """Statutory costs that the lowest plan price which could be drawn would not cover."""
    if announced is None:
        return []
    bases = {lot.lot: lot.base for lot in announced.lots}
    least = 1 - announced.rule.spread_share
    return [
        f"lots.{place}.statutoryCosts"
        for place, lot in enumerate(notice.lots)
        if lot.statutory_costs is not None
        and (base := bases[lot.id]) is not None
        and lot.statutory_costs.minor >= base.minor * least
    ]


def _above_value(notice: Notice) -> list[str]:
    return [
        f"lots.{place}.netCost"
        for place, lot in enumerate(notice.lots)
        if lot.net_cost is not None
        and (value := notice.estimate_of(lot.id)) is not None
        and lot.net_cost.minor > value.minor
    ]
