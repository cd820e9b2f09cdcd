"""The numbers of organisations in a country: their form, their check, and invented ones for a course."""

import re
from enum import StrEnum
from hashlib import sha256
from string import ascii_uppercase, digits
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic.dataclasses import dataclass
from stdnum import get_cc_module
from stdnum.exceptions import InvalidChecksum, InvalidComponent, ValidationError

from minikoneps.packs.figures import EXACT, Sourced
from minikoneps.packs.slips import wrong
from minikoneps.shared.draws import Draws

DRAWN = {"#": digits, "@": ascii_uppercase}  # the signs of an invented number that are drawn
CHECK = "?"  # and the one that the check decides
TRIES = 500


class NumberFault(StrEnum):
    """What is wrong with a number."""

    #: It is not written as the country writes it.
    FORM = "form"
    #: A part of it cannot be, such as an office or a day that there is not.
    PART = "part"
    #: Its check figure does not follow from the others: a slip of the pen.
    CHECK = "check"


def _known_check(name: str) -> str:
    country, _, number = name.partition(".")
    if name and get_cc_module(country, number) is None:
        raise wrong("value.check", value=name)
    return name


@dataclass(frozen=True, config=EXACT)
class OrganisationNumber(Sourced):
    """The form of a number, its scheme in open data, how it is checked, and how one is invented.

    Shapes: `check` is a module of python-stdnum such as it.iva, empty where it has none; in `invented` each #
        stands for a drawn figure, each @ for a drawn letter, and ? for the sign that the check asks for.
    """

    pattern: Annotated[str, Field(min_length=1)]
    example: str
    scheme: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9-]*$")]
    invented: Annotated[str, Field(pattern="[#@]")]
    check: Annotated[str, AfterValidator(_known_check)] = ""

    @model_validator(mode="after")
    def holds_for_its_own(self) -> Self:
        """The example has the form, and numbers of it can be invented."""
        if self.fault(self.example) is not None:
            raise wrong("value.example")
        self.invent("")
        return self

    def fault(self, number: str) -> NumberFault | None:
        """What is wrong with a number; None where nothing is."""
        if re.fullmatch(self.pattern, number) is None:
            return NumberFault.FORM
        module = get_cc_module(*self.check.split(".")) if self.check else None
        try:
            if module is not None:
                module.validate(number)
        except InvalidChecksum:
            return NumberFault.CHECK
        except InvalidComponent:
            return NumberFault.PART
        except ValidationError:
            return NumberFault.FORM
        return None

    def invent(self, owner: str, turn: int = 0) -> str:
        """A number for a course: the same for the same owner and turn, valid, and seen to be invented.

        Errors: ValueError where no number of this form passes the check.
        """
        draws = Draws(sha256(owner.encode()).digest(), f"organisation-number|{turn}")
        for _ in range(TRIES):
            signs = ((sign, DRAWN.get(sign, sign)) for sign in self.invented)
            drawn = "".join(draws.choose(of, 1)[0] if sign in DRAWN else sign for sign, of in signs)
            for check in digits + ascii_uppercase if CHECK in drawn else CHECK:
                number = drawn.replace(CHECK, check)
                if self.fault(number) is None:
                    return number
        raise ValueError("no number of this form can be invented")
