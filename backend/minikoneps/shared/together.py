"""Questions of an event loop that wait beside each other: one thread answers all of them at once."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")


class Together(Generic[Question, Answer]):
    """Asks for many what would take a thread and some statements each; nobody waits for others to come."""

    def __init__(self, answers: Callable[[Sequence[Question]], Sequence[Answer | Exception]]) -> None:
        self._answers = answers
        self._waiting: list[tuple[Question, asyncio.Future[Answer]]] = []
        self._work: asyncio.Task[None] | None = None

    async def ask(self, question: Question) -> Answer:
        """The answer to a question, or the error that it is answered with."""
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((question, answer))
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._answer_all())
        return await answer

    async def _answer_all(self) -> None:
        while self._waiting:
            asked, self._waiting = self._waiting, []
            found: Sequence[Answer | Exception]
            try:
                found = await asyncio.to_thread(self._answers, [question for question, _ in asked])
            except Exception as failure:  # noqa: BLE001 - whoever asked must hear of it
                found = [failure] * len(asked)
            for (_, answer), one in zip(asked, found, strict=True):
                if answer.done():  # whoever asked has left
                    continue
                if isinstance(one, Exception):
                    answer.set_exception(one)
                else:
                    answer.set_result(one)
