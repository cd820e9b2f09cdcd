"""Pictures of every screen, on sheets to be looked at: `python -m tests.browser.contact_sheets [folder]`.

A sheet for each language, size and appearance, and every picture beside it; `--only fr` for one language.
"""

import argparse
import tempfile
from html import escape
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.looks import AXE_AT, SIZES, shown
from tests.browser.screens import SCREENS
from tests.browser.showing import Screen
from tests.browser.stage import set_stage
from tests.browser.visitor import Visitor
from tests.browsers import find_browser
from tests.serving import serve

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "build" / "contact-sheets"
COLUMNS = {"1280": (4, 560), "390": (8, 260)}
TALLEST = {"1280": 2000, "390": 3000}  # pixels of a screen that are shown


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", default=HERE)
    options.add_argument("--only", choices=list(AXE_AT))
    chosen = options.parse_args()
    program = find_browser()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as data, serve(Path(data)) as served:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for locale in [chosen.only] if chosen.only else AXE_AT:
            with set_stage(served, locale) as stage:
                for dark in (False, True):
                    name = f"{locale}-{'dark' if dark else 'light'}"
                    for screen in SCREENS:
                        with shown(browser, stage, screen, locale, dark=dark) as (visitor, page):
                            photograph(visitor, page, screen, chosen.folder / name)
                    bind(browser, chosen.folder, name)
        browser.close()


def photograph(visitor: Visitor, page: Page, screen: Screen, folder: Path) -> None:
    """The screen as it stands, in every size; long ones are cut below."""
    for size, viewport in SIZES.items():
        screen.resize(visitor, page, viewport)
        if not screen.floating:
            height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST[size])
            whole: ViewportSize = {"width": viewport["width"], "height": max(height, viewport["height"])}
            page.set_viewport_size(whole)
        page.screenshot(path=folder / size / f"{screen.name}.png")


def bind(browser: Browser, folder: Path, name: str) -> None:
    """Put the pictures of a language and appearance on one sheet for each size."""
    for size in SIZES:
        columns, width = COLUMNS[size]
        frames = "".join(
            f"<figure><figcaption>{escape(screen.name)}</figcaption>"
            f'<img src="{name}/{size}/{screen.name}.png" width="{width}"></figure>'
            for screen in SCREENS
        )
        grid = f"display:grid;grid-template-columns:repeat({columns},{width}px);gap:12px;align-items:start"
        style = f"body{{{grid};font:14px sans-serif}}figure{{margin:0}}img{{border:1px solid #888}}"
        sheet = folder / f"{name}-{size}.html"
        sheet.write_text(f"<!doctype html><meta charset=utf-8><style>{style}</style>{frames}", "utf-8")
        page = browser.new_page(viewport={"width": columns * (width + 20), "height": 800})
        page.goto(sheet.resolve().as_uri())
        page.screenshot(path=sheet.with_suffix(".png"), full_page=True)
        page.close()


if __name__ == "__main__":
    main()
