"""How acts on tenders are carried out once a second person approved them."""

from collections.abc import Mapping

from minikoneps.approvals.service import Executor
from minikoneps.ledger.act import Act
from minikoneps.packs.procedure import OfficialAct
from minikoneps.tenders import amending, service
from minikoneps.tenders.schemas import AmendmentMade, CancellationMade


def _publish(act: Act, tender: str, _words: str) -> object:
    return service.publish_tender(act, tender)


def _amend(act: Act, tender: str, words: str) -> object:
    return amending.amend_tender(act, tender, AmendmentMade.model_validate_json(words))


def _cancel(act: Act, tender: str, words: str) -> object:
    return amending.cancel_tender(act, tender, CancellationMade.model_validate_json(words))


APPROVED: Mapping[OfficialAct, Executor] = {
    OfficialAct.PUBLISH: _publish,
    OfficialAct.AMEND: _amend,
    OfficialAct.CANCEL: _cancel,
}
