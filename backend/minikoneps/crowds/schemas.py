"""Crowds of rivals as the API takes and shows them."""

from typing import Annotated

from pydantic import Field, StrictInt

from minikoneps.crowds.rules import MOST, CrowdStatus
from minikoneps.shared.shape import Identifier, Instant, Shape

Hundredths = Annotated[StrictInt, Field(ge=0, le=100)]


class CrowdPlan(Shape):
    """A crowd that is to come: to a tender, or to the next that is open for bids.

    Units: `late` and `careless` are hundredths of the crowd. The same `seed` brings the same bids.
    """

    tender: Identifier | None = None
    size: Annotated[StrictInt, Field(ge=1, le=MOST)]
    late: Hundredths = 70
    careless: Hundredths = 10
    seed: Annotated[str, Field(min_length=1, max_length=40, pattern=r"^[A-Za-z0-9._-]+$")] = "1"


class CrowdProgress(Shape):
    """How far a crowd has come, for the trainer alone before the opening.

    `missed` came too late, `refused` were turned away by a rule, the last of which is `refusal`.
    """

    bids: int
    waiting: int
    missed: int
    refused: int
    refusal: str | None


class CrowdShown(Shape):
    """A crowd of rivals that the computer plays; what it does is told to the trainer."""

    id: Identifier
    size: int
    status: CrowdStatus | None = None
    tender: Identifier | None = None
    late: int | None = None
    careless: int | None = None
    seed: str | None = None
    formed_at: Instant | None = None
    progress: CrowdProgress | None = None
