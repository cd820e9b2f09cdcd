"""Reads what openings put on record: what was offered, the prices, and the prices that stay shut."""

from collections.abc import Callable

from minikoneps.ledger.entry import Entry
from minikoneps.sealing.answers import Figure
from minikoneps.sealing.payload import BidLine
from minikoneps.sealing.security import read_given
from minikoneps.shared.canonical import Fields, Unreadable, hex_bytes
from minikoneps.shared.draws import SEED_BYTES
from minikoneps.verification.story import (
    FirstOpened,
    FirstOpening,
    Opened,
    Opening,
    TenderStory,
)
from minikoneps.verification.story_steps import Revelation, ShutSaid


def _opening(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    """An opening of the only envelopes, or of the first ones, which names its stage."""
    if fields.has("stage"):
        rows = tuple(_first(value) for value in fields.array("bids"))
        stage, key = fields.text("stage"), fields.text("opening_key")
        tender.first_openings.append(FirstOpening(index, key, stage, rows))
        return
    _prices(tender, index, entry, fields)


def _prices(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    bids = tuple(_opened(value) for value in fields.array("bids"))
    revealed = _revelation(fields.value("reserve_prices")) if fields.has("reserve_prices") else None
    shut = tuple(_shut(value) for value in fields.array("shut")) if fields.has("shut") else ()
    tender.openings.append(
        Opening(index, fields.text("opening_key"), bids, revealed, shut, entry.data.get("lottery"))
    )


def _first(value: object) -> FirstOpened:
    fields = Fields(value, "an opened envelope")
    bid, lot, tenderer = (fields.text(name) for name in ("bid", "lot", "tenderer"))
    sha256, outcome = digest(fields), fields.text("outcome")
    if outcome == "unopenable":
        return FirstOpened(bid, lot, tenderer, sha256, fields.text("reason"), ())
    if outcome != "opened":
        raise Unreadable(f"an opened envelope has the outcome {outcome[:40]!r}")
    holds = tuple(part for part in fields.array("holds") if isinstance(part, str))
    return FirstOpened(bid, lot, tenderer, sha256, None, holds)


def _shut(value: object) -> ShutSaid:
    fields = Fields(value, "a price that stays shut")
    points = fields.text("points") if fields.has("points") else None
    return ShutSaid(fields.text("bid"), fields.text("lot"), digest(fields), fields.text("why"), points)


def _revelation(value: object) -> Revelation:
    fields = Fields(value, "the reserve prices")
    seed = fields.hex("seed", SEED_BYTES).hex() if fields.has("seed") else None
    lots = [lot for lot in fields.array("lots") if isinstance(lot, dict)]
    return Revelation(seed, tuple(lots))


def _opened(value: object) -> Opened:
    fields = Fields(value, "an opened bid")
    bid, lot, tenderer = (fields.text(name) for name in ("bid", "lot", "tenderer"))
    sha256, outcome = digest(fields), fields.text("outcome")
    if outcome == "unopenable":
        return Opened(bid, lot, tenderer, sha256, "", "", (), fields.text("reason"))
    if outcome != "opened":
        raise Unreadable(f"an opened bid has the outcome {outcome[:40]!r}")
    lines = tuple(_bid_line(line) for line in fields.array("lines"))
    priced = (fields.text("currency"), fields.text("total"), lines)
    picks, drawn = (_numbers(fields, name) for name in ("picks", "picks_drawn"))
    figures = tuple(_figure(one) for one in fields.array("figures")) if fields.has("figures") else ()
    secured = read_given(fields.value("security"), "valid_until") if fields.has("security") else None
    return Opened(bid, lot, tenderer, sha256, *priced, None, picks, drawn, figures, secured)


def _figure(value: object) -> Figure:
    fields = Fields(value, "a figure")
    return Figure(fields.text("name"), fields.text("value"))


def _numbers(fields: Fields, name: str) -> tuple[int, ...] | None:
    if not fields.has(name):
        return None
    numbers = fields.array(name)
    if not all(type(number) is int for number in numbers):
        raise Unreadable(f"{name} are not whole numbers")
    return tuple(number for number in numbers if isinstance(number, int))


def _bid_line(value: object) -> BidLine:
    fields = Fields(value, "a line")
    return BidLine(*(fields.text(name) for name in ("item", "quantity", "unit_price", "amount")))


def digest(fields: Fields) -> str:
    """The hash of the envelope that an act names.

    Errors: Unreadable.
    """
    return hex_bytes(fields.value("ciphertext_sha256"), 32, "ciphertext_sha256").hex()


OPENING_ACTS: dict[str, Callable[[TenderStory, int, Entry, Fields], None]] = {
    "bids.opened": _opening,
    "prices.opened": _prices,
}
