"""A way to send requests to a server, over connections kept open."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPSConnection
from selectors import EVENT_READ, DefaultSelector
from urllib.parse import urlsplit

from minikoneps.playbook.actors import Answer, Send

PATIENCE = 30.0  # seconds for an answer


@contextmanager
def sending(base_url: str, patience: float = PATIENCE) -> Iterator[Send]:
    """A function that sends one request and gives its answer; several threads may use it at the same time.

    Units: `patience` is how many seconds it waits for each answer.
    """
    idle: list[HTTPConnection] = []

    def send(method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        kept = _usable(idle)
        connection = kept or _connection(base_url, patience)
        try:
            connection.request(method, path, body, dict(headers))
            answer = connection.getresponse()
            content = answer.read()
        except BaseException as broken:
            connection.close()
            if kept is not None and method == "GET" and isinstance(broken, ConnectionError):
                return send(method, path, headers, body)  # the server let go of it in this very moment
            raise
        if connection.sock is not None:  # None once the server said that it closes
            idle.append(connection)
        named = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, named, content)

    try:
        yield send
    finally:
        for connection in idle:
            connection.close()


def _connection(base_url: str, patience: float) -> HTTPConnection:
    address = urlsplit(base_url)
    kind = HTTPSConnection if address.scheme == "https" else HTTPConnection
    return kind(address.hostname or "", address.port, timeout=patience)


def _usable(idle: list[HTTPConnection]) -> HTTPConnection | None:
    """A connection that the server has not closed since; one that can be read from says that it has."""
    while idle:
        connection = idle.pop()
        with DefaultSelector() as waiting:
            waiting.register(connection.sock, EVENT_READ)
            if not waiting.select(0):
                return connection
        connection.close()
    return None
