"""The catalogue itself: importing this module enters every phrase."""

from collections.abc import Mapping

from minikoneps.playbook.phrases import CATALOGUE, Phrase
from minikoneps.playbook.steps import (
    amending,
    approvals,
    asking,
    attaching,
    awarding,
    bidding,
    briefing,
    colluding,
    commenting,
    committees,
    correcting,
    crowding,
    damaging,
    debarring,
    drawing,
    evaluating,
    explaining,
    failing,
    failing_platform,
    inviting,
    joining,
    joint_refusals,
    life_costs,
    lots,
    marking,
    negotiating,
    negotiations_seen,
    opendata,
    opening,
    participation,
    planned,
    plans,
    proving,
    qualifying,
    refusing,
    registration,
    remedies_seen,
    remedying,
    researching,
    reserving,
    secrecy,
    securing,
    tendering,
    time,
    two_envelopes,
    workshop,
)

PARTS = (
    workshop,
    time,
    failing_platform,
    plans,
    planned,
    commenting,
    tendering,
    approvals,
    registration,
    attaching,
    asking,
    participation,
    inviting,
    briefing,
    joining,
    joint_refusals,
    colluding,
    crowding,
    bidding,
    amending,
    correcting,
    secrecy,
    proving,
    opening,
    damaging,
    evaluating,
    committees,
    marking,
    two_envelopes,
    researching,
    explaining,
    qualifying,
    reserving,
    life_costs,
    negotiating,
    negotiations_seen,
    awarding,
    debarring,
    failing,
    drawing,
    remedying,
    securing,
    remedies_seen,
    lots,
    opendata,
    refusing,
)

ORDERED = {
    entry.id: entry
    for part in PARTS
    for entry in CATALOGUE.values()
    if entry.function.__module__ == part.__name__
}


def catalogue() -> Mapping[str, Phrase]:
    """Every phrase a scenario may use, in the order of a tender's life."""
    return ORDERED
