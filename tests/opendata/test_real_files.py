"""Real publications that lie beside the project on some machines: each is taken, or refused with reasons."""

from pathlib import Path

import pytest

from minikoneps.opendata.lines import Report
from minikoneps.opendata.market import Market
from minikoneps.opendata.reading import read_bytes
from tests.opendata.published import SHARED, shared
from tests.serving import Room

FILES = sorted(path.name for path in (SHARED / "examples").glob("*")) or ["examples"]


@pytest.mark.parametrize("name", FILES)
def test_a_real_file_is_taken_once_as_market_records(name: str, tmp_path: Path) -> None:
    data, market = shared(f"examples/{name}").read_bytes(), Market(tmp_path)
    first, second = Report(name), Report(name)

    once = market.add(read_bytes(data, first), first)
    again = market.add(read_bytes(data, second), second)

    assert once.new == once.releases > 0, first.lines
    assert (again.releases, again.new, again.processes) == (once.releases, 0, 0)
    assert all(market.find_process(ocid) for ocid in market.list_processes())


@pytest.mark.parametrize("name", FILES)
def test_a_real_file_becomes_at_most_one_draft_with_reasons(name: str, room: Room) -> None:
    data = shared(f"examples/{name}").read_bytes()
    address = room.path("/tenders/import")

    once = room.at["procuring-officer"].post(address, content=data)
    again = room.at["procuring-officer"].post(address, content=data)

    assert once.status_code in (200, 201), once.text
    assert (again.status_code, again.json()["changed"], again.json()["market"]["new"]) == (200, False, 0)
    assert again.json()["draft"] == once.json()["draft"]
    assert once.json()["draft"] is not None or once.json()["lines"]
    drafts = room.get("procuring-officer", "/tenders").json()
    assert drafts == ([] if once.json()["draft"] is None else [once.json()["draft"]])


def test_the_tender_of_paraguay_keeps_its_lot_and_all_its_items(room: Room) -> None:
    data = shared("examples/py_dncp_release_284182_tender.json").read_bytes()

    draft = room.at["procuring-officer"].post(room.path("/tenders/import"), content=data).json()["draft"]

    assert draft["currency"] == "PYG"
    assert draft["value"] == {"amount": "184558192", "currency": "PYG"}
    assert [lot["title"] for lot in draft["lots"]] == ["Lote 1"]
    assert len(draft["items"]) == 154
    assert {item["relatedLot"] for item in draft["items"]} == {draft["lots"][0]["id"]}
    assert (draft["tenderPeriod"], draft["buyer"]) == (None, None)
