"""All addresses in one list, built when first asked for and found quickly.

FastAPI looks through an included router twice for every request, and takes ten milliseconds to build one
address: a server that built all of them before its first answer would take seconds to start.
"""

import re
import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.routing import Match, compile_path
from starlette.types import Scope

BUILDING = threading.RLock()  # servers of one process share their addresses
PARAMETER = re.compile(r"\{[^}]*\}")


class Address(APIRoute):
    """An address that knows its path and methods; whatever else is asked of it, FastAPI builds then."""

    methods: set[str]

    def __init__(self, path: str, endpoint: Callable[..., Any], **written: Any) -> None:
        self.path, self.endpoint, self.written = path, endpoint, written
        self.path_regex, self.path_format, self.param_convertors = compile_path(path)
        self.methods = {method.upper() for method in written["methods"]}
        self.include_in_schema = written["include_in_schema"]
        self.openapi_extra = written["openapi_extra"]

    def __getattr__(self, name: str) -> Any:
        """What only a built address has."""
        if name.startswith("__"):
            raise AttributeError(name)
        with BUILDING:
            if "app" not in self.__dict__:  # the last that FastAPI sets
                super().__init__(self.path, self.endpoint, **self.written)
        return self.__dict__[name]

    @cached_property
    def words(self) -> str:
        """The longest part that every path to it has, behind the name of the room."""
        first, *rest = PARAMETER.split(self.path)
        return max(rest, key=len, default="") or first

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether a request is for this address: compared letter by letter only with paths of its words."""
        if self.words not in scope.get("path", ""):
            return Match.NONE, {}
        return super().matches(scope)

    def under(self, prefix: str, responses: Mapping[int | str, dict[str, Any]]) -> "Address":
        """The same under a prefix, with more that it may be refused by."""
        said = {**responses, **self.written["responses"]}
        return Address(prefix + self.path, self.endpoint, **{**self.written, "responses": said})


class Addresses(APIRouter):
    """What a stage answers to."""

    def __init__(self, **options: Any) -> None:
        super().__init__(route_class=Address, **options)


def flat(
    router: APIRouter, prefix: str = "", responses: Mapping[int | str, dict[str, Any]] | None = None
) -> list[Address]:
    """Every address of a router, under a prefix, with what all of them may be refused by."""
    plain = [route for route in router.routes if isinstance(route, Address)]
    if len(plain) != len(router.routes):
        raise TypeError("a router of a stage is made by Addresses of shared/flat.py")
    return [address.under(prefix, responses or {}) for address in plain]
