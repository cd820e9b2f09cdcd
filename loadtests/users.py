"""Playbook actors on Locust: the same phrases, sent through Locust's client, with the bytes' times taken."""

from collections.abc import Mapping

import gevent
import gevent.socket
from locust import FastHttpUser

from loadtests.plan import Seat, seconds_now
from minikoneps.playbook.actors import Answer

NO_NUMBERS = "·"  # stands for an identifier, so that Locust counts an address once


class PlaybookUser(FastHttpUser):
    """A user whose acts are phrases."""

    abstract = True
    connection_timeout = 5.0
    network_timeout = 30.0
    max_retries = 0
    server = ""  # where to send, when it is not Locust's one host

    def send(self, method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        """Send one request; a refusal is an answer, not a failure of the load test."""
        with self.client.request(
            method,
            self.server + path,
            name=f"{method} {shape(path)}",
            data=body.decode() if body else None,
            headers=dict(headers),
            catch_response=True,
        ) as response:
            if response.status_code:
                response.success()
            named = {name.lower(): value for name, value in (response.headers or {}).items()}
            return Answer(response.status_code, named, response.content or b"")


def shape(path: str) -> str:
    """An address without its identifiers and query."""
    parts = path.partition("?")[0].split("/")
    return "/".join(NO_NUMBERS if "-" in part or place == 3 else part for place, part in enumerate(parts))


class SmallUser(FastHttpUser):
    """A user that reads addresses of a room as a seat."""

    abstract = True
    connection_timeout = 5.0
    network_timeout = 30.0

    def read(self, server: str, workshop: str, seat: Seat, path: str) -> int:
        """Read an address of the room; the answer's status."""
        address = f"/api/workshops/{workshop}/{path}"
        headers = {"Authorization": f"Bearer {seat.token}", "Seat": seat.seat}
        answer = self.client.get(server + address, name=f"GET {shape(address)}", headers=headers)
        return int(answer.status_code)


def time_the_bytes() -> None:
    """Note on each greenlet when its first byte left and when its last one had.

    The last byte of a greenlet that holds it back leaves so many seconds after the others.
    """
    plain = gevent.socket.socket.sendall

    def timed(self: gevent.socket.socket, data: bytes, flags: int = 0) -> None:
        greenlet = gevent.getcurrent()
        if getattr(greenlet, "first_byte", None) is None:
            greenlet.first_byte = seconds_now()
        if pause := getattr(greenlet, "held_back", 0.0):
            plain(self, data[:-1], flags)
            gevent.sleep(pause)
            data, greenlet.held_back = data[-1:], 0.0
        plain(self, data, flags)
        greenlet.last_byte = seconds_now()

    gevent.socket.socket.sendall = timed
