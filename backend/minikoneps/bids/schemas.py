"""Bids as the API takes and shows them; what is inside an envelope has no shape here."""

from typing import Annotated, Any, Literal

from pydantic import Field

from minikoneps.bids.rules import MOST_BASE64, BidStatus
from minikoneps.ledger.receipt import FORMAT, Receipt
from minikoneps.ledger.schemas import CheckpointShown
from minikoneps.parties.schemas import PartyReference
from minikoneps.shared.shape import Hex, Identifier, Instant, Shape

INFO = "minikoneps/bid/v1|busan|1|tender-7k2m9q4x1c8d|1|bid|1|party-3h8w2n5t9v4r|k4f1c0a9b77d2e356"


class EnvelopeSent(Shape):
    """One sealed envelope, with the words it is bound to."""

    lot: Annotated[Identifier, Field(examples=["1"])]
    stage: Annotated[Identifier, Field(examples=["bid"])]
    opening_key: Annotated[Identifier, Field(examples=["k4f1c0a9b77d2e356"])]
    info: Annotated[str, Field(max_length=600, examples=[INFO])]
    ciphertext: Annotated[str, Field(max_length=MOST_BASE64, json_schema_extra={"contentEncoding": "base64"})]


class BidSent(Shape):
    """A sealed bid: an envelope for each stage of the procedure and lot bid on."""

    notice_version: Annotated[int, Field(ge=1, le=1000, strict=True)]
    envelopes: Annotated[list[EnvelopeSent], Field(min_length=1, max_length=20)]


class EnvelopeShown(Shape):
    """One sealed envelope from the outside."""

    lot: Identifier
    stage: Identifier
    ciphertext_sha256: Hex
    bytes: int
    envelope_head: Annotated[Hex | None, Field(description="The first 64 bytes, for the bid's own tenderer.")]


class BidShown(Shape):
    """A bid from the outside: one envelope for each lot bid on."""

    id: Identifier
    tender: Identifier
    tenderer: PartyReference
    consortium: Annotated[
        Identifier | None, Field(description="The consortium that the tenderer leads and bids for.")
    ]
    status: BidStatus
    received_at: Instant
    withdrawn_at: Instant | None
    replaced_by: Identifier | None
    notice_version: int
    envelopes: list[EnvelopeShown]


class ReceiptShown(Shape):
    """Proof that the server wrote an entry and signed for it: keep it outside the server."""

    format: Literal["minikoneps/receipt/v1"]
    entry: dict[str, Any]
    index: int
    proof: list[Hex]
    checkpoint: CheckpointShown

    @classmethod
    def of(cls, receipt: Receipt) -> "ReceiptShown":
        """The shape of a receipt."""
        return cls.known(
            format=FORMAT,
            entry=receipt.entry.to_json(),
            index=receipt.index,
            proof=[step.hex() for step in receipt.proof],
            checkpoint=CheckpointShown.of(receipt.checkpoint),
        )


class BidReceipt(Shape):
    """What a tenderer gets for a bid, a replacement or a withdrawal."""

    bid: BidShown
    receipt: ReceiptShown
