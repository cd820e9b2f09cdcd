"""A lighter way from a test to a server on this machine than httpx's own, which parses in Python."""

from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse
from select import select
from threading import Lock

import httpx

PIECE = 65536


class Loopback(httpx.BaseTransport):
    """Sends requests over connections kept open; several threads may use it at the same time."""

    def __init__(self) -> None:
        self._idle: list[HTTPConnection] = []
        self._lock = Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; its answer's body is read when it is asked for."""
        patience = request.extensions.get("timeout", {}).get("read")
        body = request.read()
        connection = self._open(request.url.host, request.url.port or 80, patience)
        try:
            connection.putrequest(
                request.method,
                request.url.raw_path.decode("ascii"),
                skip_host=True,
                skip_accept_encoding=True,
            )
            for name, value in request.headers.raw:
                connection.putheader(name, value)
            connection.endheaders(body or None)
            answer = connection.getresponse()
        except ConnectionRefusedError as refused:
            raise httpx.ConnectError(str(refused), request=request) from refused
        except (OSError, HTTPException) as broken:
            connection.close()
            raise _told(broken, request) from broken
        return httpx.Response(
            answer.status, headers=answer.getheaders(), stream=_Body(self, connection, answer, request)
        )

    def take_back(self, connection: HTTPConnection) -> None:
        """Keep a connection whose answer was read to the end."""
        with self._lock:
            self._idle.append(connection)

    def close(self) -> None:
        """Close what is open."""
        with self._lock:
            while self._idle:
                self._idle.pop().close()

    def _open(self, host: str, port: int, patience: float | None) -> HTTPConnection:
        while True:
            with self._lock:
                connection = self._idle.pop() if self._idle else None
            if connection is None:
                return HTTPConnection(host, port, timeout=patience)
            here = (connection.host, connection.port) == (host, port)
            if here and not select([connection.sock], [], [], 0)[0]:
                connection.sock.settimeout(patience)
                return connection
            connection.close()  # the server closed it, or it leads elsewhere


class _Body(httpx.SyncByteStream):
    def __init__(
        self, transport: Loopback, connection: HTTPConnection, answer: HTTPResponse, request: httpx.Request
    ) -> None:
        self._transport, self._connection, self._answer = transport, connection, answer
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        try:
            while piece := self._answer.read1(PIECE):
                yield piece
        except (OSError, HTTPException) as broken:
            raise _told(broken, self._request) from broken
        if self._answer.length:  # read1 takes the end of the line for the end of the answer
            raise httpx.RemoteProtocolError(
                f"the answer was cut {self._answer.length} bytes early", request=self._request
            )

    def close(self) -> None:
        whole = self._answer.isclosed() and self._connection.sock is not None
        if whole:
            self._transport.take_back(self._connection)
        else:
            with suppress(OSError):
                self._answer.close()
            self._connection.close()


def _told(broken: Exception, request: httpx.Request) -> httpx.TransportError:
    if isinstance(broken, TimeoutError):
        return httpx.ReadTimeout("no answer in time", request=request)
    if isinstance(broken, HTTPException):
        return httpx.RemoteProtocolError(str(broken), request=request)
    return httpx.ReadError(str(broken), request=request)
