"""The qualification examination: points for the bid whose turn it is, and what follows from them."""

from fractions import Fraction
from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.evaluating import EVALUATION_ROUTE, bids_ranked
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World
from minikoneps.shared.money import Money, round_to

OUT_OF_TURN = "qualifications.out_of_turn"
GOOD = "It has done such work before and can pay for it."
POOR = "It has never done such work."


@phrase(
    "qualification.given",
    "when",
    "evaluator",
    {
        "en": [
            "the evaluator gives the bid whose turn it is {points:Points} points of capability "
            'because "{reasons}"'
        ],
        "ar": ['يمنح المقيّم العطاء الذي حان دوره {points:Points} نقطة للقدرة لأن "{reasons}"'],
        "fr": [
            "l'évaluateur donne à l'offre dont c'est le tour {points:Points} points de capacité "
            'parce que "{reasons}"'
        ],
    },
    done_by="bid.qualified",
    route=EVALUATION_ROUTE,
)
def give(world: World, points: str, reasons: str) -> None:
    """The evaluator examines the bid whose turn it is in each lot and gives it points of capability."""
    _give_all(world, points, reasons, [])


@phrase(
    "qualification.adjusted",
    "when",
    "evaluator",
    {
        "en": [
            "the evaluator gives the bid whose turn it is {points:Points} points of capability and "
            '{more:Points} for its reputation because "{reasons}"'
        ],
        "ar": [
            "يمنح المقيّم العطاء الذي حان دوره {points:Points} نقطة للقدرة و{more:Points} للسمعة "
            'لأن "{reasons}"'
        ],
        "fr": [
            "l'évaluateur donne à l'offre dont c'est le tour {points:Points} points de capacité et "
            '{more:Points} pour sa réputation parce que "{reasons}"'
        ],
    },
    done_by="bid.qualified",
    route=EVALUATION_ROUTE,
)
def give_more(world: World, points: str, more: str, reasons: str) -> None:
    """The evaluator also adds points for what others experienced with the tenderer."""
    _give_all(world, points, reasons, [{"kind": "reputation", "points": more, "reasons": reasons}])


@phrase(
    "qualification.tried",
    "when",
    "evaluator",
    {
        "en": ["the evaluator tries to examine a bid before its turn"],
        "ar": ["يحاول المقيّم فحص عطاء قبل دوره"],
        "fr": ["l'évaluateur tente d'examiner une offre avant son tour"],
    },
    route=EVALUATION_ROUTE,
)
def try_out_of_turn(world: World) -> None:
    """The evaluator examines a bid although a lower one was not examined."""
    waiting = _at(world, "waiting")
    world.expect(bool(waiting), "nobody waits for a turn")
    lot, one = waiting[0]
    body = {"bid": one["bid"], "lot": lot, "capability": "0", "reasons": "It looks like the better firm."}
    world.attempt = _send(world, body)


@phrase(
    "refused.out_of_turn",
    "then",
    "system",
    {
        "en": ["the attempt is refused because it is another bid's turn"],
        "ar": ["ترفض المحاولة لأن الدور لعطاء آخر"],
        "fr": ["la tentative est refusée parce que c'est le tour d'une autre offre"],
    },
)
def refused_out_of_turn(world: World) -> None:
    """The last attempt was refused because a lower bid has its turn."""
    refused_as(world, OUT_OF_TURN)


@phrase(
    "qualification.over",
    "given",
    "evaluator",
    {
        "en": ["the qualification examination is over"],
        "ar": ["انتهى فحص التأهيل"],
        "fr": ["l'examen de qualification est terminé"],
    },
)
def examined_until_one_passed(world: World) -> None:
    """Somebody passed, or nobody is left; bots let the lowest fail and give the next every point there is."""
    bids_ranked(world)
    for queue in queues(world):
        while now := [one for one in queue["bids"] if one["turn"] == "now"]:
            lowest = now[0]["rank"] == 1 and len(queue["bids"]) > len(now)
            capability, reasons = ("0", POOR) if lowest else (queue["mostCapability"], GOOD)
            _give(world, queue["lot"], now[0], {"capability": capability, "reasons": reasons})
            queue = next(one for one in queues(world) if one["lot"] == queue["lot"])


@phrase(
    "qualification.adds_up",
    "then",
    "system",
    {
        "en": ["every total is price points and given points added up"],
        "ar": ["كل مجموع هو حاصل جمع نقاط السعر والنقاط الممنوحة"],
        "fr": ["chaque total est la somme des points de prix et des points donnés"],
    },
)
def adds_up(world: World) -> None:
    """Every seat reads totals that follow from price, plan price and points, and the pass mark decides."""
    for bot in world.everyone():
        shown = world.shown(bot.see(world.tender_path("/qualifications")), f"the examination as {bot.name}")
        world.expect(bool(shown), f"{bot.name} reads no examination")
        for queue in shown:
            for one in queue["bids"]:
                _must_add_up(world, queue, one)


@phrase(
    "qualification.in_order",
    "then",
    "system",
    {
        "en": ["nobody was examined before a lower bid had failed"],
        "ar": ["لم يُفحص أحد قبل أن يرسب عطاء أدنى منه"],
        "fr": ["personne n'a été examiné avant l'échec d'une offre plus basse"],
    },
)
def in_order(world: World) -> None:
    """All bids under an examined one were examined and failed."""
    for queue in queues(world):
        for one in [bid for bid in queue["bids"] if bid["examination"]]:
            lower = [bid for bid in queue["bids"] if bid["rank"] < one["rank"]]
            failed = all(bid["turn"] == "failed" for bid in lower)
            world.expect(failed, f"{one['tenderer']['name']} was examined before its turn")


@phrase(
    "qualification.failed.literal",
    "then",
    "system",
    {
        "en": ["in the scripted run {seat:Seat} does not reach the pass mark"],
        "ar": ["بحسب السيناريو لا يبلغ {seat:Seat} درجة النجاح"],
        "fr": ["selon le scénario {seat:Seat} n'atteint pas la note requise"],
    },
)
def failed(world: World, seat: str) -> None:
    """With the bots' bids and points, this tenderer fails the examination."""
    _must_be_at(world, seat, "failed")


@phrase(
    "qualification.turn.literal",
    "then",
    "system",
    {
        "en": ["in the scripted run it is the turn of {seat:Seat}"],
        "ar": ["بحسب السيناريو حان دور {seat:Seat}"],
        "fr": ["selon le scénario c'est le tour de {seat:Seat}"],
    },
)
def turn_of(world: World, seat: str) -> None:
    """With the bots' bids and points, this tenderer is examined next."""
    _must_be_at(world, seat, "now")


def _must_be_at(world: World, seat: str, turn: str) -> None:
    party = world.bot(seat).party
    found = [
        one["turn"] for queue in queues(world) for one in queue["bids"] if one["tenderer"]["id"] == party
    ]
    world.expect(found == [turn], f"the examination of {seat} is at {found or 'nothing'}")


def _must_add_up(world: World, queue: dict[str, Any], one: dict[str, Any]) -> None:
    row, name = queue["priceScore"], one["tenderer"]["name"]
    costs, plan, total = (
        Money.parse(each["amount"], each["currency"]).minor
        for each in (queue["statutoryCosts"], queue["planPrice"], one["total"])
    )
    ratio = round_to(Fraction(total - costs, plan - costs), 4)
    raw = Fraction(row["weight"]) - Fraction(row["slope"]) * 100 * abs(Fraction(row["baseRatio"]) - ratio)
    points = max(Fraction(row["need"]) if ratio >= Fraction(row["plateau"]) else raw, Fraction(row["least"]))
    world.expect(Fraction(one["price"]["points"]) == points, f"the price of {name} has {one['price']} points")
    given = one["examination"]
    if given is not None:
        more = sum(Fraction(each["points"]) for each in given["adjustments"])
        sum_of_all = points + Fraction(given["capability"]) + more
        world.expect(Fraction(given["total"]) == sum_of_all, f"{name} has a total of {given['total']}")
        passed = sum_of_all >= Fraction(row["passMark"])
        world.expect(given["passed"] == passed, f"{name} has {given['total']} of {row['passMark']} points")


def queues(world: World) -> list[dict[str, Any]]:
    """The examination of each lot, as the evaluator sees it."""
    answer = world.one("evaluator").see(world.tender_path("/qualifications"))
    found: list[dict[str, Any]] = world.shown(answer, "the examination")
    return found


def _at(world: World, turn: str) -> list[tuple[str, dict[str, Any]]]:
    """The bids that have come so far, each with its lot."""
    return [(queue["lot"], one) for queue in queues(world) for one in queue["bids"] if one["turn"] == turn]


def _give_all(world: World, points: str, reasons: str, adjustments: list[dict[str, str]]) -> None:
    now = _at(world, "now")
    world.expect(bool(now), "it is nobody's turn")
    for lot, one in now:
        given = {"capability": points, "adjustments": adjustments, "reasons": reasons}
        _give(world, lot, one, given)


def _give(world: World, lot: str, one: dict[str, Any], given: dict[str, Any]) -> None:
    examined = _send(world, {"bid": one["bid"], "lot": lot, **given})
    world.granted(examined, f"the evaluator examines {one['tenderer']['name']}")


def _send(world: World, body: dict[str, Any]) -> Answer:
    return world.one("evaluator").act(world.tender_path("/qualifications"), body)
