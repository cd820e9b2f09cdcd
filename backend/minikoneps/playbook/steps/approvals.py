"""Acts that take two persons: asked for, approved, turned down, taken back, and known to nobody else."""

from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.amending import standing
from minikoneps.playbook.steps.awarding import LOWEST
from minikoneps.playbook.steps.evaluating import ranking
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.steps.tendering import ASKED, draft
from minikoneps.playbook.world import World

ROUTE = "/approvals"
OFFICER = "procuringOfficer"


@phrase(
    "approval.publication_asked",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} asks for the publication of the notice"],
        "ar": ["يطلب {seat:Seat} نشر الإعلان"],
        "fr": ["{seat:Seat} demande la publication de l'avis"],
    },
    done_by="approval.asked",
    route="/tenders/new",
)
def ask_to_publish(world: World, seat: str) -> None:
    """The officer drafts the script's notice and asks a colleague to publish it."""
    officer = world.bot(seat)
    drafted = world.granted(officer.act("/tenders", draft(world)), f"{seat} drafts the notice")
    must_be_asked(world, officer.act(f"/tenders/{drafted['id']}/publication", {}), "the publication")


@phrase(
    "approval.amendment_asked",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} asks to change the description to "{words}" because "{reasons}"'],
        "ar": ['يطلب {seat:Seat} تغيير الوصف إلى "{words}" لأن "{reasons}"'],
        "fr": ['{seat:Seat} demande de changer la description en "{words}" parce que "{reasons}"'],
    },
    done_by="approval.asked",
    route="/tenders/{tender}",
)
def ask_to_amend(world: World, seat: str, words: str, reasons: str) -> None:
    """The officer asks a colleague to amend the notice: another description, the rest stays."""
    body = {"rationale": reasons, "notice": standing(world) | {"description": words}}
    must_be_asked(world, world.bot(seat).act(world.tender_path("/amendments"), body), "the amendment")


@phrase(
    "approval.cancellation_asked",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} asks to cancel the tender because "{reasons}"'],
        "ar": ['يطلب {seat:Seat} إلغاء المناقصة لأن "{reasons}"'],
        "fr": ["{seat:Seat} demande d'annuler l'appel d'offres parce que \"{reasons}\""],
    },
    done_by="approval.asked",
    route="/tenders/{tender}",
)
def ask_to_cancel(world: World, seat: str, reasons: str) -> None:
    """The officer asks a colleague to give the tender up."""
    sent = world.bot(seat).act(world.tender_path("/cancellation"), {"rationale": reasons})
    must_be_asked(world, sent, "the cancellation")


@phrase(
    "approval.award_asked",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} asks to award to the first ranked"],
        "ar": ["يطلب {seat:Seat} الترسية على الأول في الترتيب"],
        "fr": ["{seat:Seat} demande d'attribuer au premier du classement"],
    },
    done_by="approval.asked",
    route="/tenders/{tender}/award",
)
def ask_to_award(world: World, seat: str) -> None:
    """The officer asks a colleague to award each lot to its lowest responsive total."""
    first = {row["lot"]: row for row in reversed((ranking(world) or {"ranking": []})["ranking"])}
    world.expect(bool(first), "nobody is ranked")
    for lot, row in sorted(first.items()):
        decision = {"lot": lot, "status": "active", "bid": row["bid"], "reasons": LOWEST}
        must_be_asked(world, world.bot(seat).act(world.tender_path("/awards"), decision), "the award")


@phrase(
    "approval.given",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} approves what was asked"],
        "ar": ["يوافق {seat:Seat} على ما طُلب"],
        "fr": ["{seat:Seat} donne son accord à ce qui est demandé"],
    },
    done_by="approval.given",
    route=ROUTE,
)
def approve(world: World, seat: str) -> None:
    """Another officer approves what was asked last, and it is done."""
    world.granted(decide(world, seat, "approval"), f"{seat} approves")


@phrase(
    "approval.tried",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} tries to approve what was asked"],
        "ar": ["يحاول {seat:Seat} الموافقة على ما طُلب"],
        "fr": ["{seat:Seat} tente de donner son accord à ce qui est demandé"],
    },
    done_by="approval.refused",
    route=ROUTE,
)
def try_to_approve(world: World, seat: str) -> None:
    """An officer approves what the rules should refuse."""
    world.attempt = decide(world, seat, "approval")


@phrase(
    "approval.turned_down",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} turns it down because "{reasons}"'],
        "ar": ['يرفض {seat:Seat} الطلب لأن "{reasons}"'],
        "fr": ['{seat:Seat} refuse parce que "{reasons}"'],
    },
    done_by="approval.turned_down",
    route=ROUTE,
)
def turn_down(world: World, seat: str, reasons: str) -> None:
    """Another officer turns down what was asked last, and says why."""
    world.granted(decide(world, seat, "refusal", {"reasons": reasons}), f"{seat} turns it down")


@phrase(
    "approval.taken_back",
    "when",
    "{seat}",
    {
        "en": ["{seat:Seat} takes the request back"],
        "ar": ["يسحب {seat:Seat} طلبه"],
        "fr": ["{seat:Seat} retire sa demande"],
    },
    done_by="approval.taken_back",
    route=ROUTE,
)
def take_back(world: World, seat: str) -> None:
    """The officer takes back what was asked last."""
    world.granted(decide(world, seat, "withdrawal"), f"{seat} takes it back")


@phrase(
    "approval.waits",
    "then",
    "system",
    {
        "en": ["it waits for a second person"],
        "ar": ["ينتظر ذلك شخصا ثانيا"],
        "fr": ["cela attend une seconde personne"],
    },
)
def it_waits(world: World) -> None:
    """What was asked last has not been decided on."""
    status = latest(world)["status"]
    world.expect(status == "pending", f"what was asked is {status}")


@phrase(
    "approval.unseen",
    "then",
    "system",
    {
        "en": ["nobody outside the procuring entity learns what was asked"],
        "ar": ["لا يعلم أحد خارج الجهة المشترية بما طُلب"],
        "fr": ["personne hors de l'autorité contractante n'apprend ce qui est demandé"],
    },
)
def it_is_unseen(world: World) -> None:
    """No seat but the officers of the procuring entity reads the request, or an entry that names it."""
    asked, told = latest(world), "approval.asked"
    entity = world.one(OFFICER).party
    for bot in world.everyone():
        if bot.role == OFFICER and bot.party == entity:
            continue
        world.expect(not bot.see(f"/approvals/{asked['id']}").good, f"{bot.name} reads what was asked")
        bot.cursor = None
        read = [entry for entry in bot.new_entries() if entry["kind"] == told]
        world.expect(not read, f"{bot.name} reads an entry {told}")


@phrase(
    "approval.two_seats",
    "then",
    "system",
    {
        "en": ["the ledger names two seats for it"],
        "ar": ["يذكر السجل مقعدين لذلك"],
        "fr": ["le registre nomme deux sièges pour cela"],
    },
)
def two_seats(world: World) -> None:
    """Everybody reads which seat asked and which other seat approved."""
    reader = world.one(OFFICER)
    reader.cursor = None
    given = [entry for entry in reader.new_entries() if entry["kind"] == "approval.given"]
    world.expect(bool(given), "the ledger holds no approval")
    world.expect(given[-1]["audience"] == "all", "not everybody reads the approval")
    first, second = given[-1]["data"]["asked_by"], given[-1]["seat"]
    world.expect(first != second, f"{first} asked and approved")


@phrase(
    "refused.same_person",
    "then",
    "system",
    {
        "en": ["the attempt is refused because nobody is two persons"],
        "ar": ["ترفض المحاولة لأن الشخص الواحد ليس شخصين"],
        "fr": ["la tentative est refusée parce que nul n'est deux personnes"],
    },
)
def refused_as_same_person(world: World) -> None:
    """The last attempt was refused because who asked cannot approve."""
    refused_as(world, "approvals.same_person")


@phrase(
    "refused.period_too_short",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the tenderers would have too few days"],
        "ar": ["ترفض المحاولة لأن الأيام المتبقية لمقدمي العطاءات أقل مما يجب"],
        "fr": ["la tentative est refusée parce que les soumissionnaires auraient trop peu de jours"],
    },
)
def refused_as_too_short(world: World) -> None:
    """The last attempt was refused because the period of the notice had become too short."""
    refused_as(world, "tenders.period_too_short")


def must_be_asked(world: World, answer: Answer, what: str) -> None:
    """Hold an act to being asked for, not done."""
    world.granted(answer, f"an officer asks for {what}")
    world.expect(answer.status == ASKED, f"{what} was done by one officer alone")


def latest(world: World) -> dict[str, Any]:
    """What waits in the procuring entity, or else what was asked last."""
    asked = world.shown(world.one(OFFICER).see("/approvals?range=[0,0]"), "what was asked")
    world.expect(bool(asked), "nothing was asked")
    return dict(asked[0])


def decide(world: World, seat: str, verb: str, body: object = None) -> Answer:
    """Decide on what was asked last."""
    return world.bot(seat).act(f"/approvals/{latest(world)['id']}/{verb}", body)
