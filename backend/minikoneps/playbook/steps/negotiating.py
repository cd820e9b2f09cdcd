"""Negotiations: begun in the order of the points, minuted round by round, agreed or broken down."""

from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.committees import at_work
from minikoneps.playbook.steps.evaluating import EVALUATION_ROUTE, bids_ranked, examine_all
from minikoneps.playbook.steps.marking import agree_and_close, hand_in
from minikoneps.playbook.words import amount
from minikoneps.playbook.world import World

PRESENT = "The officer, an engineer of the buyer, and the tenderer's director."


@phrase(
    "proposals.judged",
    "given",
    "evaluator",
    {
        "en": ["the proposals are judged by a committee of {count:Whole}"],
        "ar": ["قيّمت العروض الفنية لجنة من {count:Whole}"],
        "fr": ["les propositions sont jugées par une commission de {count:Whole}"],
    },
)
def judged(world: World, count: int) -> None:
    """The first envelopes were examined and marked, and the chair closed; bots do what is missing."""
    at_work(world, count)
    if not _is_closed(world):
        examine_all(world)
        hand_in(world)
        agree_and_close(world)


@phrase(
    "negotiation.order_known",
    "given",
    "evaluator",
    {
        "en": ["the order of negotiation is known, as a committee of {count:Whole} judged"],
        "ar": ["ترتيب التفاوض معلوم كما حكمت لجنة من {count:Whole}"],
        "fr": ["l'ordre de négociation est connu, selon une commission de {count:Whole}"],
    },
)
def order_known(world: World, count: int) -> None:
    """The proposals were judged and the prices of the good ones ranked; bots do what is missing."""
    judged(world, count)
    bids_ranked(world)


@phrase(
    "negotiation.opened",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer begins to negotiate with the one whose turn it is"],
        "ar": ["يبدأ مسؤول الشراء التفاوض مع صاحب الدور"],
        "fr": ["le responsable des marchés commence à négocier avec celle dont c'est le tour"],
    },
    done_by="negotiation.opened",
    route=EVALUATION_ROUTE,
)
def begin(world: World) -> None:
    """The officer begins with the best bid that is left, before everybody."""
    world.granted(_act(world, "", _at(world, "due")), "the procuring officer begins to negotiate")


@phrase(
    "negotiation.tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to negotiate with one whose turn has not come"],
        "ar": ["يحاول مسؤول الشراء التفاوض مع من لم يحن دوره"],
        "fr": ["le responsable des marchés tente de négocier avec une offre dont ce n'est pas le tour"],
    },
    route=EVALUATION_ROUTE,
)
def try_out_of_turn(world: World) -> None:
    """The officer turns to a bid although one before it has the turn."""
    world.attempt = _act(world, "", _at(world, "waiting"))


@phrase(
    "negotiation.work_open",
    "when",
    "procuringOfficer",
    {
        "en": ['a round about the work settles nothing, with the minutes "{minutes}"'],
        "ar": ['جولة حول العمل لا تحسم شيئا ومحضرها "{minutes}"'],
        "fr": ['un tour sur les prestations ne règle rien, au compte rendu "{minutes}"'],
    },
    done_by="negotiation.held",
    route=EVALUATION_ROUTE,
)
def work_open(world: World, minutes: str) -> None:
    """The officer writes the minutes of a round about the work that settled nothing."""
    _hold(world, minutes, settled=False)


@phrase(
    "negotiation.work_settled",
    "when",
    "procuringOfficer",
    {
        "en": ['a round settles the work, with the minutes "{minutes}"'],
        "ar": ['جولة تحسم العمل ومحضرها "{minutes}"'],
        "fr": ['un tour règle les prestations, au compte rendu "{minutes}"'],
    },
    done_by="negotiation.held",
    route=EVALUATION_ROUTE,
)
def work_settled(world: World, minutes: str) -> None:
    """The officer writes the minutes of a round that settled the work."""
    _hold(world, minutes, settled=True)


@phrase(
    "negotiation.price_settled",
    "when",
    "procuringOfficer",
    {
        "en": ['a round settles the price at {total:Amount}, with the minutes "{minutes}"'],
        "ar": ['جولة تحسم السعر عند {total:Amount} ومحضرها "{minutes}"'],
        "fr": ['un tour règle le prix à {total:Amount}, au compte rendu "{minutes}"'],
    },
    done_by="negotiation.held",
    route=EVALUATION_ROUTE,
)
def price_settled(world: World, total: str, minutes: str) -> None:
    """The officer writes the minutes of a round that settled the price."""
    _hold(world, minutes, settled=True, price=total)


@phrase(
    "negotiation.price_tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to note a price of {total:Amount}"],
        "ar": ["يحاول مسؤول الشراء تدوين سعر قدره {total:Amount}"],
        "fr": ["le responsable des marchés tente de noter un prix de {total:Amount}"],
    },
    route=EVALUATION_ROUTE,
)
def try_price(world: World, total: str) -> None:
    """The officer writes down a price that the rules should refuse."""
    world.attempt = _round(world, "We met once more.", True, total)


@phrase(
    "negotiation.broken_down",
    "when",
    "procuringOfficer",
    {
        "en": ['the talks break down because "{reasons}"'],
        "ar": ['تنهار المحادثات لأن "{reasons}"'],
        "fr": ['les pourparlers échouent parce que "{reasons}"'],
    },
    done_by="negotiation.ended",
    route=EVALUATION_ROUTE,
)
def break_down(world: World, reasons: str) -> None:
    """The officer says that nothing could be agreed, and why; the next in line has its turn."""
    ended = _act(world, "/end", _at(world, "open"), outcome="brokenDown", reasons=reasons)
    world.granted(ended, "the talks break down")


@phrase(
    "negotiation.agreed",
    "when",
    "procuringOfficer",
    {
        "en": ['all is agreed because "{reasons}"'],
        "ar": ['يتم الاتفاق على كل شيء لأن "{reasons}"'],
        "fr": ['tout est convenu parce que "{reasons}"'],
    },
    done_by="negotiation.ended",
    route=EVALUATION_ROUTE,
)
def agree(world: World, reasons: str) -> None:
    """The officer says that work and price are agreed, and why."""
    ended = _act(world, "/end", _at(world, "open"), outcome="agreed", reasons=reasons)
    world.granted(ended, "all is agreed")


@phrase(
    "negotiation.over",
    "given",
    "procuringOfficer",
    {
        "en": ["it was agreed with one of them, as a committee of {count:Whole} judged"],
        "ar": ["تم الاتفاق مع أحدهم كما حكمت لجنة من {count:Whole}"],
        "fr": ["un accord existe avec l'une d'elles, selon une commission de {count:Whole}"],
    },
)
def agreed_with_one(world: World, count: int) -> None:
    """It was agreed with somebody; bots let the first talks break down and agree with the next."""
    order_known(world, count)
    while not standing(world, "agreed"):
        if not standing(world, "open"):
            begin(world)
        one = _at(world, "open")[1]
        last = one["rank"] > 1 or len(standing(world, "waiting")) == 0
        work_settled(world, "We went through the plan line by line.")
        if last:
            price_settled(world, str(one["total"]["amount"]), "It stands by its price.")
            agree(world, "Work and price are settled.")
        else:
            break_down(world, "It could not name the people who would do the work.")


def _is_closed(world: World) -> bool:
    """Whether the committee closed its marks."""
    shown = world.shown(world.one("evaluator").see(world.tender_path("/committee")), "the committee")
    return bool(shown and shown["closedAt"])


def lots(world: World) -> list[dict[str, Any]]:
    """The bids of each lot in the order of negotiation, as the officer reads them."""
    officer = world.one("procuringOfficer")
    found: list[dict[str, Any]] = world.shown(
        officer.see(world.tender_path("/negotiations")), "the order of negotiation"
    )
    return found


def standing(world: World, wanted: str) -> list[tuple[str, dict[str, Any]]]:
    """The bids that have come so far, with their lots."""
    return [(lot["lot"], one) for lot in lots(world) for one in lot["bids"] if one["standing"] == wanted]


def _at(world: World, wanted: str) -> tuple[str, dict[str, Any]]:
    found = standing(world, wanted)
    world.expect(bool(found), f"no bid is {wanted}")
    return found[0]


def _act(world: World, where: str, at: tuple[str, dict[str, Any]], **said: object) -> Any:
    lot, one = at
    officer = world.one("procuringOfficer")
    return officer.act(world.tender_path(f"/negotiations{where}"), {"bid": one["bid"], "lot": lot, **said})


def _round(world: World, minutes: str, settled: bool, price: str | None) -> Any:
    at = _at(world, "open")
    said: dict[str, object] = {"present": PRESENT, "minutes": minutes, "settled": settled, "about": "work"}
    if price is not None:
        currency = at[1]["total"]["currency"]
        said |= {"about": "price", "price": {"amount": amount(price), "currency": currency}}
    return _act(world, "/rounds", at, **said)


def _hold(world: World, minutes: str, settled: bool, price: str | None = None) -> None:
    world.granted(_round(world, minutes, settled, price), "the procuring officer writes the minutes")
