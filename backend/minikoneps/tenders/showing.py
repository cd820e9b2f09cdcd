"""The parts of a tender that follow from its columns."""

from collections.abc import Mapping, Sequence
from datetime import date

from minikoneps.ledger.act import LogName
from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import Procedure
from minikoneps.parties.schemas import PartyReference
from minikoneps.tenders import checks
from minikoneps.tenders.asked import asked_in
from minikoneps.tenders.law_shapes import ProcedureShown, SecurityLawShown
from minikoneps.tenders.notice import Again, Notice
from minikoneps.tenders.notice_shapes import AgainShown
from minikoneps.tenders.reserve_prices import Announced
from minikoneps.tenders.reserve_shapes import ReservePricesShown
from minikoneps.tenders.schemas import (
    AskedShown,
    CancellationShown,
    OpeningKeyShown,
    SealInfo,
)
from minikoneps.tenders.tables import Tender


def cancellation(tender: Tender) -> CancellationShown | None:
    """When and why it was given up."""
    if tender.cancelled_at is None or tender.cancellation_rationale is None:
        return None
    return CancellationShown(cancelled_at=tender.cancelled_at, rationale=tender.cancellation_rationale)


def padlock(tender: Tender) -> OpeningKeyShown | None:
    """The padlock for its envelopes."""
    if tender.opening_key is None or tender.opening_public_key is None:
        return None
    return OpeningKeyShown(id=tender.opening_key, public_key=tender.opening_public_key)


def price_padlock(tender: Tender) -> OpeningKeyShown | None:
    """The padlock for its prices, where these have envelopes of their own."""
    if tender.price_key is None or tender.price_public_key is None:
        return None
    return OpeningKeyShown(id=tender.price_key, public_key=tender.price_public_key)


def seal_info(log: LogName, tender: Tender, stage: str) -> SealInfo | None:
    """What an envelope must be bound to."""
    if tender.published_at is None:
        return None
    return SealInfo(workshop=log.workshop, attempt=log.attempt, stage=stage)


def asks(notice: Notice, stages: Sequence[str]) -> list[AskedShown]:
    """What each of its envelopes holds beside prices."""
    asked = {stage: asked_in(notice, stages, stage) for stage in stages}
    return [
        AskedShown(stage=stage, answers=list(one.answers), figures=list(one.figures))
        for stage, one in asked.items()
    ]


def reserve_prices(announced: Announced | None) -> ReservePricesShown | None:
    """What its notice says of reserve prices."""
    return None if announced is None else ReservePricesShown.of(announced)


def again(
    said: Again | None, numbers: Mapping[str, str], named: Mapping[str, PartyReference]
) -> AgainShown | None:
    """Which failed tender it follows."""
    if said is None:
        return None
    tenderer = None if said.tenderer is None else named[said.tenderer]
    return AgainShown(step=said.step, of=said.of, notice_number=numbers[said.of], tenderer=tenderer)


def procedure(pack: Pack, day: date, law: Procedure) -> ProcedureShown:
    """A procedure of a country pack as the law of a day has it."""
    minimum = law.minimum_tender_days
    return ProcedureShown(
        id=law.id,
        names=law.names,
        local_name=law.local_name,
        procurement_method=law.method,
        who_may_bid=law.who_may_bid,
        envelopes=list(law.envelopes),
        award_method=law.award.name,
        pack=pack.name,
        pack_date=day,
        minimum_days=minimum.value,
        minimum_valid_bids=law.minimum_valid_bids.value,
        source=minimum.source,
        training_value=minimum.training_value,
        second_person=list(law.second_person.value),
        playable=checks.is_playable(law),
        bid_security=SecurityLawShown.of(law),
    )
