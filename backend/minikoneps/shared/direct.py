"""Answers acts and looks without the part of FastAPI that works out anew for every request what it needs.

FastAPI declares, checks and describes. An act is checked here in the same order, without a thread and without
reading the body again; what asks for more than a path, a header, a body and what these lead to is left to
FastAPI. A look has one thread, which makes its answer and writes it down.
"""

from collections.abc import Callable
from contextlib import AsyncExitStack
from copy import deepcopy
from dataclasses import dataclass
from inspect import iscoroutinefunction, isgeneratorfunction
from typing import Any

from fastapi._compat import ModelField
from fastapi.datastructures import DefaultPlaceholder
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import solve_dependencies
from fastapi.exceptions import RequestValidationError, ResponseValidationError
from fastapi.routing import APIRoute, serialize_response
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

MISSING = "missing"  # as Pydantic calls what was not sent
READ = "json"  # where the input layer leaves the body as it read it
READING = frozenset({"GET", "HEAD"})


@dataclass(frozen=True)
class Need:
    """A function and where what it is called with comes from."""

    name: str
    call: Callable[..., Any]
    awaited: bool
    needs: tuple["Need", ...]
    path: tuple[ModelField, ...]
    headers: tuple[ModelField, ...]
    body: ModelField | None
    request: str | None


class Direct:
    """How one address is answered directly."""

    def __init__(self, route: APIRoute, need: Need) -> None:
        self._need, self._field = need, route.response_field
        self._status = route.status_code or 200

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request, errors = Request(scope, receive, send), list[Any]()
        values = await _values(self._need, request, errors)
        if values is None:
            raise RequestValidationError(errors)
        made = await self._need.call(**values)
        if not isinstance(made, Response):
            content = await serialize_response(field=self._field, response_content=made, dump_json=True)
            made = Response(content, self._status, media_type="application/json")
        await made(scope, receive, send)


class Look:
    """How one address is read: what it needs is found as FastAPI does, the rest is done in one thread."""

    def __init__(self, route: APIRoute, field: ModelField) -> None:
        self._dependant, self._endpoint, self._field = route.dependant, route.endpoint, field
        self._status = route.status_code or 200

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive, send)
        async with AsyncExitStack() as answering:
            scope["fastapi_inner_astack"] = answering
            async with AsyncExitStack() as reading:
                scope["fastapi_function_astack"] = reading
                found = await solve_dependencies(
                    request=request,
                    dependant=self._dependant,
                    async_exit_stack=answering,
                    embed_body_fields=False,
                )
                if found.errors:
                    raise RequestValidationError(found.errors)
                made = await run_in_threadpool(self._answer, found.values, found.response)
            await made(scope, receive, send)

    def _answer(self, values: dict[str, Any], head: Response) -> Response:
        made = self._endpoint(**values)
        if isinstance(made, Response):
            return made
        value, wrong = self._field.validate(made, {}, loc=("response",))
        if wrong:
            raise ResponseValidationError(wrong, body=made)
        content = self._field.serialize_json(value)
        answer = Response(content, head.status_code or self._status, media_type="application/json")
        answer.headers.raw.extend(head.headers.raw)
        return answer


def direct(route: APIRoute) -> Direct | Look | None:
    """How an address is answered directly, where it is plain enough."""
    field, methods = route.response_field, route.methods or set()
    if field is None or not isinstance(route.response_class, DefaultPlaceholder):
        return None
    if methods == {"GET"}:
        plain = not (iscoroutinefunction(route.endpoint) or isgeneratorfunction(route.endpoint))
        return Look(route, field) if plain else None
    if READING & methods or not iscoroutinefunction(route.endpoint):
        return None
    need = _need(route.dependant)
    return None if need is None else Direct(route, need)


def _need(dependant: Dependant) -> Need | None:
    """What a function needs, None where that is more than is known here."""
    call, inner = dependant.call, [_need(one) for one in dependant.dependencies]
    asks_more = (
        dependant.query_params or dependant.cookie_params or dependant.response_param_name
        or dependant.background_tasks_param_name or dependant.security_scopes_param_name
        or dependant.http_connection_param_name or dependant.concurrency
    )  # fmt: skip
    awaited = iscoroutinefunction(call)
    # A plain function would get a thread; one that takes nothing but the request only says where a thing is.
    tells = not (awaited or inner or dependant.path_params or isgeneratorfunction(call))
    fields = [field.field_info for field in dependant.header_params]
    if call is None or asks_more or not (awaited or tells) or None in inner or len(dependant.body_params) > 1:
        return None
    if any(field.is_required() or field.default is not None for field in fields):
        return None
    return Need(
        dependant.name or "",
        call,
        awaited,
        tuple(one for one in inner if one is not None),
        tuple(dependant.path_params),
        tuple(dependant.header_params),
        next(iter(dependant.body_params), None),
        dependant.request_param_name,
    )


async def _values(need: Need, request: Request, errors: list[Any]) -> dict[str, Any] | None:
    """What a function is called with; None behind what is wrong with the request."""
    values, before = dict[str, Any](), len(errors)
    for inner in need.needs:
        found = await _values(inner, request, errors)
        if found is not None:
            made = inner.call(**found)
            values[inner.name] = await made if inner.awaited else made
    for field in need.path:
        _check(field, request.path_params[field.alias], ("path", field.alias), values, errors)
    for field in need.headers:
        sent = request.headers.get(field.alias)
        if sent is None:
            values[field.name] = None
        else:
            _check(field, sent, ("header", field.alias), values, errors)
    if need.body is not None:
        _check_body(need.body, request, values, errors)
    if need.request is not None:
        values[need.request] = request
    return values if len(errors) == before else None


def _check_body(field: ModelField, request: Request, values: dict[str, Any], errors: list[Any]) -> None:
    state = request.scope["state"]
    if READ in state:
        _check(field, state[READ], ("body",), values, errors)
    elif field.field_info.is_required():
        errors.append({"type": MISSING, "loc": ("body",)})
    else:
        values[field.name] = deepcopy(field.default)


def _check(
    field: ModelField, sent: object, where: tuple[str, ...], values: dict[str, Any], errors: list[Any]
) -> None:
    values[field.name], wrong = field.validate(sent, {}, loc=where)
    errors += wrong
