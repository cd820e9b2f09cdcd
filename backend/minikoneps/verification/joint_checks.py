"""Did everybody who bids together agree to it, with shares that are the whole, and bid in no other way?"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from minikoneps.consortia.rules import Limit, agreement_deadline, find_limits
from minikoneps.packs.terms import JointBids
from minikoneps.shared.canonical import instant_text
from minikoneps.tenders.rules import is_late
from minikoneps.verification.joint import JointAct
from minikoneps.verification.laws import find_law
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import Bid, Story, TenderStory
from minikoneps.verification.story_steps import Withdrawal


@dataclass
class _Consortium:
    """A consortium as far as the book has told of it."""

    proposal: JointAct
    accepted: set[str] = field(default_factory=set)
    ended: bool = False

    @property
    def members(self) -> list[str]:
        return [party for party, _ in self.proposal.shares]


@dataclass
class _Course:
    """Who is bound to whom, and whose bid stands, from act to act."""

    tender: TenderStory
    story: Story
    consortia: dict[str, _Consortium] = field(default_factory=dict)
    standing: dict[str, Bid] = field(default_factory=dict)

    def bound(self, party: str) -> list[_Consortium]:
        """The consortia that a party is in and that have not ended."""
        known = self.consortia.values()
        return [one for one in known if not one.ended and party in one.accepted]

    def take(self, act: JointAct | Bid | Withdrawal) -> Iterator[Finding]:
        """Go one act further and say what is wrong with it."""
        match act:
            case Bid():
                yield from self._bid(act)
            case Withdrawal():
                self.standing.pop(act.bid, None)
            case JointAct(kind="consortium.proposed"):
                yield from self._proposal(act)
            case JointAct(kind="consortium.accepted"):
                yield from self._acceptance(act)
            case JointAct():
                yield from self._end(act)

    def _proposal(self, act: JointAct) -> Iterator[Finding]:
        law = self._law(act)
        if _limits(act, law):
            told = ", ".join(f"{party} {share}" for party, share in act.shares)
            words = (
                f"the shares of the consortium {act.consortium} are not the whole, or not by the law: {told}"
            )
            yield fraud("shares_bent", words, act.index)
        yield from self._in_time(act, law)
        yield from self._free(act)
        self.consortia[act.consortium] = _Consortium(act, {act.party})

    def _acceptance(self, act: JointAct) -> Iterator[Finding]:
        known = self.consortia.get(act.consortium)
        if known is None or known.ended or act.party not in known.members:
            words = f"{act.party} accepted the consortium {act.consortium}, which did not ask for it then"
            yield fraud("consortium_not_agreed", words, act.index)
            return
        yield from self._in_time(act, self._law(act))
        yield from self._free(act)
        known.accepted.add(act.party)

    def _law(self, act: JointAct) -> JointBids | None:
        """What the pack asks of consortia for the notice in force, as far as it is known here."""
        notice = self.tender.in_force(act.index)
        procedure = None if notice is None else find_law(self.story.started, notice)
        return None if procedure is None else procedure.joint_bids

    def _in_time(self, act: JointAct, law: JointBids | None) -> Iterator[Finding]:
        notice = self.tender.in_force(act.index)
        until = None if notice is None else agreement_deadline(notice.deadline, law)
        if until is not None and is_late(act.received_at, until):
            words = f"{act.party} joined the consortium {act.consortium} after {instant_text(until)}"
            yield fraud("consortium_late", words, act.index)

    def _end(self, act: JointAct) -> Iterator[Finding]:
        known = self.consortia.get(act.consortium)
        if known is not None:
            bids = [bid.id for bid in self.standing.values() if bid.consortium == act.consortium]
            for bid in bids:
                words = f"the consortium {act.consortium} ended while its bid {bid} stood"
                yield fraud("consortium_not_agreed", words, act.index)
            known.ended = True

    def _free(self, act: JointAct) -> Iterator[Finding]:
        """Who acts does so from its own seat, bids not alone and is in no other consortium."""
        party = act.party
        if self.story.seats.get(act.seat, party) != party:
            words = f"{party} joined the consortium {act.consortium}, but {act.seat} does not act for it"
            yield fraud("wrong_tenderer", words, act.index)
        alone = [one for one in self.standing.values() if one.tenderer == party and one.consortium is None]
        for bid in alone:
            words = f"{party} joined the consortium {act.consortium} while its own bid {bid.id} stood"
            yield fraud("member_bids_alone", words, act.index)
        for other in self.bound(party):
            words = f"{party} is in the consortia {other.proposal.consortium} and {act.consortium}"
            yield fraud("member_bids_alone", words, act.index)

    def _bid(self, bid: Bid) -> Iterator[Finding]:
        if bid.replaces is not None:
            self.standing.pop(bid.replaces, None)
        self.standing[bid.id] = bid
        if bid.consortium is None:
            for one in self.bound(bid.tenderer):
                words = f"bid {bid.id} is of {bid.tenderer} alone, a member of {one.proposal.consortium}"
                yield fraud("member_bids_alone", words, bid.index)
            return
        known = self.consortia.get(bid.consortium)
        if known is None or known.ended or known.proposal.party != bid.tenderer:
            words = (
                f"bid {bid.id} is of the consortium {bid.consortium}, which {bid.tenderer} did not lead then"
            )
            yield fraud("consortium_not_agreed", words, bid.index)
            return
        for party in known.members:
            if party not in known.accepted:
                words = f"bid {bid.id} is of the consortium {bid.consortium}, which {party} had not accepted"
                yield fraud("consortium_not_agreed", words, bid.index)


def check_consortia(tender: TenderStory, story: Story) -> Iterator[Finding]:
    """Follow the consortia for a tender and its bids, act by act."""
    course = _Course(tender, story)
    acts: list[JointAct | Bid | Withdrawal] = [*tender.joint, *tender.bids, *tender.withdrawals]
    for act in sorted(acts, key=lambda one: one.index):
        yield from course.take(act)


def _limits(act: JointAct, law: JointBids | None) -> list[Limit]:
    named = dict(act.shares)
    if len(named) != len(act.shares) or act.party not in named:
        return [Limit.NOT_WHOLE]
    try:
        return find_limits(named, law)
    except ValueError:
        return [Limit.NOT_WHOLE]
