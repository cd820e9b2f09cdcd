"""The pictures of the documentation, taken anew: `python -m tests.browser.pictures [folder]`.

`running.png` goes from the notice over the sealed envelope to the opening, three browsers side by side;
`stranger/` shows the tutorial's own tender, step by step.
"""

import argparse
import base64
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.looks import shown
from tests.browser.screens import SCREENS
from tests.browser.showing import settle
from tests.browser.stage import Stage, set_stage
from tests.browser.stranger import Stranger, demo, live_through
from tests.browser.visitor import DESKTOP
from tests.browsers import find_browser
from tests.serving import serve

HERE = Path(__file__).resolve().parents[2] / "docs" / "pictures"
WINDOW: ViewportSize = {"width": 760, "height": 926}
PANELS = {"notice": 0, "sealing": 520, "opening-ceremony": 0}  # name and how far it is scrolled
WIDE: ViewportSize = {"width": 1500, "height": 620}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", default=HERE)
    folder = options.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as data, serve(Path(data)) as served:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        with set_stage(served, "en") as stage:
            windows = [photograph(browser, stage, name, scrolled) for name, scrolled in PANELS.items()]
            arrange(browser, windows, folder / "running.png")
        tell_tutorial(browser, folder / "stranger", Path(data) / "tutorial")
        browser.close()


def tell_tutorial(browser: Browser, folder: Path, data: Path) -> None:
    """Live through the tutorial, and keep what each step looks like."""
    folder.mkdir(exist_ok=True)

    def look(name: str, page: Page) -> None:
        settle(page)
        page.screenshot(path=folder / f"{name}.png")

    with demo(data) as link:
        stranger = Stranger.arrive(browser, link, look, viewport=DESKTOP)
        live_through(stranger, data)
        stranger.first.context.close()


def photograph(browser: Browser, stage: Stage, name: str, scrolled: int) -> bytes:
    """One window of the page, as its user sees it."""
    screen = next(one for one in SCREENS if one.name == name)
    with shown(browser, stage, screen, "en") as (visitor, page):
        screen.resize(visitor, page, WINDOW)
        page.evaluate("place => window.scrollTo(0, place)", scrolled)
        return page.screenshot()


def arrange(browser: Browser, windows: list[bytes], path: Path) -> None:
    """Put the windows beside each other on one wide picture."""
    page: Page = browser.new_page(viewport=WIDE)
    images = "".join(
        f'<img src="data:image/png;base64,{base64.b64encode(window).decode()}">' for window in windows
    )
    style = (
        "body{margin:0;padding:20px;display:flex;gap:16px;background:#dfe6e3;box-sizing:border-box;height:100vh}"
        "img{width:calc((100% - 32px)/3);height:100%;object-fit:cover;object-position:top;"
        "border-radius:10px;box-shadow:0 2px 14px #0003}"
    )
    page.set_content(f"<style>{style}</style>{images}")
    page.screenshot(path=path)
    page.close()


if __name__ == "__main__":
    main()
