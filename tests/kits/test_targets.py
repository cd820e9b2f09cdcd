"""What a kit fetches is decided by the laptop it is for, not by the one it is made on."""

import pytest

from minikoneps.kits.targets import PLATFORMS, PYTHONS, Target, missing_in, needed
from tests.house.tree import ROOT

LOCK = (ROOT / "requirements.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_laptop_gets_what_its_system_needs_and_each_package_once(platform: str, python: str) -> None:
    wanted = needed(LOCK, Target(platform, python))
    lines = [line for line in wanted.splitlines() if "==" in line]
    names = {line.split("==")[0] for line in lines}

    assert ("uvloop" in names, "colorama" in names) == (platform != "windows-x64", platform == "windows-x64")
    assert len(lines) == len(names) > 40
    assert not any(";" in line for line in lines)
    assert wanted.count("--hash=") > len(lines)


def test_the_package_without_a_wheel_is_named() -> None:
    said = "ERROR: Could not find a version\nERROR: No matching distribution found for uvloop==0.23.0\n"
    assert missing_in(said) == "uvloop==0.23.0"
    assert missing_in("ERROR: the network is down") is None
