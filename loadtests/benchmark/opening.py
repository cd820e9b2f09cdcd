"""What it takes to open, examine and rank the bids on one tender when very many came.

`python -m loadtests.benchmark.opening [--bids 10000] [--database postgresql]`

The sealed bids are laid straight into the room's database, past the door; everything after it goes over HTTP,
as a procuring officer would do it. Meanwhile somebody else looks how far it is, as the page does. Records
are read as far as they come at once, 1,000 rows; examinations are read whole. The processors' time is the
server's and its database's.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from loadtests.asking import whole  # noqa: E402 (the path comes first)
from loadtests.benchmark.contestants import OURS, ours, serving  # noqa: E402
from loadtests.benchmark.counting import Flushes, memory_of, used_by  # noqa: E402
from loadtests.benchmark.databases import NAMES, Fresh, prepared  # noqa: E402
from loadtests.benchmark.room import CLOSES_AT, OFFICER, RoomPlan, TenderPlan, log_of  # noqa: E402
from loadtests.ending import come_to_an_end  # noqa: E402
from minikoneps.bids.store import BidTaken, EnvelopeTaken, add_bids, add_envelopes  # noqa: E402
from minikoneps.ledger.act import LogName  # noqa: E402
from minikoneps.parties.tables import Party  # noqa: E402
from minikoneps.playbook.actors import Actor, Answer, Trainer  # noqa: E402
from minikoneps.playbook.sending import sending  # noqa: E402
from minikoneps.sealing.envelope import InfoParts, info, seal  # noqa: E402
from minikoneps.sealing.payload import BidPayload  # noqa: E402
from minikoneps.shared.database import Stores  # noqa: E402

EVERY = 0.7  # seconds between two looks at the progress, as on the page
PATIENCE = 600.0  # seconds for an answer: whoever waits is told how far it is
AFTER_CLOSING = "2026-03-16T06:00:00Z"


def main() -> int:
    """Measure each step once, and print what it took of the clock and of the processors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bids", type=whole(1), default=10_000)
    parser.add_argument("--database", choices=NAMES, default=NAMES[0])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, ExitStack() as stack:
        Path(place).chmod(0o755)  # PostgreSQL runs as somebody else and reads the counter there
        flushes = Flushes(Path(place))
        kind = stack.enter_context(prepared(asked.database, Path(place) / "database", flushes, 1, 0))
        plan, fresh = kind.plan, stack.enter_context(kind.fresh())
        lay_in(fresh, plan, asked.bids)
        with serving(ours("ours", OURS), fresh, flushes) as (server, port):
            roots = [server.pid, *kind.roots()]
            print(f"{asked.bids:,} bids on one tender; seconds of the clock and of the processors")
            address = f"http://127.0.0.1:{port}"
            passed, spent = 0.0, 0.0
            for name, step in steps(plan, address):
                before, start = used_by(roots, flushes), perf_counter()
                with watching(plan, address) as told:
                    answer = step()
                taken, used = perf_counter() - start, used_by(roots, flushes).since(before)
                size = len(answer.body) / 1e6
                passed, spent = passed + taken, spent + used.cpu
                print(f"{name:<22} {taken:7.2f} s {used.cpu:7.2f} CPU s {size:8.1f} MB", *told, flush=True)
            print(f"{'all of it':<22} {passed:7.2f} s {spent:7.2f} CPU s")
            print(f"memory {memory_of(server.pid):.0f} MB")
    return 0


def steps(plan: RoomPlan, server: str) -> Iterator[tuple[str, Callable[[], Answer]]]:
    """Everything between the deadline and the ranking, in order."""
    with sending(server, PATIENCE) as send:
        trainer = Trainer(send, plan.workshop, plan.trainer_token)
        officer = Actor(send, plan.workshop, plan.officer_token, OFFICER)
        tender = f"/tenders/{plan.tenders[0].id}"
        yield "closing", lambda: sure(trainer.move_clock({"to": AFTER_CLOSING, "rate": 0}))
        yield "opening", lambda: sure(officer.act(f"{tender}/opening"))
        yield "record of the opening", lambda: sure(officer.see(f"{tender}/opening"))
        yield "list of bids", lambda: sure(officer.see(f"{tender}/bids"))
        yield (
            "examination",
            lambda: sure(officer.act(f"{tender}/examinations/rest", {"reasons": "As asked."})),
        )
        yield "list of examinations", lambda: sure(officer.see(f"{tender}/examinations"))
        yield "ranking", lambda: sure(officer.act(f"{tender}/ranking"))
        yield "ranking, read again", lambda: sure(officer.see(f"{tender}/ranking"))


@contextmanager
def watching(plan: RoomPlan, server: str) -> Iterator[list[str]]:
    """Ask again and again how far the opening is; afterwards the list has what was told, if anything was."""
    told, over, seen = list[str](), Event(), list[int]()

    def look() -> None:
        with sending(server, PATIENCE) as send:
            officer = Actor(send, plan.workshop, plan.officer_token, OFFICER)
            while not over.wait(EVERY):
                percent = officer.see(f"/tenders/{plan.tenders[0].id}/opening/progress").json()["percent"]
                if percent is not None and percent not in seen:
                    seen.append(percent)

    watcher = Thread(target=look)
    watcher.start()
    try:
        yield told
    finally:
        over.set()
        watcher.join()
        if seen:
            told.append(f"told of {', '.join(map(str, seen))} %")


def sure(answer: Answer) -> Answer:
    """The answer, if it is a good one.

    Errors: RuntimeError with what was refused.
    """
    if not answer.good:
        raise RuntimeError(answer.told())
    return answer


def lay_in(fresh: Fresh, plan: RoomPlan, bids: int) -> None:
    """Lay sealed bids of as many tenderers into the room's database."""
    log, tender = log_of(plan), plan.tenders[0]
    stores = Stores(fresh.folder, fresh.database)
    with stores.write(log.store) as session:
        names = [f"party-bench{number}" for number in range(bids)]
        session.add_all(Party(id=name, name=f"Office of {name}") for name in names)
        session.flush()
        taken = [bid(tender, name, number) for number, name in enumerate(names)]
        add_bids(session, taken)
        add_envelopes(session, [envelope(log, tender, one, number) for number, one in enumerate(taken)])
        session.commit()
    stores.close()


def bid(tender: TenderPlan, tenderer: str, number: int) -> BidTaken:
    """A bid as the door would have taken it."""
    return BidTaken(
        id=f"bid-bench{number}",
        tender=tender.id,
        tenderer=tenderer,
        notice_version=tender.notice_version,
        received_at=CLOSES_AT.replace(hour=4),
        position=number,
        consortium=None,
    )


def envelope(log: LogName, tender: TenderPlan, one: BidTaken, number: int) -> EnvelopeTaken:
    """Its envelope; every bid has a price of its own."""
    parts = InfoParts(
        workshop=log.workshop,
        attempt=log.attempt,
        tender=tender.id,
        notice_version=tender.notice_version,
        stage="bid",
        lot=tender.lot,
        tenderer=one.tenderer,
        opening_key=tender.opening_key,
    )
    payload = BidPayload.priced("KRW", [("1", "40", str(700_000 + number))])
    ciphertext = seal(bytes.fromhex(tender.public_key), info(parts), payload)
    return EnvelopeTaken(
        bid=one.id,
        stage="bid",
        lot=tender.lot,
        place=0,
        opening_key=tender.opening_key,
        info=info(parts),
        sha256=sha256(ciphertext).hexdigest(),
        ciphertext=ciphertext,
    )


if __name__ == "__main__":
    raise SystemExit(come_to_an_end(lambda _words: main(), ()))
