"""A kit starts on a laptop that has Python and nothing else, and says what is wrong where it does not."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from minikoneps.kits import making
from minikoneps.kits.making import CannotMake, Kit
from minikoneps.kits.targets import Target

HERE = Target("linux-x64", f"{sys.version_info[0]}.{sys.version_info[1]}")
PROGRAM = "import sys\nprint('started with', sys.argv[1:])\n"
on_linux = pytest.mark.skipif(
    sys.platform != "linux" or os.uname().machine != "x86_64", reason="starts what is for Linux"
)


def wheel(folder: Path, name: str, files: dict[str, str]) -> None:
    with zipfile.ZipFile(folder / name, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A pip that fetches one wheel for a target, builds ours, and finds none for Python 3.99."""
    calls: list[str] = []

    def pip(*words: str) -> tuple[int, str]:
        calls.append(words[0])
        if words[0] == "download":
            folder = Path(words[words.index("-d") + 1])
            version = words[words.index("--python-version") + 1]
            if version == "3.99":
                return 1, "ERROR: No matching distribution found for uvloop==0.23.0"
            wheel(folder, f"thing-1-{version}.whl", {"thing.py": "", "thing-1.data/purelib/more.py": ""})
        else:
            files = {"minikoneps/__init__.py": "", "minikoneps/__main__.py": PROGRAM}
            wheel(Path(words[words.index("-w") + 1]), "minikoneps-1-any.whl", files)
        return 0, ""

    monkeypatch.setattr(making, "pip", pip)
    return calls


def made(folder: Path, *targets: Target) -> Kit:
    kit = Kit(folder, "thing==1 \\\n    --hash=sha256:00\n")
    kit.make(folder, targets, lambda _doing, _done: None)
    return kit


def start(folder: Path, home: Path, *words: str) -> tuple[int, str]:
    command = [sys.executable, str(folder / "start.py"), *words]
    surroundings = {"HOME": str(home), "PATH": os.environ["PATH"]}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout


@on_linux
def test_a_kit_starts_and_is_unpacked_once(tmp_path: Path, fetched: list[str]) -> None:
    made(tmp_path / "kit", HERE)
    moved = tmp_path / "another laptop"
    shutil.move(tmp_path / "kit", moved)

    first = start(moved, tmp_path, "serve")
    again = start(moved, tmp_path)

    assert first[0] == again[0] == 0
    assert "started with ['serve']" in first[1]
    assert again[1] == "started with ['demo', '--lan']\n"
    (place,) = (tmp_path / ".minikoneps-kit").iterdir()
    assert (place / "more.py").is_file()


@on_linux
def test_a_damaged_kit_and_one_for_other_laptops_say_so(tmp_path: Path, fetched: list[str]) -> None:
    made(tmp_path / "damaged", HERE)
    made(tmp_path / "other", Target("windows-x64", "3.12"))
    (found,) = (tmp_path / "damaged" / "wheels").glob("thing-*")
    found.write_bytes(found.read_bytes() + b"!")

    damaged = start(tmp_path / "damaged", tmp_path)
    other = start(tmp_path / "other", tmp_path)

    assert damaged[0] == other[0] == 1
    assert "is damaged: copy the kit anew" in damaged[1]
    assert "It was made for: windows-x64 3.12." in other[1]


def test_what_was_fetched_is_not_fetched_again_and_what_has_no_wheel_is_left_out(
    tmp_path: Path, fetched: list[str]
) -> None:
    made(tmp_path, Target("macos-arm64", "3.12"))
    kit = made(tmp_path, Target("macos-arm64", "3.12"), Target("linux-arm64", "3.99"))
    with pytest.raises(CannotMake, match="uvloop==0.23.0"):
        made(tmp_path / "empty", Target("linux-arm64", "3.99"))

    assert kit.left_out == {"linux-arm64 3.99": "no wheel of uvloop==0.23.0"}
    assert list(kit.wheels) == ["macos-arm64 3.12"]
    assert fetched.count("download") == 3


@on_linux
def test_the_sums_hold_for_every_file(tmp_path: Path, fetched: list[str]) -> None:
    made(tmp_path, HERE)
    listed = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8")

    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert {line.split("  ")[1] for line in listed.splitlines()} == there - {"SHA256SUMS"}
    assert {"start-windows.bat", "start-macos.command", "start-linux.sh", "README.html"} <= there
    assert b"goto end)\r\n" in (tmp_path / "start-windows.bat").read_bytes()
    checked = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=tmp_path)
    assert checked.returncode == 0
