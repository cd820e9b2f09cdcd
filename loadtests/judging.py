"""Judges a rush that is over: verifies receipts, opens the bids, reads the ledger, sends every key again."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from rich.progress import Progress

from loadtests.plan import Plan, Sealed, attempt_parts, count_sealed, read_sealed
from loadtests.preparing import AUDITOR, OFFICER, Room, granted, together
from loadtests.proof import ACCEPTED, Attempt, Stored
from minikoneps.ledger.receipt import Receipt
from minikoneps.playbook.actors import Actor
from minikoneps.shared.canonical import Unreadable

PAGE = 500  # entries that are read at once
PACK = 400  # keys that are repeated before the next ones are read
PIECE = 4 * 2**20  # bytes of the file of attempts that one process reads at once
RECEIVED = "%7B%22kind%22%3A%5B%22bid.received%22%5D%7D"


def open_all(room: Room, progress: Progress) -> None:
    """Open every tender's bids, as the officer."""
    officer = Actor(room.world.send, room.workshop, room.world.bot(OFFICER).token, OFFICER)

    def open_one(tender: str) -> None:
        granted(officer.act(f"/tenders/{tender}/opening"))

    tenders = [tender["id"] for tender in room.tenders]
    for _ in progress.track(together(open_one, tenders), len(tenders), description="Tenders opened"):
        pass


def read_stored(room: Room, progress: Progress) -> list[Stored]:
    """Every received bid, as an auditor reads the ledger."""
    task = progress.add_task("Bids read from the ledger", total=None)
    auditor = Actor(room.world.send, room.workshop, room.world.bot(AUDITOR).token, AUDITOR)
    stored, after, more = list[Stored](), "", True
    while more:
        page = granted(auditor.see(f"/entries?filter={RECEIVED}&limit={PAGE}{after}"))["entries"]
        for entry in (row["entry"] for row in page):
            data = entry["data"]
            stored.append(Stored(data["bid"], data["tender"], entry["seat"], data.get("replaces")))
        if more := len(page) == PAGE:
            after = f"&after={page[-1]['cursor']}"
        progress.update(task, completed=len(stored))
    progress.update(task, total=len(stored))
    return stored


def repeat_all(room: Room, plan: Plan, progress: Progress) -> dict[str, str | None]:
    """Send every key once more, whatever it was answered; by key the bid that the answer names."""
    task = progress.add_task("Keys sent once more", total=count_sealed(plan.arrivals))

    def again(sealed: Sealed) -> tuple[str, str | None]:
        seat, tender = plan.seats[sealed.arrival.seat], plan.tenders[sealed.arrival.tender]
        headers = Actor(room.world.send, plan.workshop, seat.token, seat.seat).headers(sealed.key)
        path = f"/api/workshops/{plan.workshop}/tenders/{tender}/bids"
        answer = room.world.send("POST", path, headers, sealed.body)
        return sealed.key, answer.json()["bid"]["id"] if answer.status == ACCEPTED else None

    found: dict[str, str | None] = {}
    waiting = read_sealed(plan.arrivals)
    while pack := list(islice(waiting, PACK)):
        found |= together(again, pack)
        progress.advance(task, len(pack))
    return found


@dataclass(frozen=True)
class Piece:
    """A part of a file that begins and ends with lines."""

    file: Path
    begins: int
    ends: int


def pieces(file: Path) -> Iterator[Piece]:
    """A file of lines in parts that several processes may read; a last line that was cut off is left out."""
    begins = 0
    with file.open("rb") as lines:
        while True:
            lines.seek(begins + PIECE)
            rest = lines.readline()
            ends = lines.tell()
            if not rest.endswith(b"\n"):
                lines.seek(begins)
                last = begins + lines.read().rfind(b"\n") + 1
                if last > begins:
                    yield Piece(file, begins, last)
                return
            yield Piece(file, begins, ends)
            begins = ends


@dataclass(frozen=True)
class Read:
    """One line of a file of attempts; `about` is what its verified receipt names: bid, tender and seat."""

    number: int
    times: list[float | None]
    status: int
    code: str | None
    bid: str | None
    about: tuple[object, ...] | None


def read_piece(fingerprint: str, piece: Piece) -> list[Read]:
    """The attempts of a part of a file, with their receipts verified."""
    with piece.file.open("rb") as file:
        file.seek(piece.begins)
        lines = file.read(piece.ends - piece.begins).splitlines()
    found = []
    for line in lines:
        (number, *times, status, code), answer = attempt_parts(line)
        bid = answer["bid"]["id"] if answer else None
        about = verified(answer["receipt"], fingerprint) if answer else None
        found.append(Read(number, times, status, code, bid, about))
    return found


def verified(receipt: object, fingerprint: str) -> tuple[object, ...] | None:
    """The bid, the tender and the seat that a receipt is about, or None when it does not hold."""
    try:
        read = Receipt.from_json(receipt)
    except Unreadable:
        return None
    if read.faults(fingerprint) or read.entry.kind != "bid.received":
        return None
    return read.entry.data.get("bid"), read.entry.data.get("tender"), read.entry.seat


def read_attempts(plan: Plan, fingerprint: str, progress: Progress) -> list[Attempt]:
    """What the generators sent and were answered."""
    of_number = {
        one.arrival.number: (plan.seats[one.arrival.seat].seat, plan.tenders[one.arrival.tender], one.key)
        for one in read_sealed(plan.arrivals)
    }
    parts = [piece for worker in range(plan.workers) for piece in pieces(plan.attempts(worker))]
    found: list[Attempt] = []
    with ExitStack() as stack:
        work = partial(read_piece, fingerprint)
        reading: Iterator[list[Read]] = map(work, parts)
        if len(parts) > plan.workers:
            reading = stack.enter_context(ProcessPoolExecutor()).map(work, parts)
        for rows in progress.track(reading, len(parts), description="Receipts verified"):
            found += [attempt_of(row, *of_number[row.number]) for row in rows]
    return found


def attempt_of(row: Read, seat: str, tender: str, key: str) -> Attempt:
    """An attempt, from what was sent under its number and what was answered."""
    due, first, last, answered = row.times
    holds = row.about == (row.bid, tender, seat)
    return Attempt(seat, tender, key, first, last, row.status, row.code, row.bid, holds, answered, due)
