"""Comments on a specification, and the replies to them: all of it in public, and by name."""

from typing import Any

from minikoneps.playbook.actors import Answer
from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.plans import OFFICER, PLANS_ROUTE, plan
from minikoneps.playbook.world import World


@phrase(
    "comment.made",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} comments "{words}"'],
        "ar": ['يعلق {seat:Seat} قائلا "{words}"'],
        "fr": ['{seat:Seat} observe "{words}"'],
    },
    done_by="comment.made",
    route=PLANS_ROUTE,
)
def comment(world: World, seat: str, words: str) -> None:
    """The tenderer says in public what is wrong with the specification."""
    world.granted(say(world, seat, words), f"{seat} comments")


@phrase(
    "comment.tried",
    "when",
    "{seat}",
    {
        "en": ['{seat:Seat} tries to comment "{words}"'],
        "ar": ['يحاول {seat:Seat} التعليق قائلا "{words}"'],
        "fr": ['{seat:Seat} tente d\'observer "{words}"'],
    },
    done_by="comment.refused",
    route=PLANS_ROUTE,
)
def try_to_comment(world: World, seat: str, words: str) -> None:
    """The tenderer comments, which the rules should refuse."""
    say(world, seat, words)


@phrase(
    "comment.adopted",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer adopts the comment and replies "{words}"'],
        "ar": ['يأخذ مسؤول الشراء بالملاحظة ويرد "{words}"'],
        "fr": ['le responsable des marchés retient l\'observation et répond "{words}"'],
    },
    done_by="comment.answered",
    route=PLANS_ROUTE,
)
def adopt(world: World, words: str) -> None:
    """The officer replies to the comment that has waited longest: the specification will say so."""
    reply(world, "adopted", words)


@phrase(
    "comment.turned_down",
    "when",
    "procuringOfficer",
    {
        "en": ['the procuring officer does not adopt the comment and replies "{words}"'],
        "ar": ['لا يأخذ مسؤول الشراء بالملاحظة ويرد "{words}"'],
        "fr": ['le responsable des marchés ne retient pas l\'observation et répond "{words}"'],
    },
    done_by="comment.answered",
    route=PLANS_ROUTE,
)
def turn_down(world: World, words: str) -> None:
    """The officer replies to the comment that has waited longest: the specification stays as it is."""
    reply(world, "notAdopted", words)


@phrase(
    "comment.readable",
    "then",
    "system",
    {
        "en": ["everybody reads the comment of {seat:Seat} under its name"],
        "ar": ["يقرأ الجميع ملاحظة {seat:Seat} باسمه"],
        "fr": ["tout le monde lit l'observation de {seat:Seat} sous son nom"],
    },
)
def comment_readable(world: World, seat: str) -> None:
    """Every seat reads a comment of this tenderer's organisation, which alone is told that it is its own."""
    author, address = world.bot(seat).party, f"/plans/{plan(world)['id']}/comments"
    for bot in world.everyone():
        rows = world.shown(bot.see(address), f"the comments as {bot.name}")
        theirs = [row for row in rows if row["author"]["id"] == author]
        world.expect(bool(theirs), f"{bot.name} reads no comment of {seat}")
        world.expect(all(row["author"]["name"] for row in theirs), f"{bot.name} reads no name")
        world.expect(all(row["own"] is (bot.party == author) for row in rows if row in theirs), bot.name)


@phrase(
    "comments.answered",
    "then",
    "system",
    {
        "en": ["every comment has its reply"],
        "ar": ["لكل ملاحظة ردها"],
        "fr": ["chaque observation a sa réponse"],
    },
)
def comments_answered(world: World) -> None:
    """There are comments, and none of them waits."""
    rows = comments(world)
    world.expect(bool(rows), "there is no comment")
    waiting = [row["title"] for row in rows if row["reply"] is None]
    world.expect(not waiting, f"these comments wait for a reply: {', '.join(waiting)}")


def say(world: World, seat: str, words: str) -> Answer:
    """Comment, whatever the answer."""
    body = {"title": words[:80], "description": words}
    world.attempt = world.bot(seat).act(f"/plans/{plan(world)['id']}/comments", body)
    return world.attempt


def comments(world: World) -> list[dict[str, Any]]:
    """The comments on the plan, the first one first."""
    answer = world.one("procuringOfficer").see(f"/plans/{plan(world)['id']}/comments")
    rows: list[dict[str, Any]] = world.shown(answer, "the comments")
    return rows


def reply(world: World, outcome: str, words: str) -> None:
    """Reply to the comment that has waited longest."""
    waiting = [row for row in comments(world) if row["reply"] is None]
    world.expect(bool(waiting), "no comment waits for a reply")
    said = {"outcome": outcome, "answer": words}
    given = world.one("procuringOfficer").act(f"/comments/{waiting[0]['id']}/reply", said)
    world.granted(given, f"{OFFICER} replies")
