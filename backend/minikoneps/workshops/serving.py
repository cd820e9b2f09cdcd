"""Starting a server from the console, and telling the trainer where to go."""

import gc
import importlib
import logging
import os
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import segno
import uvicorn
from fastapi import FastAPI
from rich.console import Console
from rich.panel import Panel

from minikoneps.shared.journal import tell
from minikoneps.workshops.connections import Patience

ASK_ADDRESS = {"linux": 0x8915, "darwin": 0xC0206921}  # SIOCGIFADDR
WITHIN = ("lo", "docker", "br-", "veth", "virbr", "utun")  # cards that nobody in the room can reach
NO_NETWORK = "[yellow]This machine is in no network: join that of the room, then start again.[/]"
GRACE = 3  # seconds that open requests have to finish when the server is stopped
LONGEST_STOP = 8  # seconds after which a server that was told to stop is not waited for
TICKS = 10  # of the server, in a second
MOST_OPEN = 65_536  # files and connections
SWEEP = 50_000  # new things after which circles are looked for: an act on very many bids makes millions


def free_port(host: str, wanted: int, tries: int = 20) -> int:
    """The wanted port, or the next one nobody listens on; 0 asks for any."""
    for port in range(wanted, wanted + tries):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise SystemExit(f"No port from {wanted} to {wanted + tries - 1} is free. Choose another with --port.")


def loopback(host: str, port: int) -> str:
    """Where this machine itself reaches its server."""
    return f"http://{'127.0.0.1' if host in ('', '0.0.0.0') else host}:{port}"


def lan_addresses() -> list[str]:
    """The addresses of this machine that others in the room may reach, the one in use first."""
    found: list[str] = []
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("10.255.255.255", 9))  # nothing is sent; the way there shows the card in use
        found.append(str(probe.getsockname()[0]))
    with suppress(OSError):
        named = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
        found += sorted(str(info[4][0]) for info in named)
    found += card_addresses()
    return [one for one in dict.fromkeys(found) if not one.startswith(("127.", "0."))]


def card_addresses() -> list[str]:
    """The address of each network card, where the system tells it; not those of containers and tunnels."""
    code = ASK_ADDRESS.get(sys.platform)
    if code is None:  # Windows tells all of them under the machine's name
        return []
    ioctl = importlib.import_module("fcntl").ioctl
    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        for _, name in socket.if_nameindex():
            if not name.startswith(WITHIN):
                with suppress(OSError):  # a card without an address
                    told = ioctl(asking.fileno(), code, struct.pack("256s", name.encode()[:15]))
                    found.append(socket.inet_ntoa(told[20:24]))
    return found


class Server(uvicorn.Server):
    """A server that waits for slow clients no longer than it must."""

    def __init__(self, config: uvicorn.Config, patience: Patience | None = None) -> None:
        super().__init__(config)
        self._patience = patience or Patience()

    async def on_tick(self, counter: int) -> bool:
        """Look after the connections once a second."""
        if counter % TICKS == 0:
            self._patience.look(self.server_state.connections)
        return await super().on_tick(counter)


def new_server(app: FastAPI, host: str, port: int, patience: Patience | None = None) -> Server:
    """A server on an address; what its own library says goes the way of all lines of the log."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        log_config=None,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=GRACE,
        timeout_keep_alive=5,
        server_header=False,
    )
    return Server(config, patience)


def run(
    app: FastAPI, host: str, port: int, greet: Callable[[], None], shared: socket.socket | None = None
) -> None:
    """Serve until stopped; `greet` runs once when the server answers."""
    server = new_server(app, host, port)
    allow_many_connections()

    def when_started() -> None:
        while not server.started:
            if server.should_exit:
                return
            time.sleep(0.02)
        app.state.served_at(loopback(host, port))
        greet()
        gc.freeze()  # what stays to the end is looked through no more: each time held everybody up
        gc.set_threshold(SWEEP)

    def when_told_to_stop() -> None:
        while not server.should_exit:
            time.sleep(0.1)
        tell(logging.INFO, "server.stopping")
        time.sleep(LONGEST_STOP)
        tell(logging.WARNING, "server.broken_off", seconds=LONGEST_STOP)
        os._exit(1)  # what was answered is committed; only what hangs is left

    threading.Thread(target=when_started, name="greeting", daemon=True).start()
    threading.Thread(target=when_told_to_stop, name="ending", daemon=True).start()
    server.run(None if shared is None else [shared])


def allow_many_connections() -> None:
    """As many open connections as the system lets this process have, where it has such a limit."""
    if os.name == "posix":
        resource = importlib.import_module("resource")
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = MOST_OPEN if most == resource.RLIM_INFINITY else min(most, MOST_OPEN)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


@contextmanager
def in_background(app: FastAPI, patience: Patience | None = None) -> Iterator[str]:
    """Serve on a free port of this machine while the caller works, and give the address."""
    port = free_port("127.0.0.1", 0, 1)
    server = new_server(app, "127.0.0.1", port, patience)
    thread = threading.Thread(target=server.run, name="server", daemon=True)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            raise RuntimeError("the server did not start; its own message says why")
        time.sleep(0.02)
    address = loopback("127.0.0.1", port)
    app.state.served_at(address)
    try:
        yield address
    finally:
        server.should_exit = True
        thread.join()


def print_addresses(console: Console, base_url: str, trainer_link: str, folder: Path, *, lan: bool) -> None:
    """Tell where the server is, and hand the trainer the one-time link."""
    addresses = lan_addresses() if lan else []
    lines = [
        f"[bold]{base_url}[/]  for everybody with the PIN",
        f"[bold]{trainer_link}[/]  for the trainer, once",
    ]
    if lan:
        port = base_url.rsplit(":", 1)[1]
        lines += [
            f"[bold]http://{address}:{port}[/]  from other machines in the room" for address in addresses
        ] or [NO_NETWORK]
        if len(addresses) > 1:
            lines.append("Several networks: give the address that begins like that of the phones.")
        lines.append("Before the day: open /check behind one of these on every device.")
        lines.append("The page goes over plain http in this room: good for training, not for real tenders.")
    lines.append(f"[dim]Data: {folder}   Stop: Ctrl+C[/]")
    console.print(Panel("\n".join(lines), title="minikoneps is running", border_style="green", expand=False))
    if addresses:
        segno.make(f"http://{addresses[0]}:{base_url.rsplit(':', 1)[1]}/").terminal(compact=True)
