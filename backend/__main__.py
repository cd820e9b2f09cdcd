"""`python3 backend demo`: makes .venv where needed, then runs the minikoneps command given.

`python3 backend install [--tests]` only installs. Standard library only: this runs before anything
is installed, and the same words work on Linux, macOS and Windows.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "minikoneps-installed.txt"
RUN_LOCK, TEST_LOCK = "requirements.txt", "requirements-test.txt"
BUILD_LOCK, NODE_LOCK = "requirements-build.txt", "requirements-node.txt"
OLDEST_PYTHON = (3, 11)
PIPS = 2  # pip fetches and unpacks one package after the other


class CannotInstall(Exception):
    """Something is missing that this program may not install; the message says what to type."""


def main(arguments: list[str], when_packages_are_in: Callable[[], None] | None = None) -> int:
    lock = TEST_LOCK if arguments == ["install", "--tests"] else RUN_LOCK
    try:
        install(lock, when_packages_are_in or (lambda: None))
    except CannotInstall as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"The installation stopped at: {' '.join(failure.cmd)}", file=sys.stderr)
        return 1
    if arguments[:1] == ["install"]:
        return 0
    return hand_over([str(PROGRAMS / "minikoneps"), *arguments])


def install(lock: str, when_packages_are_in: Callable[[], None]) -> None:
    """Bring .venv up to the lock files and the page up to its sources; nothing when both are."""
    check_python()
    stamp = installation_stamp()
    if is_installed(stamp, lock):
        page = start_page(lock)
        when_packages_are_in()
        finish(page)
        return
    make_environment()
    first = [BUILD_LOCK, NODE_LOCK] if lock == TEST_LOCK else [BUILD_LOCK]
    with ThreadPoolExecutor(1) as beside:  # npm and pip wait for the network side by side
        fetching = beside.submit(fetch_packages, lock, first)
        for early in first:
            pip("install", "-q", "--no-deps", "--require-hashes", "-r", str(ROOT / early))
        page = start_page(lock)
        fetching.result()
    when_packages_are_in()
    finish(page)
    say("Installing minikoneps itself …")
    pip("install", "-q", "--no-build-isolation", "--no-deps", "-e", str(ROOT))
    STAMP.write_text(f"{stamp} {lock}", encoding="ascii")


def check_python() -> None:
    if sys.version_info < OLDEST_PYTHON:
        raise CannotInstall(
            f"minikoneps needs Python 3.11 or newer; this is Python {sys.version.split()[0]}."
        )


def installation_stamp() -> str:
    """A hash over what decides the contents of .venv."""
    digest = hashlib.sha256(f"{ROOT}\0{sys.version_info[:2]}".encode())
    for name in ("pyproject.toml", RUN_LOCK, TEST_LOCK, BUILD_LOCK, NODE_LOCK):
        digest.update((ROOT / name).read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def is_installed(stamp: str, lock: str) -> bool:
    if not (STAMP.is_file() and PYTHON.exists()):
        return False
    # the test lock holds everything the other one does
    return STAMP.read_text(encoding="ascii").split() in ([stamp, lock], [stamp, TEST_LOCK])


def make_environment() -> None:
    STAMP.unlink(missing_ok=True)
    if PYTHON.exists() and subprocess.run(pip_command("--version"), capture_output=True).returncode == 0:
        return
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise CannotInstall(
            "This Python cannot make virtual environments yet. On Debian and Ubuntu, type\n\n"
            f"    sudo apt-get install -y python3.{sys.version_info[1]}-venv\n\nand start again."
        )
    say("Making a Python environment in .venv …")
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)


def fetch_packages(lock: str, early: list[str]) -> None:
    """Install exactly what the lock names, checking every hash; what other locks bring is left to them."""
    brought = {pin for other in early for pin in pins(other)}
    wanted = [text for pin, text in pins(lock).items() if pin not in brought]
    say(f"Fetching Python packages, {len(wanted)} at most …")
    numbers = count(1)

    def fetch(part: Path) -> None:
        command = pip_command("install", "--no-deps", "--require-hashes", "--progress-bar", "off")
        command += ["-r", str(part)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
            assert process.stdout is not None
            for line in process.stdout:
                if line.startswith(("Collecting ", "Requirement already satisfied")):
                    number = next(numbers)
                    if number % 20 == 0:
                        say(f"  {number} of {len(wanted)} Python packages")
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(PIPS) as pool:
        parts = [Path(folder) / f"part-{number}.txt" for number in range(1, PIPS + 1)]
        for number, part in enumerate(parts):
            part.write_text("".join(wanted[number::PIPS]), encoding="utf-8")
        list(pool.map(fetch, parts))


def pins(lock: str) -> dict[str, str]:
    """The packages of a lock as `name==version`, each with its lines."""
    texts = re.split(r"^(?=\w)", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {text.split()[0]: text for text in texts if "==" in text}


def start_page(lock: str) -> subprocess.Popen[bytes]:
    script = [str(PYTHON), str(ROOT / "frontend" / "hatch_build.py")]
    return subprocess.Popen(script + (["--with-dev"] if lock == TEST_LOCK else []))


def finish(process: subprocess.Popen[bytes]) -> None:
    if process.wait():
        raise subprocess.CalledProcessError(process.returncode, process.args)


def pip(*arguments: str) -> None:
    subprocess.run(pip_command(*arguments), check=True)


def pip_command(*arguments: str) -> list[str]:
    return [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *arguments]


def hand_over(command: list[str]) -> int:
    """Become the command where the system can, else wait for it."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return 130


def say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
