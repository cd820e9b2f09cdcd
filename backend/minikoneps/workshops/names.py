"""Invented names for those who would rather not give theirs."""

from minikoneps.shared.identifiers import choose

FIRST = (
    "Amber",
    "Azure",
    "Cedar",
    "Copper",
    "Coral",
    "Golden",
    "Indigo",
    "Jade",
    "Lotus",
    "Maple",
    "Olive",
    "Silver",
)
SECOND = (
    "Bridge",
    "Falcon",
    "Harbour",
    "Heron",
    "Lantern",
    "Meadow",
    "Orchard",
    "Pine",
    "River",
    "Sparrow",
    "Tiger",
)


def pseudonym() -> str:
    """A name nobody has at work."""
    return f"{choose(FIRST)} {choose(SECOND)}"
