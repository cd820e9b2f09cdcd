"""The blocks of a debrief that tell what happened: scenes, the line of time, checks and signs."""

from collections.abc import Iterator
from datetime import datetime

from minikoneps.debriefs.colluding import list_collusion
from minikoneps.debriefs.looking import Look, acts_of, doers
from minikoneps.debriefs.schemas import CheckTold, Moment, Question, SceneTold, Sign, SignTold
from minikoneps.evaluations.placing import MARKED
from minikoneps.exercises.facts import Fact

MOST = 400  # moments; of a longer story the tries that were refused and the turns of the procedure stay
REFUSED, LATE = ".refused", "bids.late"
SIGNS: dict[str, Sign] = {
    "committee_member.recused": "recused",
    "party.debarred": "debarred",
    "award.cancelled": "withdrawn",
    "security.forfeited": "forfeited",
    "finding.recorded": "found",
}


def list_scenes(look: Look) -> list[SceneTold]:
    """The scenes that were played, each until it was through, or the next one began."""
    ends = [*(begun for _, begun in look.begun[1:]), look.state.ended]
    told = []
    for (scene, begun), after in zip(look.begun, ends, strict=False):  # nothing may have begun
        through = look.state.scenes[scene.id].completed
        told.append(
            SceneTold(
                id=scene.id,
                kind=scene.kind,
                number=scene.number,
                name=scene.name,
                minutes=scene.minutes,
                begun_at=begun.real,
                ended_at=min((one.real for one in (through, after) if one is not None), default=None),
            )
        )
    return told


def list_moments(look: Look) -> tuple[list[Moment], int]:
    """Who did what when, and how many moments there was no room for."""
    begun = sorted((row.called.position, name) for name, row in look.state.scenes.items())
    hands = doers(look)
    found = []
    for act in acts_of(look):
        by = hands.get(act.seat)
        found.append(
            Moment(
                index=act.position,
                kind=act.kind,
                seat=act.seat,
                at=act.at,
                real=act.real,
                scene=max(((at, name) for at, name in begun if at <= act.position), default=(0, None))[1],
                by=by if by in ("person", "bot", "trainer", "clock") else None,  # type: ignore[arg-type]
                code=_code(act),
            )
        )
    if len(found) <= MOST:
        return found, 0
    kept = [one for one in found if one.code or one.by not in ("bot", None)][:MOST]
    return kept, len(found) - len(kept)


def _code(act: Fact) -> str | None:
    return act.text("code") if act.kind.endswith(REFUSED) else None


def list_checks(look: Look) -> list[CheckTold]:
    """What was checked in the scenes that were played; nothing while a tender is sealed."""
    if look.sealed:
        return []
    return [
        CheckTold(
            id=check.id,
            scene=scene.id,
            text=check.text,
            verdict=made.verdict,
            problem=made.problem,
            seen=made.seen,
        )
        for scene in look.scenes
        for check in scene.checks
        if (made := look.state.checks.get(check.id)) is not None
    ]


def list_signs(look: Look) -> list[SignTold]:
    """What an auditor would stop at."""
    return [
        SignTold(
            sign=sign,
            index=act.position,
            kind=act.kind,
            seat=act.seat,
            at=act.at,
            code=_code(act),
        )
        for act in acts_of(look)
        if (sign := _sign(act)) is not None
    ]


def _sign(act: Fact) -> Sign | None:
    if act.kind.endswith(REFUSED):
        return "late" if act.data.get("code") == LATE else "refused"
    if act.kind == "complaint.decided" and act.data.get("outcome") == "upheld":
        return "upheld"
    if act.kind == "bids.opened" and any(_shut(bid) for bid in _rows(act)):
        return "unopenable"
    return SIGNS.get(act.kind)


def _rows(act: Fact) -> list[object]:
    rows = act.data.get("bids")
    return rows if isinstance(rows, list) else []


def _shut(bid: object) -> bool:
    return isinstance(bid, dict) and bid.get("outcome") == "unopenable"


def questions_for(look: Look, method: str | None, limited: bool) -> list[Question]:
    """Three things to talk about, the most telling for what happened here first."""
    first: list[Question] = ["collusion", "reporting"] if list_collusion(look) else []
    return list(dict.fromkeys([*first, *_questions(look, method, limited)]))[:3]


def _questions(look: Look, method: str | None, limited: bool) -> Iterator[Question]:
    acts = acts_of(look)
    kinds = {act.kind for act in acts}
    if any(act.data.get("code") == LATE for act in acts):
        yield "late"
    if "complaint.filed" in kinds:
        yield "complaint"
    if "explanation.asked" in kinds:
        yield "low"
    if method in MARKED:
        yield "marks"
    if limited:
        yield "limit"
    if any(act.kind == "bids.ranked" and act.data.get("ties") for act in acts):
        yield "tie"
    if any(act.kind == "award.decided" and act.data.get("status") == "unsuccessful" for act in acts):
        yield "failed"
    yield from ("rule", "surprise", "home")


def end_of(look: Look) -> datetime | None:
    """When the run was ended, in real time."""
    return None if look.state.ended is None else look.state.ended.real
