"""Ties that are broken by lots: committed with the notice, drawn at the ranking, drawn again by everybody."""

from hashlib import sha256

from minikoneps.playbook.phrases import phrase
from minikoneps.playbook.steps.evaluating import ranking
from minikoneps.playbook.world import World
from minikoneps.shared.canonical import canonical
from minikoneps.shared.draws import Draws


@phrase(
    "lottery.committed",
    "then",
    "system",
    {
        "en": ["the notice commits to lots that nobody knows"],
        "ar": ["يلتزم الإعلان بقرعة لا يعرفها أحد"],
    },
)
def lots_committed(world: World) -> None:
    """The notice carries the hash of a seed, and nobody reads the seed before the opening."""
    world.expect(bool(world.tender()["lottery"]), "the notice commits to no lots")
    for bot in world.everyone():
        bot.cursor = None
        told = [entry["data"].get("lottery") or {} for entry in bot.new_entries()]
        world.expect(not any("seed" in said for said in told), f"{bot.name} reads the seed")


@phrase(
    "lottery.drawn_again",
    "then",
    "system",
    {
        "en": ["the lots come out the same for everybody who draws them again"],
        "ar": ["تخرج القرعة نفسها لكل من يعيد إجراءها"],
    },
)
def drawn_again(world: World) -> None:
    """Commitment, seed and order follow from what everybody reads; without equal bids there are no lots."""
    found, tender = ranking(world) or {}, world.tender()
    totals = [(row["lot"], str(row["total"])) for row in found.get("ranking", [])]
    if found and len(set(totals)) == len(totals):
        return
    ties, lottery = found.get("ties") or [], found.get("lottery") or {}
    world.expect(bool(ties and lottery), "no lots were drawn")
    for tie in ties:
        committed = {"v": 1, "seed": lottery["committedSeed"], "purpose": f"lottery|{tender['id']}"}
        fits = sha256(canonical(committed)).hexdigest() == tender["lottery"]
        world.expect(fits, "the seed is not the one of the notice")
        parts = [bytes.fromhex(lottery[name]) for name in ("committedSeed", "root")]
        made = f"minikoneps/lottery/v1|{tender['id']}|".encode() + b"".join(parts)
        world.expect(sha256(made).hexdigest() == lottery["seed"], "the lots come from another seed")
        order = Draws(bytes.fromhex(lottery["seed"]), tie["purpose"]).permutation(len(tie["bids"]))
        again = [[tie["bids"][place]] for place in order]
        world.expect(tie["steps"][-1]["groups"] == again, f"drawn again the order is {again}")


@phrase(
    "ranking.nobody_tied",
    "then",
    "system",
    {"en": ["nobody shares a rank"], "ar": ["لا يتقاسم أحد مرتبة"]},
)
def nobody_tied(world: World) -> None:
    """Every bid of a lot has a rank of its own."""
    rows = (ranking(world) or {"ranking": []})["ranking"]
    world.expect(bool(rows), "nobody is ranked")
    world.expect(not any(row["tied"] for row in rows), "some bids share a rank")
