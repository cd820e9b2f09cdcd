"""What roles there are, and which seats may be set up."""

import re
from collections.abc import Collection
from enum import StrEnum

from minikoneps.shared.errors import RuleBroken

NAME = re.compile(r"[a-z][a-z0-9-]{0,30}")
RESERVED = ("trainer", "clock")  # under these, acts of the trainer and of the clock stand in the ledger


class Role(StrEnum):
    """What a seat is there for."""

    #: Writes and publishes the tender, opens the bids, decides the award.
    PROCURING_OFFICER = "procuringOfficer"
    #: Hands in a sealed bid for its organisation.
    TENDERER = "tenderer"
    #: Examines the opened bids and ranks them.
    EVALUATOR = "evaluator"
    #: Decides the complaints of tenderers, with reasons; belongs to neither side.
    REVIEW_BODY = "reviewBody"
    #: Reads what everybody reads, and takes the bundle home to verify it.
    AUDITOR = "auditor"
    #: Reads what everybody reads.
    OBSERVER = "observer"


def must_be_free(seat: str, taken: Collection[str]) -> None:
    """Refuse a seat whose name cannot be used.

    Errors: RuleBroken("parties.seat_name"), RuleBroken("parties.seat_exists").
    """
    if not NAME.fullmatch(seat) or seat in RESERVED:
        raise RuleBroken("parties.seat_name", seat=seat)
    if seat in taken:
        raise RuleBroken("parties.seat_exists", seat=seat)
