"""What lies in the envelopes of a bot's bid, and how it seals them: as a browser does."""

import base64
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from minikoneps.playbook.actors import Bot
from minikoneps.playbook.lives import answers_in_mind
from minikoneps.playbook.securing import with_security
from minikoneps.sealing.answers import Figure
from minikoneps.sealing.envelope import InfoParts, info, seal
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.money import (
    QUANTITY_PLACES,
    Money,
    decimals,
    line_amount,
    parse_decimal,
    round_half_up,
)

Line = tuple[str, str, str]  # an item, its quantity and its price
Place = tuple[str, str]  # a lot and a stage


def contents(
    tender: Mapping[str, Any],
    by_lot: Mapping[str, Sequence[Line]],
    figures: tuple[Figure, ...],
    *,
    telling: bool = False,
    picks: Mapping[str, tuple[int, ...]] | None = None,
) -> dict[Place, BidPayload]:
    """What each envelope of a bid says, by lot and stage.

    Shapes: `telling` writes the prices into the first of two envelopes as well; `picks` are numbers of
        reserve prices by lot.
    """
    stages, currency = tender["procedure"]["envelopes"], tender["currency"]
    payloads = {}
    for lot, priced in by_lot.items():
        for stage in stages:
            answers, last = answers_in_mind(tender, stage), stage == stages[-1]
            payload = (
                BidPayload.priced(
                    currency,
                    priced,
                    answers=answers,
                    figures=figures if last else (),
                    picks=(picks or {}).get(lot) if last else None,
                )
                if last or telling
                else BidPayload.unpriced(answers)
            )
            payloads[lot, stage] = with_security(tender, lot, payload)
    return payloads


def sealed(
    tender: Mapping[str, Any], bot: Bot, place: tuple[str, str], payload: BidPayload
) -> dict[str, Any]:
    """One envelope of a bid, locked for this tender, this notice, this lot and stage and this tenderer."""
    bound, (lot, stage) = tender["sealInfo"], place
    key = (stage == "price" and tender["priceKey"]) or tender["openingKey"]
    parts = InfoParts(
        bound["workshop"],
        bound["attempt"],
        tender["id"],
        tender["noticeVersion"],
        stage,
        lot,
        str(bot.party),
        key["id"],
    )
    words = info(parts)
    ciphertext = seal(bytes.fromhex(key["publicKey"]), words, payload)
    return {
        "lot": lot,
        "stage": stage,
        "openingKey": key["id"],
        "info": words,
        "ciphertext": base64.b64encode(ciphertext).decode(),
    }


def lines(items: Sequence[dict[str, Any]], total: str, currency: str) -> list[Line]:
    """Spread a total over the items: equal shares as far as they divide, the rest on the last item.

    The prices add up to the total exactly as long as the last quantity is small enough for six decimals.
    """
    left, places = Money.parse(total, currency).minor, decimals(currency)
    share = left // len(items)
    priced = []
    for item in items[:-1]:
        quantity = parse_decimal(item["quantity"], QUANTITY_PLACES)
        price = Money(int(share / quantity), currency).text
        priced.append((item["id"], item["quantity"], price))
        left -= line_amount(item["quantity"], price, currency).minor
    last = items[-1]
    each = Fraction(left, 10**places) / parse_decimal(last["quantity"], QUANTITY_PLACES)
    return [*priced, (last["id"], last["quantity"], decimal_text(each))]


def decimal_text(value: Fraction) -> str:
    """A plain decimal number to six places, without idle zeros."""
    whole, rest = divmod(round_half_up(value * 10**QUANTITY_PLACES), 10**QUANTITY_PLACES)
    return f"{whole}.{rest:0{QUANTITY_PLACES}d}".rstrip("0").rstrip(".")
