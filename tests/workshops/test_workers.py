"""Several processes on one port: on PostgreSQL alone, and a folder of files says why."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import psutil
import pytest
from typer.testing import CliRunner

from minikoneps.cli import cli
from minikoneps.settings import DATABASE, OWNER, Postgres
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops import workers
from minikoneps.workshops.serving import free_port
from tests.postgres import Cluster

TRIES, PAUSE = 300, 0.1


def test_several_processes_on_a_folder_of_files_are_refused_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(DATABASE, raising=False)
    asked = CliRunner().invoke(cli, ["serve", "--workers", "2", "--data", str(tmp_path / "data")])

    assert isinstance(asked.exception, RuleBroken)
    assert asked.exception.code == "workshops.one_process"
    assert asked.exception.facts == {"workers": 2}
    assert not (tmp_path / "data").exists()


def test_several_processes_are_refused_where_none_can_be_given_the_socket_of_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workers, "HANDS_OVER", False)
    several = Postgres("postgresql://nobody@127.0.0.1:1/nowhere", "postgresql://nobody@127.0.0.1:1/nowhere")
    with pytest.raises(RuleBroken) as asked:
        workers.must_fit(2, several)
    assert asked.value.code == "workshops.one_process_here"
    workers.must_fit(1, several)


@contextmanager
def serving(folder: Path, database: Postgres) -> Iterator[tuple[psutil.Process, str]]:
    """Two processes on one port: the first of them, and their address."""
    port = free_port("127.0.0.1", 0)
    command = [sys.executable, "-m", "minikoneps", "serve", "--workers", "2"]
    command += ["--data", str(folder), "--port", str(port)]
    named = os.environ | {DATABASE: database.serving, OWNER: database.owner}
    with (folder.parent / "server.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=named)
        try:
            yield psutil.Process(process.pid), f"http://127.0.0.1:{port}"
        finally:
            process.kill()
            process.wait()


def comes(wanted: Callable[[], bool]) -> bool:
    """Whether something comes about soon."""
    for _ in range(TRIES):
        with suppress(httpx.TransportError):
            if wanted():
                return True
        threading.Event().wait(PAUSE)
    return False


@pytest.mark.long
def test_a_process_that_dies_is_started_again_and_all_end_with_the_first(
    cluster: Cluster, tmp_path: Path
) -> None:
    with (
        serving(tmp_path / "data", cluster.new_database()) as (first, address),
        httpx.Client(base_url=address, trust_env=False) as asking,
    ):
        assert comes(lambda: asking.get("/readyz").status_code == 200)
        assert comes(lambda: len(first.children()) == 1)
        (second,) = first.children()
        second.kill()
        assert comes(lambda: [one.pid for one in first.children()] not in ([], [second.pid]))
        assert asking.get("/readyz").status_code == 200
        (third,) = first.children()

        first.terminate()
        assert comes(lambda: not psutil.pid_exists(third.pid))


@pytest.mark.long
def test_the_others_end_when_the_first_is_killed(cluster: Cluster, tmp_path: Path) -> None:
    with serving(tmp_path / "data", cluster.new_database()) as (first, _):
        assert comes(lambda: len(first.children()) == 1)
        (second,) = first.children()
        first.kill()

        assert comes(lambda: not second.is_running())
