"""An officer finds a code by a word in a room; without a list there is nothing to find."""

from pathlib import Path

from minikoneps.classifications.importing import load_codes
from minikoneps.classifications.lists import CodeLists
from tests.classifications import publishers
from tests.serving import open_room, serve


def test_codes_are_found_as_soon_as_a_list_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "cpv_2008.xml"
    path.write_text(publishers.CPV_XML, encoding="utf-8")
    with serve(tmp_path / "data") as served, open_room(served) as room:
        before = room.get("procuring-officer", "/classifications?q=chairs").json()
        load_codes(path, "CPV", None, CodeLists(served.folder), lambda _part: None)
        rows = room.get("procuring-officer", "/classifications?q=chai&lang=fr&scheme=CPV").json()
        other = room.get("procuring-officer", "/classifications?q=chairs&scheme=HS").json()
        strange = room.get("procuring-officer", "/classifications?scheme=CPC")
        with served.client() as stranger:
            outside = stranger.get(room.path("/classifications?q=chairs"))

    assert (before, other) == ([], [])
    assert rows == [{"scheme": "CPV", "id": "39112000", "language": "fr", "description": "Chaises à bras"}]
    assert (strange.status_code, outside.json()["code"]) == (422, "access.no_token")
