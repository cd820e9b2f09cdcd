"""Was it negotiated in the order of the points, with minutes, and for no more than the bid asked?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from minikoneps.evaluations.line import Awaits, PassedOver
from minikoneps.evaluations.placing import NEGOTIATED, LotOrder, Placed
from minikoneps.ledger.entry import Entry
from minikoneps.negotiations.rules import (
    About,
    Outcome,
    Round,
    Subject,
    Talks,
    awaited_in,
    must_be_a_round,
    must_be_endable,
    must_be_in_turn,
    must_go_on,
    passed_over_in,
    price_digest,
    turn_of,
)
from minikoneps.packs.procedure import Procedure
from minikoneps.shared.canonical import Fields, Unreadable
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import Money
from minikoneps.verification.debarment_checks import debarred_at
from minikoneps.verification.explanation_checks import bounded_before
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import Rank, TenderStory
from minikoneps.verification.story_steps import Negotiated

OPENED, HELD, ENDED = "negotiation.opened", "negotiation.held", "negotiation.ended"
#: What a broken rule is as a finding; the others are steps that could not be taken then.
_CODES = {
    "negotiations.not_in_line": "negotiated_out_of_turn",
    "negotiations.out_of_turn": "negotiated_out_of_turn",
    "negotiations.price_rose": "negotiated_price_rose",
    "negotiations.no_minutes": "negotiated_without_minutes",
}


def read_negotiated(tender: TenderStory, index: int, entry: Entry, fields: Fields) -> None:
    """Read one step of a negotiation.

    Errors: Unreadable for a step that does not say what it must say.
    """
    step = Negotiated(index, entry.kind, fields.text("lot"), fields.text("bid"), dict(entry.data))
    if step.kind == HELD:
        _round(fields)
        fields.text("words_sha256")
    if step.kind == ENDED:
        _outcome(fields)
        _prices(fields)
    tender.negotiated.append(step)


NEGOTIATION_ACTS = dict.fromkeys((OPENED, HELD, ENDED), read_negotiated)


def negotiated_before(
    tender: TenderStory, lot: str, index: int
) -> tuple[Mapping[str, PassedOver], Mapping[str, Awaits]]:
    """The bids of a lot whose negotiation had broken down before an entry, and those not agreed with yet."""
    places = _places(tender, lot, index)
    if places is None:
        return {}, {}
    talks = _talks(tender, lot, places, index)
    return passed_over_in(talks), awaited_in([one.bid for one in places], talks)


def agreed_before(tender: TenderStory, lot: str, bid: str, index: int) -> Money | None:
    """What had been agreed with a bid before an entry; None where nothing was negotiated."""
    places = _places(tender, lot, index) or ()
    found = _talks(tender, lot, places, index).get(bid)
    return None if found is None else found.agreed


def check_negotiations(tender: TenderStory, law: Procedure | None) -> Iterator[Finding]:
    """Take every step of every negotiation once more."""
    for step in tender.negotiated:
        whose = f"bid {step.bid} on lot {step.lot} of {tender.id}"
        try:
            _take(tender, law, step)
        except RuleBroken as broken:
            code = _CODES.get(broken.code, "negotiation_bent")
            yield fraud(code, f"the negotiation about {whose} broke a rule: {broken.code}", step.index)
        except ValueError as problem:
            yield fraud("negotiation_bent", f"the negotiation about {whose}: {problem}", step.index)


def _take(tender: TenderStory, law: Procedure | None, step: Negotiated) -> None:
    """Take one step as it was taken in the room.

    Errors: RuleBroken, or ValueError for what does not follow from what was written before.
    """
    places = _places(tender, step.lot, step.index)
    if places is None:
        raise ValueError("it was held where nobody is negotiated with, or before the ranking")
    talks = _talks(tender, step.lot, places, step.index)
    order, mine = _order(step.lot, places), talks.get(step.bid)
    turn = turn_of(order, talks, _gone(tender, law, step))
    about = {"tender": tender.id, "lot": step.lot, "bid": step.bid}
    if step.kind == OPENED:
        must_be_in_turn(about, order, turn, mine is not None)
        return
    going = must_go_on(about, mine, turn)
    fields = Fields(step.said, "a negotiation")
    if step.kind == HELD:
        _check_round(tender, about, step, going, fields)
    else:
        _check_end(about, going, fields, _rounds(tender, step.lot, step.bid, step.index))


def _check_round(tender: TenderStory, about: About, step: Negotiated, going: Talks, fields: Fields) -> None:
    if fields.integer("round", least=1) != len(going.rounds) + 1:
        raise ValueError("its rounds are not counted one after another")
    held = replace(_round(fields), price=_price_of(tender, step))
    if held.about is Subject.PRICE and held.price is None and not _is_over(tender, step):
        return  # nobody knows it before the end, not even who checks
    must_be_a_round(about, going, held)


def _check_end(about: About, going: Talks, fields: Fields, rounds: Sequence[Negotiated]) -> None:
    told = {number: (price, salt) for number, price, salt in _prices(fields)}
    for number, one in enumerate(rounds, start=1):
        bound = one.said.get("price_sha256")
        price = told.pop(number, None)
        if bound != (None if price is None else price_digest(*price)):
            raise ValueError(f"the price of round {number} is not the one that was written down then")
    if told:
        raise ValueError("it tells prices of rounds that were not held")
    outcome = _outcome(fields)
    must_be_endable(about, going, outcome)
    value = _money(fields.value("value")) if fields.has("value") else None
    if value != (going.price if outcome is Outcome.AGREED else None):
        raise ValueError("what was agreed is not the price that was last on the table")


def _places(tender: TenderStory, lot: str, index: int) -> list[Rank] | None:
    """The recorded places of a lot that is negotiated about; None where it is not, or before the ranking."""
    rankings = [one for one in tender.rankings if one.index < index]
    if not rankings or rankings[-1].method != NEGOTIATED:
        return None
    return [place for place in rankings[-1].places if place.lot == lot]


def _order(lot: str, places: Sequence[Rank]) -> LotOrder:
    nothing = Money(0, "XXX")
    rows = sorted(places, key=lambda row: (row.rank, row.bid))
    return LotOrder(lot, tuple(Placed(lot, row.rank, row.bid, nothing, tied=False) for row in rows))


def _gone(tender: TenderStory, law: Procedure | None, step: Negotiated) -> dict[str, PassedOver]:
    bounded, _ = bounded_before(tender, law, step.lot, step.index)
    ended = tender.remedies.passed_before(step.lot, step.index)
    return {**bounded, **ended, **debarred_at(tender, step.index)}


def _talks(tender: TenderStory, lot: str, places: Sequence[Rank], index: int) -> dict[str, Talks]:
    """How far the negotiations of a lot had come before an entry; prices as far as they were told later."""
    steps = [one for one in tender.negotiated if one.lot == lot and one.index < index]
    found: dict[str, Talks] = {}
    for row in places:
        mine = [one for one in steps if one.bid == row.bid]
        if not any(one.kind == OPENED for one in mine):
            continue
        rounds = tuple(
            replace(_round(Fields(one.said, "a round")), price=_price_of(tender, one))
            for one in mine
            if one.kind == HELD
        )
        ends = [_outcome(Fields(one.said, "an end")) for one in mine if one.kind == ENDED]
        ceiling = Money.parse(row.total, row.currency)
        found[row.bid] = Talks(row.bid, ceiling, rounds, ends[0] if ends else None)
    return found


def _rounds(tender: TenderStory, lot: str, bid: str, index: int) -> list[Negotiated]:
    return [
        one
        for one in tender.negotiated
        if (one.lot, one.bid, one.kind) == (lot, bid, HELD) and one.index < index
    ]


def _end_of(tender: TenderStory, step: Negotiated) -> Negotiated | None:
    mine = (one for one in tender.negotiated if (one.lot, one.bid) == (step.lot, step.bid))
    return next((one for one in mine if one.kind == ENDED and one.index > step.index), None)


def _is_over(tender: TenderStory, step: Negotiated) -> bool:
    return _end_of(tender, step) is not None


def _price_of(tender: TenderStory, step: Negotiated) -> Money | None:
    """The price of a round, as the end of its negotiation told it."""
    end = _end_of(tender, step)
    if end is None:
        return None
    number = step.said.get("round")
    told = _prices(Fields(end.said, "an end"))
    return next((price for at, price, _ in told if at == number), None)


def _round(fields: Fields) -> Round:
    try:
        about = Subject(fields.text("about"))
    except ValueError:
        raise Unreadable("a round was about no known subject") from None
    return Round(about, fields.value("settled") is True)


def _outcome(fields: Fields) -> Outcome:
    try:
        return Outcome(fields.text("outcome"))
    except ValueError:
        raise Unreadable("a negotiation ended in no known way") from None


def _prices(fields: Fields) -> list[tuple[int, Money, str]]:
    rows = [Fields(one, "a price") for one in fields.array("prices")]
    return [(row.integer("round", least=1), _amount(row), row.text("salt")) for row in rows]


def _money(said: object) -> Money:
    return _amount(Fields(said, "the value"))


def _amount(fields: Fields) -> Money:
    try:
        return Money.parse(fields.text("amount"), fields.text("currency"))
    except ValueError:
        raise Unreadable("a price is no amount of money") from None
