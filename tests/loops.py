"""A loop of a test's own: on the tests' thread that of a browser, once one was started, is in its way."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run(waiting: Coroutine[Any, Any, T]) -> T:
    """Run this to its end, in a thread of its own."""
    with ThreadPoolExecutor(1) as beside:
        return beside.submit(asyncio.run, waiting).result()
