"""What the addresses of a debrief say of attempts."""

from minikoneps.shared.shape import Instant, Shape
from minikoneps.workshops.schemas import RewoundShown


class AttemptTold(Shape):
    """One attempt of a workshop that went back; `shared` entries of its book are those of the one before too.

    `live`: the one that the room is in. `shut`: it would tell what is still sealed in that one.
    """

    attempt: int
    log: str
    rewound: RewoundShown | None
    shared: int
    began_at: Instant
    ended_at: Instant | None
    live: bool
    shut: bool


class AttemptNamed(Shape):
    """The earlier attempt that a bid belongs to, and the log in which it stands."""

    attempt: int
    log: str
