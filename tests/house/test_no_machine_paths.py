"""Nothing here knows on which machine, or from which mirror, it was made."""

import json
import re

from tests.house.tree import ROOT, listed, name, project_files

PATHS = re.compile(
    r"""(?<![\w.$}/])(/(home|root|Users|work|opt|mnt|srv)/\w|[A-Z]:\\Users\\|file:///)""",
)
INDEX_HOSTS = re.compile(
    r"pypi\.org/simple|files\.pythonhosted\.org|registry\.npmjs\.org|--(extra-)?index-url|_authToken"
)
PICTURES = (".png", ".jpg", ".webp", ".woff2", ".ttf", ".otf", ".zip", ".ico", ".gif")
THIS = "tests/house/test_no_machine_paths.py"


def test_no_file_names_a_machine_or_a_mirror() -> None:
    found = [
        f"{name(path)}:{number} {match[0]}"
        for path in project_files()
        if not path.name.endswith(PICTURES) and name(path) != THIS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (match := PATHS.search(line) or INDEX_HOSTS.search(line))
    ]

    assert not found, listed(found, "Say it relative to the project; indexes are each machine's own setting.")


def test_the_page_lock_holds_every_platform() -> None:
    packages = json.loads((ROOT / "frontend" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    present = {path.rpartition("node_modules/")[2] for path in packages if path}

    missing = [
        f"{path} wants {optional}"
        for path, package in packages.items()
        for optional in package.get("optionalDependencies", {})
        if optional not in present
    ]
    located = [path for path, package in packages.items() if "resolved" in package]

    assert not missing, listed(
        missing, "Make the lock anew from nothing: npm left other platforms' packages out."
    )
    assert not located, listed(
        located, "npm's omit-lockfile-registry-resolved keeps addresses out of the lock."
    )


def test_python_locks_are_hashed() -> None:
    for lock in sorted(ROOT.glob("requirements*.txt")):
        lines = lock.read_text(encoding="utf-8").splitlines()
        pinned = [line for line in lines if "==" in line]
        bare = [
            line
            for line, after in zip(lines, [*lines[1:], ""], strict=True)
            if "==" in line and "--hash" not in after
        ]

        assert pinned
        assert not bare, listed(bare, f"{lock.name} must be compiled with --generate-hashes.")
