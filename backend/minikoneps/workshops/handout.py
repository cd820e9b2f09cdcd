"""The sheet that is handed out before a workshop, read from the scenario's file; no bot's value is on it."""

import re

from sqlmodel import Session

from minikoneps.parties.service import get_party, list_seats
from minikoneps.playbook.feature import Scenario, read_feature
from minikoneps.shared.errors import RuleBroken
from minikoneps.workshops.control import Control
from minikoneps.workshops.places import ActShown, HandoutShown, RoleShown
from minikoneps.workshops.scenarios import scenario_text
from minikoneps.workshops.tables import Room

ASKS = ("?", "؟", "？")
MINUTES = re.compile(r"@minutes:([0-9]{1,4})")


def show_handout(control: Control, room: Room, session: Session) -> HandoutShown:
    """The story, the aims, the roles of this room and the plan of the acts.

    Errors: RuleBroken("workshops.no_scenario") for a room of free play.
    """
    if room.scenario is None:
        raise RuleBroken("workshops.no_scenario")
    feature = read_feature(scenario_text(control, room.scenario), room.scenario)
    paragraphs = feature.prose.split("\n\n")
    acts = [one for one in feature.scenarios if one.act is not None]
    own = [minutes_of(one) for one in acts]
    return HandoutShown(
        title=feature.name,
        language=feature.language,
        room_title=room.title,
        minutes=sum(one or 0 for one in own) or None,
        prose=[one for one in paragraphs if "\n- " not in one],
        objectives=[
            line[2:].rstrip(",.;،؛")
            for line in feature.prose.split("\n")
            if line[:2] == "- " and not line.rstrip().endswith(ASKS)  # what is asked comes in the debrief
        ],
        seats=[
            RoleShown(seat=row.seat, role=row.role, organisation=get_party(session, row.party).name)
            for row in list_seats(session)
        ],
        acts=[
            ActShown(act=one.act or 0, name=one.name, minutes=minutes)
            for one, minutes in zip(acts, own, strict=True)
        ],
    )


def minutes_of(act: Scenario) -> int | None:
    """How long an act is meant to take; its own word counts before the feature's."""
    found = [match[1] for tag in act.tags if (match := MINUTES.fullmatch(tag))]
    return int(found[-1]) if len(found) > 1 else None
