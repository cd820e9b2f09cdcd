"""Keeps every version of a notice, with what its publication keeps secret until the opening."""

import json

from sqlmodel import Session

from minikoneps.ledger.act import Act
from minikoneps.packs.procedure import Procedure
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders import drawing, store
from minikoneps.tenders.drawing import SealedSeed
from minikoneps.tenders.notice import Notice
from minikoneps.tenders.rules import PublishedTender
from minikoneps.tenders.schemas import TenderDraft
from minikoneps.tenders.tables import NoticeVersion


def keep_version(act: Act, tender_id: str, rationale: str, law: Procedure) -> PublishedTender:
    """Keep the notice in force as one of its versions, with what its law has it commit to."""
    published = store.find_published(act.session, tender_id)
    if published is None:
        raise RuleBroken("tenders.not_found", tender=tender_id)
    tender, seed = drawing.draw_secrets(act.log, published, law)
    version = NoticeVersion(
        tender=tender.id,
        version=tender.notice_version,
        notice_number=tender.notice_number,
        valid_from=act.recorded_at,
        rationale=rationale,
        notice=json.dumps(written(tender.notice), ensure_ascii=False),
        **drawing.columns_of(tender, seed),
    )
    store.add_version(act.session, version)
    return tender


def get_sealed_seed(session: Session, tender: PublishedTender) -> SealedSeed | None:
    """The locked seed of the reserve prices of the notice in force, for its opening."""
    version = store.find_version(session, tender.id, tender.notice_version)
    if version is None or version.seed_info is None or version.seed_ciphertext is None:
        return None
    return SealedSeed(version.seed_info, version.seed_ciphertext)


def written(notice: Notice) -> dict[str, object]:
    """A notice as its officer would send it."""
    return TenderDraft.of(notice).model_dump(mode="json", by_alias=True)
