"""Reads at a glance what nearly every envelope holds: prices alone that add up.

It never says that something is wrong: what it does not know is read part by part, which names the reason.
"""

import re

from minikoneps.sealing.payload import MAX_LINES, PRICED, BidLine, BidPayload
from minikoneps.shared.money import LARGEST, Money, is_currency, line_amount

_NUMBER = r"(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?"
_LINE = (
    rf'{{"amount":"({_NUMBER})","item":"([A-Za-z0-9._-]{{1,64}})",'
    rf'"quantity":"({_NUMBER})","unitPrice":"({_NUMBER})"}}'
)
_LINES = re.compile(_LINE)
_PRICED = re.compile(
    rf'{{"currency":"([A-Z]{{3}})","lines":\[({_LINE}(?:,{_LINE}){{0,{MAX_LINES - 1}}})\],'
    rf'"salt":"(?P<salt>[0-9a-f]{{32}})","total":"(?P<total>{_NUMBER})","v":{PRICED}}}'
)


def read_usual(data: bytes) -> BidPayload | None:
    """Read prices alone, written canonically, that add up; None for anything else.

    Source: docs/reference/bundle.md, the sealed bid
    """
    found = _PRICED.fullmatch(data.decode("latin-1"))
    if found is None or not is_currency(found[1]):
        return None
    currency, total = found[1], Money(0, found[1])
    lines = [
        BidLine(item, quantity, price, amount) for amount, item, quantity, price in _LINES.findall(found[2])
    ]
    for line in lines:
        worked_out = line_amount(line.quantity, line.unit_price, currency)
        if worked_out.text != line.amount:
            return None
        total += worked_out
    if total.text != found["total"] or total.minor > LARGEST:
        return None
    return BidPayload(currency, tuple(lines), found["total"], found["salt"])
