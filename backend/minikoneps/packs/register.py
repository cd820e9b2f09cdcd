"""What a tenderer can declare when it registers: licences, regions, and the form of a business number."""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Annotated, Literal, Self

from pydantic import Field, TypeAdapter, model_validator
from pydantic.dataclasses import dataclass

from minikoneps.packs.figures import EXACT, Names, Words
from minikoneps.packs.loader import DATA, base_name
from minikoneps.packs.numbers import OrganisationNumber
from minikoneps.packs.pack import Pack
from minikoneps.packs.slips import wrong
from minikoneps.shared.languages import LANGUAGES

FOLDER = DATA / "registers"
FALLBACK = "generic"  # a pack without lists of its own uses these

Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")]


@dataclass(frozen=True, config=EXACT)
class Region:
    """A part of the country in which a tenderer has its office."""

    id: Code
    names: Names


@dataclass(frozen=True, config=EXACT)
class Licence:
    """A kind of business that needs a permission; `area` is OCDS's procurement category."""

    id: Code
    area: Literal["goods", "works", "services"]
    names: Names


@dataclass(frozen=True, config=EXACT)
class Register:
    """The lists of the office that registers."""

    source: Words
    source_date: date
    training_value: bool
    business_number: OrganisationNumber
    licences: Annotated[tuple[Licence, ...], Field(min_length=1)]
    regions: Annotated[tuple[Region, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def names_each_once(self) -> Self:
        """No two licences and no two regions have one identifier."""
        for listed in (self.licences, self.regions):
            ids = [one.id for one in listed]
            if len(set(ids)) < len(ids):
                raise wrong("value.twice")
        return self

    def licences_named(self, ids: Sequence[str], language: str) -> list[str]:
        """The names of licences in a language; what is not in the list stays as it is."""
        return _named(self.licences, ids, language)

    def regions_named(self, ids: Sequence[str], language: str) -> list[str]:
        """The names of regions in a language; what is not in the list stays as it is."""
        return _named(self.regions, ids, language)


def _named(listed: Sequence[Licence | Region], ids: Sequence[str], language: str) -> list[str]:
    names = {one.id: one.names.get(language, one.names[LANGUAGES[0]]) for one in listed}
    return [names.get(one, one) for one in ids]


_register = TypeAdapter(Register)


def register_names() -> list[str]:
    """The packs that have lists of their own."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


@cache
def load_register(pack: str) -> Register:
    """The lists of a pack, or the generic ones.

    Errors: ValueError when the file is wrong.
    """
    name = base_name(pack) if base_name(pack) in register_names() else FALLBACK
    return read_register((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache  # every bid asks
def register_under(pack: Pack) -> Register:
    """The lists of a pack with the country's own business number, where it has one."""
    register = load_register(pack.name)
    number = pack.business_number
    return register if number is None else replace(register, business_number=number)


def read_register(text: str) -> Register:
    """The lists from the text of their file.

    Errors: ValueError naming the place that is missing, unknown or of the wrong kind.
    """
    return _register.validate_python(tomllib.loads(text))
