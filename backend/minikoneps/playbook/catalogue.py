"""The catalogue itself: importing this module enters every phrase."""

from collections.abc import Mapping

from minikoneps.playbook.phrases import CATALOGUE, Phrase
from minikoneps.playbook.steps import (
    awarding,
    bidding,
    evaluating,
    opening,
    proving,
    refusing,
    secrecy,
    tendering,
    time,
    workshop,
)

PARTS = (workshop, time, tendering, bidding, secrecy, proving, opening, evaluating, awarding, refusing)


def catalogue() -> Mapping[str, Phrase]:
    """Every phrase a scenario may use."""
    return CATALOGUE
