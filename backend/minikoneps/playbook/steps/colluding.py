"""A rival proposes to agree on bids: tenderers report it, and nobody learns whom it wrote to."""

from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.world import World

ROUTE = "/conversations"
ANSWERS = {"cartel": "accepted", "cheap": "refused"}  # how bots answer who do not report


@phrase(
    "collusion.offered",
    "when",
    "trainer",
    {
        "en": ['the trainer has a rival write to {seat:Seat} "{words}"'],
        "ar": ['يجعل المدرب منافسا يكتب إلى {seat:Seat} "{words}"'],
        "fr": ['le formateur fait écrire un concurrent au {seat:Seat} "{words}"'],
    },
    done_by="collusion.offered",
    route=ROUTE,
)
def offer(world: World, seat: str, words: str) -> None:
    """The trainer writes to a tenderer as a rival; a bot of the cartel lends its name."""
    write_as_rival(world, [seat], words)


@phrase(
    "collusion.offered_to_all",
    "when",
    "trainer",
    {
        "en": ['the trainer has a rival write to every tenderer "{words}"'],
        "ar": ['يجعل المدرب منافسا يكتب إلى كل مقدم عطاء "{words}"'],
        "fr": ['le formateur fait écrire un concurrent à chaque soumissionnaire "{words}"'],
    },
    done_by="collusion.offered",
    route=ROUTE,
)
def offer_to_all(world: World, words: str) -> None:
    """The trainer writes to all tenderers as a rival, to each alone."""
    write_as_rival(world, tenderers(world), words)


@phrase(
    "collusion.dealt_with",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} does with the proposal what the law asks"],
        "ar": ["يفعل {seat:Seat} بالاقتراح ما يطلبه القانون"],
        "fr": ["{seat:Seat} fait de la proposition ce que la loi demande"],
    },
    done_by="collusion.reported",
    route=ROUTE,
)
def deal_with(world: World, seat: str) -> None:
    """A tenderer reports what a rival wrote; a bot of the cartel agrees, a cheap one only refuses."""
    deal(world, seat)


@phrase(
    "collusion.dealt_with_by_all",
    "when",
    "every tenderer",
    {
        "en": ["every tenderer does with the proposal what the law asks"],
        "ar": ["يفعل كل مقدم عطاء بالاقتراح ما يطلبه القانون"],
        "fr": ["chaque soumissionnaire fait de la proposition ce que la loi demande"],
    },
    done_by="collusion.reported",
    route=ROUTE,
)
def all_deal_with(world: World) -> None:
    """Every tenderer does the same by itself."""
    for seat in world.script.bids or tenderers(world):
        deal(world, seat)


@phrase(
    "collusion.is_reported",
    "given",
    "system",
    {
        "en": ["what a rival proposed to {seat:Seat} is reported"],
        "ar": ["جرى الإبلاغ عما اقترحه منافس على {seat:Seat}"],
        "fr": ["ce qu'un concurrent a proposé au {seat:Seat} est signalé"],
    },
)
def is_reported(world: World, seat: str) -> None:
    """A rival has written to the tenderer, and the tenderer has reported it."""
    rows = of_tender(world, world.bot(seat).see(ROUTE), f"the conversations of {seat}")
    if not rows:
        write_as_rival(world, [seat], "Let us agree who takes this one.")
    if not rows or rows[0]["reportedAt"] is None:
        report(world, seat)


@phrase(
    "collusion_report.opened",
    "when",
    "auditor",
    {
        "en": ["the auditor opens the report"],
        "ar": ["يفتح المدقق البلاغ"],
        "fr": ["l'auditeur ouvre le signalement"],
    },
    done_by="collusion_report.opened",
    route=ROUTE,
)
def open_report(world: World) -> None:
    """The auditor looks into every report about the tender that nobody has opened."""
    auditor = world.one("auditor")
    waiting = [row["id"] for row in reports(world, auditor.name) if row["openedAt"] is None]
    world.expect(bool(waiting), "no report waits for the auditor")
    for report in waiting:
        world.granted(auditor.act(f"/rigging-reports/{report}/opening"), "the auditor opens the report")


@phrase(
    "collusion.secret",
    "then",
    "system",
    {
        "en": ["nobody but {seat:Seat} and the trainer reads what the rival wrote"],
        "ar": ["لا يقرأ ما كتبه المنافس إلا {seat:Seat} والمدرب"],
        "fr": ["personne d'autre que {seat:Seat} et le formateur ne lit ce qu'écrit le concurrent"],
    },
)
def secret(world: World, seat: str) -> None:
    """The seat and the trainer find the conversation; no other seat finds it, in no list and in no ledger."""
    held = conversation(world, seat)["id"]
    read = [row["seat"] for row in of_tender(world, world.enter().see(ROUTE), "the conversations")]
    world.expect(seat in read, f"the trainer does not find the conversation with {seat}")
    for bot in world.everyone():
        if bot.name == seat:
            continue
        answers = [bot.see(ROUTE), bot.see("/entries?limit=500")]
        told = any(held in answer.body.decode() for answer in answers)
        world.expect(not told, f"{bot.name} reads what the rival wrote to {seat}")


@phrase(
    "collusion.was_reported",
    "then",
    "system",
    {
        "en": ["{seat:Seat} has reported the proposal"],
        "ar": ["أبلغ {seat:Seat} عن الاقتراح"],
        "fr": ["{seat:Seat} a signalé la proposition"],
    },
)
def was_reported(world: World, seat: str) -> None:
    """The conversation with the tenderer is reported."""
    must_be_reported(world, seat)


@phrase(
    "collusion.was_reported_by_all",
    "then",
    "system",
    {
        "en": ["every tenderer has reported the proposal"],
        "ar": ["أبلغ كل مقدم عطاء عن الاقتراح"],
        "fr": ["chaque soumissionnaire a signalé la proposition"],
    },
)
def was_reported_by_all(world: World) -> None:
    """Every tenderer to whom a rival wrote has reported it."""
    rows = of_tender(world, world.enter().see(ROUTE), "the conversations")
    world.expect(bool(rows), "no rival wrote to anybody")
    for row in rows:
        must_be_reported(world, row["seat"])


@phrase(
    "collusion.nameless",
    "then",
    "system",
    {
        "en": ["the report can be looked into, and names nobody"],
        "ar": ["يمكن النظر في البلاغ، ولا يُذكر فيه اسم أحد"],
        "fr": ["le signalement peut être examiné, et ne nomme personne"],
    },
)
def nameless(world: World) -> None:
    """Officer and auditor find the report, without seat or organisation; tenderers find none."""
    seats = [row for row in world.seats() if row["role"] == "tenderer"]
    for bot in world.everyone():
        found = reports(world, bot.name)
        world.expect(bot.role != "tenderer" or not found, f"{bot.name} finds a report")
        if bot.role not in ("procuringOfficer", "auditor"):
            continue
        world.expect(bool(found), f"{bot.name} finds no report")
        told = [str({key: value for key, value in row.items() if key != "lines"}) for row in found]
        names = [name for row in seats for name in (row["seat"], row["organisation"], row["party"])]
        named = [name for name in names if any(name in one for one in told)]
        world.expect(not named, f"{bot.name} reads {', '.join(named)} in the report")


@phrase(
    "collusion_report.read",
    "then",
    "system",
    {
        "en": ["the auditor reads every line of the report"],
        "ar": ["يقرأ المدقق كل سطور البلاغ"],
        "fr": ["l'auditeur lit chaque ligne du signalement"],
    },
)
def report_read(world: World) -> None:
    """The opened report has the lines of the conversation, also in the auditor's ledger."""
    auditor = world.one("auditor")
    rows = [row for row in reports(world, auditor.name) if row["openedAt"] is not None]
    world.expect(bool(rows), "no report was opened")
    entries = world.shown(auditor.see("/entries?limit=500"), "the ledger as the auditor")["entries"]
    kept = [row["entry"]["data"] for row in entries if row["entry"]]
    for row in rows:
        world.expect(bool(row["lines"]), "the report has no lines")
        texts = [line["text"] for line in row["lines"]]
        same = [one for one in kept if one.get("conversation") == row["id"] and "lines" in one]
        world.expect(bool(same), "the ledger does not show the auditor the opened report")
        world.expect([line["text"] for line in same[-1]["lines"]] == texts, "the ledger has other lines")


def write_as_rival(world: World, seats: list[str], words: str) -> None:
    """Have the rival write, in the name of a bot of the cartel where there is another."""
    hand = next((one for one in world.ring if one not in seats), None)
    made = {"tender": world.tender_id(), "seats": seats, "text": words, "hand": hand}
    world.granted(world.enter().act(ROUTE, made), "the trainer writes as a rival")


def deal(world: World, seat: str) -> None:
    """Do what the character on a seat does with a proposal."""
    if world.character in ANSWERS:
        answer(world, seat, ANSWERS[world.character])
        return
    report(world, seat)


def report(world: World, seat: str) -> None:
    """Report what a rival wrote to a seat."""
    found = conversation(world, seat)
    world.granted(world.bot(seat).act(f"{ROUTE}/{found['id']}/report"), f"{seat} reports the proposal")


def answer(world: World, seat: str, said: str) -> None:
    """Answer what a rival wrote to a seat."""
    found = conversation(world, seat)
    if found["answer"] is None:
        path = f"{ROUTE}/{found['id']}/answer"
        world.granted(world.bot(seat).act(path, {"answer": said}), f"{seat} answers the rival")


def must_be_reported(world: World, seat: str) -> None:
    """Hold the scenario to a report of a seat."""
    found = conversation(world, seat)
    world.expect(found["reportedAt"] is not None, f"{seat} has not reported what the rival wrote")


def conversation(world: World, seat: str) -> dict[str, Any]:
    """What a rival wrote to a seat about the tender, as that seat reads it."""
    rows = of_tender(world, world.bot(seat).see(ROUTE), f"the conversations of {seat}")
    world.expect(bool(rows), f"no rival wrote to {seat}")
    return rows[0]


def of_tender(world: World, answered: Any, what: str) -> list[dict[str, Any]]:
    """The conversations of an answer that are about the tender."""
    rows: list[dict[str, Any]] = world.shown(answered, what)
    return [row for row in rows if row["tender"] == world.tender_id()]


def reports(world: World, seat: str) -> list[dict[str, Any]]:
    """The reports about the tender that a seat may look into."""
    return of_tender(world, world.bot(seat).see("/rigging-reports"), f"the reports as {seat}")


def tenderers(world: World) -> list[str]:
    """The seats that bid."""
    return [seat for seat, role in world.roles().items() if role == "tenderer"]
