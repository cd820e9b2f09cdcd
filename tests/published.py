"""A published tender, for the tests of rules: a notice, and around it nothing that a test is about."""

from datetime import timedelta

from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import PublishedTender


def published(notice: Notice) -> PublishedTender:
    """The first version of a notice, published eight days before its deadline and open."""
    assert notice.deadline is not None
    return PublishedTender(
        id="tender-1",
        procuring_entity="party-9",
        notice=notice,
        notice_number="R26BK00000001-000",
        notice_version=1,
        published_at=notice.deadline - timedelta(days=8),
        deadline=notice.deadline,
        closed_at=None,
        opening_key="k00112233445566aa",
        opening_public_key="00" * 32,
    )
