"""A backup is taken while people bid, and put back elsewhere: what was acknowledged before is there."""

import json
import threading
import zipfile
from pathlib import Path

import pytest

from minikoneps.shared.identifiers import new_id
from minikoneps.workshops.backups import BackupRefused, back_up, restore
from tests.postgres import files_only
from tests.serving import SEATS, Served, open_room, serve

pytestmark = files_only


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of a server with a room and nothing in it."""
    folder = tmp_path_factory.mktemp("data")
    with serve(folder) as served, open_room(served):
        back_up(folder, folder.parent / f"{folder.name}.zip")
    return folder.parent / f"{folder.name}.zip"


def test_what_was_acknowledged_before_is_there_after_though_others_went_on_bidding(tmp_path: Path) -> None:
    key, stop = new_id("key"), threading.Event()
    with serve(tmp_path / "data") as served, open_room(served) as room:
        tender = room.publish()
        body = room.sealed("tenderer-1", tender, "900")
        before = room.done("tenderer-1", f"/tenders/{tender['id']}/bids", body, key=key)
        bid = room.bid("tenderer-2", tender, "901")["bid"]

        def go_on() -> None:
            last = bid
            while not stop.is_set():
                other = room.sealed("tenderer-2", tender, "902")
                path = f"/bids/{last['id']}/replacement"
                last = room.done("tenderer-2", path, other, key=new_id("key"))["bid"]

        busy = threading.Thread(target=go_on)
        busy.start()
        back_up(tmp_path / "data", tmp_path / "monday.zip")
        stop.set()
        busy.join()
        token = room.at["tenderer-1"].headers["Authorization"].removeprefix("Bearer ")
        trainer = served.trainer_token

    restore(tmp_path / "monday.zip", tmp_path / "again")
    with serve(tmp_path / "again") as served:
        again = Served(served.base_url, served.folder, trainer)
        with again.client(token, "tenderer-1") as bidder, again.client(trainer) as leader:
            path = f"/api/workshops/{room.slug}"
            answer = bidder.post(
                f"{path}/tenders/{tender['id']}/bids", json=body, headers={"Idempotency-Key": key}
            )
            assert (answer.status_code, answer.json()) == (201, before)
            moved = {"toEvent": {"tender": tender["id"], "plusSeconds": 1}}
            assert leader.post(f"{path}/clock", json=moved).status_code == 200
            officer = leader.post(
                f"{path}/participants", json={"name": "O", "seats": [SEATS[0]["seat"]]}
            ).json()
        with again.client(officer["token"], SEATS[0]["seat"]) as opener:
            opened = opener.post(f"{path}/tenders/{tender['id']}/opening", json={}).json()

    assert len(opened["bids"]) == 2
    assert all(row["total"] for row in opened["bids"])


def test_a_changed_byte_is_found_and_nothing_is_put_back(kept: Path, tmp_path: Path) -> None:
    forged = tmp_path / "forged.zip"
    with zipfile.ZipFile(kept) as honest, zipfile.ZipFile(forged, "w") as other:
        for name in honest.namelist():
            content = honest.read(name)
            other.writestr(name, content[:-1] + b"x" if name == "control.db" else content)

    with pytest.raises(BackupRefused, match=r"control\.db is not as it was written"):
        restore(forged, tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_a_file_outside_the_folder_is_never_written(kept: Path, tmp_path: Path) -> None:
    forged = tmp_path / "forged.zip"
    with zipfile.ZipFile(kept) as honest, zipfile.ZipFile(forged, "w") as other:
        told = json.loads(honest.read("backup.json"))
        told["files"]["../outside.db"] = ""
        other.writestr("backup.json", json.dumps(told))

    with pytest.raises(BackupRefused, match="no backup"):
        restore(forged, tmp_path / "again")


def test_nothing_is_written_over(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "something").write_text("mine")

    with pytest.raises(BackupRefused, match="not empty"):
        restore(kept, tmp_path)
    with pytest.raises(BackupRefused, match="nothing to back up"):
        back_up(tmp_path, tmp_path / "x.zip")
    with pytest.raises(BackupRefused, match="no backup"):
        restore(tmp_path / "something", tmp_path / "again")
    assert (kept.stat().st_mode & 0o077) == 0


def test_where_nothing_can_be_written_is_told_in_words(kept: Path, tmp_path: Path) -> None:
    restore(kept, tmp_path / "data")
    with pytest.raises(BackupRefused, match=f"Nothing can be written into {tmp_path / 'none'}"):
        back_up(tmp_path / "data", tmp_path / "none" / "monday.zip")

    (tmp_path / "file").touch()
    with pytest.raises(BackupRefused, match=f"Nothing can be written into {tmp_path / 'file'}"):
        restore(kept, tmp_path / "file" / "data")
