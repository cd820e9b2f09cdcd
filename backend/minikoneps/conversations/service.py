"""A rival writes, a tenderer answers and reports, and somebody looks into the report."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from minikoneps.conversations import rules, store
from minikoneps.conversations.rules import RivalAnswer, Side, Standing
from minikoneps.conversations.schemas import (
    AnswerGiven,
    ConsequenceShown,
    ConversationShown,
    LineSaid,
    ReportMade,
    RiggingReportShown,
    RivalWrites,
)
from minikoneps.conversations.showing import Lines, show_conversations, show_line, show_reports
from minikoneps.conversations.tables import Conversation, ConversationLine
from minikoneps.ledger.act import Act
from minikoneps.ledger.entry import Audience
from minikoneps.ledger.law import pack_in_force
from minikoneps.packs.bid_rigging import UNITS, CountedIn, consequences_on
from minikoneps.parties.rules import Role
from minikoneps.parties.service import list_seats
from minikoneps.shared.access import TRAINER, Caller
from minikoneps.shared.errors import RuleBroken
from minikoneps.shared.identifiers import new_id
from minikoneps.shared.money import decimal_text
from minikoneps.tenders.service import get_published

PLACES = 6


def write_as_rival(act: Act, written: RivalWrites) -> list[ConversationShown]:
    """Have a rival write to tenderers; whom else it wrote to none of them learns."""
    tender = get_published(act.session, written.tender)
    tenderers = [one.seat for one in list_seats(act.session) if one.role == Role.TENDERER]
    hand = [] if written.hand is None else [written.hand]
    rules.must_be_tenderers((*written.seats, *hand), tenderers)
    seats = [seat for seat in dict.fromkeys(written.seats) if seat != written.hand]
    touched = [_written(act, tender.id, seat, written) for seat in seats]
    return _listed(act.session, touched, whole=True)


def _written(act: Act, tender: str, seat: str, written: RivalWrites) -> Conversation:
    found = store.find_going_on(act.session, tender, seat)
    if found is None:
        found = Conversation(
            id=new_id("conversation"),
            tender=tender,
            seat=seat,
            begun_at=act.recorded_at,
            position=act.next_position,
        )
        store.put_conversation(act.session, found)
    _say(act, found, Side.RIVAL, written.text)
    told = {**_about(found), "seat": seat, "text": written.text}
    act.append("collusion.offered", told, _between(found))
    if written.hand is not None and found.hand != written.hand:
        found.hand = written.hand
        store.put_conversation(act.session, found)
        act.append("collusion.staged", {**_about(found), "hand": written.hand}, Audience.only(TRAINER))
    return found


def write_back(act: Act, conversation: str, said: LineSaid) -> ConversationShown:
    """Write to the rival, without agreeing to anything."""
    found = _own(act, conversation)
    _say(act, found, Side.TENDERER, said.text)
    act.append("collusion.discussed", {**_about(found), "text": said.text}, _between(found))
    return _shown(act, found)


def answer(act: Act, conversation: str, given: AnswerGiven) -> ConversationShown:
    """Agree to what the rival proposes, or refuse it; once."""
    found = _own(act, conversation)
    rules.must_be_unanswered(_standing(act, found))
    found.answer, found.answered_at = given.answer.value, act.recorded_at
    store.put_conversation(act.session, found)
    act.append("collusion.answered", {**_about(found), "answer": given.answer.value}, _between(found))
    return _shown(act, found)


def report(act: Act, conversation: str, made: ReportMade) -> ConversationShown:
    """Report what the rival wrote; the rival does not learn of it, and once is enough."""
    found = _own(act, conversation)
    if found.reported_at is None:
        found.reported_at, found.words = act.recorded_at, made.words
        store.put_conversation(act.session, found)
        words = {} if made.words is None else {"words": made.words}
        # An entry names the seat that acted: those who look into the report are told without it.
        act.append("collusion.reported", {**_about(found), **words}, _between(found))
    return _shown(act, found)


def open_report(act: Act, conversation: str) -> RiggingReportShown:
    """Look into a report: from here on its reader knows every line, and the ledger who read it."""
    assert act.caller is not None  # noqa: S101 - the address lets only officers and auditors in
    found = store.find_conversation(act.session, conversation)
    if found is None or found.reported_at is None or not _looks_into(act.session, act.caller, found):
        raise RuleBroken("conversations.not_found", conversation=conversation)
    if found.opened_at is None:
        found.opened_at = act.recorded_at
        store.put_conversation(act.session, found)
        lines = _lines(act.session, [found])[found.id]
        told = {
            **_about(found),
            "lines": [show_line(line).model_dump(mode="json") for line in lines],
            **({} if found.words is None else {"words": found.words}),
            **({} if found.answer is None else {"answer": found.answer}),
        }
        act.append("collusion_report.opened", told, _readers(act.session, found))
    return show_reports([found], _lines(act.session, [found]))[0]


def list_conversations(session: Session, caller: Caller) -> list[ConversationShown]:
    """The trainer's are all of them, a tenderer's its own; nobody else has any."""
    if caller.role == TRAINER:
        return _listed(session, store.list_conversations(session, None), whole=True)
    if caller.seat is None:
        return []
    return _listed(session, store.list_conversations(session, caller.seat), whole=False)


def list_reports(session: Session, caller: Caller) -> list[RiggingReportShown]:
    """The reports that the caller may look into, the newest first."""
    rows = [row for row in store.list_reported(session) if _looks_into(session, caller, row)]
    return show_reports(rows[::-1], _lines(session, rows))


def list_consequences(session: Session) -> list[ConsequenceShown]:
    """What the law of the room threatens and promises where bids are rigged."""
    pack, day = pack_in_force(session)
    return [
        ConsequenceShown(
            consequence=row.consequence,
            value=decimal_text(row.value, PLACES).rstrip("0").rstrip("."),
            unit=UNITS[row.consequence],
            currency=pack.currencies[0] if UNITS[row.consequence] is CountedIn.MONEY else None,
            source=row.source,
            source_date=row.source_date,
            training_value=row.training_value,
        )
        for row in consequences_on(pack.bid_rigging, day)
    ]


def _looks_into(session: Session, caller: Caller, found: Conversation) -> bool:
    if caller.role == Role.PROCURING_OFFICER:
        return caller.party == get_published(session, found.tender).procuring_entity
    return caller.role in (Role.AUDITOR, TRAINER)


def _own(act: Act, conversation: str) -> Conversation:
    found = store.find_conversation(act.session, conversation)
    if found is None or act.caller is None or found.seat != act.caller.seat:
        raise RuleBroken("conversations.not_found", conversation=conversation)
    return found


def _say(act: Act, found: Conversation, side: Side, text: str) -> None:
    standing = _standing(act, found)
    rules.must_be_taken(standing)
    line = ConversationLine(
        conversation=found.id, number=standing.lines, side=side.value, text=text, said_at=act.recorded_at
    )
    store.add_line(act.session, line)


def _standing(act: Act, found: Conversation) -> Standing:
    return Standing(
        lines=len(_lines(act.session, [found])[found.id]),
        answer=None if found.answer is None else RivalAnswer(found.answer),
        answered_at=found.answered_at,
        reported_at=found.reported_at,
    )


def _shown(act: Act, found: Conversation) -> ConversationShown:
    return _listed(act.session, [found], whole=False)[0]


def _listed(session: Session, rows: Sequence[Conversation], *, whole: bool) -> list[ConversationShown]:
    return show_conversations(rows, _lines(session, rows), whole=whole)


def _lines(session: Session, rows: Sequence[Conversation]) -> Lines:
    return store.list_lines(session, [row.id for row in rows])


def _about(found: Conversation) -> Mapping[str, object]:
    return {"conversation": found.id, "tender": found.tender}


def _between(found: Conversation) -> Audience:
    """The seat and the trainer, who is the rival; for ever, because it tells who means to bid."""
    return Audience.only(found.seat, TRAINER)


def _readers(session: Session, found: Conversation) -> Audience:
    entity = get_published(session, found.tender).procuring_entity
    seats: Sequence[str] = [
        one.seat
        for one in list_seats(session)
        if one.role == Role.AUDITOR or (one.role == Role.PROCURING_OFFICER and one.party == entity)
    ]
    return Audience.only(*seats, TRAINER)
