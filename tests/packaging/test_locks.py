"""The locks that are installed at once, each by a pip of its own, name one version of a package."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)


def pinned(lock: str) -> set[tuple[str, str]]:
    return set(PIN.findall((ROOT / f"{lock}.txt").read_text(encoding="utf-8")))


@pytest.mark.parametrize("lock", ["requirements", "requirements-test"])
@pytest.mark.parametrize("early", ["requirements-build", "requirements-node"])
def test_what_is_brought_early_has_one_version(lock: str, early: str) -> None:
    names = {name for name, _ in pinned(early)}

    assert names
    assert {pin for pin in pinned(lock) if pin[0] in names} <= pinned(early)
