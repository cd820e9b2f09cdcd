"""A server that somebody names is looked at before anything is prepared there."""

from collections.abc import Mapping

import pytest

from loadtests.place import must_answer
from minikoneps.playbook.actors import Answer

HERE = "http://127.0.0.1:8000"


def server(ready: int, rooms: int) -> object:
    """A server that answers what it is told to."""

    def send(_method: str, path: str, _headers: Mapping[str, str], _body: bytes | None) -> Answer:
        return Answer({"/readyz": ready, "/api/workshops": rooms}[path], {}, b"{}")

    return send


@pytest.mark.parametrize(
    ("ready", "rooms", "said"),
    [(503, 200, "no server is ready at .*503"), (200, 401, "knows no trainer by this token")],
)
def test_a_server_that_cannot_be_tested_is_told(ready: int, rooms: int, said: str) -> None:
    with pytest.raises(RuntimeError, match=said):
        must_answer(HERE, server(ready, rooms), "token")  # type: ignore[arg-type]


def test_a_server_that_is_ready_and_knows_the_token_is_taken() -> None:
    must_answer(HERE, server(200, 200), "token")  # type: ignore[arg-type]


def test_where_nobody_listens_the_address_is_told() -> None:
    def send(*_asked: object) -> Answer:
        raise ConnectionRefusedError(111, "Connection refused")

    with pytest.raises(RuntimeError, match="no server answers at http://127.0.0.1:8000"):
        must_answer(HERE, send, "token")
