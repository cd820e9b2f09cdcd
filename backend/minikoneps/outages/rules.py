"""Which deadlines an outage moves, and to when."""

from datetime import datetime, timedelta

from minikoneps.packs.terms import Outage


def put_off(deadline: datetime, down: datetime, back: datetime, law: Outage) -> datetime | None:
    """The deadline that a tender has after an outage, or None where the outage leaves it as it is.

    Shapes: the platform took nothing from `down` to `back`; both instants belong to the outage.
    Source: the country pack, `outage`; docs/reference/stages/outages.md
    """
    if not down <= deadline <= back + timedelta(hours=law.hours_after):
        return None
    return max(deadline, back + timedelta(hours=law.least_hours))
