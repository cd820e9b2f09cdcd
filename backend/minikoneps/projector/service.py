"""The wall put together from what everybody may read, and the trainer's turning of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from minikoneps.debriefs.attempts import show_attempts, view_of
from minikoneps.debriefs.schemas import DebriefShown
from minikoneps.debriefs.service import show_debrief
from minikoneps.exercises.facts import ENDED, STARTED
from minikoneps.exercises.showing import Shown, show_exercise
from minikoneps.ledger.act import Act
from minikoneps.ledger.acting import Viewing
from minikoneps.ledger.entry import Audience, Entry
from minikoneps.ledger.platform import down_since
from minikoneps.ledger.schemas import ClockShown
from minikoneps.ledger.service import get_clock, is_opened, list_entries_of
from minikoneps.packs.loader import load_pack
from minikoneps.projector.debriefing import leaves, show_debrief_page
from minikoneps.projector.opening import Ceremony, find_ceremony, show_opening
from minikoneps.projector.schemas import (
    OpeningNamed,
    OpeningOnWall,
    ProjectorShown,
    WallKnown,
    WallShown,
    WallTurned,
)
from minikoneps.projector.standing import list_lines, show_counts, show_phase, show_run
from minikoneps.projector.turning import Standing, Turn, View, debrief_due, standing_of, step_at
from minikoneps.shared.access import TRAINER, Caller
from minikoneps.shared.clock import real_now
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.rules import PRICE
from minikoneps.tenders.service import get_published
from minikoneps.workshops.projector import qr_code, show_checkpoint
from minikoneps.workshops.rooms import Rooms
from minikoneps.workshops.seating import sitting_in
from minikoneps.workshops.showing import key_fingerprint
from minikoneps.workshops.tables import Room

TURNED = "wall.turned"
OPENED, PRICES_OPENED, PUBLISHED = "bids.opened", "prices.opened", "tender.published"
TURNING = (TURNED, OPENED, PRICES_OPENED, PUBLISHED, STARTED, ENDED)


def onlooker(workshop: str) -> Caller:
    """Whom the wall reads as: somebody who sits nowhere and is no trainer."""
    return Caller("wall", "wall", workshop)


@dataclass(frozen=True)
class Wall:
    """A room's wall at an instant; `view` reads as an onlooker."""

    rooms: Rooms
    view: Viewing

    @cached_property
    def turned(self) -> Standing:
        """How it stands before the debrief takes its place by itself."""
        entries = list_entries_of(self.view.session, TURNING)
        return standing_of(turn for _, entry in entries for turn in _turns(entry))

    @cached_property
    def standing(self) -> Standing:
        """How it stands now."""
        standing, real = self.turned, real_now()
        due = debrief_due(standing, 0 if self.ceremony is None else self.ceremony.steps)
        if due is not None and due <= real and self.debrief.ready:
            return Standing(View.DEBRIEF, since=due, runs=standing.runs, names=standing.names)
        nothing = standing.view is View.DEBRIEF and not self.debrief.ready
        nothing = nothing or (standing.view is View.OPENING and self.ceremony is None)
        return replace(standing, view=View.ROOM) if nothing else standing

    @cached_property
    def ceremony(self) -> Ceremony | None:
        """The opening that the wall was turned to."""
        turned = self.turned
        if turned.view is not View.OPENING or turned.tender is None:
            return None
        return find_ceremony(self.view.session, turned.tender, turned.stage)

    @cached_property
    def debrief(self) -> DebriefShown:
        """The debrief as an onlooker reads it."""
        return show_debrief(self.rooms, self.view, show_attempts(self.rooms, self.view))

    def told_of(self, attempt: int) -> DebriefShown:
        """The debrief of an attempt that the room left."""
        with view_of(self.rooms, self.view, attempt) as left:
            return show_debrief(self.rooms, left)

    @cached_property
    def step(self) -> int:
        """The step that is shown now."""
        return step_at(self.standing, self.steps, real_now())

    @property
    def steps(self) -> int:
        """How many steps there are behind the first."""
        if self.standing.view is View.DEBRIEF:
            return len(leaves(self.debrief)) - 1
        return 0 if self.standing.view is View.ROOM or self.ceremony is None else self.ceremony.steps

    def show(self) -> WallShown:
        """The step of how many."""
        standing = self.standing
        return WallShown(
            view=standing.view,
            step=self.step,
            steps=self.steps,
            runs=standing.runs,
            names=standing.names,
        )

    def show_opening(self) -> OpeningOnWall | None:
        """The opening, where that is what it shows."""
        if self.standing.view is not View.OPENING or self.ceremony is None:
            return None
        return show_opening(self.view.session, self.ceremony, self.step, self.view.now)


def _turns(entry: Entry) -> Iterator[Turn]:
    real, tender = entry.recorded_real, entry.data.get("tender")
    if entry.kind == ENDED:
        yield Turn(View.ROOM, real, over=True)
    elif entry.kind in (PUBLISHED, STARTED):
        yield Turn(View.ROOM, real)
    elif entry.kind == TURNED:
        data = WallTurned.model_validate(dict(entry.data))
        yield Turn(data.view, real, data.tender, data.stage, data.step, data.runs, data.names)
    else:
        stage = PRICE if entry.kind == PRICES_OPENED else None
        yield Turn(View.OPENING, real, str(tender), stage)


def show_projector(wall: Wall, run: Shown, room: Room, base_url: str) -> ProjectorShown:
    """Everything the wall shows."""
    session, slug = wall.view.session, wall.view.caller.workshop
    phase, sat = show_phase(session, wall.view.now), sitting_in(wall.rooms, slug, session)
    join_url = f"{base_url}/join/{room.join_link}"
    opened = None if phase.tender is None else find_ceremony(session, phase.tender, None)
    debrief = None
    if wall.standing.view is View.DEBRIEF:
        roles = {one.seat: one.role for one in sat.values()}
        debrief = show_debrief_page(wall.debrief, wall.told_of, roles, wall.step, names=wall.standing.names)
    return ProjectorShown(
        title=room.title,
        language=room.language,
        time_zone=load_pack(room.pack).time_zone,
        is_open=room.is_open,
        pin=room.pin,
        join_url=join_url,
        join_qr=qr_code(join_url),
        clock=ClockShown.of(get_clock(session), down_since(session)),
        phase=phase,
        counts=show_counts(session, phase, list(sat.values()), None if opened is None else len(opened.rows)),
        run=show_run(show_exercise(run, frozenset()), run.state),
        messages=list_lines(session),
        wall=wall.show(),
        opening=wall.show_opening(),
        debrief=debrief,
        key_fingerprint=key_fingerprint(session),
        checkpoint=show_checkpoint(session),
    )


def show_known(wall: Wall) -> WallKnown:
    """What the wall shows, and what else it could show: the trainer's."""
    session, found = wall.view.session, list[OpeningNamed]()
    for _, entry in list_entries_of(session, (OPENED, PRICES_OPENED)):
        tender = get_published(session, str(entry.data["tender"]))
        stage = PRICE if entry.kind == PRICES_OPENED else str(entry.data.get("stage", "bid"))
        found.append(OpeningNamed(tender=tender.id, title=tender.notice.title, stage=stage))
    standing = wall.standing
    return WallKnown(
        **dict(wall.show()),
        openings=found,
        tender=standing.tender if standing.view is View.OPENING else None,
        stage=standing.stage if standing.view is View.OPENING else None,
        debrief=wall.debrief.ready,
    )


def turn(act: Act, rooms: Rooms, wanted: WallTurned) -> None:
    """Turn the wall to something that is everybody's already.

    Errors: RuleBroken("projector.nothing_to_show").
    """
    view = Viewing(act.session, act.log, onlooker(act.log.workshop))
    if wanted.view is View.OPENING and not (wanted.tender and is_opened(act.session, wanted.tender)):
        raise RuleBroken("projector.nothing_to_show")
    if wanted.view is View.DEBRIEF and not show_debrief(rooms, view).ready:
        raise RuleBroken("projector.nothing_to_show")
    said = wanted.model_dump(mode="json", exclude_none=True, by_alias=False)
    act.append(TURNED, said, Audience.only(TRAINER))
