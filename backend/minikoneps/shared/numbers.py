"""The numbers under which KONEPS follows one purchase through its stages."""

from collections.abc import Collection

LAST_NUMBER = 99_999_999
LAST_ORDER = 1000


def stage_number(stage: str, sequence: int, year: int, version: int) -> str:
    """Write a number: R, the year's two digits, the stage's letters, eight digits, and the version's order.

    Shapes: `stage` is DD for an order plan, BD for a pre-specification, BK for a notice; the sequence
        counts from 1 in each workshop, the version from 1, whose order number is 000.
    Errors: ValueError for a sequence of more than eight digits or a version beyond 1000.
    Source: Public Procurement Service of Korea, open data standard: numbers since 2025.
    """
    if not 1 <= sequence <= LAST_NUMBER or not 1 <= version <= LAST_ORDER:
        raise ValueError("the number has no room for this")
    return f"R{year % 100:02d}{stage}{sequence:08d}-{version - 1:03d}"


def next_number(number: str) -> str:
    """Give the number of a document's next version.

    Errors: ValueError where the order number has no room for another version.
    """
    order = int(number[-3:]) + 1
    if order >= LAST_ORDER:
        raise ValueError("the number has no room for another version")
    return f"{number[:-3]}{order:03d}"


def following_number(number: str, known: Collection[str]) -> str:
    """Give the number of what follows a document, where others may have followed it already.

    Shapes: `known` are numbers given so far; the answer has the first free order number behind those of the
        same sequence.
    Errors: ValueError where the order number has no room for another version.
    """
    sequence = number.split("-")[0]
    orders = [int(one.split("-")[1]) for one in (number, *known) if one.startswith(f"{sequence}-")]
    return next_number(f"{sequence}-{max(orders):03d}")


def round_number(number: str) -> str:
    """Give the number of the next price round under the same notice.

    Shapes: the notice's number, then the round's in three digits, 001 for the first repetition.
    Source: Public Procurement Service of Korea, open data standard: rbidNo beside the number and its order.
    """
    sequence, order, *rounds = number.split("-")
    return f"{sequence}-{order}-{int(rounds[0]) + 1 if rounds else 1:03d}"
