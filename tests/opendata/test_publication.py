"""A workshop's open data: what is told, when, and in which packages."""

import csv
import io
import json
import zipfile
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook

from minikoneps.opendata.exact import read_json
from minikoneps.opendata.models_package import RecordPackage, ReleasePackage
from tests.serving import Room, notice
from tests.stages import examine, open_now

ONE, TWO, OFFICER = "tenderer-1", "tenderer-2", "procuring-officer"
LOTS = [{"id": "1", "title": "North"}, {"id": "2", "title": "South"}]
ITEMS = [
    {"id": "1", "description": "Laptop", "quantity": "40", "unit": "piece", "relatedLot": "1"},
    {"id": "2", "description": "=1+1", "quantity": "2.5", "unit": "set", "relatedLot": "2"},
]


def read(room: Room, rest: str, **query: str) -> Any:
    """A public answer, asked without a token."""
    with room.served.client() as stranger:
        answer = stranger.get(f"/ocds/{room.slug}{rest}", params=query)
    assert answer.status_code == 200, answer.text
    return read_json(answer.text)


def processes_of(room: Room) -> list[str]:
    return [record["ocid"] for record in read(room, "/records")["records"]]


def tags(room: Room) -> list[str]:
    return [tag for release in read(room, "/releases")["releases"] for tag in release["tag"]]


def awarded(room: Room) -> dict[str, Any]:
    """Two lots: one awarded, one to nobody."""
    tender = room.publish(title="=cmd|laptops", lots=LOTS, items=ITEMS, buyer={"name": "Library"})
    bid = room.bid(ONE, tender, "800000")["bid"]["id"]
    open_now(room, tender)
    for lot in ("1", "2"):
        examine(room, tender, bid, lot == "1", lot=lot)
    room.done("evaluator", f"/tenders/{tender['id']}/ranking")
    reasons = "Lowest price."
    path = f"/tenders/{tender['id']}/awards"
    room.done(OFFICER, path, {"lot": "1", "status": "active", "bid": bid, "reasons": reasons}, key="award-01")
    room.done(OFFICER, path, {"lot": "2", "status": "unsuccessful", "reasons": reasons}, key="award-02")
    return tender


def test_nothing_is_published_of_a_draft_or_of_a_bid_before_the_opening(room: Room) -> None:
    room.done(OFFICER, "/tenders", notice(title="A draft"))
    assert read(room, "/releases")["releases"] == []

    tender = room.publish(title="Forty laptops")
    room.bid(ONE, tender, "817391")
    package = read(room, "/releases")

    assert tags(room) == ["tender"]
    assert "numberOfTenderers" not in json.dumps(package, default=str)
    assert ONE not in json.dumps(package, default=str)


def test_every_event_is_a_release_and_the_record_sums_them_up(room: Room) -> None:
    tender = awarded(room)

    assert tags(room) == ["tender", *["tenderUpdate"] * 4, "award", "award"]
    (record,) = read(room, "/records")["records"]
    known = record["compiledRelease"]
    assert known["tag"] == ["compiled"]
    assert (known["tender"]["id"], known["tender"]["status"]) == (tender["id"], "complete")
    assert [lot["status"] for lot in known["tender"]["lots"]] == ["complete", "unsuccessful"]
    assert known["buyer"]["name"] == "Library"
    assert [party["roles"] for party in known["parties"]] == [
        ["procuringEntity"],
        ["buyer"],
        ["tenderer", "supplier"],
    ]
    assert [award["status"] for award in known["awards"]] == ["active", "unsuccessful"]
    assert known["awards"][0]["value"] == {"amount": 32000000, "currency": "KRW"}
    assert [bid["status"] for bid in known["bids"]["details"]] == ["valid", "disqualified"]
    assert known["awards"][0]["relatedBids"] == [known["bids"]["details"][0]["id"]]
    assert known["tender"]["numberOfTenderers"] == 1


def test_packages_hold_to_the_strict_models_and_to_exact_numbers(room: Room) -> None:
    awarded(room)

    releases, records = read(room, "/releases"), read(room, "/records")

    ReleasePackage.model_validate(releases)
    RecordPackage.model_validate(records)
    asked = releases["releases"][0]["tender"]["items"][1]
    assert asked["quantity"] == Decimal("2.5")
    assert '""' not in json.dumps(releases, default=str)


def test_pages_lead_on_by_their_link_and_leave_nothing_out(room: Room) -> None:
    awarded(room)
    whole = [release["id"] for release in read(room, "/releases")["releases"]]

    found, package = [], read(room, "/releases", limit="2")
    found += [release["id"] for release in package["releases"]]
    while "links" in package:
        with room.served.client() as stranger:
            package = read_json(stranger.get(package["links"]["next"]).text)
        found += [release["id"] for release in package["releases"]]

    assert len(whole) == 7
    assert found == whole


@pytest.mark.parametrize(("query", "count"), [({"tag": "award"}, 2), ({"until": "2026-03-01T00:00:00Z"}, 0)])
def test_releases_are_chosen_by_tag_and_date(room: Room, query: dict[str, str], count: int) -> None:
    awarded(room)

    assert len(read(room, "/releases", **query)["releases"]) == count


def test_an_id_leads_to_its_release_and_an_ocid_to_its_record(room: Room) -> None:
    awarded(room)
    (last,) = read(room, "/releases", tag="award")["releases"][1:]

    assert read(room, f"/releases/{last['id']}")["releases"] == [last]
    assert read(room, f"/records/{last['ocid']}")["records"][0]["ocid"] == last["ocid"]
    with room.served.client() as stranger:
        missing = stranger.get(f"/ocds/{room.slug}/records/ocds-213czf-nothing")
        elsewhere = stranger.get("/ocds/nowhere/releases")
    assert (missing.status_code, missing.json()["code"]) == (404, "opendata.not_found")
    assert elsewhere.json()["code"] == "access.wrong_workshop"


def test_bulk_files_hold_everything_and_no_formula(room: Room) -> None:
    awarded(room)
    with room.served.client() as stranger:
        lines = stranger.get(f"/ocds/{room.slug}/bulk.jsonl").text.splitlines()
        archive = zipfile.ZipFile(io.BytesIO(stranger.get(f"/ocds/{room.slug}/bulk.zip").content))
        table = list(csv.DictReader(io.StringIO(stranger.get(f"/ocds/{room.slug}/awards.csv").text)))
        book = load_workbook(io.BytesIO(stranger.get(f"/ocds/{room.slug}/awards.xlsx").content))

    assert [json.loads(line)["tender"]["status"] for line in lines] == ["complete"]
    assert sorted(archive.namelist()) == ["awards.csv", "compiled.jsonl", "records.json", "releases.json"]
    assert [row["tender/title"] for row in table] == ["'=cmd|laptops"] * 2
    assert [row["awards/0/value/amount"] for row in table] == ["32000000", ""]
    cell = book["awards"]["B2"]
    assert (cell.value, cell.data_type) == ("=cmd|laptops", "s")


def test_a_cancelled_tender_says_so(room: Room) -> None:
    tender = room.publish()
    room.done(OFFICER, f"/tenders/{tender['id']}/cancellation", {"rationale": "The money is gone."})

    assert tags(room) == ["tender", "tenderCancellation"]
    (record,) = read(room, "/records")["records"]
    assert record["compiledRelease"]["tender"]["status"] == "cancelled"


def test_documents_of_a_draft_are_told_with_its_notice_and_read_by_anybody(room: Room) -> None:
    draft = room.done(OFFICER, "/tenders", notice(title="Forty laptops"))
    query = "title=Terms&documentType=biddingDocuments&language=en&fileName=terms.txt"
    answer = room.at[OFFICER].post(
        room.path(f"/tenders/{draft['id']}/documents?{query}"),
        content=b"Delivered within thirty days.",
        headers={"Idempotency-Key": "document-1"},
    )
    assert answer.status_code == 201, answer.text
    assert read(room, "/releases")["releases"] == []
    with room.served.client() as stranger:
        early = stranger.get(f"/ocds/{room.slug}/documents/{answer.json()['id']}")
    assert early.json()["code"] == "documents.not_found"

    room.done(OFFICER, f"/tenders/{draft['id']}/publication")

    assert tags(room) == ["tender", "tenderUpdate"]
    (document,) = read(room, "/records")["records"][0]["compiledRelease"]["tender"]["documents"]
    assert (document["title"], document["format"]) == ("Terms", "text/plain")
    with room.served.client() as stranger:
        assert stranger.get(document["url"]).content == b"Delivered within thirty days."
