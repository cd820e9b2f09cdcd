"""How a file leaves the server: saved, and never run in a page of ours."""

from starlette.responses import Response


def attachment(data: bytes, media_type: str, disposition: str) -> Response:
    """The answer that carries a file."""
    headers = {
        "Content-Disposition": disposition,
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(data, media_type=media_type, headers=headers)
