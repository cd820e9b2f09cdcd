"""The files of the built page, as a browser and as a plain program gets them."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from minikoneps.shared.page import STATIC
from tests.serving import serve


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    with serve(tmp_path_factory.mktemp("data")) as served, served.client() as client:
        yield client


def scripts() -> list[Path]:
    found = sorted(STATIC.glob("assets/*.js"))
    if not found:
        pytest.skip("the page is not built here")
    return found


def test_a_script_comes_squeezed_to_who_takes_it_and_plain_to_who_does_not(browser: httpx.Client) -> None:
    script = max(scripts(), key=lambda one: one.stat().st_size)
    address = f"/assets/{script.name}"

    squeezed = browser.get(address, headers={"Accept-Encoding": "gzip"})
    plain = browser.get(address, headers={"Accept-Encoding": "identity"})

    assert squeezed.content == plain.content == script.read_bytes()
    assert squeezed.headers["content-encoding"] == "gzip"
    assert int(squeezed.headers["content-length"]) < int(plain.headers["content-length"]) / 2
    assert "content-encoding" not in plain.headers
    for answer in (squeezed, plain):
        assert answer.headers["content-type"].partition(";")[0] == "text/javascript"
        assert answer.headers["vary"] == "accept-encoding"
        assert "immutable" in answer.headers["cache-control"]


def test_a_page_of_its_own_needs_few_files(browser: httpx.Client) -> None:
    """Every script of the page names what it needs before it can run: sixty phones ask for all of them."""
    needs = {one.name: set(re.findall(r'from"\./([^"]+)"', one.read_text("utf-8"))) for one in scripts()}

    def all_of(name: str, seen: frozenset[str] = frozenset()) -> frozenset[str]:
        seen |= {name}
        for needed in needs.get(name, set()) - seen:
            seen |= all_of(needed, seen)
        return seen

    assert needs
    assert max(len(all_of(name)) for name in needs) <= 20
