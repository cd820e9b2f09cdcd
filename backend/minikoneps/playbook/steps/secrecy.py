"""What nobody may see before the opening."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import quote

from minikoneps.playbook.actors import Actor, Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.words import amount
from minikoneps.playbook.world import World

PARAMETER = re.compile(r"\{(\w+)\}")
UNREAD = ("/events", ".pdf")  # one never ends, and its entries are those of /entries; paper is not read
MARKS = " ,.'’٬٫\u00a0\u202f"
BROKEN = 500  # from here on an answer hides nothing, it fails
TELLING = 5  # figures a value needs before finding it somewhere says anything


@phrase(
    "bids.private",
    "then",
    "system",
    {"en": ["no seat can read a bid of another seat"], "ar": ["لا يستطيع أي مقعد قراءة عطاء مقعد آخر"]},
)
def bids_private(world: World) -> None:
    """Nobody but its tenderer finds a bid, neither by its address nor in a list."""
    standing = {seat: bid for seat in world.script.bids if (bid := world.bid_of(seat))}
    world.expect(bool(standing), "there is no bid that could be read")
    for other in world.everyone():
        listed = other.see(world.tender_path("/bids")).body
        for seat, bid in standing.items():
            if seat == other.seat:
                continue
            alone = other.see(f"/bids/{bid['id']}")
            world.expect(alone.status in (403, 404), f"{other.name} reads the bid of {seat}: {alone.told()}")
            world.expect(bid["id"].encode() not in listed, f"{other.name} sees the bid of {seat} in a list")


@phrase(
    "bids.values_hidden",
    "then",
    "system",
    {"en": ["no bid value is visible to anyone"], "ar": ["لا تظهر قيمة أي عطاء لأحد"]},
)
def values_hidden(world: World) -> None:
    """No address of the server shows a total or price of a bid to a seat, the trainer or a stranger."""
    values = secret_values(world)
    world.expect(bool(values), "there is no bid whose value could be hidden")
    for viewer, path, answer in readings(world):
        world.expect(answer.status < BROKEN, f"{path} does not answer {viewer.name}: {answer.told()}")
        for value in values:
            world.expect(not shows(answer.body, value), f"{viewer.name} reads {value} at {path}")


def secret_values(world: World) -> set[str]:
    """Totals and prices of the script and of what was sent, those long enough to be told from noise."""
    planned = {amount(total) for total in world.script.bids.values()}
    planned |= {amount(total) for lots in world.script.lot_bids.values() for total in lots.values()}
    sent = {value for bid in world.sent.values() for value in bid.values}
    return {value for value in planned | sent if len(value.replace(".", "")) >= TELLING}


def shows(body: bytes, value: str) -> bool:
    """Whether a value stands in a text, with or without marks between its thousands."""
    whole, _, rest = value.partition(".")
    rest = rest.rstrip("0")
    text, without_marks = readable(body)
    if f"{int(whole)}{rest}" not in without_marks:  # so it is with most, and to see that is quick
        return False
    spaced = r"[ ,.'’٬\u00a0\u202f]?".join(f"{int(whole):,}".split(","))
    tail = rf"[.,٫]{rest}" if rest else ""
    return re.search(rf"(?<![0-9A-Za-z]){spaced}{tail}(?![0-9A-Za-z])", text) is not None


@lru_cache(maxsize=1)  # one value after the other is looked for in the same body
def readable(body: bytes) -> tuple[str, str]:
    """A body as text, an archive as the text of all its files; and the same without marks in numbers.

    The bytes of a printed paper are no text: a figure in them is an offset. What it prints, its tables say.
    """
    bodies = [body]
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            bodies = [archive.read(name) for name in archive.namelist()]
    text = "\n".join(one.decode("utf-8", "replace") for one in bodies if one[:5] != b"%PDF-")
    without_marks = text
    for mark in MARKS:
        without_marks = without_marks.replace(mark, "")
    return text, without_marks


def readings(world: World) -> Iterator[tuple[Actor, str, Answer]]:
    """Every address that can be read, read as every onlooker, as the trainer and as a stranger."""
    trainer, known = world.enter(), identifiers(world)
    for viewer in (*world.onlookers(), trainer, world.stranger()):
        for template in world.readable(viewer):
            if not template.endswith(UNREAD):
                for path in addresses(template, known, world.stray):
                    yield viewer, path, viewer.ask("GET", path)


def identifiers(world: World) -> dict[str, list[str]]:
    """What may stand in an address, by the noun it stands for."""
    room = world.shown(world.enter().see(""), "the room")
    bids = [bid["id"] for seat in world.script.bids if (bid := world.bid_of(seat))]
    return {
        "workshop": [world.workshop],
        "tender": [world.tender_id()],
        "bid": bids,
        "seat": list(world.roles()),
        "link": [str(room.get("projectorLink", "none")).rsplit("/", 1)[-1]],
    }


def addresses(template: str, known: dict[str, list[str]], stray: Sequence[str] = ("none",)) -> list[str]:
    """The addresses of a route with each known identifier filled in; an unknown noun becomes a stray word."""
    paths = [template]
    for parameter in PARAMETER.findall(template):
        values = known.get(parameter.removesuffix("_id"), stray)
        paths = [
            path.replace("{" + parameter + "}", quote(value, safe="")) for path in paths for value in values
        ]
    return [path + "?from=1" if path.endswith("/consistency") else path for path in paths]
