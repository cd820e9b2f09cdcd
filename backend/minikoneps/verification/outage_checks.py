"""Was each deadline that an outage touched put off, by the law, and no other?"""

from collections.abc import Iterator
from itertools import pairwise

from minikoneps.outages.rules import put_off
from minikoneps.shared.canonical import instant_text
from minikoneps.verification.laws import find_law
from minikoneps.verification.report import Finding, fraud
from minikoneps.verification.story import Story, TenderStory


def check_outages(tender: TenderStory, story: Story) -> Iterator[Finding]:
    """Work out once more what each outage did to the deadline of a tender."""
    outages = [(down, back) for down, back in pairwise(story.platform) if back.restored and not down.restored]
    lawful = set[int]()
    for down, back in outages:
        notice = tender.in_force(back.index)
        gone = [*tender.cancellations, *(one.index for one in tender.closings)]
        if notice is None or any(index < back.index for index in gone):
            continue
        law = find_law(story.started, notice)
        if law is None:
            lawful.update(one.index for one in tender.postponed)
            continue
        expected = put_off(notice.deadline, down.at, back.at, law.outage)
        found = next(
            (one for one in tender.postponed if one.back == back.at and one.index > back.index), None
        )
        if found is not None and (found.down, found.deadline) == (down.at, expected):
            lawful.add(found.index)
        elif expected is not None and found is None:
            words = f"{tender.id} was not put off to {instant_text(expected)} after the outage"
            yield fraud("postponement_bent", words, back.index)
    for one in tender.postponed:
        if one.index not in lawful:
            words = f"{tender.id} was put off to {instant_text(one.deadline)}, which the law does not promise"
            yield fraud("postponement_bent", words, one.index)
