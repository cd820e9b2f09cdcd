"""Questions and answers: everybody reads the answer, nobody reads who asked."""

from typing import Any

from minikoneps.playbook.actors import Actor, Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.refusing import refused_as
from minikoneps.playbook.world import World

NOTICE_ROUTE = "/tenders/{tender}"


@phrase(
    "enquiry.asked",
    "when",
    "{seat}",
    {"en": ['{seat:Seat} asks "{question}"'], "ar": ['يسأل {seat:Seat} "{question}"']},
    done_by="enquiry.asked",
    route=NOTICE_ROUTE,
)
def ask(world: World, seat: str, question: str) -> None:
    """The tenderer asks what the notice leaves open."""
    world.granted(put(world, seat, question), f"{seat} asks a question")


@phrase(
    "enquiry.tried",
    "when",
    "{seat}",
    {"en": ['{seat:Seat} tries to ask "{question}"'], "ar": ['يحاول {seat:Seat} أن يسأل "{question}"']},
    route=NOTICE_ROUTE,
)
def try_to_ask(world: World, seat: str, question: str) -> None:
    """The tenderer asks and hears whether it still may."""
    put(world, seat, question)


@phrase(
    "enquiry.answered",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer answers "{reply}"'],
        "ar": ['يجيب مسؤول الشراء "{reply}"'],
    },
    done_by="enquiry.answered",
    route=NOTICE_ROUTE,
)
def answer(world: World, reply: str) -> None:
    """The officer answers the question that has waited longest."""
    officer = world.one("procuringOfficer")
    reply_to(world, officer, waiting(world, officer)[0], reply)


@phrase(
    "enquiries.closed",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer closes the enquiry period"],
        "ar": ["يغلق مسؤول الشراء فترة الاستفسارات"],
    },
    done_by="enquiries.closed",
    route=NOTICE_ROUTE,
)
def close(world: World) -> None:
    """The officer closes the enquiry period after its end."""
    world.granted(closing(world), "the procuring officer closes the enquiry period")


@phrase(
    "enquiries.closing_tried",
    "when",
    "procuringOfficer",
    {
        "en": ["the procuring officer tries to close the enquiry period"],
        "ar": ["يحاول مسؤول الشراء إغلاق فترة الاستفسارات"],
    },
    route=NOTICE_ROUTE,
)
def try_to_close(world: World) -> None:
    """The officer closes the enquiry period and hears whether it can be closed."""
    closing(world)


@phrase(
    "enquiry.waiting_hidden",
    "then",
    "system",
    {
        "en": ["only its asker and the procuring officer read the question"],
        "ar": ["لا يقرأ السؤال إلا صاحبه ومسؤول الشراء"],
    },
)
def waiting_hidden(world: World) -> None:
    """A question that waits is read by its asker and by who is to answer, who is not told whose it is."""
    unanswered = waiting(world, world.one("procuringOfficer"))
    told = any(row["own"] for row in unanswered)
    world.expect(not told, "the procuring officer is told whose question it is")
    asked = {row["id"] for row in unanswered}
    for viewer in (*world.everyone(), world.enter()):
        seen = [row for row in read(world, viewer) if row["id"] in asked]
        if viewer.role != "procuringOfficer":
            world.expect(all(row["own"] for row in seen), f"{viewer.name} reads the question of another")


@phrase(
    "enquiry.answer_shared",
    "then",
    "system",
    {
        "en": ["everybody reads the answer and nobody reads who asked"],
        "ar": ["يقرأ الجميع الإجابة ولا يقرأ أحد من سأل"],
    },
)
def answer_shared(world: World) -> None:
    """All seats and the trainer read the same answer, and the ledger names the asker to no other seat."""
    officer = world.one("procuringOfficer")
    answered = {row["id"]: row["answer"] for row in read(world, officer) if row["status"] == "answered"}
    world.expect(bool(answered), "no question was answered")
    askers: dict[str, list[str]] = {one: [] for one in answered}
    for viewer in (*world.everyone(), world.enter()):
        rows = {row["id"]: row for row in read(world, viewer)}
        seen = {one: row["answer"] for one, row in rows.items() if one in answered}
        world.expect(seen == answered, f"{viewer.name} reads {len(seen)} of {len(answered)} answers")
        own = {one for one in answered if rows[one]["own"]}
        for one in own:
            askers[one].append(viewer.name)
        told = told_of(viewer, set(answered) - own)
        world.expect(not told, f"{viewer.name} reads in the ledger that {', '.join(told)} asked")
    world.expect(all(len(names) <= 1 for names in askers.values()), "several seats are told that they asked")


def told_of(viewer: Actor, enquiries: set[str]) -> list[str]:
    """The seats that the ledger shows as askers of these questions."""
    viewer.cursor = None
    asked = (entry for entry in viewer.new_entries() if entry["kind"] == "enquiry.asked")
    return [entry["seat"] for entry in asked if entry["data"]["enquiry"] in enquiries]


@phrase(
    "refused.questions_over",
    "then",
    "system",
    {
        "en": ["the attempt is refused because the time for questions is over"],
        "ar": ["ترفض المحاولة لأن وقت الاستفسارات انقضى"],
    },
)
def refused_as_over(world: World) -> None:
    """The last attempt was refused because no question is taken any more."""
    refused_as(world, "enquiries.late")


@phrase(
    "refused.unanswered",
    "then",
    "system",
    {
        "en": ["the attempt is refused because a question is unanswered"],
        "ar": ["ترفض المحاولة لأن استفسارا ما زال بلا إجابة"],
    },
)
def refused_as_unanswered(world: World) -> None:
    """The last attempt was refused because a question waits for its answer."""
    refused_as(world, "enquiries.unanswered")


def put(world: World, seat: str, question: str, **about: str) -> Answer:
    """Ask, whatever the answer."""
    body = {"title": question[:80], "description": question} | about
    world.attempt = world.bot(seat).act(world.tender_path("/enquiries"), body)
    return world.attempt


def closing(world: World) -> Answer:
    """Close the enquiry period, whatever the answer."""
    world.attempt = world.one("procuringOfficer").act(world.tender_path("/enquiries/closing"))
    return world.attempt


def read(world: World, viewer: Actor) -> list[dict[str, Any]]:
    """The questions a viewer sees, the oldest first."""
    answer = viewer.see(world.tender_path("/enquiries"))
    rows: list[dict[str, Any]] = world.shown(answer, f"the questions as {viewer.name}")
    return rows


def waiting(world: World, officer: Actor) -> list[dict[str, Any]]:
    """The questions that wait for this officer's answer; there must be one."""
    rows = [row for row in read(world, officer) if row["status"] == "pending"]
    world.expect(bool(rows), "no question waits for an answer")
    return rows


def reply_to(world: World, officer: Actor, row: dict[str, Any], reply: str) -> None:
    """Answer one question."""
    given = officer.act(f"/enquiries/{row['id']}/answer", {"answer": reply})
    world.granted(given, "the procuring officer answers")
