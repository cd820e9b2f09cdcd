"""What bids say beside their prices, for those who may read it."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from minikoneps.committees.service import must_see, names_of
from minikoneps.evaluations import first_store, store
from minikoneps.evaluations.offers import Content, Offer
from minikoneps.evaluations.schemas import AnswerShown, FigureShown, OfferShown
from minikoneps.parties.rules import Role
from minikoneps.parties.schemas import PartyReference
from minikoneps.parties.service import refer_to_all
from minikoneps.shared.access import TRAINER, Caller
from minikoneps.shared.shape import MoneyShape
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published


def list_answers(session: Session, caller: Caller, tender_id: str) -> list[OfferShown]:
    """The answers and figures of opened bids that this caller may read; a tenderer its own."""
    tender = get_published(session, tender_id)
    found = [one for one in _said(session, tender) if _may_read(caller, tender, one)]
    if not found:
        return []
    must_see(caller, session, tender.id)
    everybody = [one.bid for one in first_store.list_offers(session, tender.id)]
    everybody = everybody or [one.bid for one in store.list_opened(session, tender.id)]
    letters = names_of(caller, session, tender.id, everybody)
    whose = refer_to_all(session, {one.tenderer for one in found})
    return [_shown(one, one.content, whose, letters) for one in found if one.content is not None]


def _said(session: Session, tender: PublishedTender) -> Sequence[Offer]:
    """What came out of first envelopes, or stood beside the prices of the only ones."""
    if tender.price_key is not None:
        return first_store.list_offers(session, tender.id)
    return [
        Offer(
            one.bid,
            one.lot,
            "bid",
            one.tenderer,
            one.received_at,
            one.ciphertext_sha256,
            None,
            Content("", one.answers, one.figures),
        )
        for one in store.list_opened(session, tender.id)
        if one.answers or one.figures
    ]


def _may_read(caller: Caller, tender: PublishedTender, offer: Offer) -> bool:
    if caller.role in (TRAINER, Role.AUDITOR, Role.EVALUATOR):
        return True
    if caller.role == Role.PROCURING_OFFICER:
        return caller.party == tender.procuring_entity
    return caller.role == Role.TENDERER and caller.party == offer.tenderer


def _shown(
    one: Offer, content: Content, whose: Mapping[str, PartyReference], letters: Mapping[str, str] | None
) -> OfferShown:
    price, letter = content.price, None if letters is None else letters.get(one.bid, "")
    return OfferShown(
        bid=one.bid if letter is None else letter,
        lot=one.lot,
        tenderer=whose[one.tenderer] if letters is None else None,
        letter=letter,
        answers=[AnswerShown(criterion=said.criterion, text=said.text) for said in content.answers],
        figures=[FigureShown(name=said.name, value=said.value) for said in content.figures],
        price_found=None if price is None else MoneyShape.of(price),
    )
