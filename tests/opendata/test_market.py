"""Market records are kept once, compiled, and beside the rooms."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minikoneps.opendata.lines import Report
from minikoneps.opendata.market import Kept, Market
from minikoneps.opendata.reading import Found, read_bytes
from tests.opendata import published


def read(*releases: dict[str, object]) -> list[Found]:
    return read_bytes(published.file_of(list(releases)), Report("test"))


FIRST = published.release()
SECOND = published.release(id="2", date="2026-02-20T00:00:00Z", tender={"id": "T-7", "status": "complete"})


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    market = Market(tmp_path)
    once = market.add(read(FIRST, SECOND), Report("test"))
    before = market.find_process(published.OCID)

    again = market.add(read(FIRST, SECOND), Report("test"))

    assert (once, again) == (Kept(2, 2, 1), Kept(2, 0, 0))
    assert market.find_process(published.OCID) == before


def test_a_process_is_compiled_over_files_in_any_order(tmp_path: Path) -> None:
    market = Market(tmp_path)
    market.add(read(SECOND), Report("test"))
    market.add(read(FIRST), Report("test"))

    process = market.find_process(published.OCID)

    assert market.list_processes() == [published.OCID]
    assert process is not None
    assert process.tender is not None
    assert (process.tender.title, str(process.tender.status)) == ("Two rescue boats", "complete")


def test_a_release_that_says_something_else_under_its_id_is_kept_and_told(tmp_path: Path) -> None:
    market, report = Market(tmp_path), Report("test")
    market.add(read(FIRST), report)

    kept = market.add(read({**FIRST, "title": "Boats!"}), report)

    assert kept.new == 1
    assert [line.code for line in report] == ["releaseOtherwise"]


def test_a_file_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    market = Market(tmp_path)

    def broken() -> Iterator[Found]:
        yield from read(FIRST)
        raise OSError("the stick was pulled out")

    with pytest.raises(OSError, match="stick"):
        market.add(broken(), Report("test"))

    assert market.list_processes() == []
    assert market.add(read(FIRST), Report("test")).new == 1


def test_an_unknown_process_is_not_found(tmp_path: Path) -> None:
    assert Market(tmp_path).find_process("ocds-213czf-none") is None
