"""What a server counts of its own work, in the words of Prometheus.

Nothing is counted by room, tender or seat: a number that grows would tell that somebody has bid.
"""

import logging
from time import perf_counter

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from minikoneps.shared.journal import asked, begin_request, tell

KIND = "text/plain; version=0.0.4; charset=utf-8"
FAST = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
disable_created_metrics()  # type: ignore[no-untyped-call]  # nobody asks when a code was first answered
REGISTRY = CollectorRegistry()
PROCESS = ProcessCollector(registry=REGISTRY)
PlatformCollector(registry=REGISTRY)

COMMIT = Histogram(
    "minikoneps_commit_seconds",
    "How long a transaction took, from its begin to the end of its commit.",
    buckets=FAST,
    registry=REGISTRY,
)
GROUP = Histogram(
    "minikoneps_commit_acts",
    "How many acts were decided in one transaction.",
    buckets=(1, 2, 5, 10, 20, 50, 100, 200, 500),
    registry=REGISTRY,
)
QUEUE = Gauge("minikoneps_queue_acts", "Acts that wait for a writer, in all rooms.", registry=REGISTRY)
STREAMS = Gauge("minikoneps_streams", "Pages that are told live what is new.", registry=REGISTRY)
REFUSALS = Counter("minikoneps_refusals", "Refusals, by their code.", ["code"], registry=REGISTRY)
ANSWERS = Histogram(
    "minikoneps_answer_seconds",
    "From the last byte of a request's head to the first byte of its answer.",
    ["method", "status"],
    buckets=FAST,
    registry=REGISTRY,
)
SLOW = 1.0  # seconds after which an answer is told of
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Measured:
    """Measures every answer of the interface; the outermost layer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            begin_request(scope)
        if scope["type"] != "http" or not scope["path"].startswith(("/api/", "/ocds/")):
            await self._app(scope, receive, send)
            return
        begun = perf_counter()
        method = scope["method"] if scope["method"] in METHODS else "other"

        async def measured(message: Message) -> None:
            if message["type"] == "http.response.start":
                took = perf_counter() - begun
                ANSWERS.labels(method, f"{message['status'] // 100}xx").observe(took)
                if took > SLOW:
                    told = {"status": message["status"], "seconds": round(took, 3), **asked()}
                    tell(logging.WARNING, "answer.slow", **told)
            await send(message)

        await self._app(scope, receive, measured)


def exposition() -> bytes:
    """Everything counted so far, as Prometheus reads it."""
    return generate_latest(REGISTRY)
