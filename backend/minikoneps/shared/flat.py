"""All addresses in one list, found quickly: an included router is looked through twice for every request."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Scope

PARAMETER = re.compile(r"\{[^}]*\}")

KEPT = (
    "response_model",
    "status_code",
    "tags",
    "dependencies",
    "summary",
    "description",
    "response_description",
    "deprecated",
    "methods",
    "operation_id",
    "response_model_include",
    "response_model_exclude",
    "response_model_by_alias",
    "response_model_exclude_unset",
    "response_model_exclude_defaults",
    "response_model_exclude_none",
    "include_in_schema",
    "response_class",
    "name",
    "callbacks",
    "openapi_extra",
    "generate_unique_id_function",
    "strict_content_type",
)


class Address(APIRoute):
    """An address that is compared letter by letter only with paths that have its own words."""

    @cached_property
    def words(self) -> str:
        """The longest part that every path to it has, behind the name of the room."""
        first, *rest = PARAMETER.split(self.path)
        return max(rest, key=len, default="") or first

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether a request is for this address."""
        if self.words not in scope.get("path", ""):
            return Match.NONE, {}
        return super().matches(scope)


def put_flat(
    into: APIRouter,
    router: APIRouter,
    prefix: str = "",
    responses: Mapping[int | str, dict[str, Any]] | None = None,
) -> None:
    """Give a router every address of another, under a prefix, with what all of them may be refused by."""
    for route in router.routes:
        if not isinstance(route, APIRoute):
            raise TypeError(f"{route} is no plain address")
        said = {name: getattr(route, name) for name in KEPT}
        into.add_api_route(
            prefix + route.path,
            route.endpoint,
            responses={**(responses or {}), **route.responses},
            route_class_override=Address,
            **said,
        )
