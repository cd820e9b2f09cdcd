"""A stranger with nothing but the README lives through an own tender and takes its OCDS record home."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.stranger import ANSWER, Stranger, demo, live_through


@pytest.mark.long
def test_from_the_readme_alone_to_the_record_of_an_own_tender(browser: Browser, tmp_path: Path) -> None:
    with demo(tmp_path / "data") as link:
        stranger = Stranger.arrive(browser, link)
        try:
            record = live_through(stranger, tmp_path)
        except Exception as missed:
            for page in stranger.first.context.pages:
                missed.add_note(f"{page.url} says: {page.locator('body').inner_text()[:1000]}")
            raise
        stranger.first.context.close()

    known = record["compiledRelease"]
    tender = known["tender"]
    assert [lot["title"] for lot in tender["lots"]] == ["Northern school", "Southern school"]
    assert [item["quantity"] for item in tender["items"]] == [42, 8]
    assert len(tender["amendments"]) == 1
    assert [document["format"] for document in tender["documents"]] == ["application/pdf"]
    assert [enquiry["answer"] for enquiry in tender["enquiries"]] == [ANSWER]
    won = {lot: award["suppliers"][0]["name"] for award in known["awards"] for lot in award["relatedLots"]}
    assert won == {"1": "Kestrel Computing", "2": "Blue Harbour Systems"}
    assert len(record["releases"]) == 12
