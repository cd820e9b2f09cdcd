"""Codes as the API shows them."""

from minikoneps.classifications.lists import Found
from minikoneps.shared.shape import Shape


class CodeShown(Shape):
    """A code of a published list, described in the language asked for or in the nearest that is there."""

    scheme: str
    id: str
    language: str
    description: str

    @classmethod
    def of(cls, found: Found) -> "CodeShown":
        """A code as the API shows it."""
        return cls.model_validate(vars(found))
