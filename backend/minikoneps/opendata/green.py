"""What a notice asks for the environment, in the words of the sustainability extension."""

from minikoneps.opendata.wording import Plain
from minikoneps.packs.green import green_paths, load_green

ENVIRONMENT = "environmental"
ENERGY = "environmental.energyEfficiency"
NATIONAL = "nationalGPPCriteria"
STRATEGY = {
    "technicalSpecification": "technicalSpecifications",
    "contractClause": "contractPerformanceConditions",
}
AWARD = "awardCriteria"
NO_MORE = "Nothing is asked for the environment any more."


def sustainability_of(told: Plain, pack: str, before: Plain | None = None) -> Plain:
    """What is asked for the environment as a part of a tender; what is departed from is not asked.

    Shapes: `told` is what the ledger says of a notice in force, `before` of the version that it replaces: a
        merge drops nothing, so an amendment that takes everything out says so.
    """
    asked = _asked(told["notice"], pack)
    if not asked and (before is None or not _asked(before["notice"], pack)):
        return {}
    return {"hasSustainability": bool(asked), "sustainability": asked or [{"description": NO_MORE}]}


def _asked(notice: Plain, pack: str) -> list[Plain]:
    library = {one.id for one in load_green(pack).criteria} if pack in green_paths() else set()
    found = [
        _entry(one["name"], ENVIRONMENT, [STRATEGY[one["kind"]], *_national(one["id"], library)])
        for one in notice.get("green", [])
        if "derogation" not in one
    ]
    found += [
        _entry(one["name"], ENVIRONMENT, [AWARD])
        for one in notice.get("criteria", [])
        if "green" in one and "derogation" not in one["green"]
    ]
    if sheet := notice.get("life_cycle"):
        found.append(_entry(f"Cost over a life of {sheet['years']} years", ENERGY, [AWARD]))
    return [one for place, one in enumerate(found) if one not in found[:place]]


def _national(name: str, library: set[str]) -> list[str]:
    return [NATIONAL] if name in library else []


def _entry(description: str, goal: str, strategies: list[str]) -> Plain:
    return {"description": description, "goal": goal, "strategies": strategies}
