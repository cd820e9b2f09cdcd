"""What a first envelope holds: what is offered, in words, and no price."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from minikoneps.evaluations.rules import Finding
from minikoneps.sealing.answers import Answer, Figure
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.canonical import Fields, canonical, parse_canonical
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money

PRICE_INSIDE = "price_inside"


class Part(StrEnum):
    """What an envelope may hold."""

    ANSWERS = "answers"
    FIGURES = "figures"
    PRICE = "price"


@dataclass(frozen=True)
class Content:
    """What was found in a first envelope.

    Shapes: `price` is a total that has no business there; `digest` is the SHA-256 of the content's bytes,
        whose salt keeps it from being guessed.
    """

    digest: str
    answers: tuple[Answer, ...] = ()
    figures: tuple[Figure, ...] = ()
    price: Money | None = None

    @classmethod
    def of(cls, payload: BidPayload) -> "Content":
        """What the content of an envelope comes to."""
        price = Money.parse(payload.total, payload.currency) if payload.lines else None
        return cls(sha256(payload.to_bytes()).hexdigest(), payload.answers, payload.figures, price)

    @property
    def holds(self) -> list[Part]:
        """The kinds of its parts, by which everybody may know it."""
        parts = {Part.ANSWERS: self.answers, Part.FIGURES: self.figures, Part.PRICE: self.price}
        return [name for name, part in parts.items() if part]

    def written(self) -> str:
        """Write it for the store."""
        said: dict[str, object] = {"digest": self.digest, **write_parts(self.answers, self.figures)}
        if self.price is not None:
            said["price"] = {"amount": self.price.text, "currency": self.price.currency}
        return canonical(said).decode()


@dataclass(frozen=True)
class Offer:
    """What came out of one first envelope, or why nothing did.

    Shapes: with a `reason` there is no content.
    """

    bid: str
    lot: str
    stage: str
    tenderer: str
    received_at: datetime
    ciphertext_sha256: str
    reason: str | None
    content: Content | None

    def record(self) -> dict[str, object]:
        """Write it as it stands in the ledger: its words stay with those who may read them."""
        named = {"bid": self.bid, "lot": self.lot, "tenderer": self.tenderer}
        named |= {"ciphertext_sha256": self.ciphertext_sha256}
        if self.content is None:
            return {**named, "outcome": "unopenable", "reason": self.reason}
        told = {"content_sha256": self.content.digest, "holds": self.content.holds}
        return {**named, "outcome": "opened", **told}


def read_content(text: str) -> Content:
    """Read what `Content.written` wrote; Unreadable for anything else."""
    said = Fields(parse_canonical(text.encode()), "the content of an envelope")
    price = Fields(said.value("price"), "its price") if said.has("price") else None
    return Content(
        said.text("digest"),
        *read_parts(said),
        None if price is None else Money.parse(price.text("amount"), price.text("currency")),
    )


def write_parts(answers: Sequence[Answer], figures: Sequence[Figure]) -> dict[str, object]:
    """Write answers and figures for the store."""
    return {"answers": [one.to_json() for one in answers], "figures": [one.to_json() for one in figures]}


def read_parts(said: Fields) -> tuple[tuple[Answer, ...], tuple[Figure, ...]]:
    """Read what `write_parts` wrote; Unreadable for anything else."""
    return (
        tuple(Answer(*_pair(one, "criterion", "text")) for one in said.array("answers")),
        tuple(Figure(*_pair(one, "name", "value")) for one in said.array("figures")),
    )


def _pair(value: object, name: str, what: str) -> tuple[str, str]:
    said = Fields(value, "a part of an envelope's content")
    return said.text(name), said.text(what)


def find_remarks(offer: Offer, asked: Sequence[str]) -> list[Finding]:
    """Hold a first envelope against what was asked: answers that are missing, and a price that is not.

    Shapes: in the order of the notice, the price last. A missing answer earns no marks and may be forgiven; a
        price that shows before its time may not.
    """
    if offer.content is None:
        return []
    given = {one.criterion for one in offer.content.answers}
    missing = [Finding("answer_missing", name) for name in asked if name not in given]
    return [*missing, *([Finding(PRICE_INSIDE)] if offer.content.price is not None else [])]


def must_be_priceless(tender: str, offer: Offer, responsive: bool) -> None:
    """Refuse to let a first envelope pass that gave the price away.

    Errors: RuleBroken("evaluations.price_inside").
    """
    if responsive and offer.content is not None and offer.content.price is not None:
        raise RuleBroken("evaluations.price_inside", tender=tender, bid=offer.bid, lot=offer.lot)
