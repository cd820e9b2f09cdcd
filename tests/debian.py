"""Installing what a check needs where that is plain: on Debian, as root. Standard library only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path


def apt_install(what: str, package: str) -> None:
    sys.stdout.write(f"Installing {what} with apt-get (package {package}, about a minute) …\n")
    sys.stdout.flush()
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", package]):
        subprocess.run(["apt-get", *command], env=quiet, stdout=subprocess.DEVNULL)


def may_install() -> bool:
    return is_debian() and os.geteuid() == 0


def is_debian() -> bool:
    release = Path("/etc/os-release")
    if not release.is_file() or shutil.which("apt-get") is None:
        return False
    return "ID=debian" in release.read_text(encoding="utf-8").split()
