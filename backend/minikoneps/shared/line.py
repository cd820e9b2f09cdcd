"""Connections to PostgreSQL that do not wait for ever, and that ask many things on one way there and back."""

from collections.abc import Callable, Generator, Sequence
from typing import Any, cast

import psycopg
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import InFailedSqlTransaction, OperationalError, error_from_result
from psycopg.generators import fetch_many, send
from psycopg.pq import ExecStatus, TransactionStatus

LONGEST = 3.0  # seconds for one question of the line that asks whether the database is there
BEGIN, COMMIT = "BEGIN", "COMMIT"


def nobody_answers() -> OperationalError:
    """What is raised in place of waiting."""
    return OperationalError("the database does not answer")


class Asked:
    """A statement that goes out with others, at the latest when its answer is read."""

    def __init__(self, line: "Line", sql: str, given: Sequence[Any]) -> None:
        self.sql, self.given, self._line = sql, given, line
        self.answer: Any = None

    def rows(self) -> Sequence[Any]:
        """What it found."""
        if self.answer is None:
            self._line.send()
        if self.answer is None:  # it went out behind one that failed, or was dropped with its transaction
            raise InFailedSqlTransaction("its transaction has failed")
        return self._line.read(self.answer)


class Behind:
    """Another way to say something to a `Line`: what was asked before is done before."""

    def execute(self, *said: Any, **more: Any) -> Any:
        """Say one statement."""
        cast("Any", self).connection.send()
        return cast("Any", super()).execute(*said, **more)

    def executemany(self, *said: Any, **more: Any) -> Any:
        """Say it for many rows."""
        cast("Any", self).connection.send()
        return cast("Any", super()).executemany(*said, **more)


class Plain(Behind, psycopg.Cursor[Any]):
    """A cursor that has all rows at once."""


class Streaming(Behind, psycopg.ServerCursor[Any]):
    """A cursor that has some rows at a time."""


class Line(psycopg.Connection[Any]):
    """A connection whose waiting ends when its database is found to be gone.

    What is asked waits until an answer is read, until anything is said in another way, or for the commit:
    then all of it goes out at once, and the answers come back at once.
    """

    gone: Callable[[], bool] = staticmethod(lambda: False)

    def __init__(self, *made: Any, **named: Any) -> None:
        super().__init__(*made, **named)
        self.cursor_factory, self.server_cursor_factory = Plain, Streaming
        self._asked: list[Asked] = []
        self._values = Transformer(self)

    def ask(self, sql: str, given: Sequence[Any] = ()) -> Asked:
        """Say a statement with the others; its values are `$1` and so on."""
        asked = Asked(self, sql, given)
        self._asked.append(asked)
        return asked

    def read(self, answer: Any) -> Sequence[Any]:
        """The rows of an answer."""
        self._values.set_pgresult(answer)
        return self._values.load_rows(0, answer.ntuples, tuple)

    def send(self) -> None:
        """Send what was asked, and take the answers.

        Errors: psycopg.Error of the first statement that failed; none behind it was done.
        """
        asked, self._asked = self._asked, []
        if asked:
            with self.lock:
                self.wait(self._talk(asked))

    def commit(self) -> None:
        """Commit, on one way with what was asked; one that fails leaves no transaction behind."""
        if not self._asked and self.pgconn.transaction_status == TransactionStatus.IDLE:
            return
        self.ask(COMMIT)
        try:
            self.send()
        except psycopg.Error:
            if self.pgconn.transaction_status == TransactionStatus.INERROR:
                self.rollback()
            raise

    def rollback(self) -> None:
        """Undo what was done, and drop what was asked."""
        self._asked.clear()
        super().rollback()

    def _talk(self, asked: list[Asked]) -> Generator[Any, Any, None]:
        pgconn = self.pgconn
        if pgconn.transaction_status == TransactionStatus.IDLE and not asked[0].sql.startswith(BEGIN):
            asked = [Asked(self, BEGIN, ()), *asked]
        said = [self._as_bytes(one) for one in asked]  # what cannot be said shows before anything is sent
        pgconn.enter_pipeline_mode()
        for sql, values, types, formats in said:
            pgconn.send_query_params(sql, values, param_types=types, param_formats=formats)
        pgconn.pipeline_sync()
        yield from send(pgconn)
        failed = None
        for one in asked:
            answer = next(iter((yield from fetch_many(pgconn))), None)
            if answer is None:
                raise nobody_answers()
            if answer.status == ExecStatus.FATAL_ERROR:
                failed = error_from_result(answer, encoding=self.info.encoding)
            elif answer.status != ExecStatus.PIPELINE_ABORTED:
                one.answer = answer
        yield from fetch_many(pgconn)
        pgconn.exit_pipeline_mode()
        if failed is not None:
            raise failed

    def _as_bytes(self, asked: Asked) -> tuple[bytes, Any, Any, Any]:
        """A statement with its values: as text, every quote in them would be searched for."""
        values = self._values.dump_sequence(asked.given, [PyFormat.BINARY] * len(asked.given))
        return asked.sql.encode(), values, self._values.types, self._values.formats

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for the database as long as it lives."""
        return super().wait(self._while_it_lives(gen), interval, timeout)

    def _while_it_lives(self, gen: Any) -> Generator[Any, Any, Any]:
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if not ready and self.gone():
                    self.pgconn.finish()
                    raise nobody_answers()
                wanted = gen.send(ready)
        except StopIteration as done:
            return done.value


class Asking(psycopg.Connection[Any]):
    """The connection that finds that out: it waits a few seconds for each answer."""

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for the database a while; who waits for news says how long."""
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        try:
            return super().wait(gen, interval, LONGEST)
        except OperationalError:
            self.pgconn.finish()  # nobody waits for it a second time
            raise
