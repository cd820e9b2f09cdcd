"""What a script says of green buying: the sheet of a life's costs, what is asked, what bots seal of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from minikoneps.playbook.words import amount
from minikoneps.sealing.answers import Answer, Figure

SHEET = {
    "life_rate": "rate",
    "energy_unit": "energyUnit",
    "energy_price": "energyPrice",
    "carbon_price": "carbonPrice",
    "carbon_per_energy": "carbonPerEnergy",
}


def life_cycle(words: Mapping[str, str]) -> dict[str, Any]:
    """The sheet of a notice as the API takes it, from the words of its table; nothing where it has none."""
    if "life_years" not in words:
        return {}
    sheet: dict[str, Any] = {"years": int(amount(words["life_years"]))}
    for name, field in SHEET.items():
        if name in words:
            sheet[field] = words[name] if field == "energyUnit" else amount(words[name])
    return {"lifeCycle": sheet}


def asked_for(library: Sequence[Mapping[str, Any]], names: str) -> list[dict[str, Any]]:
    """What a notice asks for the environment, taken from the library by ids.

    Errors: ValueError for an id that is not there.
    """
    known = {one["id"]: one for one in library}
    wanted = [name.strip() for name in names.split(",")]
    if lost := [name for name in wanted if name not in known]:
        there = ", ".join(known)
        raise ValueError(f"“{lost[0]}” is not in the library of green criteria; there are: {there}")
    return [
        {
            "id": name,
            "name": known[name]["names"]["en"],
            "description": known[name]["texts"]["en"],
            "kind": known[name]["kind"],
            "proof": known[name]["proofs"]["en"],
            "standard": known[name]["standard"],
        }
        for name in wanted
    ]


def answers_in_mind(tender: Mapping[str, Any], stage: str) -> tuple[Answer, ...]:
    """What a bot writes about each thing that the envelope of a stage has to answer."""
    asked: list[str] = next((one["answers"] for one in tender["asks"] if one["stage"] == stage), [])
    return tuple(Answer(name, "As asked; the proof is enclosed.") for name in asked)


def figures_in_mind(tender: Mapping[str, Any], said: Mapping[str, str] | None) -> tuple[Figure, ...]:
    """What a bot seals of the life of what it offers, where a notice asks for it; 0 if its row is silent."""
    if tender.get("lifeCycle") is None:
        return ()
    carbon = ["directCarbon"] if float(tender["lifeCycle"]["carbonPrice"]) else []
    names = ["energy", "operation", "maintenance", *carbon, "endOfLife", "residual"]
    return tuple(Figure(name, amount((said or {}).get(name, "0"))) for name in names)
