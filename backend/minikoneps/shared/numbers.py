"""The numbers under which KONEPS follows one purchase through its stages."""

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
