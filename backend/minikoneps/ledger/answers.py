"""Answers on their way from a writer's thread to those who wait in an event loop."""

import asyncio
from collections import deque
from typing import Any
from weakref import WeakKeyDictionary


class Post:
    """Carries answers to one event loop; what is ready together is handed out together."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop, self._called = loop, False
        self._letters: deque[tuple[asyncio.Future[Any], Any, BaseException | None]] = deque()

    def send(self, to: "asyncio.Future[Any]", result: Any, failure: BaseException | None) -> None:
        """Bring an answer to whom it is for."""
        self._letters.append((to, result, failure))
        if not self._called and not self._loop.is_closed():
            self._called = True
            self._loop.call_soon_threadsafe(self._hand_out)

    def _hand_out(self) -> None:
        self._called = False  # before the look: what comes from here on calls again
        while self._letters:
            to, result, failure = self._letters.popleft()
            if to.done():  # whoever asked has left
                continue
            if failure is None:
                to.set_result(result)
            else:
                to.set_exception(failure)


class Awaited:
    """What an act comes to, for a coroutine; it behaves as a `Future` does for a thread."""

    _posts: WeakKeyDictionary[asyncio.AbstractEventLoop, Post] = WeakKeyDictionary()

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = loop.create_future()
        self._post = self._posts.get(loop) or self._posts.setdefault(loop, Post(loop))
        self._done = False

    def set_running_or_notify_cancel(self) -> bool:
        """The act is done even if nobody waits any more."""
        return True

    def done(self) -> bool:
        """Whether the answer is on its way."""
        return self._done

    def set_result(self, result: Any) -> None:
        """The act was done."""
        self._done = True
        self._post.send(self.future, result, None)

    def set_exception(self, failure: BaseException | None) -> None:
        """The act was refused, or failed."""
        self._done = True
        self._post.send(self.future, None, failure)
