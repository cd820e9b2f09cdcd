"""The bundle of a real workshop, checked as a tenderer would at home: honest, and after each fraud."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from minikoneps.ledger.checkpoint import sign
from minikoneps.ledger.entry import Entry
from minikoneps.ledger.tree import root
from minikoneps.shared.canonical import canonical, parse_instant
from minikoneps.verification.text import run
from minikoneps.workshops.control import Control
from minikoneps.workshops.store import get_signing_key
from tests.serving import Room, open_room, serve

pytestmark = pytest.mark.stories

Files = dict[str, bytes]


@dataclass(frozen=True)
class Played:
    """A workshop from notice to award: its bundle, what was kept outside, and the server's key."""

    bundle: bytes
    receipts: dict[str, dict[str, Any]]
    fingerprint: str
    signing_key: bytes


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("data")
    with serve(folder) as served, open_room(served) as room:
        receipts = play(room)
        bundle = room.get("auditor", "/bundle").content
        control = Control(folder, served.database)
        with control.read() as session:
            key = get_signing_key(session, room.slug)
        control.close()
        return Played(bundle, receipts, room.shown["keyFingerprint"], key)


def play(room: Room) -> dict[str, dict[str, Any]]:
    """Three bids, one replaced and one withdrawn; opened, examined, ranked, awarded."""
    tender = room.publish()
    kept = {"baram": room.bid("tenderer-1", tender, "800000")["receipt"]}
    first = room.bid("tenderer-2", tender, "850000")["bid"]["id"]
    again = room.sealed("tenderer-2", tender, "790000")
    kept["haneul"] = room.done("tenderer-2", f"/bids/{first}/replacement", again, key="key-again")["receipt"]
    third = room.bid("tenderer-3", tender, "700000")["bid"]["id"]
    room.done("tenderer-3", f"/bids/{third}/withdrawal", key="key-withdraw")
    room.pass_deadline(tender)
    address = f"/tenders/{tender['id']}"
    opened = room.done("procuring-officer", f"{address}/opening")
    for row in opened["bids"]:
        judged = {"bid": row["bid"], "responsive": True, "reasons": "It offers what the notice asks for."}
        room.done("evaluator", f"{address}/examinations", judged)
    ranking = room.done("evaluator", f"{address}/ranking")["ranking"]
    award = {"status": "active", "bid": ranking[0]["bid"], "reasons": "The lowest responsive bid."}
    decided = room.done("procuring-officer", f"{address}/awards", award, key="key-award")
    assert decided["value"]["amount"] == "31600000"
    return {**kept, "award": decided["receipt"]}


def unzip(data: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        return {name: bundle.read(name) for name in bundle.namelist()}


def lines_of(files: Files) -> list[dict[str, Any]]:
    return [json.loads(line) for line in files["ledger.jsonl"].splitlines()]


def with_lines(files: Files, lines: list[dict[str, Any]]) -> Files:
    return {**files, "ledger.jsonl": b"".join(canonical(line) + b"\n" for line in lines)}


def index_of(lines: list[dict[str, Any]], kind: str) -> int:
    return next(int(line["index"]) for line in lines if line.get("entry", {}).get("kind") == kind)


def rehashed(line: dict[str, Any]) -> dict[str, Any]:
    return {**line, "leaf": Entry.from_json(line["entry"]).leaf().hex()}


def swap_a_bid(files: Files) -> Files:
    one, other = sorted(name for name in files if name.startswith("envelopes/"))
    return {**files, one: files[other]}


def rewrite_an_entry(files: Files) -> Files:
    lines = lines_of(files)
    place = index_of(lines, "award.decided")
    lines[place]["entry"]["data"]["reasons"] = "The officer liked this one."
    lines[place] = rehashed(lines[place])
    return with_lines(files, lines)


def cut_the_tail(files: Files) -> Files:
    lines = lines_of(files)
    return with_lines(files, lines[: index_of(lines, "award.decided")])


def append_a_late_bid(files: Files) -> Files:
    lines = lines_of(files)
    late = json.loads(json.dumps(lines[index_of(lines, "bid.received")]["entry"]))
    late["data"]["bid"], late["data"]["ciphertext_sha256"] = "bid-000000000000", "ab" * 32
    late["recorded_at"] = lines[-1]["entry"]["recorded_at"]
    late["data"]["received_at"] = lines[-1]["entry"]["recorded_at"]
    return with_lines(files, [*lines, rehashed({"index": len(lines), "entry": late})])


def sign_anew(files: Files, key: bytes) -> Files:
    """Sign a rewritten book with the server's own key, as a server that cheats could."""
    leaves = [bytes.fromhex(line["leaf"]) for line in lines_of(files)]
    heads = [json.loads(line) for line in files["checkpoints.jsonl"].splitlines()]
    sizes = {head["size"] for head in heads if head["size"] <= len(leaves)} | {len(leaves)}
    at = {head["size"]: head["at"] for head in heads}
    signed = [
        sign(
            key,
            log=heads[0]["log"],
            size=size,
            root=root(leaves[:size]),
            at=parse_instant(at.get(size, heads[-1]["at"])),
        )
        for size in sorted(sizes)
    ]
    return {**files, "checkpoints.jsonl": b"".join(canonical(head.to_json()) + b"\n" for head in signed)}


def check(
    folder: Path, files: Files, receipts: dict[str, dict[str, Any]], fingerprint: str | None
) -> tuple[str, int]:
    """Run the checker on files, as the command does."""
    target = folder / "room.bundle.zip"
    with zipfile.ZipFile(target, "w") as bundle:
        for name, data in files.items():
            bundle.writestr(name, data)
    paths = []
    for name, receipt in receipts.items():
        paths.append(folder / f"{name}.json")
        paths[-1].write_text(json.dumps(receipt), encoding="utf-8")
    return run(target, paths, fingerprint)


def test_an_honest_bundle_is_sound_with_every_receipt_and_the_key(played: Played, tmp_path: Path) -> None:
    text, code = check(tmp_path, unzip(played.bundle), played.receipts, played.fingerprint)

    assert code == 0, text


def test_replaced_and_withdrawn_bids_stay_shut_in_it(played: Played) -> None:
    files = unzip(played.bundle)
    envelopes = [name for name in files if name.startswith("envelopes/")]
    received = [line for line in lines_of(files) if line.get("entry", {}).get("kind") == "bid.received"]

    assert (len(received), len(envelopes)) == (4, 2)


FRAUDS: dict[str, tuple[Callable[[Files], Files], str]] = {
    "a bid swapped": (swap_a_bid, "envelope"),
    "an entry rewritten": (rewrite_an_entry, "rewritten"),
    "the tail cut": (cut_the_tail, "cut off"),
    "a late bid appended": (append_a_late_bid, "after"),
}


@pytest.mark.parametrize("fraud", FRAUDS)
def test_a_fraud_is_named(played: Played, tmp_path: Path, fraud: str) -> None:
    commit, word = FRAUDS[fraud]

    text, code = check(tmp_path, commit(unzip(played.bundle)), played.receipts, played.fingerprint)

    assert code == 1, text
    assert word in text, text


@pytest.mark.parametrize("fraud", ["an entry rewritten", "the tail cut", "a late bid appended"])
def test_a_fraud_is_named_though_the_server_signs_it_anew(played: Played, tmp_path: Path, fraud: str) -> None:
    commit, word = FRAUDS[fraud]
    forged = sign_anew(commit(unzip(played.bundle)), played.signing_key)

    text, code = check(tmp_path, forged, played.receipts, played.fingerprint)

    assert code == 1, text
    assert word in text, text


def test_a_forged_receipt_is_named(played: Played, tmp_path: Path) -> None:
    forged = json.loads(json.dumps(played.receipts["baram"]))
    forged["entry"]["data"]["received_at"] = "2026-03-02T09:00:00.000001Z"

    text, code = check(tmp_path, unzip(played.bundle), {"baram": forged}, played.fingerprint)

    assert code == 1, text
    assert "baram.json" in text, text


def test_another_server_s_key_is_named(played: Played, tmp_path: Path) -> None:
    text, code = check(tmp_path, unzip(played.bundle), {}, "0" * 32)

    assert code == 1, text


def test_without_a_receipt_it_says_what_it_cannot_see(played: Played, tmp_path: Path) -> None:
    signed_anew = sign_anew(cut_the_tail(unzip(played.bundle)), played.signing_key)

    text, _ = check(tmp_path, signed_anew, {}, played.fingerprint)

    assert "cannot" in text.lower(), text
    assert "receipt" in text.lower(), text
