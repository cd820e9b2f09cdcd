"""Are the reserve prices those that the notice committed to, and does the plan price follow from picks?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from minikoneps.evaluations.placing import ABOVE_LIMIT, QUALIFICATION, BidLot
from minikoneps.evaluations.revealing import Outcome, Revealed, drawn_picks, reveal
from minikoneps.evaluations.rules import Opened
from minikoneps.packs.loader import load_pack
from minikoneps.packs.methods import LowestAboveLimit, Qualification
from minikoneps.sealing.payload import BidPayload
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.tenders.reserve_prices import Announced, figures_of, rule_record
from minikoneps.tenders.rules import lots_around
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import Bid, Opening, Publication, Started, TenderStory
from minikoneps.verification.story_steps import Revelation

Contents = Mapping[BidLot, BidPayload | str]


def as_opened(bid: Bid, lot: str, content: BidPayload) -> Opened:
    """What an opening record must say of an envelope with this content."""
    total, envelope = Money.parse(content.total, content.currency), bid.envelope(lot)
    digest = "" if envelope is None else envelope.sha256
    return Opened(
        bid.id,
        lot,
        bid.tenderer,
        bid.received_at,
        digest,
        None,
        total,
        content.lines,
        content.picks,
        content.answers,
        content.figures,
        content.security,
    )


def reveal_again(tender: TenderStory, contents: Contents) -> list[Revealed]:
    """Work out reserve prices, plan price and limits from the recorded seed and the reopened envelopes.

    Shapes: a lot each in the order of the notice; none for a tender without reserve prices, or where they
        cannot be worked out.
    """
    if not tender.openings:
        return []
    opening = tender.openings[0]
    notice, bids = tender.in_force(opening.index), {bid.id: bid for bid in tender.bids}
    opened = [
        as_opened(bids[bid], lot, content)
        for (bid, lot), content in contents.items()
        if isinstance(content, BidPayload)
    ]
    seed = None if opening.reserve_prices is None else opening.reserve_prices.seed
    try:
        return reveal(tender.id, None if notice is None else notice.reserve_prices, seed, opened)
    except ValueError:
        return []


def check_reserve_prices(
    tender: TenderStory, contents: Contents, revealed: Sequence[Revealed], started: Sequence[Started]
) -> Iterator[Finding]:
    """Hold commitments, seed, picks and what was found against what follows from them."""
    for version in tender.versions:
        if version.reserve_prices is not None:
            yield from _check_law(tender, version, version.reserve_prices, started)
    if not tender.openings:
        return
    opening = tender.openings[0]
    notice = tender.in_force(opening.index)
    if notice is None or notice.reserve_prices is None:
        yield from _check_none(tender, opening)
    elif opening.reserve_prices is None:
        words = f"the opening record of {tender.id} is silent on the reserve prices that its notice announced"
        yield fraud("reserve_prices_bent", words, opening.index)
    else:
        yield from _check_seed(tender, opening.reserve_prices)
        yield from _check_picks(opening, contents, drawn_picks(revealed))
        yield from _check_lots(tender, opening, contents, revealed)


def _check_none(tender: TenderStory, opening: Opening) -> Iterator[Finding]:
    ranked = [ranking.index for ranking in tender.rankings if ranking.method in (ABOVE_LIMIT, QUALIFICATION)]
    if opening.reserve_prices is not None or ranked:
        words = f"{tender.id} has a plan price, but its notice committed to no reserve prices"
        yield fraud("commitment_missing", words, opening.index)


def _check_seed(tender: TenderStory, said: Revelation) -> Iterator[Finding]:
    if said.seed is None:
        words = f"the seed of the reserve prices of {tender.id} is said to have stayed shut"
        yield note("seed_unopenable", words, tender.openings[0].index)
    for again in tender.openings[1:]:
        if again.reserve_prices is not None and again.reserve_prices.seed != said.seed:
            yield fraud("seed_differs", f"{tender.id} was opened again with another seed", again.index)


def _check_picks(
    opening: Opening, contents: Contents, drawn: Mapping[BidLot, Sequence[int]]
) -> Iterator[Finding]:
    for row in opening.bids:
        content, numbers = contents.get((row.bid, row.lot)), drawn.get((row.bid, row.lot))
        if not isinstance(content, BidPayload):
            continue
        whose = f"bid {row.bid} on lot {row.lot}"
        if row.picks != content.picks:
            words = f"{whose} picked {_told(content.picks)}, but the opening record says {_told(row.picks)}"
            yield fraud("picks_differ", words, opening.index)
        if row.drawn != (None if numbers is None else tuple(numbers)):
            words = f"{whose}: the numbers drawn for it are {_told(numbers)}, not {_told(row.drawn)}"
            yield fraud("picks_differ", words, opening.index)


def _told(numbers: Sequence[int] | None) -> str:
    return "none" if numbers is None else " and ".join(map(str, numbers))


def _check_lots(
    tender: TenderStory, opening: Opening, contents: Contents, revealed: Sequence[Revealed]
) -> Iterator[Finding]:
    recorded = [] if opening.reserve_prices is None else list(opening.reserve_prices.lots)
    if [lot.get("lot") for lot in recorded] != [one.lot.lot for one in revealed]:
        words = f"the opening record of {tender.id} tells of other lots with reserve prices than its notice"
        yield fraud("reserve_prices_bent", words, opening.index)
        return
    whole = all(row.reason is not None or (row.bid, row.lot) in contents for row in opening.bids)
    for one, row in zip(revealed, recorded, strict=True):
        whose = f"lot {one.lot.lot} of {tender.id}"
        if one.outcome is Outcome.COMMITMENT_BROKEN:
            yield _broken(tender, opening, one, whose)
        elif whole:
            yield from _check_lot(opening, one, row, whose)


def _broken(tender: TenderStory, opening: Opening, one: Revealed, whose: str) -> Finding:
    """A seed that gives other prices than were committed to, or those of another version of the notice."""
    for version in tender.versions:
        others = version.reserve_prices
        if others is None or others == one.announced or one.seed is None:
            continue
        try:
            made = others.committed(tender.id, bytes.fromhex(one.seed))
        except (RuleBroken, ValueError):
            continue
        if set(made.lots) & set(others.lots):
            words = f"{whose} was opened with the seed of version {version.notice_version} of its notice"
            return fraud("seed_differs", words, opening.index)
    words = f"the seed gives other reserve prices for {whose} than its notice committed to"
    return fraud("commitment_broken", words, opening.index)


def _check_lot(opening: Opening, one: Revealed, row: Mapping[str, object], whose: str) -> Iterator[Finding]:
    follows = one.record()
    differ = sorted(name for name in {*follows, *row} if follows.get(name) != row.get(name))
    if "floor" in differ:
        words = f"the floor of {whose} is {follows.get('floor')}, not {str(row.get('floor'))[:40]}"
        yield fraud("limit_bent", words, opening.index)
    others = [name for name in differ if name != "floor"]
    if others:
        words = f"the record of {whose} does not follow from its seed and picks: {', '.join(others)[:120]}"
        yield fraud("reserve_prices_bent", words, opening.index)


def _check_law(
    tender: TenderStory, version: Publication, announced: Announced, started: Sequence[Started]
) -> Iterator[Finding]:
    """Whether the rule is one of the pack that the book names, and the amounts are those of the notice."""
    if tuple(replace(lot, commitment=None) for lot in announced.lots) != lots_around(version.notice):
        words = f"the limits of {tender.id} come from other amounts than its notice names for its lots"
        yield fraud("reserve_prices_bent", words, version.index)
    before = [one for one in started if one.index < version.index]
    if before and not _in_pack(before[-1], announced):
        words = f"the rule of the reserve prices of {tender.id} is not in the pack {before[-1].pack[:20]}"
        yield note("rule_not_of_pack", words, version.index)


def _in_pack(started: Started, announced: Announced) -> bool:
    try:
        pack, day = load_pack(started.pack), date.fromisoformat(started.pack_date)
    except (RuleBroken, ValueError):
        return True
    awards = [one.award for one in pack.procedures]
    return any(
        rule_record(rule) == rule_record(announced.rule)
        and rule.covers(day)
        and _limits(award, announced, day)
        for award in awards
        if isinstance(award, LowestAboveLimit | Qualification)
        for rule in award.reserve_prices
    )


def _limits(award: LowestAboveLimit | Qualification, announced: Announced, day: date) -> bool:
    """Whether an award has the price score of a notice on a day, or its lower limit where it has none."""
    score = announced.price_score
    if score is None:
        return any(one.share == announced.lower_limit.share for one in award.lower_limits if one.covers(day))
    rows = award.price_scores if isinstance(award, Qualification) else ()
    return any(figures_of(row) == figures_of(score) for row in rows if row.covers(day))
