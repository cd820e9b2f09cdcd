"""What was written in OCDS 1.0 goes where 1.1 has it."""

from tests.opendata import published
from tests.opendata.published import read_one


def test_organisations_of_1_0_move_to_the_parties() -> None:
    old = published.release(
        buyer={
            "name": "Harbour Board",
            "identifier": {"scheme": "XX-REG", "id": 12},
            "address": {"locality": "A"},
        }
    )
    del old["parties"]
    old["awards"] = [{"id": "1", "suppliers": [{"name": "Yard"}]}]
    content, lines = read_one(old)

    parties = {party["id"]: party for party in content["parties"]}
    assert content["buyer"] == {"name": "Harbour Board", "id": "XX-REG-12"}
    assert parties["XX-REG-12"]["address"] == {"locality": "A"}
    assert parties[content["awards"][0]["suppliers"][0]["id"]]["roles"] == ["supplier"]
    assert "detailsMoved" in lines


def test_amendments_and_transactions_of_1_0_move_too() -> None:
    payment = {
        "id": "1",
        "amount": {"amount": 3},
        "providerOrganization": {"scheme": "XX", "id": "1", "legalName": "A"},
    }
    contract = {"id": "1", "awardID": "1", "implementation": {"transactions": [payment]}}
    content, _ = read_one(
        published.release(
            tender=published.tender(amendment={"rationale": "later", "date": "2026-02-01"}),
            contracts=[contract],
        )
    )

    paid = content["contracts"][0]["implementation"]["transactions"][0]
    assert content["tender"]["amendments"][0]["rationale"] == "later"
    assert paid == {"id": "1", "value": {"amount": 3}, "payer": {"id": "XX-1", "name": "A"}}


def test_items_listed_in_a_lot_name_that_lot() -> None:
    content, _ = read_one(
        published.release(
            tender={"id": "T", "lots": [{"id": "L", "items": ["1"]}], "items": [{"id": "1"}, {"id": "2"}]}
        )
    )

    assert [item.get("relatedLot") for item in content["tender"]["items"]] == ["L", None]
