"""Finds a Chromium for the browser tests. Standard library only: `python3 tests` asks before .venv exists."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

ON_PATH = (
    "chromium-headless-shell",  # the same engine without windows to draw: the tests' first choice
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
)
USUAL_PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
    r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
    r"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
)
PLAYWRIGHT_FOLDERS = (
    "~/.cache/ms-playwright",
    "~/Library/Caches/ms-playwright",
    r"%LOCALAPPDATA%\ms-playwright",
)
PLAYWRIGHT_PROGRAMS = (
    "chromium-*/chrome-*/chrome",
    "chromium-*/chrome-*/chrome.exe",
    "chromium-*/chrome-*/*.app/Contents/MacOS/*",
)


def find_browser() -> Path | None:
    """The browser named in MINIKONEPS_BROWSER, else the first one this machine has."""
    return next((path for path in candidates() if path.is_file()), None)


def candidates() -> Iterator[Path]:
    if named := os.environ.get("MINIKONEPS_BROWSER"):
        yield Path(named)
        return
    yield from (Path(found) for name in ON_PATH if (found := shutil.which(name)))
    yield from (Path(os.path.expandvars(place)) for place in USUAL_PLACES)
    for folder in (os.environ.get("PLAYWRIGHT_BROWSERS_PATH", ""), *PLAYWRIGHT_FOLDERS):
        if folder:
            for pattern in PLAYWRIGHT_PROGRAMS:
                yield from sorted(Path(os.path.expandvars(folder)).expanduser().glob(pattern), reverse=True)
