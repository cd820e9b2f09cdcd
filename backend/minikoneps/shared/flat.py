"""All addresses in one list, built when first asked for and found quickly.

FastAPI looks through an included router twice for every request, and takes ten milliseconds to build one
address: a server that built all of them before its first answer would take seconds to start.
"""

import re
import threading
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Match, compile_path
from starlette.types import Receive, Scope, Send

from minikoneps.shared.direct import direct

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

    @cached_property
    def answers(self) -> Any:
        """Who answers a request to it: directly, where it is plain enough."""
        return direct(self) or self.app


class Directory(BaseRoute):
    """Finds the address of a request by the words of its path; others are looked for one by one.

    Shapes: by method and number of words, then by the places of the words that stand fast, then by these.
    """

    def __init__(self, routes: Sequence[BaseRoute]) -> None:
        self._found: dict[tuple[str, int], dict[tuple[int, ...], dict[tuple[str, ...], list[int]]]]
        self._found = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
        self._addresses = [route for route in routes if isinstance(route, Address)]
        for number, address in enumerate(self._addresses):
            words = address.path.split("/")
            fast = tuple(place for place, word in enumerate(words) if "{" not in word)
            for method in address.methods or ():
                self._found[method, len(words)][fast][tuple(words[place] for place in fast)].append(number)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether an address is known for a request; of several it is the first that was declared."""
        if scope["type"] != "http" or scope.get("root_path"):
            return Match.NONE, {}
        words = scope["path"].split("/")
        by_place = self._found.get((scope["method"], len(words)), {})
        known = [by_word.get(tuple(words[place] for place in fast), ()) for fast, by_word in by_place.items()]
        for number in sorted(one for numbers in known for one in numbers):
            match, child = self._addresses[number].matches(scope)
            if match is Match.FULL:
                return match, child
        return Match.NONE, {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the address answer."""
        await scope["route"].answers(scope, receive, send)


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
