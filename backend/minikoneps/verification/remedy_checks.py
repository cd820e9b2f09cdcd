"""Did each award wait as the law asks, and was each complaint in time, heard, and decided by who may?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from minikoneps.awards.door import Hold, Waiting, find_door, last_of_complaints, standstill_end
from minikoneps.awards.rules import Cause
from minikoneps.complaints.rules import REMEDIES, Attacked, Outcome, Remedy, commitment
from minikoneps.packs.pack import Pack
from minikoneps.packs.procedure import Procedure
from minikoneps.parties.rules import Role
from minikoneps.shared.canonical import instant_text
from minikoneps.verification.laws import find_law, find_pack
from minikoneps.verification.remedy_story import Ended, Filed, Finished, Given, Invited
from minikoneps.verification.report import Finding, fraud, note
from minikoneps.verification.story import Story, TenderStory


@dataclass(frozen=True)
class _Case:
    tender: TenderStory
    story: Story
    law: tuple[Pack, Procedure] | None


def check_remedies(tender: TenderStory, story: Story) -> Iterator[Finding]:
    """Recompute standstills, periods and doors, and ask of each act whether its seat could do it."""
    case = _Case(tender, story, _law(tender, story))
    remedies = tender.remedies
    for award in remedies.given:
        yield from _check_standstill(case, award)
    for filed in remedies.filed:
        yield from _check_filed(case, filed)
    for answer in remedies.answered:
        if remedies.entity and story.seats.get(answer.seat) != remedies.entity:
            words = f"complaint {answer.complaint} was answered by {answer.seat}, not by the procuring entity"
            yield fraud("complaint_wrong_seat", words, answer.index)
    for finished in remedies.finished:
        yield from _check_finished(case, finished)
    for ended in remedies.ended:
        yield from _check_ended(case, ended)
    for invited in remedies.invited:
        yield from _check_invited(case, invited)


def _law(tender: TenderStory, story: Story) -> tuple[Pack, Procedure] | None:
    if tender.final is None:
        return None
    pack, procedure = find_pack(story.started, tender.final), find_law(story.started, tender.final)
    return None if pack is None or procedure is None else (pack, procedure)


def _check_standstill(case: _Case, award: Given) -> Iterator[Finding]:
    if case.law is None or award.standstill_ends is None:  # books of before there was one say nothing
        return
    waiting = Waiting.under(*case.law)
    ends = None if waiting.standstill is None else standstill_end(waiting, award.recorded_at)
    if ends != award.standstill_ends:
        lasts = "has none" if ends is None else f"lasts until {instant_text(ends)}"
        words = f"award {award.id} does not say the standstill of its law, which {lasts}"
        yield fraud("standstill_bent", words, award.index)


def _check_filed(case: _Case, filed: Filed) -> Iterator[Finding]:
    what = f"complaint {filed.id} of {filed.tenderer}"
    if case.story.seats.get(filed.seat, filed.tenderer) != filed.tenderer:
        words = f"{what} was filed by {filed.seat}, which does not act for it"
        yield fraud("complaint_wrong_seat", words, filed.index)
    begun = _begun(case.tender, filed)
    if begun is None:
        yield fraud("complaint_groundless", f"{what} attacks what was not done before it", filed.index)
        return
    until = None if case.law is None else last_of_complaints(*case.law, begun)
    if case.law is not None and (until is None or filed.received_at > until or filed.until != until):
        words = f"{what} came at {instant_text(filed.received_at)}, not within the period of its law"
        yield fraud("complaint_late", words, filed.index)


def _begun(tender: TenderStory, filed: Filed) -> datetime | None:
    """When the act was done that a complaint attacks."""
    remedies = tender.remedies
    if filed.attacks == Attacked.NOTICE:
        return remedies.published_at
    if filed.attacks == Attacked.EXCLUSION:
        done = remedies.examined.get((filed.bid or "", filed.lot or ""), [])
        before = [at for index, at in done if index < filed.index]
        return before[-1] if before else None
    awards = {one.id: one.recorded_at for one in remedies.given if one.index < filed.index}
    if filed.award in awards:
        return awards[filed.award]
    nobody = [one for one in tender.awards if one.lot == filed.lot and one.status == "unsuccessful"]
    return filed.recorded_at if nobody else None


def _check_finished(case: _Case, finished: Finished) -> Iterator[Finding]:
    remedies, what = case.tender.remedies, f"complaint {finished.complaint}"
    filed = next((one for one in remedies.filed if one.id == finished.complaint), None)
    if filed is None or filed.index > finished.index:
        # Before the opening the filing is for its own seat; the bundle shows its hash alone.
        if case.tender.openings:
            yield fraud("complaint_unknown", f"{what} ended before it was filed", finished.index)
        return
    if any(one.complaint == finished.complaint and one.index < finished.index for one in remedies.finished):
        yield fraud("done_twice", f"{what} ended a second time in entry {finished.index}", finished.index)
    if finished.outcome is None:
        if case.story.seats.get(finished.seat, filed.tenderer) != filed.tenderer:
            words = f"{what} of {filed.tenderer} was withdrawn by {finished.seat}"
            yield fraud("complaint_wrong_seat", words, finished.index)
    else:
        yield from _check_decided(case, filed, finished)
    yield from _check_doors(case, filed, finished)


def _check_decided(case: _Case, filed: Filed, decided: Finished) -> Iterator[Finding]:
    what, at = f"complaint {decided.complaint}", decided.index
    if case.story.roles.get(decided.seat) != Role.REVIEW_BODY:
        words = f"{what} was decided by {decided.seat}, which is no review body"
        yield fraud("complaint_wrong_seat", words, at)
    answer = next((one for one in case.tender.remedies.answered if one.complaint == filed.id), None)
    if answer is None or answer.index > at:
        yield fraud("complaint_unheard", f"{what} was decided before it was answered", at)
    bound = [(decided.grounds, filed.grounds)] + ([] if answer is None else [(decided.answer, answer.answer)])
    if any(commitment(words, decided.salt) != digest for words, digest in bound):
        yield fraud("complaint_bent", f"the words published with {what} are not those that were bound", at)
    fitting = {one.value for one in REMEDIES[Attacked(filed.attacks)]}
    upheld = decided.outcome == Outcome.UPHELD
    if decided.outcome not in [one.value for one in Outcome] or upheld != (decided.remedy in fitting):
        yield fraud("complaint_bent", f"{what} was decided for {decided.remedy}, which cannot follow", at)
    attacked = filed.award if upheld else None
    if attacked is not None and not any(one.award == attacked for one in case.tender.remedies.ended):
        words = f"{what} was upheld, but the award {attacked} that it attacked still stands"
        yield fraud("remedy_missing", words, at)
    yield note("complaint_decided", f"{what} was {decided.outcome} by {decided.seat}", at)


def _check_doors(case: _Case, filed: Filed, finished: Finished) -> Iterator[Finding]:
    if case.law is None:
        return
    for award in _standing(case.tender, finished.index):
        concerned = award.id == filed.award if filed.award else filed.lot in (None, award.lot)
        if not concerned:
            continue
        holds = _holds(case.tender, award.lot, finished.index)
        door = find_door(Waiting.under(*case.law), award.recorded_at, holds, finished.recorded_at, given=True)
        if door.opens_at != finished.doors.get(award.id):
            words = f"entry {finished.index} names another instant at which the door of {award.id} opens"
            yield fraud("door_bent", words, finished.index)


def _check_ended(case: _Case, ended: Ended) -> Iterator[Finding]:
    award = next((one for one in case.tender.remedies.given if one.id == ended.award), None)
    acts = case.story.seats.get(ended.seat)
    if ended.cause == Cause.SUPPLIER_WITHDREW:
        sides = {case.tender.remedies.entity} | ({award.supplier} if award else set())
        sound = award is not None and (acts is None or acts in sides)
    else:
        causes = {Remedy.BID_SET_ASIDE.value: Cause.BID_SET_ASIDE.value}
        sound = any(
            one.complaint == ended.complaint
            and one.outcome == Outcome.UPHELD
            and one.index < ended.index
            and causes.get(one.remedy or "", Cause.DECISION_SET_ASIDE.value) == ended.cause
            for one in case.tender.remedies.finished
        )
    twice = any(one.award == ended.award and one.index < ended.index for one in case.tender.remedies.ended)
    if not sound or twice:
        words = f"award {ended.award} was cancelled in entry {ended.index} without what {ended.cause} asks"
        yield fraud("cancellation_bent", words, ended.index)


def _check_invited(case: _Case, invited: Invited) -> Iterator[Finding]:
    standing = _standing(case.tender, invited.index)
    award = next((one for one in standing if one.id == invited.award), None)
    if award is None:
        words = f"the supplier of {invited.award} was invited to sign, but that award did not stand"
        yield fraud("door_bent", words, invited.index)
        return
    if case.law is None:
        return
    holds = _holds(case.tender, award.lot, invited.index)
    door = find_door(Waiting.under(*case.law), award.recorded_at, holds, invited.recorded_at, given=True)
    if not door.open:
        why = "a complaint waited" if door.opens_at is None else f"it opened at {instant_text(door.opens_at)}"
        words = f"the supplier of {award.id} was invited to sign while the door was shut: {why}"
        yield fraud("door_bent", words, invited.index)


def _standing(tender: TenderStory, index: int) -> list[Given]:
    """The awards that stood at an entry."""
    ended = {one.award for one in tender.remedies.ended if one.index < index}
    return [one for one in tender.remedies.given if one.index < index and one.id not in ended]


def _holds(tender: TenderStory, lot: str, index: int) -> Sequence[Hold]:
    """What had been suspending the awards of a lot up to and with an entry."""
    lifted = {
        one.complaint: one.recorded_at
        for one in reversed(tender.remedies.finished)
        if one.index <= index and one.remedy != Remedy.NOTICE_CORRECTED
    }
    return [
        Hold(one.recorded_at, lifted.get(one.id))
        for one in tender.remedies.filed
        if one.index < index and one.lot in (None, lot)
    ]
