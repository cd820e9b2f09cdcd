"""Refusals as `application/problem+json`, made in one place."""

import logging
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic.alias_generators import to_camel
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken, fill, refusals
from minikoneps.shared.faults import fault_of
from minikoneps.shared.journal import asked, request_id, tell
from minikoneps.shared.metrics import REFUSALS
from minikoneps.shared.shape import Shape

LATER = (429, 503, 507)  # come again


class Problem(Shape):
    """A refusal: what rule said no, what it looked at, and what to do.

    Shapes: `instance` is what the server's log calls a request that failed through no fault of its own.
    """

    type: str
    title: str
    status: int
    code: str
    facts: dict[str, Any]
    remedy: str
    source: str
    errors: dict[str, str] | None = None
    instance: str | None = None


def problem(refused: RuleBroken, failure: BaseException | None = None) -> Response:
    """The answer that a refusal becomes; one that is the server's own is told in its log."""
    row = refusals()[refused.code]
    REFUSALS.labels(refused.code).inc()
    facts = {to_camel(name): _plain(value) for name, value in refused.facts.items()}
    ours = row.status >= 500
    shown = Problem(
        type=f"/docs/refusals#{refused.code.replace('.', '-')}",
        title=fill(row.title, {name: _plain(value) for name, value in refused.facts.items()}),
        status=row.status,
        code=refused.code,
        facts=facts,
        remedy=fill(row.remedy, {name: _plain(value) for name, value in refused.facts.items()}),
        source=row.source,
        errors=refused.fields or None,
        instance=f"urn:minikoneps:{request_id()}" if ours else None,
    )
    if ours:
        level = logging.ERROR if row.status == 500 else logging.WARNING
        tell(level, "answer.refused", failure, code=row.code, status=row.status, **asked())
    headers = {"Retry-After": str(refused.facts.get("seconds", 5))} if row.status in LATER else {}
    content = shown.model_dump(by_alias=True, exclude_none=True)
    return JSONResponse(content, row.status, headers, media_type="application/problem+json")


def _plain(value: object) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    return str(value)


def refusals_of(*codes: str) -> dict[int | str, dict[str, Any]]:
    """Declare an operation's refusals, for its `responses=`."""
    known = refusals()
    by_status: dict[int | str, dict[str, Any]] = {}
    for code in (*codes, "input.invalid"):
        row = known[code]
        entry = by_status.setdefault(row.status, {"model": Problem, "description": ""})
        entry["description"] = f"{entry['description']} `{code}` {row.title}".strip()
    return by_status


def _field_errors(faults: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Field path → short code; never the value that was sent."""
    found: dict[str, str] = {}
    for fault in faults[:50]:
        path = ".".join(
            str(part)[:40] for part in fault["loc"] if part not in ("body", "query", "header", "path")
        )
        found[path.encode("ascii", "replace").decode() or "."] = str(fault["type"])
    return found


def answer_with_problems(app: FastAPI) -> None:
    """Turn every way of failing into a problem document."""

    @app.exception_handler(RuleBroken)
    async def rule(_request: Request, refused: RuleBroken) -> Response:
        return problem(refused)

    @app.exception_handler(RequestValidationError)
    async def malformed(_request: Request, fault: RequestValidationError) -> Response:
        return problem(RuleBroken("input.invalid", fields=_field_errors(fault.errors())))

    @app.exception_handler(HTTPException)
    async def http(_request: Request, fault: HTTPException) -> Response:
        code = "input.wrong_method" if fault.status_code == 405 else "input.not_found"
        answer = problem(RuleBroken(code))
        if fault.headers:
            answer.headers.update(fault.headers)
        return answer

    @app.exception_handler(Exception)
    async def failed(_request: Request, failure: Exception) -> Response:
        return problem(RuleBroken(fault_of(failure) or "server.failed"), failure)

    for store in (SQLAlchemyError, sqlite3.Error, OSError):  # answered here, and heard of by nobody else
        app.add_exception_handler(store, failed)
