"""A real tender of Paraguay: imported, completed, published, amended, awarded, and open data again."""

import json
import os
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ocdsmerge import Merger
from playwright.sync_api import Browser, expect

from minikoneps.shared.identifiers import new_id
from tests.browser.visitor import Visitor, token, visiting
from tests.opendata.published import SHARED, shared
from tests.serving import Room, Served, open_room
from tests.stages import examine, open_now

pytestmark = pytest.mark.long  # its parts are told by the stranger's story and the tests of the open data

SAMPLE = "examples/py_dncp_release_284182_tender.json"
SCHEMAS = "standard-1.1.5-schema.zip"
CHECK = SHARED.parents[1] / "tools" / "ocds_offline_check.py"
#: The Python of an environment that has libcoveocds: the standard's own checker, which is not a part of ours.
CHECKER = "MINIKONEPS_OCDS_CHECKER"

ENTITY, BUYER = "Dirección de Compras", "Ministerio de Salud Pública"
FIRST, SECOND = "Ferretería general", "Duchas y cintas"
TAPES = 2  # how many items go to the second lot
DEADLINE, LATER = "2026-03-16T14:00", "2026-03-30T17:00:00Z"
OFFICER = "procuring-officer"
SEATS = [
    {"seat": OFFICER, "role": "procuringOfficer", "organisation": ENTITY},
    *({"seat": f"tenderer-{n}", "role": "tenderer", "organisation": f"Proveedor {n}"} for n in range(1, 6)),
    {"seat": "evaluator", "role": "evaluator", "organisation": ENTITY},
]
# Two people bid on the lot of few items, at one price a piece; three bots bid on one lot or on both.
PEOPLE = {"tenderer-1": "51000", "tenderer-2": "49500"}
BOTS = {"tenderer-3": ("9100", ["1", "2"]), "tenderer-4": ("8900", ["1"]), "tenderer-5": ("9400", ["1"])}
WINNERS = {"1": "tenderer-4", "2": "tenderer-3"}


def import_and_complete(officer: Visitor, room: Room) -> str:
    """Bring the file in through the page, and give what it left open; gives the draft's id."""
    page = officer.open(f"/{room.slug}/open-data/import")
    choose = page.locator("input[type=file]")
    choose.set_input_files(shared(SAMPLE))
    officer.sees_heading("A draft was made")
    expect(page.get_by_text("No buyer is named: give one")).to_be_visible()
    expect(page.get_by_text("× 154").first).to_be_visible()
    choose.set_input_files(shared(SAMPLE))
    expect(page.get_by_text("Nothing changed: this file was imported before.")).to_be_visible()
    officer.follow("Open the draft")

    page.get_by_role("textbox", name="Buyer").fill(BUYER)
    page.get_by_role("textbox", name="Description").first.fill("Entregados en el depósito central.")
    officer.press("Split into lots")
    for place, name in enumerate((FIRST, SECOND)):
        page.get_by_label("Title of the lot").nth(place).fill(name)
    for place in range(1, TAPES + 1):
        item = page.get_by_role("group", name=f"Item {place}", exact=True)
        item.get_by_label("Lot", exact=True).select_option("2")
    page.get_by_label("Deadline for bids").fill(DEADLINE)
    officer.press("Save draft")
    officer.press("Publish the notice")
    page.wait_for_url(lambda url: not url.endswith("/edit"))
    return page.url.rsplit("/", 1)[1]


def amend(room: Room, tender: dict[str, Any]) -> dict[str, Any]:
    """Give tenderers two weeks more."""
    kept = ("title", "description", "buyer", "procurementMethod", "awardCriteria", "value", "currency")
    notice = {name: tender[name] for name in (*kept, "lots", "items")}
    body = {"rationale": "Dos semanas más.", "notice": {**notice, "tenderPeriod": {"endDate": LATER}}}
    amended: dict[str, Any] = room.done(OFFICER, f"/tenders/{tender['id']}/amendments", body)
    return amended


def bid_in_a_browser(bidder: Visitor, room: Room, tender: str, price: str) -> None:
    """Price the items of the second lot, one by one, and send them sealed."""
    page = bidder.open(f"/{room.slug}/tenders/{tender}/bid")
    page.get_by_role("checkbox", name="Bid on lot 1").uncheck()
    prices = page.get_by_role("textbox", name="Unit price of item")
    expect(prices).to_have_count(TAPES)
    for place in range(TAPES):
        prices.nth(place).fill(price)
    bidder.press("Seal my bid")
    bidder.press("Submit sealed bid")
    bidder.sees_heading("Receipt of a sealed bid")


def award(room: Room, tender: dict[str, Any]) -> None:
    """Open, examine, rank, and decide lot by lot."""
    for row in open_now(room, tender)["bids"]:
        assert row["outcome"] == "opened", row
        examine(room, tender, row["bid"], lot=row["lot"])
    rows = room.done("evaluator", f"/tenders/{tender['id']}/ranking")["ranking"]
    best = {row["lot"]: row for row in rows if row["rank"] == 1}
    assert {lot: row["tenderer"]["id"] for lot, row in best.items()} == {
        lot: room.party(seat) for lot, seat in WINNERS.items()
    }
    for lot, row in sorted(best.items()):
        said = {"lot": lot, "status": "active", "bid": row["bid"], "reasons": "El precio más bajo."}
        room.done(OFFICER, f"/tenders/{tender['id']}/awards", said, key=new_id("key"))


@pytest.fixture(scope="module")
def played(browser: Browser, served: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The whole story, and the two packages that the room publishes in the end."""
    shared(SAMPLE)
    folder = tmp_path_factory.mktemp("packages")
    with open_room(served, title="Licitación 284182", seats=SEATS) as room:
        with visiting(browser, served, token=token(room, OFFICER)) as officer:
            published = import_and_complete(officer, room)
            assert not officer.troubles
        tender = amend(room, room.get(OFFICER, f"/tenders/{published}").json())
        for seat, price in PEOPLE.items():
            with visiting(browser, served, token=token(room, seat)) as bidder:
                bid_in_a_browser(bidder, room, tender["id"], price)
                assert not bidder.troubles
        for seat, (price, lots) in BOTS.items():
            room.bid(seat, tender, price, lots)
        with served.client() as stranger:
            early = stranger.get(f"/ocds/{room.slug}/records").text
            award(room, tender)
            for name in ("releases", "records"):
                data = stranger.get(f"/ocds/{room.slug}/{name}", params={"limit": 1000})
                (folder / f"{name}.json").write_bytes(data.content)
        assert not any(room.party(seat) in early for seat in (*PEOPLE, *BOTS))
        yield folder


def record(played: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((played / "records.json").read_text(encoding="utf-8"))["records"][0]
    return found


def test_the_tender_of_paraguay_goes_from_the_file_to_an_award_for_each_lot(played: Path) -> None:
    known = record(played)["compiledRelease"]

    assert (known["buyer"]["name"], known["tender"]["status"]) == (BUYER, "complete")
    assert [len(known["tender"]["items"]), known["tender"]["numberOfTenderers"]] == [154, 5]
    assert [lot["title"] for lot in known["tender"]["lots"]] == [FIRST, SECOND]
    assert known["tender"]["tenderPeriod"]["endDate"].startswith("2026-03-30T17:00:00")
    suppliers = {one["relatedLots"][0]: one["suppliers"][0]["name"] for one in known["awards"]}
    assert suppliers == {"1": "Proveedor 4", "2": "Proveedor 3"}
    assert len(known["bids"]["details"]) == 6


def test_the_reference_merge_of_its_releases_is_our_compiled_release(played: Path) -> None:
    with zipfile.ZipFile(shared(SCHEMAS)) as standard:
        name = next(one for one in standard.namelist() if one.endswith("/schema/release-schema.json"))
        schema = json.loads(standard.read(name))
    told = record(played)

    assert Merger(schema).create_compiled_release(told["releases"]) == told["compiledRelease"]


@pytest.mark.parametrize("name", ["releases", "records"])
def test_the_standard_s_own_checker_finds_nothing_wrong(name: str, played: Path) -> None:
    python = os.environ.get(CHECKER)
    if python is None or not CHECK.exists():
        pytest.skip(f"{CHECKER} names no Python with libcoveocds: the packages were not checked by it.")
    command: list[str | Path] = [
        python,
        CHECK,
        shared(SCHEMAS),
        shared("extensions"),
        played / f"{name}.json",
    ]

    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)

    said = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 0, done.stdout + done.stderr
    assert (said["deref_error"], said["errors"], said["unknown_fields"]) == (None, 0, [])
    assert not said["checks"].get("empty_field")
