"""`python3 backend demo`: makes .venv where needed, then runs the minikoneps command given.

`python3 backend install [--tests]` only installs. Standard library only: this runs before anything
is installed, and the same words work on Linux, macOS and Windows.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "minikoneps-installed.txt"
RUN_LOCK, TEST_LOCK, BUILD_LOCK = "requirements.txt", "requirements-test.txt", "requirements-build.txt"
OLDEST_PYTHON = (3, 11)


class CannotInstall(Exception):
    """Something is missing that this program may not install; the message says what to type."""


def main(arguments: list[str]) -> int:
    try:
        install(TEST_LOCK if arguments == ["install", "--tests"] else RUN_LOCK)
    except CannotInstall as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"The installation stopped at: {' '.join(map(str, failure.cmd))}", file=sys.stderr)
        return 1
    if arguments[:1] == ["install"]:
        return 0
    return hand_over([str(PROGRAMS / "minikoneps"), *arguments])


def install(lock: str) -> None:
    """Bring .venv up to the lock files and the page up to its sources; nothing when both are."""
    check_python()
    stamp = installation_stamp()
    if not is_installed(stamp, lock):
        make_environment()
        fetch_packages(lock)
        build_page(with_dev=lock == TEST_LOCK)
        say("Installing minikoneps itself …")
        pip("install", "-q", "--no-build-isolation", "--no-deps", "-e", str(ROOT))
        STAMP.write_text(f"{stamp} {lock}", encoding="ascii")
    else:
        build_page(with_dev=lock == TEST_LOCK)


def check_python() -> None:
    if sys.version_info < OLDEST_PYTHON:
        raise CannotInstall(
            f"minikoneps needs Python 3.11 or newer; this is Python {sys.version.split()[0]}."
        )


def installation_stamp() -> str:
    """A hash over what decides the contents of .venv."""
    digest = hashlib.sha256(f"{ROOT}\0{sys.version_info[:2]}".encode())
    for name in ("pyproject.toml", RUN_LOCK, TEST_LOCK, BUILD_LOCK):
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


def fetch_packages(lock: str) -> None:
    """Install exactly what the locks name, checking every hash."""
    wanted = sum((ROOT / name).read_text(encoding="utf-8").count("==") for name in (BUILD_LOCK, lock))
    say(f"Fetching Python packages, {wanted} at most …")
    arguments = ["install", "--no-deps", "--require-hashes", "--progress-bar", "off"]
    for name in (BUILD_LOCK, lock):
        arguments += ["-r", str(ROOT / name)]
    command = pip_command(*arguments)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        count = 0
        for line in process.stdout:
            if line.startswith(("Collecting ", "Requirement already satisfied")):
                count += 1
                progress(f"  {count} of {wanted}")
            elif line.startswith("Installing collected"):
                progress("  unpacking")
    progress("")
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)


def build_page(*, with_dev: bool) -> None:
    if os.environ.get("MINIKONEPS_SKIP_FRONTEND") != "1":
        script = str(ROOT / "frontend" / "hatch_build.py")
        subprocess.run([str(PYTHON), script, *(["--with-dev"] if with_dev else [])], check=True)


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


def progress(text: str) -> None:
    """One line that rewrites itself on a terminal; nothing in a log file."""
    if sys.stdout.isatty():
        print(f"\r{text:<30}", end="\r" if not text else "", flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
