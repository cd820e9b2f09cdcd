"""Playbook actors on Locust: the same phrases, sent through Locust's client, with the bytes' times taken."""

from collections.abc import Mapping

import gevent
import gevent.socket
from locust import FastHttpUser

from minikoneps.playbook.actors import Answer
from minikoneps.shared.clock import real_now

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


def time_the_bytes() -> None:
    """Note on each greenlet when its first byte left and when its last one had."""
    plain = gevent.socket.socket.sendall

    def timed(self: gevent.socket.socket, data: bytes, flags: int = 0) -> None:
        greenlet = gevent.getcurrent()
        if getattr(greenlet, "first_byte", None) is None:
            greenlet.first_byte = real_now()
        plain(self, data, flags)
        greenlet.last_byte = real_now()

    gevent.socket.socket.sendall = timed
