"""Marks: given alone, handed in, agreed on, closed, and turned into points."""

from fractions import Fraction
from statistics import median
from typing import Any

from minikoneps.playbook.actors import Bot
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.committees import ROUTE, committee, counted
from minikoneps.playbook.steps.evaluating import ranking
from minikoneps.playbook.words import Table, amount, records
from minikoneps.playbook.words import seat as read_seat
from minikoneps.playbook.world import World

USUAL = "0.7"  # the share of full marks that a bot gives where the script is silent


@phrase(
    "script.marks",
    "given",
    "system",
    {
        "en": ["the marks the bots have in mind"],
        "ar": ["الدرجات التي أعدها اللاعبون الآليون"],
        "fr": ["les notes que les robots ont en tête"],
    },
)
def script_marks(world: World, datatable: Table) -> None:
    """What each evaluator gives each tenderer in each criterion when a bot plays it."""
    for row in records(datatable):
        given = {name: amount(text) for name, text in row.items() if name not in ("seat", "bid")}
        world.script.marks[read_seat(row["seat"]), read_seat(row["bid"])] = given


@phrase(
    "marks.given",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} marks the bids"],
        "ar": ["يمنح {seat:Seat} العطاءات درجاتها"],
        "fr": ["{seat:Seat} note les offres"],
    },
    done_by="mark.given",
    route=ROUTE,
)
def mark_bids(world: World, seat: str) -> None:
    """A member marks every bid in every criterion, each mark with a reason."""
    bot = world.bot(seat)
    shown = sheet(world, bot)
    own = {(row["bid"], row["lot"], row["criterion"]) for row in shown["marks"] if row["member"] == seat}
    tenderers = {world.bot(one).party: one for one, role in world.roles().items() if role == "tenderer"}
    for bid in shown["bids"]:
        whose = "" if bid["tenderer"] is None else tenderers.get(bid["tenderer"]["id"], "")
        scripted = world.script.marks.get((seat, whose), {})
        for one in shown["criteria"]:
            cell = {"bid": bid["bid"], "lot": bid["lot"], "criterion": one["id"]}
            if tuple(cell.values()) in own:
                continue
            usual = str(int(Fraction(USUAL) * Fraction(one["fullMarks"])))
            marks = {"marks": scripted.get(one["id"], usual), "reasons": "As the bid says."}
            world.granted(bot.act(world.tender_path("/marks"), {**cell, **marks}), f"{seat} marks a bid")


@phrase(
    "marks.handed_in",
    "when",
    "evaluator",
    {
        "en": ["every member marks the bids and hands in"],
        "ar": ["يمنح كل عضو العطاءات درجاتها ويسلمها"],
        "fr": ["chaque membre note les offres et remet ses notes"],
    },
    done_by="marks.handed_in",
    route=ROUTE,
)
def hand_in(world: World) -> None:
    """Each member marks what it has not marked yet, and hands in."""
    for member in counted(world):
        if member["handedInAt"] is None:
            mark_bids(world, member["seat"])
            done = world.bot(member["seat"]).act(world.tender_path("/marks/hand-in"))
            world.granted(done, f"{member['seat']} hands in")


@phrase(
    "committee.closed",
    "when",
    "evaluator",
    {
        "en": ["the committee agrees and its chair closes"],
        "ar": ["تتفق اللجنة ويغلق رئيسها"],
        "fr": ["la commission s'accorde et son président clôt"],
    },
    done_by="committee.closed",
    route=ROUTE,
)
def agree_and_close(world: World) -> None:
    """Where members differ the chair writes down the mark in the middle, with a reason; then it closes."""
    chair = world.bot(str((committee(world) or {})["chair"]))
    for row in sheet(world, chair)["agreed"]:
        if row["marks"] is None:
            middle = median(sorted(Fraction(mark) for mark in row["given"]))
            cell = {name: row[name] for name in ("bid", "lot", "criterion")}
            said = {**cell, "marks": f"{float(middle):g}", "reasons": "We read the passage again together."}
            world.granted(chair.act(world.tender_path("/agreed-marks"), said), "the chair writes down a mark")
    world.granted(chair.act(world.tender_path("/committee/closing"), {}), "the chair closes")


@phrase(
    "marks.unseen",
    "then",
    "system",
    {
        "en": ["nobody sees a mark of {seat:Seat}"],
        "ar": ["لا يرى أحد درجة منحها {seat:Seat}"],
        "fr": ["personne ne voit une note de {seat:Seat}"],
    },
)
def unseen(world: World, seat: str) -> None:
    """No other seat reads a mark of this one, neither on the sheet nor in the ledger."""
    for bot in world.everyone():
        if bot.seat == seat:
            continue
        answer = bot.see(world.tender_path("/marks"))
        rows = answer.json()["marks"] if answer.good else []
        world.expect(all(row["member"] != seat for row in rows), f"{bot.name} reads marks of {seat}")
        bot.cursor = None
        told = [entry for entry in bot.new_entries() if entry["kind"] == "mark.given"]
        world.expect(all(entry["seat"] != seat for entry in told), f"{bot.name} reads entries of {seat}")


@phrase(
    "marks.removed",
    "then",
    "system",
    {
        "en": ["the marks of {seat:Seat} do not count, and the ledger says why"],
        "ar": ["لا تحتسب درجات {seat:Seat} ويذكر السجل السبب"],
        "fr": ["les notes de {seat:Seat} ne comptent pas, et le registre dit pourquoi"],
    },
)
def removed(world: World, seat: str) -> None:
    """The ledger says how many marks of the seat were removed and for what reason; none counts."""
    reader = world.one("auditor")
    reader.cursor = None
    entries = [entry for entry in reader.new_entries() if entry["kind"].startswith("committee")]
    gone = [one["data"] for one in entries if one["kind"] == "committee_member.recused"]
    own = [data for data in gone if data["member"] == seat]
    world.expect(bool(own) and bool(own[0]["reasons"]), f"the ledger does not say why {seat} left")
    closed = [one["data"] for one in entries if one["kind"] == "committee.closed"]
    named = {row["member"] for data in closed for row in data["members"]}
    world.expect(seat not in named, f"the marks of {seat} were counted")
    world.expect(seat not in [one["seat"] for one in counted(world)], f"{seat} still counts")


@phrase(
    "ranking.by_points",
    "then",
    "system",
    {
        "en": ["the ranking starts with the most points, and each adds up"],
        "ar": ["يبدأ الترتيب بأكثر النقاط ومجموع كل منها صحيح"],
        "fr": ["le classement commence par le plus de points, et chaque total est juste"],
    },
)
def by_points(world: World) -> None:
    """Points fall from rank to rank, and each bid's are the sum of its criteria and its price."""
    rows = (ranking(world) or {"ranking": []})["ranking"]
    scores = [row["score"] for row in rows]
    world.expect(bool(scores) and None not in scores, "nobody is ranked by points")
    totals = [Fraction(score["points"]) for score in scores]
    world.expect(totals == sorted(totals, reverse=True), f"the points are not in order: {totals}")
    for score, total in zip(scores, totals, strict=True):
        parts = Fraction(score["quality"]) + Fraction(score["pricePoints"])
        world.expect(parts == total, f"{parts} are not {total} points")


def sheet(world: World, bot: Bot) -> dict[str, Any]:
    """What is to be marked, as one seat sees it."""
    found: dict[str, Any] = world.shown(bot.see(world.tender_path("/marks")), f"the marks as {bot.name}")
    return found
