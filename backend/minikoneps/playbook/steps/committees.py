"""A committee: who is appointed to it, what ties them to a tenderer, who steps aside and who moves up."""

from typing import Any

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.opening import bids_open
from minikoneps.playbook.steps.tendering import notice_open
from minikoneps.playbook.words import Table, amount, records
from minikoneps.playbook.world import World

ROUTE = "/tenders/{tender}/committee"
FREE = {"interest": "none"}


@phrase(
    "script.criteria",
    "given",
    "system",
    {
        "en": ["the criteria by which bids are marked"],
        "ar": ["المعايير التي تمنح العطاءات بها درجات"],
        "fr": ["les critères selon lesquels les offres sont notées"],
    },
)
def script_criteria(world: World, datatable: Table) -> None:
    """What the notice asks beside the price: each criterion with its weight and full marks."""
    world.script.criteria = [
        {
            "id": row["criterion"],
            "name": row["name"],
            "description": row.get("description", ""),
            "weight": amount(row["weight"]),
            "fullMarks": amount(row["marks"]),
        }
        for row in records(datatable)
    ]


@phrase(
    "committee.appointed",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer appoints {count:Whole} evaluators to the committee, others in reserve"],
        "ar": ["يعين مسؤول الشراء {count:Whole} من المقيمين في اللجنة والآخرين احتياطا"],
        "fr": [
            "le responsable des marchés nomme {count:Whole} évaluateurs à la commission, d'autres suppléants"
        ],
    },
    done_by="committee.appointed",
    route=ROUTE,
)
def appoint(world: World, count: int) -> None:
    """The first evaluators of the room become members and the first of them the chair; the others wait."""
    seats = [seat for seat, role in world.roles().items() if role == "evaluator"]
    body = {"members": seats[:count], "reserves": seats[count:], "chair": seats[0]}
    made = world.one("procuringOfficer").act(world.tender_path("/committee"), body)
    world.granted(made, "the procuring officer appoints the committee")


@phrase(
    "committee.is_appointed",
    "given",
    "procuringOfficer",
    {
        "en": ["a committee of {count:Whole} is appointed"],
        "ar": ["تم تعيين لجنة من {count:Whole}"],
        "fr": ["une commission de {count:Whole} est nommée"],
    },
)
def is_appointed(world: World, count: int) -> None:
    """There is a committee; a bot appoints one of that many members where nobody has."""
    notice_open(world)
    if committee(world) is None:
        appoint(world, count)


@phrase(
    "interest.declared",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} declares an interest because "{reasons}"'],
        "ar": ['يقر {seat:Seat} بمصلحة لأن "{reasons}"'],
        "fr": ['{seat:Seat} déclare un intérêt parce que "{reasons}"'],
    },
    done_by="interest.declared",
    route=ROUTE,
)
def declare_interest(world: World, seat: str, reasons: str) -> None:
    """A member says what ties it to a tenderer, and steps aside with that."""
    body = {"interest": "declared", "description": reasons}
    said = world.bot(seat).act(world.tender_path("/committee/declarations"), body)
    world.granted(said, f"{seat} declares an interest")


@phrase(
    "interest.none",
    "when",
    "evaluator",
    {
        "en": ["every other member declares that nothing ties it to a tenderer"],
        "ar": ["يقر كل عضو آخر بأن لا شيء يربطه بأحد مقدمي العطاءات"],
        "fr": ["chaque autre membre déclare que rien ne le lie à un soumissionnaire"],
    },
    route=ROUTE,
)
def declare_none(world: World) -> None:
    """Each member who has not declared its interests says that there are none."""
    for member in counted(world):
        if member["declaredAt"] is None:
            said = world.bot(member["seat"]).act(world.tender_path("/committee/declarations"), FREE)
            world.granted(said, f"{member['seat']} declares that nothing ties it")


@phrase(
    "committee.works",
    "given",
    "evaluator",
    {
        "en": ["a committee of {count:Whole} is at work"],
        "ar": ["لجنة من {count:Whole} تعمل"],
        "fr": ["une commission de {count:Whole} est au travail"],
    },
)
def at_work(world: World, count: int) -> None:
    """The bids are open, a committee is appointed, and each of its members has declared its interests."""
    is_appointed(world, count)
    bids_open(world)
    declare_none(world)


@phrase(
    "member.recused",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} steps aside because "{reasons}"'],
        "ar": ['يتنحى {seat:Seat} لأن "{reasons}"'],
        "fr": ['{seat:Seat} se retire parce que "{reasons}"'],
    },
    done_by="committee_member.recused",
    route=ROUTE,
)
def step_aside(world: World, seat: str, reasons: str) -> None:
    """A member learns of something that ties it, and steps aside for good."""
    body = {"member": seat, "reasons": reasons}
    gone = world.bot(seat).act(world.tender_path("/committee/recusals"), body)
    world.granted(gone, f"{seat} steps aside")


@phrase(
    "answers.read_tried",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} tries to read what the bids say"],
        "ar": ["يحاول {seat:Seat} قراءة ما تقوله العطاءات"],
        "fr": ["{seat:Seat} tente de lire ce que disent les offres"],
    },
    route=ROUTE,
)
def try_to_read(world: World, seat: str) -> None:
    """An evaluator asks for the answers of the bids when the rules should refuse it."""
    world.attempt = world.bot(seat).see(world.tender_path("/answers"))


@phrase(
    "committee.member",
    "then",
    "system",
    {
        "en": ["{seat:Seat} is a member of the committee"],
        "ar": ["{seat:Seat} عضو في اللجنة"],
        "fr": ["{seat:Seat} est membre de la commission"],
    },
)
def is_member(world: World, seat: str) -> None:
    """Everybody reads that this seat counts on the committee."""
    seats = [one["seat"] for one in counted(world)]
    world.expect(seat in seats, f"the members are {', '.join(seats)}")


@phrase(
    "committee.not_declared",
    "then",
    "system",
    {
        "en": ["the attempt is refused because interests come first"],
        "ar": ["ترفض المحاولة لأن الإقرار بالمصالح يأتي أولا"],
        "fr": ["la tentative est refusée car les intérêts se déclarent d'abord"],
    },
)
def refused_undeclared(world: World) -> None:
    """The last attempt was refused because its seat has not declared its interests."""
    code = world.attempt.code if world.attempt else None
    world.expect(code == "committees.not_declared", f"the attempt was answered {code}")


@phrase(
    "committee.recused_out",
    "then",
    "system",
    {
        "en": ["the attempt is refused because its seat stepped aside"],
        "ar": ["ترفض المحاولة لأن مقعدها تنحى"],
        "fr": ["la tentative est refusée car son siège s'est retiré"],
    },
)
def refused_recused(world: World) -> None:
    """The last attempt was refused because its seat is no longer on the committee."""
    code = world.attempt.code if world.attempt else None
    world.expect(code == "committees.recused", f"the attempt was answered {code}")


def committee(world: World) -> dict[str, Any] | None:
    """The committee as everybody reads it, or None."""
    answer = world.one("procuringOfficer").see(world.tender_path("/committee"))
    found: dict[str, Any] | None = world.shown(answer, "the committee")
    return found


def counted(world: World) -> list[dict[str, Any]]:
    """Who counts on the committee."""
    members = (committee(world) or {"members": []})["members"]
    return [one for one in members if one["standing"] == "member"]
