"""Own scenarios: kept, changed, taken back, deleted, played; for trainers alone."""

from typing import Any

from tests.authoring.conftest import FIRST_BID, Desk
from tests.playbook.planted import CLEAN
from tests.serving import Room, Served, open_room, serve


def test_what_was_taken_is_offered_for_rooms_to_trainers_alone(
    desk: Desk, own: dict[str, Any], served: Served
) -> None:
    (text,) = own["texts"]
    with served.client() as stranger:
        seen = [one["name"] for one in stranger.get("/api/scenarios").json()]

    assert (own["name"], text["title"], text["sound"], text["seats"]) == ("Chalk", "Chalk", True, 3)
    assert text["scenario"] in [one["name"] for one in desk.client.get("/api/scenarios").json()]
    assert not [name for name in seen if name.startswith("own/")]


def test_nobody_but_a_trainer_comes_near_the_library(room: Room, served: Served) -> None:
    own = Desk(room.trainer).taken(CLEAN)["id"]
    addresses = [
        ("GET", "", None),
        ("POST", "", {"name": "x"}),
        ("POST", "/copies", {"scenario": "first_bid"}),
        ("POST", "/files", {}),
        ("POST", "/look", {"text": ""}),
        ("GET", "/phrases/en", None),
        ("POST", "/tries", {"text": CLEAN}),
        ("GET", "/tries/aaaaaaaaaaaa", None),
        ("DELETE", "/tries/aaaaaaaaaaaa", None),
        ("PATCH", f"/{own}", {"name": "x"}),
        ("DELETE", f"/{own}", None),
        ("POST", f"/{own}/return", {}),
        ("DELETE", f"/{own}/quiz", None),
        ("POST", f"/{own}/quiz/return", {}),
        ("GET", f"/{own}/file", None),
        ("GET", f"/{own}/texts/en", None),
        ("PUT", f"/{own}/texts/en", {"text": "", "base": 1}),
        ("POST", f"/{own}/texts/en/back", {}),
        ("GET", f"/{own}/texts/en/fields", None),
        ("POST", f"/{own}/texts/en/fields", {"base": 1, "changes": [{"id": "1:1", "value": "1"}]}),
    ]
    with served.client() as stranger:
        for method, path, body in addresses:
            seated = room.at["tenderer-1"].request(method, f"/api/library{path}", json=body)
            unknown = stranger.request(method, f"/api/library{path}", json=body)
            assert (seated.status_code, seated.json()["code"]) == (403, "access.trainer_only"), path
            assert (unknown.status_code, unknown.json()["code"]) == (401, "access.no_token"), path


def test_a_draft_may_have_faults_and_is_offered_for_rooms_when_it_has_none(
    desk: Desk, own: dict[str, Any]
) -> None:
    path = f"/api/library/{own['id']}/texts/en"
    faulty = CLEAN.replace("opens the bids", "opens the windows")
    kept = desk.client.put(path, json={"text": faulty, "base": 1}).json()
    offered = [one["name"] for one in desk.client.get("/api/scenarios").json()]
    late = desk.client.put(path, json={"text": CLEAN, "base": 1})
    back = desk.client.post(f"{path}/back", json={}).json()

    assert (kept["version"], [one["line"] for one in kept["findings"]]) == (2, [46])
    assert not [name for name in offered if own["id"] in name]
    assert late.json()["code"] == "authoring.changed_meanwhile"
    assert (back["version"], back["text"], back["findings"]) == (1, CLEAN, [])
    assert desk.client.post(f"{path}/back", json={}).json()["code"] == "authoring.nothing_before"


def test_a_deleted_scenario_comes_back_and_is_found_in_no_list_meanwhile(
    desk: Desk, own: dict[str, Any]
) -> None:
    path = f"/api/library/{own['id']}"
    assert desk.client.delete(path).status_code == 204
    assert own["id"] not in [one["id"] for one in desk.listed()]
    assert desk.client.get(f"{path}/texts/en").json()["code"] == "authoring.not_found"
    assert desk.client.post(f"{path}/return", json={}).json()["texts"] == own["texts"]
    assert own["id"] in [one["id"] for one in desk.listed()]


def test_a_room_keeps_the_text_that_it_began_with(desk: Desk, own: dict[str, Any], served: Served) -> None:
    name, path = own["texts"][0]["scenario"], f"/api/library/{own['id']}"
    with open_room(served, seats=None, scenario=name) as room:
        changed = CLEAN.replace("Scenario: The bids", "Scenario: Something else")
        desk.client.put(f"{path}/texts/en", json={"text": changed, "base": 1})
        desk.client.post(f"{path}/texts/en/back", json={})
        desk.client.put(f"{path}/texts/en", json={"text": changed, "base": 1})
        desk.client.delete(path)
        acts = room.get("trainer", "/handout").json()["acts"]
        room.done("trainer", "/exercise", {})
        begun = room.get("trainer", "/exercise").json()

    assert [act["name"] for act in acts] == ["The bids", "The opening"]
    assert [act["name"] for act in begun["acts"]] == ["The bids", "The opening"]


def test_a_copy_has_the_translations_of_what_it_was_made_of(desk: Desk) -> None:
    copy = desk.client.post("/api/library/copies", json={"scenario": "first_bid", "name": "Our bid"}).json()
    unknown = desk.client.post("/api/library/copies", json={"scenario": "own/zzzzzzzz_en_1"})

    assert (copy["name"], copy["origin"]) == ("Our bid", "first_bid")
    assert [one["language"] for one in copy["texts"]] == ["ar", "en", "es", "fr", "km"]
    assert unknown.json()["code"] == "workshops.scenario_unknown"


def test_figures_and_names_are_changed_wherever_they_stand(desk: Desk) -> None:
    own = desk.taken(FIRST_BID)
    path = f"/api/library/{own['id']}/texts/en"
    fields = {(one["label"], one["row"]): one for one in desk.client.get(f"{path}/fields").json()["fields"]}
    wanted = {
        ("organisation", "procuring-officer"): "Town of Alder",
        ("amount", "tenderer-2"): "31999000",
        ("bids close", ""): "30",
        ("quantity", "Laptop, 14 inch, 16 GB"): "55",
    }
    changes = [{"id": fields[key]["id"], "value": value} for key, value in wanted.items()]
    answer = desk.client.post(f"{path}/fields", json={"base": 1, "changes": changes})
    text = desk.client.get(path).json()

    assert answer.status_code == 200, answer.text
    assert "Rivermouth School Board" not in text["text"]
    assert text["text"].count("Town of Alder") == fields["organisation", "procuring-officer"]["places"] == 4
    assert "in the scripted run the total of tenderer-2 is 31 999 000" in text["text"]
    assert "| in 30 days " in text["text"]
    assert text["findings"] == []


def test_a_value_that_cannot_stand_there_is_refused_and_nothing_is_kept(
    desk: Desk, own: dict[str, Any]
) -> None:
    path = f"/api/library/{own['id']}/texts/en/fields"
    fields = {one["kind"]: one["id"] for one in desk.client.get(path).json()["fields"]}
    for kind, value in (("amount", "much"), ("day", "2026-02-30"), ("span", "1.5"), ("text", 'a "b"')):
        answer = desk.client.post(path, json={"base": 1, "changes": [{"id": fields[kind], "value": value}]})
        assert answer.json()["code"] == "authoring.figure_wrong", kind
        assert answer.json()["errors"] == {fields[kind]: kind}
    phone = [{"id": fields["text"], "value": "call 010-1234-5678"}]
    told = desk.client.post(path, json={"base": 1, "changes": phone})
    unknown = desk.client.post(path, json={"base": 1, "changes": [{"id": "999:1", "value": "1"}]})

    assert told.json()["facts"]["findings"][0]["code"] == "lint.personal_data"
    assert unknown.json()["code"] == "authoring.figure_unknown"
    assert desk.client.get(path).json()["version"] == 1


def test_the_palette_offers_sentences_that_the_checks_take(desk: Desk) -> None:
    phrases = desk.client.get("/api/library/phrases/en").json()
    bids = next(one for one in phrases if one["id"] == "script.bids")

    assert len(phrases) > 300
    assert bids["lines"].startswith("Given the bids the bots have in mind\n  | seat ")
    assert len({one["group"] for one in phrases}) > 10
    assert desk.client.get("/api/library/phrases/xx").json() == []


def test_own_scenarios_survive_a_restart(tmp_path: Any) -> None:
    with serve(tmp_path) as first, first.client(first.trainer_token) as client:
        own = Desk(client).taken(CLEAN)
    with serve(tmp_path) as second, second.client(second.trainer_token) as client:
        assert [one["id"] for one in Desk(client).listed()] == [own["id"]]
