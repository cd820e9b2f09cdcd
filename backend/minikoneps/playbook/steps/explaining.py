"""Prices that look too low: the bounds of the law, the question, the answer, the hearing, the decision."""

from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.evaluating import EVALUATION_ROUTE, bids_ranked
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.words import amount as plain
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.money import Money

STILL_TIME = "explanations.still_time"


@phrase(
    "explanation.asked",
    "when",
    "evaluator",
    {
        "en": ['the evaluator asks the first in line "{question}", giving it {span:Span}'],
        "ar": ['يسأل المقيّم الأول في الدور "{question}" ويمهله {span:Span}'],
        "fr": ["l'évaluateur demande à la première dans l'ordre \"{question}\" et lui laisse {span:Span}"],
    },
    done_by="explanation.asked",
    route=EVALUATION_ROUTE,
)
def ask(world: World, question: str, span: timedelta) -> None:
    """The evaluator asks the best bid that is left what accounts for its price."""
    lot, one = first_in_line(world)
    due = datetime.fromisoformat(world.now().isoformat()) + span
    body = {"bid": one["bid"], "lot": lot, "question": question, "dueAt": instant_text(due)}
    asked = world.one("evaluator").act(world.tender_path("/explanations"), body)
    world.granted(asked, f"the evaluator asks {one['tenderer']['name']}")


@phrase(
    "explanation.decision_tried",
    "when",
    "evaluator",
    {
        "en": ["the evaluator tries to exclude it before it answered"],
        "ar": ["يحاول المقيّم استبعاده قبل أن يجيب"],
        "fr": ["l'évaluateur tente de l'exclure avant sa réponse"],
    },
    route=EVALUATION_ROUTE,
)
def try_to_exclude(world: World) -> None:
    """The evaluator decides although the tenderer has time left."""
    world.attempt = _act(world, "evaluator", "/decision", accepted=False, reasons="It is too cheap.")


@phrase(
    "refused.still_time",
    "then",
    "system",
    {
        "en": ["the attempt is refused because there is time to answer"],
        "ar": ["ترفض المحاولة لأن مهلة الجواب لم تنته"],
        "fr": ["la tentative est refusée parce qu'il reste du temps pour répondre"],
    },
)
def refused_with_time_left(world: World) -> None:
    """The last attempt was refused because the tenderer may still answer."""
    refused_as(world, STILL_TIME)


@phrase(
    "explanation.given",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} explains its price "{answer}"'],
        "ar": ['يفسر {seat:Seat} سعره "{answer}"'],
        "fr": ['{seat:Seat} explique son prix "{answer}"'],
    },
    done_by="explanation.given",
    route=EVALUATION_ROUTE,
)
def give(world: World, seat: str, answer: str) -> None:
    """The tenderer that was asked says what accounts for its price; only who decides reads it."""
    world.granted(_act(world, seat, "/answer", answer=answer), f"{seat} explains its price")


@phrase(
    "explanation.heard",
    "when",
    "evaluator",
    {
        "en": ['the evaluator hears it and notes "{minutes}"'],
        "ar": ['يستمع إليه المقيّم ويدون "{minutes}"'],
        "fr": ["l'évaluateur l'entend et note \"{minutes}\""],
    },
    done_by="explanation.heard",
    route=EVALUATION_ROUTE,
)
def hear(world: World, minutes: str) -> None:
    """The evaluator hears the tenderer that answered and writes the minutes."""
    world.granted(_act(world, "evaluator", "/hearing", minutes=minutes), "the evaluator hears the tenderer")


@phrase(
    "explanation.rejected",
    "when",
    "evaluator",
    {
        "en": ['the evaluator excludes it because "{reasons}"'],
        "ar": ['يستبعده المقيّم لأن "{reasons}"'],
        "fr": ["l'évaluateur l'exclut parce que \"{reasons}\""],
    },
    done_by="explanation.decided",
    route=EVALUATION_ROUTE,
)
def exclude(world: World, reasons: str) -> None:
    """The evaluator excludes the bid whose price was not explained."""
    decided = _act(world, "evaluator", "/decision", accepted=False, reasons=reasons)
    world.granted(decided, "the evaluator excludes the bid")


@phrase(
    "explanation.accepted",
    "when",
    "evaluator",
    {
        "en": ['the evaluator keeps it because "{reasons}"'],
        "ar": ['يبقيه المقيّم لأن "{reasons}"'],
        "fr": ['l\'évaluateur la maintient parce que "{reasons}"'],
    },
    done_by="explanation.decided",
    route=EVALUATION_ROUTE,
)
def accept(world: World, reasons: str) -> None:
    """The evaluator finds the price explained, and the bid stays in line."""
    decided = _act(world, "evaluator", "/decision", accepted=True, reasons=reasons)
    world.granted(decided, "the evaluator keeps the bid")


@phrase(
    "explanations.over",
    "given",
    "evaluator",
    {
        "en": ["the explanations are over"],
        "ar": ["انتهت التفسيرات"],
        "fr": ["les explications sont terminées"],
    },
)
def explained(world: World) -> None:
    """Nobody waits for a decision; bots exclude the first in line and keep whoever is next."""
    bids_ranked(world)
    excluded = False
    while any(row["awaits"] == "explanation" for row in lines(world)):
        ask(world, "How do you deliver for so little?", timedelta(days=3))
        party = asked_one(world)[1]["tenderer"]["id"]
        seat = next(bot.seat for bot in world.everyone() if bot.party == party)
        give(world, seat or "", "As our papers show.")
        hear(world, "It told us once more what it wrote.")
        decide = accept if excluded else exclude
        decide(world, "Read against the papers.")
        excluded = True


@phrase(
    "bounds.follow",
    "then",
    "system",
    {
        "en": ["every bid stands to the bounds of the law as its price says"],
        "ar": ["موقع كل عطاء من حدود القانون كما يقول سعره"],
        "fr": ["chaque offre se situe par rapport aux bornes de la loi comme son prix le dit"],
    },
)
def bounds_follow(world: World) -> None:
    """Every seat reads the same bounds; who is beyond one is named, and nobody else."""
    for bot in world.everyone():
        shown = world.shown(bot.see(world.tender_path("/bounds")), f"the bounds as {bot.name}")
        world.expect(bool(shown), f"{bot.name} reads no bounds")
        for lot in shown:
            for one in lot["bids"]:
                low = one["standing"] in ("suspected", "excluded")
                world.expect(low == _too_low(lot, one), f"{one['tenderer']['name']} is {one['standing']}")
                high = any(_minor(one["total"]) > _minor(most["amount"]) for most in lot["ceilings"])
                world.expect((one["standing"] == "tooHigh") == high, f"{one} and the ceilings disagree")


@phrase(
    "explanation.private",
    "then",
    "system",
    {
        "en": ["only those who decide read the words of the answer"],
        "ar": ["لا يقرأ كلمات الجواب إلا من يقررون"],
        "fr": ["seuls ceux qui décident lisent les mots de la réponse"],
    },
)
def words_private(world: World) -> None:
    """Other tenderers see that there is an answer, and not what it says."""
    for bot in world.everyone():
        for lot in world.shown(bot.see(world.tender_path("/bounds")), f"the bounds as {bot.name}"):
            for one in [row for row in lot["bids"] if row["explanation"]]:
                other = bot.party != one["tenderer"]["id"] and (bot.seat or "").startswith("tenderer")
                said = one["explanation"]["answer"]
                world.expect(not (other and said), f"{bot.name} reads the answer of a competitor")


def _too_low(lot: dict[str, Any], one: dict[str, Any]) -> bool:
    if lot["lowLimit"] is not None:
        return _minor(one["total"]) < _minor(lot["lowLimit"])
    threshold = (lot["threshold"] or {}).get("threshold")
    if threshold is None or one["discount"] is None:
        return False
    return Fraction(one["discount"]) >= Fraction(threshold)


def _minor(shown: dict[str, str]) -> int:
    return Money.parse(plain(shown["amount"]), shown["currency"]).minor


def lines(world: World) -> list[dict[str, Any]]:
    """Who may be awarded each lot now, and what has to be done first."""
    found: list[dict[str, Any]] = world.shown(
        world.one("evaluator").see(world.tender_path("/lines")), "the bids in line"
    )
    return found


def rows(world: World) -> list[tuple[str, dict[str, Any]]]:
    """Every ranked bid with its lot, as the evaluator sees it beside the bounds."""
    shown = world.shown(world.one("evaluator").see(world.tender_path("/bounds")), "the bounds")
    return [(lot["lot"], one) for lot in shown for one in lot["bids"]]


def first_in_line(world: World) -> tuple[str, dict[str, Any]]:
    """The best bid that is left in the first lot that is not decided."""
    best = [bid for row in lines(world) for bid in row["best"]]
    world.expect(bool(best), "nobody is left in line")
    return next((lot, one) for lot, one in rows(world) if one["bid"] == best[0])


def asked_one(world: World) -> tuple[str, dict[str, Any]]:
    """The bid about which a question waits for its answer or its decision."""
    found = [
        (lot, one) for lot, one in rows(world) if one["state"] in ("asked", "answered", "heard", "unanswered")
    ]
    world.expect(bool(found), "nobody was asked")
    return found[-1]


def _act(world: World, seat: str, where: str, **said: object) -> Any:
    lot, one = asked_one(world)
    bot = world.one("evaluator") if seat == "evaluator" else world.bot(seat)
    return bot.act(world.tender_path(f"/explanations{where}"), {"bid": one["bid"], "lot": lot, **said})
