"""Who may join to bid as one, with which shares and until when, and in whose name a bid comes in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from minikoneps.packs.register import Register
from minikoneps.packs.terms import Held, JointBids
from minikoneps.parties.registration import Declaration, Wanted, must_be_eligible
from minikoneps.shared.canonical import instant_text
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.money import decimal_text, parse_decimal
from minikoneps.tenders.rules import PublishedTender, is_late

SHARE_PLACES = 4
WHOLE = Fraction(100)
MOST_PARTNERS = 19


class ConsortiumStatus(StrEnum):
    """What became of a consortium."""

    #: It waits for the answer of a member: the lead's proposal brings this about.
    PROPOSED = "proposed"
    #: Every member accepted: the last acceptance brings this about.
    AGREED = "agreed"
    #: A member does not join, or stepped back: its decline brings this about.
    DECLINED = "declined"
    #: The lead gave it up: dissolution brings this about.
    DISSOLVED = "dissolved"


class MemberStatus(StrEnum):
    """What a member said."""

    #: It was asked and has not answered: the lead's proposal brings this about.
    ASKED = "asked"
    #: It joins: acceptance brings this about; the lead accepts by proposing.
    ACCEPTED = "accepted"
    #: It does not join: decline brings this about.
    DECLINED = "declined"


class Limit(StrEnum):
    """In which way a proposal goes beyond the law."""

    #: The shares are not 100 percent together.
    NOT_WHOLE = "consortia.shares_not_whole"
    #: There are more members than the law allows.
    TOO_MANY = "consortia.too_many_members"
    #: A share is smaller than the law allows.
    TOO_SMALL = "consortia.share_too_small"


@dataclass(frozen=True)
class MemberFacts:
    """A member with its share and its answer.

    Units: `share` is a decimal string in percent.
    """

    party: str
    share: str
    accepted_at: datetime | None = None
    declined_at: datetime | None = None


def member_status(member: MemberFacts) -> MemberStatus:
    """Say what a member said last."""
    if member.declined_at is not None:
        return MemberStatus.DECLINED
    return MemberStatus.ASKED if member.accepted_at is None else MemberStatus.ACCEPTED


def consortium_status(members: Sequence[MemberFacts], ended_at: datetime | None) -> ConsortiumStatus:
    """Say what became of a consortium."""
    said = [member_status(member) for member in members]
    if MemberStatus.DECLINED in said:
        return ConsortiumStatus.DECLINED
    if ended_at is not None:
        return ConsortiumStatus.DISSOLVED
    return ConsortiumStatus.PROPOSED if MemberStatus.ASKED in said else ConsortiumStatus.AGREED


def agreement_deadline(deadline: datetime, law: JointBids | None) -> datetime:
    """Until when members may be proposed and may accept: the deadline for bids, or earlier by the law.

    Source: KONEPS closes the joint agreement (공동수급협정서) on a date of its own
    """
    return deadline - timedelta(hours=0 if law is None else law.agreement_hours)


def find_limits(shares: Mapping[str, str], law: JointBids | None) -> list[Limit]:
    """Hold the shares of a consortium, the lead's among them, against the whole and against the law.

    Shapes: shares by party. Units: decimal strings in percent.
    Errors: ValueError for a share that is no number.
    """
    read = [parse_decimal(share, SHARE_PLACES) for share in shares.values()]
    found = [] if sum(read, Fraction(0)) == WHOLE and all(read) else [Limit.NOT_WHOLE]
    if law is not None and len(read) > law.most_members:
        found.append(Limit.TOO_MANY)
    if law is not None and any(share < law.least_share * 100 for share in read):
        found.append(Limit.TOO_SMALL)
    return found


def must_fit(tender: str, shares: Mapping[str, str], law: JointBids | None) -> None:
    """Refuse shares that are not the whole, too many members, and a share too small.

    Errors: RuleBroken with consortia.shares_not_whole, consortia.too_many_members or
        consortia.share_too_small.
    """
    for limit in find_limits(shares, law):
        whole = sum((parse_decimal(share, SHARE_PLACES) for share in shares.values()), Fraction(0))
        raise RuleBroken(
            limit.value,
            tender=tender,
            total=percent(whole),
            count=len(shares),
            most=len(shares) if law is None else law.most_members,
            least="0" if law is None else percent(law.least_share * 100),
        )


def percent(share: Fraction) -> str:
    """A share in percent with no more decimals than it needs."""
    text = decimal_text(share, SHARE_PLACES)
    return text.rstrip("0").rstrip(".") if "." in text else text


def must_be_in_time(tender: PublishedTender, until: datetime, received_at: datetime) -> None:
    """Refuse what comes after an instant, and everything about a tender that was given up.

    Errors: RuleBroken("consortia.tender_cancelled"), RuleBroken("consortia.late").
    """
    if tender.cancelled_at is not None:
        since = instant_text(tender.cancelled_at)
        raise RuleBroken("consortia.tender_cancelled", tender=tender.id, cancelled_at=since)
    if is_late(received_at, until) or tender.closed_at is not None:
        came = instant_text(received_at)
        raise RuleBroken("consortia.late", tender=tender.id, until=instant_text(until), received_at=came)


def must_be_tenderers(tender: str, partners: Sequence[str], lead: str, tenderers: Sequence[str]) -> None:
    """Refuse a partner that nobody bids for, and the lead as its own partner.

    Errors: RuleBroken("consortia.not_a_tenderer").
    """
    for party in partners:
        if party == lead or party not in tenderers:
            raise RuleBroken("consortia.not_a_tenderer", tender=tender, party=party)


def must_be_free(tender: str, *, bids_alone: bool, elsewhere: str | None) -> None:
    """Refuse to join for one who bids alone on the tender or is bound in another consortium.

    Shapes: `elsewhere` is that consortium. It is asked of the one who acts alone: of others it would tell
        who bids.
    Errors: RuleBroken("consortia.bids_alone"), RuleBroken("consortia.in_another").
    """
    if elsewhere is not None:
        raise RuleBroken("consortia.in_another", tender=tender, consortium=elsewhere)
    if bids_alone:
        raise RuleBroken("consortia.bids_alone", tender=tender)


def must_stand(tender: str, consortium: str, status: ConsortiumStatus, *, bid_stands: bool) -> None:
    """Refuse to change a consortium that came to an end, or whose bid stands.

    Errors: RuleBroken("consortia.ended"), RuleBroken("consortia.bid_stands").
    """
    if status in (ConsortiumStatus.DECLINED, ConsortiumStatus.DISSOLVED):
        raise RuleBroken("consortia.ended", tender=tender, consortium=consortium, status=status.value)
    if bid_stands:
        raise RuleBroken("consortia.bid_stands", tender=tender, consortium=consortium)


def must_be_asked(tender: str, member: MemberFacts) -> None:
    """Refuse to accept twice.

    Errors: RuleBroken("consortia.already_accepted").
    """
    if member.accepted_at is not None:
        since = instant_text(member.accepted_at)
        raise RuleBroken("consortia.already_accepted", tender=tender, accepted_at=since)


def must_be_agreed(tender: str, status: ConsortiumStatus, waiting: Sequence[str]) -> None:
    """Refuse the bid of a lead while a member has not accepted.

    Shapes: `waiting` are the names of those asked.
    Errors: RuleBroken("consortia.not_agreed").
    """
    if status is not ConsortiumStatus.AGREED:
        raise RuleBroken("consortia.not_agreed", tender=tender, members=", ".join(waiting))


@dataclass(frozen=True)
class Admission:
    """Whom a notice admits, and how its country looks at a consortium."""

    wanted: Wanted
    law: JointBids | None
    register: Register
    language: str


def must_be_admitted(asked: Admission, members: Sequence[tuple[str, Declaration | None]]) -> None:
    """Refuse a consortium whose members do not have what the notice asks, each or together as the law says.

    Shapes: members by name with their registration in force; without a law they answer together.
    Errors: RuleBroken with consortia.member_not_registered, consortia.member_lacks_licence or
        consortia.member_outside_region; for what they lack together the refusals of one tenderer.
    """
    law, wanted = asked.law, asked.wanted
    licences = wanted.licences if law is not None and law.licences is Held.EACH else ()
    regions = wanted.regions if law is not None and law.regions is Held.EACH else ()
    for name, held in members:
        _must_hold(asked, Wanted(wanted.tender, licences, regions), name, held)
        must_be_eligible(replace(wanted, licences=(), regions=()), held, asked.register, asked.language)
    must_be_eligible(wanted, _together([held for _, held in members]), asked.register, asked.language)


def _must_hold(asked: Admission, wanted: Wanted, name: str, held: Declaration | None) -> None:
    tender = wanted.tender
    if held is None:
        if wanted.licences or wanted.regions:
            raise RuleBroken("consortia.member_not_registered", tender=tender, member=name)
        return
    missing = [one for one in wanted.licences if one not in held.licences]
    if missing:
        names = ", ".join(asked.register.licences_named(missing, asked.language))
        raise RuleBroken("consortia.member_lacks_licence", tender=tender, member=name, licences=names)
    if wanted.regions and not set(wanted.regions) & set(held.regions):
        names = ", ".join(asked.register.regions_named(wanted.regions, asked.language))
        raise RuleBroken("consortia.member_outside_region", tender=tender, member=name, regions=names)


def _together(declared: Sequence[Declaration | None]) -> Declaration | None:
    held = [one for one in declared if one is not None]
    if not held:
        return None
    licences = tuple(dict.fromkeys(licence for one in held for licence in one.licences))
    regions = tuple(dict.fromkeys(region for one in held for region in one.regions))
    return replace(held[0], licences=licences, regions=regions)
