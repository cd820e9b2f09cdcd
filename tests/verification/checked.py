"""The first tender, and what a check of a room finds."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from zipfile import ZipFile

from minikoneps.ledger.entry import Audience
from minikoneps.ledger.receipt import Receipt
from minikoneps.sealing.envelope import info
from minikoneps.shared.canonical import instant_text
from minikoneps.verification.bundle import Bundle, pack
from minikoneps.verification.check import verify
from minikoneps.verification.outside import Evidence
from minikoneps.verification.reading import read_bundle
from minikoneps.verification.report import Report, Severity
from tests.verification.room import KEY, TENDER, Room


def first_tender() -> Room:
    """A whole tender: a replaced bid, a withdrawn one, an envelope full of junk, a late one, an award."""
    played = _first_tender()
    return replace(
        played,
        entries=[*played.entries],
        leaves=[*played.leaves],
        checkpoints=[*played.checkpoints],
        envelopes={**played.envelopes},
        payloads={**played.payloads},
    )


@cache
def _first_tender() -> Room:
    room = Room()
    room.start()
    room.seat_all()
    room.publish()
    room.bid(1, "bid-a", ["100", "50"])
    room.bid(2, "bid-b", ["90", "10"])
    room.bid(2, "bid-b2", ["80", "10.01"], replaces="bid-b")
    room.bid(3, "bid-c", ["1", "1"])
    room.withdraw(3, "bid-c")
    junk = b"\x07" * 1072
    room.receive(4, "bid-d", [room.envelope(junk, info=info(room.parts(4)))])
    room.close()
    late = {"tender": TENDER, "code": "bids.late", "received_at": instant_text(room.now)}
    room.act("bid.refused", "tenderer-3", late, Audience.only("tenderer-3", after=TENDER))
    room.open()
    room.evaluate()
    room.award("bid-b2")
    return room


def bundle_of(data: bytes) -> Bundle:
    return read_bundle(BytesIO(data))


def check(room: Room, *receipts: Receipt, key: str | None = KEY) -> Report:
    """Export a room and verify it with receipts from outside."""
    evidence = [Evidence(f"receipt {r.index}", r.checkpoint, r) for r in receipts]
    return verify(bundle_of(room.export()), evidence, key)


def frauds(report: Report) -> dict[str, list[str]]:
    """What was found, without notes: messages by code."""
    found: dict[str, list[str]] = {}
    for finding in report.findings:
        if finding.severity is Severity.FRAUD:
            found.setdefault(finding.code, []).append(finding.message)
    return found


def edit(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Change one file inside a bundle's zip."""
    with ZipFile(BytesIO(data)) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist()}
    files[name] = change(files[name])
    return pack(files)


def rewritten(index: int, **changes: object) -> Report:
    """The first tender as if this entry had been written so from the beginning."""
    room = first_tender()
    room.rewrite(index, **changes)
    room.sign_anew()
    return check(room)


def resealed(index: int, **changes: object) -> Report:
    """The first tender as if the reception of a bid had named another envelope from the beginning."""
    room = first_tender()
    room.reseal(index, **changes)
    room.sign_anew()
    return check(room)


def notes(report: Report) -> dict[str, str]:
    return {
        finding.code: finding.message for finding in report.findings if finding.code not in frauds(report)
    }


def bidding(*lots: str) -> Room:
    """A tender open for bids, with one lot unless told."""
    room = Room(lots=lots or ("1",))
    room.start()
    room.seat_all()
    room.publish()
    return room
