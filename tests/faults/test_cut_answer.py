"""An answer whose end never came is no answer: a server killed in the middle of one has promised nothing."""

import socket
import threading

import httpx
import pytest

from tests.loopback import Loopback

HEAD = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n"


@pytest.mark.parametrize("came", [b"", b'{"id":'])
def test_answer_cut_in_the_middle_is_not_taken_for_one(came: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            line, _ = server.accept()
            with line:
                line.recv(65536)
                line.sendall(HEAD + came)

        killed = threading.Thread(target=answer)
        killed.start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        with (
            httpx.Client(base_url=address, transport=Loopback(), trust_env=False) as client,
            pytest.raises(httpx.RemoteProtocolError, match="bytes early"),
        ):
            client.get("/bids")  # sent in one piece: nothing is left unread when the server closes
        killed.join()
