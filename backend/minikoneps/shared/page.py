"""The built page and the headers that protect it."""

import html
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, HTMLResponse
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from minikoneps.shared.errors import RuleBroken, refusals
from minikoneps.shared.identifiers import new_link

STATIC = Path(__file__).parent.parent / "static"
NONCE = "__CSP_NONCE__"
# Said here, as some machines have other names for them and a browser runs no script of another kind.
KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
FOREVER = "public, max-age=31536000, immutable"
POLICY = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
)


PROTECTION = tuple(
    (name.encode(), value.encode())
    for name, value in {
        "content-security-policy": POLICY.format(nonce="none"),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), microphone=(), geolocation=()",
    }.items()
)
UNKEPT = (*PROTECTION, (b"cache-control", b"no-store"))


class ProtectiveHeaders:
    """Adds the security headers to every answer; the page's own answer carries its nonce."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                said = {name.lower() for name, _ in message["headers"]}
                wanted = UNKEPT if scope["path"].startswith("/api/") else PROTECTION
                message["headers"] = [*message["headers"], *(one for one in wanted if one[0] not in said)]
            await send(message)

        await self._app(scope, receive, protected)


def serve_page(app: FastAPI) -> None:
    """Serve the built page at every address that is not the interface's; it must be added last."""

    @app.get("/docs/refusals", include_in_schema=False)
    def explain_refusals() -> HTMLResponse:
        return HTMLResponse(_refusals_page())

    @app.get("/api/docs", include_in_schema=False)
    def explain_interface() -> HTMLResponse:
        return with_nonce(_DOCS)

    @app.get("/api/{rest:path}", include_in_schema=False)
    def unknown_address(rest: str) -> Response:
        raise RuleBroken("input.not_found")

    @app.api_route("/{rest:path}", methods=["GET", "HEAD"], include_in_schema=False)
    def page(rest: str, request: Request) -> Response:
        found = (STATIC / rest).resolve()
        if rest and found.is_file() and found.is_relative_to(STATIC.resolve()) and found.name != "index.html":
            return _file(found, FOREVER if rest.startswith("assets/") else "no-cache", request)
        index = STATIC / "index.html"
        if rest.startswith("assets/"):
            raise RuleBroken("input.not_found")
        if not index.is_file():
            return HTMLResponse(_UNBUILT, 503)
        return with_nonce(index.read_text(encoding="utf-8"))


def _file(path: Path, caching: str, request: Request) -> FileResponse:
    """A file of the page, squeezed where the build made such a copy and the browser takes it."""
    headers = {"cache-control": caching, "vary": "accept-encoding"}
    kind, squeezed = KINDS.get(path.suffix), path.with_name(f"{path.name}.gz")
    if "gzip" in request.headers.get("accept-encoding", "") and squeezed.is_file():
        headers["content-encoding"], path = "gzip", squeezed
    return FileResponse(path, headers=headers, media_type=kind)


def with_nonce(text: str) -> HTMLResponse:
    """An HTML answer whose own scripts and styles, and no others, may run."""
    nonce = new_link()
    headers = {"content-security-policy": POLICY.format(nonce=nonce), "cache-control": "no-cache"}
    return HTMLResponse(text.replace(NONCE, nonce), headers=headers)


def _refusals_page() -> str:
    sections = "".join(
        f'<h2 id="{row.code.replace(".", "-")}">{row.code}</h2><p>{html.escape(row.title)} '
        f"{html.escape(row.remedy)}</p><p><small>{row.status} · {html.escape(row.source)}</small></p>"
        for row in sorted(refusals().values(), key=lambda row: row.code)
    )
    return f"{_HEAD}<title>Refusals</title><h1>Refusals</h1>{sections}"


_HEAD = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
)
_UNBUILT = (
    f"{_HEAD}<title>minikoneps</title><h1>The page is not built</h1>"
    "<p>Run <code>python3 backend demo</code> once: it builds the page.</p>"
)
_DOCS = f"""{_HEAD}<title>minikoneps: the interface</title>
<link rel="stylesheet" href="/api-docs/swagger-ui.css"><div id="swagger-ui"></div>
<script src="/api-docs/swagger-ui-bundle.js"></script>
<script nonce="{NONCE}">SwaggerUIBundle({{url: "/api/openapi.json", dom_id: "#swagger-ui"}})</script>
"""
