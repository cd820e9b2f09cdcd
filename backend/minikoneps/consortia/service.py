"""Proposing a consortium, answering, ending it, and saying in whose name a bid comes in."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from sqlmodel import Session

from minikoneps.consortia import rules, store
from minikoneps.consortia.rules import Admission, ConsortiumStatus, MemberFacts, MemberStatus
from minikoneps.consortia.schemas import ConsortiumMade, ConsortiumRulesShown, ConsortiumShown, MemberShown
from minikoneps.consortia.store import Formed
from minikoneps.consortia.tables import Consortium, ConsortiumMember
from minikoneps.ledger import service as ledger
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.law import law_of
from minikoneps.packs.terms import Held, JointBids
from minikoneps.parties.registration import Wanted
from minikoneps.parties.rules import Role
from minikoneps.parties.service import (
    acting_for,
    declared_by,
    language_of,
    list_seats,
    refer_to_all,
    register_of,
)
from minikoneps.shared.access import Caller
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.lists import Listing, Page, pick
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.service import get_published

FIELDS: Mapping[str, Callable[[ConsortiumShown], str]] = {
    "id": lambda one: one.id,
    "status": lambda one: one.status.value,
    "lead": lambda one: one.lead.name,
    "proposedAt": lambda one: instant_text(one.proposed_at),
}


@dataclass(frozen=True)
class Bidder:
    """In whose name a bid comes in: a tenderer alone, or a consortium's lead for all its members."""

    tenderer: str
    consortium: str | None
    members: tuple[str, ...]

    @classmethod
    def alone(cls, tenderer: str) -> Self:
        """A tenderer in its own name."""
        return cls(tenderer, None, (tenderer,))


def propose_consortium(act: Act, tender_id: str, made: ConsortiumMade) -> ConsortiumShown:
    """Ask others to bid as one; they and nobody else are told before the opening."""
    _, lead = acting_for(act)
    tender = get_published(act.session, tender_id)
    law = _law(act.session, tender)
    until = rules.agreement_deadline(tender.deadline, law)
    rules.must_be_in_time(tender, until, act.received_at)
    tenderers = [seat.party for seat in list_seats(act.session) if seat.role == Role.TENDERER]
    partners = {partner.party: partner.share for partner in made.partners}
    rules.must_be_tenderers(tender.id, list(partners), lead, tenderers)
    shares = {lead: made.share, **partners}
    rules.must_fit(tender.id, shares, law)
    _must_be_free(act, tender.id, lead)
    row = Consortium(
        id=new_id("consortium"),
        tender=tender.id,
        lead=lead,
        proposed_at=act.recorded_at,
        position=act.next_position,
    )
    members = [
        ConsortiumMember(
            consortium=row.id,
            party=party,
            place=place,
            share=share,
            accepted_at=act.recorded_at if party == lead else None,
        )
        for place, (party, share) in enumerate(shares.items())
    ]
    formed = store.add_consortium(act.session, row, members)
    said = [{"tenderer": party, "share": share} for party, share in shares.items()]
    _tell(act, "proposed", formed, {"lead": lead, "members": said})
    return _shown(act.session, [formed])[0]


def accept(act: Act, consortium_id: str) -> ConsortiumShown:
    """Join a consortium as proposed."""
    formed, tender, own = _own(act, consortium_id)
    until = rules.agreement_deadline(tender.deadline, _law(act.session, tender))
    rules.must_be_in_time(tender, until, act.received_at)
    rules.must_stand(tender.id, formed.row.id, _status(formed), bid_stands=False)
    rules.must_be_asked(tender.id, _facts(own))
    _must_be_free(act, tender.id, own.party)
    own.accepted_at = act.recorded_at
    store.put(act.session, own)
    _tell(act, "accepted", formed, {"tenderer": own.party})
    return _shown(act.session, [formed])[0]


def decline(act: Act, consortium_id: str, reasons: str) -> ConsortiumShown:
    """Not join, or step back while no bid of the consortium stands; it comes to an end with that."""
    formed, own = _ending(act, consortium_id)
    if own.party == formed.row.lead:
        raise RuleBroken("consortia.lead_declines", tender=formed.row.tender, consortium=formed.row.id)
    own.declined_at, own.reasons = act.recorded_at, reasons
    store.put(act.session, own)
    return _end(act, "declined", formed, {"tenderer": own.party, "reasons": reasons})


def dissolve(act: Act, consortium_id: str) -> ConsortiumShown:
    """Give a consortium up; its lead and its members are free again."""
    formed, own = _ending(act, consortium_id)
    if own.party != formed.row.lead:
        raise RuleBroken("consortia.not_lead", tender=formed.row.tender, consortium=formed.row.id)
    return _end(act, "dissolved", formed, {})


def _own(act: Act, consortium_id: str) -> tuple[Formed, PublishedTender, ConsortiumMember]:
    _, party = acting_for(act)
    formed = store.find_consortium(act.session, consortium_id)
    own = None if formed is None else next((one for one in formed.members if one.party == party), None)
    if formed is None or own is None:
        raise RuleBroken("consortia.not_found", consortium=consortium_id)
    return formed, get_published(act.session, formed.row.tender), own


def _ending(act: Act, consortium_id: str) -> tuple[Formed, ConsortiumMember]:
    formed, tender, own = _own(act, consortium_id)
    rules.must_be_in_time(tender, tender.deadline, act.received_at)
    stands = store.has_bid(act.session, tender.id, formed.row.lead)
    rules.must_stand(tender.id, formed.row.id, _status(formed), bid_stands=stands)
    return formed, own


def _end(act: Act, how: str, formed: Formed, said: Mapping[str, object]) -> ConsortiumShown:
    formed.row.ended_at = act.recorded_at
    store.put(act.session, formed.row)
    _tell(act, how, formed, said)
    return _shown(act.session, [formed])[0]


def _tell(act: Act, what: str, formed: Formed, said: Mapping[str, object]) -> None:
    parties = {member.party for member in formed.members}
    seats = [seat.seat for seat in list_seats(act.session) if seat.party in parties]
    about = {"tender": formed.row.tender, "consortium": formed.row.id}
    when = {"received_at": instant_text(act.received_at)}
    act.append(
        f"consortium.{what}", {**about, **said, **when}, Audience.only(*seats, after=formed.row.tender)
    )


def _must_be_free(act: Act, tender: str, party: str) -> None:
    bound = store.find_bound(act.session, tender, party)
    rules.must_be_free(
        tender,
        bids_alone=store.has_bid(act.session, tender, party),
        elsewhere=None if bound is None else bound.id,
    )


def find_bidder(session: Session, tender: PublishedTender, tenderer: str) -> Bidder:
    """In whose name a tenderer bids; no member bids alone, no lead before every member has accepted."""
    bound = store.find_bound(session, tender.id, tenderer)
    if bound is None:
        return Bidder.alone(tenderer)
    if bound.lead != tenderer:
        lead = refer_to_all(session, [bound.lead])[bound.lead].name
        raise RuleBroken("consortia.member_bids_alone", tender=tender.id, consortium=bound.id, lead=lead)
    members = store.members_of(session, [bound.id])[bound.id]
    waiting = [one.party for one in members if one.accepted_at is None]
    named = refer_to_all(session, waiting)
    status = _status(Formed(bound, members))
    rules.must_be_agreed(tender.id, status, [named[party].name for party in waiting])
    return Bidder(tenderer, bound.id, tuple(one.party for one in members))


def members_behind(session: Session, consortia: Collection[str]) -> dict[str, list[str]]:
    """The members of consortia, the lead first, by consortium."""
    found = store.members_of(session, consortia)
    return {consortium: [one.party for one in members] for consortium, members in found.items()}


def seats_behind(session: Session, consortium: str) -> list[str]:
    """The seats that act for the members of a consortium."""
    parties = members_behind(session, [consortium])[consortium]
    return [seat.seat for seat in list_seats(session) if seat.party in parties]


def must_be_admitted(session: Session, tender: PublishedTender, bidder: Bidder, wanted: Wanted) -> None:
    """Refuse a consortium that a notice does not admit."""
    names, declared = refer_to_all(session, bidder.members), declared_by(session, bidder.members)
    asked = Admission(wanted, _law(session, tender), register_of(session), language_of(session))
    rules.must_be_admitted(asked, [(names[one].name, declared.get(one)) for one in bidder.members])


def ask_bound(session: Session, pairs: Collection[tuple[str, str]]) -> Callable[[], set[tuple[str, str]]]:
    """Which of these tenderers are bound, for these tenders, by a consortium that has not come to an end.

    It is to be read later.
    """
    return store.ask_bound(session, pairs)


def note_bids(session: Session, pairs: Sequence[tuple[str, str]]) -> None:
    """Remember that bids stand of tenderers that had none on these tenders."""
    store.add_standing(session, pairs)


def note_bid(act: Act, tender: str, tenderer: str, *, stands: bool) -> None:
    """Remember that a bid in a tenderer's name stands, or does not any more."""
    store.put_bid(act.session, tender, tenderer, stands=stands)


def list_consortia(
    session: Session, caller: Caller, tender_id: str, listing: Listing
) -> Page[ConsortiumShown]:
    """The consortia that the caller's own organisation was asked into; once the tender is opened, all."""
    tender = get_published(session, tender_id)
    own = caller.party or "" if caller.role == Role.TENDERER else ""
    seen = None if ledger.is_opened(session, tender.id) else own
    return pick(_shown(session, store.list_consortia(session, tender.id, seen)), listing, FIELDS, "lead")


def show_rules(session: Session, tender_id: str) -> ConsortiumRulesShown:
    """What the law of the room asks of a consortium for a tender."""
    tender = get_published(session, tender_id)
    law = _law(session, tender)
    return ConsortiumRulesShown(
        tender=tender.id,
        until=rules.agreement_deadline(tender.deadline, law),
        most_members=None if law is None else law.most_members,
        least_share=None if law is None else rules.percent(law.least_share * 100),
        licences=(Held.TOGETHER if law is None else law.licences).value,
        regions=(Held.TOGETHER if law is None else law.regions).value,
        source=None if law is None else law.source,
        training_value=law is not None and law.training_value,
    )


def _law(session: Session, tender: PublishedTender) -> JointBids | None:
    _, _, procedure = law_of(session, tender.notice)
    return procedure.joint_bids


def _facts(member: ConsortiumMember) -> MemberFacts:
    return MemberFacts(member.party, member.share, member.accepted_at, member.declined_at)


def _status(formed: Formed) -> ConsortiumStatus:
    return rules.consortium_status([_facts(member) for member in formed.members], formed.row.ended_at)


def _shown(session: Session, consortia: Sequence[Formed]) -> list[ConsortiumShown]:
    named = refer_to_all(session, {member.party for formed in consortia for member in formed.members})
    return [
        ConsortiumShown(
            id=formed.row.id,
            tender=formed.row.tender,
            lead=named[formed.row.lead],
            status=(status := _status(formed)),
            members=[
                MemberShown(
                    party=named[member.party],
                    role="lead" if member.party == formed.row.lead else "member",
                    share=member.share,
                    status=(said := rules.member_status(_facts(member))),
                    answered_at=member.declined_at if said is MemberStatus.DECLINED else member.accepted_at,
                    reasons=member.reasons,
                )
                for member in formed.members
            ],
            proposed_at=formed.row.proposed_at,
            ended_at=formed.row.ended_at,
            bid_stands=status is ConsortiumStatus.AGREED
            and store.has_bid(session, formed.row.tender, formed.row.lead),
        )
        for formed in consortia
    ]
