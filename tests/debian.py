"""What the system must have; installed where that is plain: on Debian, as root. Standard library only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from tests.browsers import find_browser
from tests.servers import find_postgres

NO_CLUSTER = Path("/etc/postgresql-common/createcluster.conf")


def apt_install(what: str, package: str) -> None:
    sys.stdout.write(f"Installing {what} with apt-get (package {package}, about a minute) …\n")
    sys.stdout.flush()
    read_lists()
    apt_get("install", "-y", "-qq", "--no-install-recommends", package)


@cache
def read_lists() -> None:
    """Ask once what there is today."""
    apt_get("update", "-qq")


def apt_get(*command: str) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", *command], env=quiet, stdout=subprocess.DEVNULL)


def may_install() -> bool:
    return is_debian() and os.geteuid() == 0


def is_debian() -> bool:
    release = Path("/etc/os-release")
    if not release.is_file() or shutil.which("apt-get") is None:
        return False
    return "ID=debian" in release.read_text(encoding="utf-8").split()


def browser_is_there() -> bool:
    """Find a browser; on Debian as root install one; elsewhere say what to type."""
    for package in ("chromium-headless-shell", "chromium"):  # an older Debian has the second alone
        if find_browser() is None and may_install() and "MINIKONEPS_BROWSER" not in os.environ:
            apt_install("Chromium for the browser tests", package)
    if find_browser():
        return True
    cure = (
        "sudo apt-get install -y chromium-headless-shell"
        if is_debian()
        else "any Chrome, Chromium or Edge will do"
    )
    sys.stderr.write(
        f"The browser tests found no browser. Install one ({cure}), or name its program in\n"
        "MINIKONEPS_BROWSER, or leave these tests out with: python3 tests --no-browser\n"
    )
    return False


def postgres_is_there() -> bool:
    """Find PostgreSQL; on Debian as root install it; elsewhere say what to type."""
    if find_postgres() is None and may_install():
        apt_install("PostgreSQL's settings", "postgresql-common")
        if NO_CLUSTER.parent.is_dir():  # the tests start servers of their own: the machine's is not wanted
            with NO_CLUSTER.open("a", encoding="utf-8") as settings:
                settings.write("\ncreate_main_cluster = false\n")
        apt_install("PostgreSQL for the store's tests", "postgresql")
    if find_postgres():
        return True
    cure = "sudo apt-get install -y postgresql" if is_debian() else "install PostgreSQL 15 or newer"
    sys.stderr.write(f"PostgreSQL was not found, so its tests are skipped. To run them: {cure}\n")
    return False
