"""How long a crowd of rivals takes to come, bid, be opened, examined and ranked in one room.

`python -m loadtests.benchmark.crowd [--rivals 800]`

Everything goes over HTTP, as a trainer and a procuring officer would do it, under multiple reserve prices.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from loadtests.asking import whole  # noqa: E402 (the path comes first)
from loadtests.benchmark.contestants import OURS, ours, serving  # noqa: E402
from loadtests.benchmark.counting import Flushes, memory_of, used_by  # noqa: E402
from loadtests.benchmark.databases import Fresh  # noqa: E402
from loadtests.benchmark.opening import sure  # noqa: E402
from loadtests.ending import come_to_an_end  # noqa: E402
from minikoneps.playbook.actors import Answer  # noqa: E402
from minikoneps.playbook.feature import read_feature  # noqa: E402
from minikoneps.playbook.player import new_world, say  # noqa: E402
from minikoneps.playbook.sending import sending  # noqa: E402
from minikoneps.playbook.world import World  # noqa: E402
from minikoneps.workshops.desk import trainer_token  # noqa: E402

STORY = Path(__file__).resolve().parents[2] / "scenarios" / "four_hundred_rivals.feature"
LOOK = 0.1  # seconds between two looks at how far the crowd has come
BEFORE = 7  # sentences until the notice is open


def main() -> int:
    """Measure each step once, and print what it took of the clock and of the processors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rivals", type=whole(1), default=800)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder, flushes = Path(place) / "data", Flushes(Path(place))
        folder.mkdir()
        token = trainer_token(folder, "Trainer")
        with serving(ours("ours", OURS), Fresh(folder, None, ""), flushes) as (server, port):
            print(f"{asked.rivals} rivals on one tender; seconds of the clock and of the processors")
            for name, step in steps(f"http://127.0.0.1:{port}", token, asked.rivals):
                before, start = used_by([server.pid], flushes), perf_counter()
                answer = step()
                taken, used = perf_counter() - start, used_by([server.pid], flushes).since(before)
                size = len(answer.body) / 1e6
                print(f"{name:<22} {taken:7.2f} s {used.cpu:7.2f} CPU s {size:8.2f} MB", flush=True)
            print(f"memory {memory_of(server.pid):.0f} MB")
    return 0


def steps(server: str, token: str, rivals: int) -> Iterator[tuple[str, Callable[[], Answer]]]:
    """Everything from the crowd's coming to the ranking, in order."""
    feature = read_feature(STORY.read_text(encoding="utf-8"), str(STORY))
    with sending(server) as send:
        world = new_world(send, token, feature, feature.scenarios[0])
        for sentence in feature.scenarios[0].sentences[:BEFORE]:
            say(sentence, world)
        trainer, officer = world.enter(), world.bot("procuring-officer")
        tender = world.tender_path()
        event = {"tender": world.tender_id(), "plusSeconds": 1}
        yield "coming", lambda: sure(trainer.act("/crowds", {"size": rivals}))
        yield "bidding", lambda: all_bid(world)
        yield "closing", lambda: sure(trainer.move_clock({"toEvent": event}))
        yield "opening", lambda: sure(officer.act(f"{tender}/opening"))
        yield "record of the opening", lambda: sure(officer.see(f"{tender}/opening"))
        made = {"reasons": "As asked."}
        yield "examination", lambda: sure(officer.act(f"{tender}/examinations/rest", made))
        yield "ranking", lambda: sure(officer.act(f"{tender}/ranking"))
        yield "bundle", lambda: sure(trainer.see("/bundle"))


def all_bid(world: World) -> Answer:
    """Let everybody bid at once, and wait for the last."""
    trainer = world.enter()
    (crowd,) = trainer.see("/crowds").json()
    sure(trainer.act(f"/crowds/{crowd['id']}/hurry"))
    while (seen := trainer.see("/crowds")).json()[0]["progress"]["waiting"]:
        Event().wait(LOOK)
    return seen


if __name__ == "__main__":
    raise SystemExit(come_to_an_end(lambda _words: main(), ()))
