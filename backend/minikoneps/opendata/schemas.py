"""An import as the API shows it."""

from minikoneps.opendata.lines import Line
from minikoneps.shared.shape import Shape
from minikoneps.tenders.schemas import TenderShown


class LineShown(Shape):
    """One kind of problem in one field of a file: where first, how often, and what was done."""

    file: str
    path: str
    code: str
    words: str
    done: str
    count: int

    @classmethod
    def of(cls, line: Line) -> "LineShown":
        """A line as the page shows it."""
        return cls(**vars(line))


class ImportShown(Shape):
    """What became of a file: a draft, or none, and what could not be taken."""

    draft: TenderShown | None
    lines: list[LineShown]
