"""Organisations over HTTP."""

from collections.abc import Sequence

from fastapi import APIRouter, Response

from minikoneps.ledger.acting import View
from minikoneps.parties.schemas import PartyShown
from minikoneps.parties.service import list_parties
from minikoneps.shared.lists import Asked
from minikoneps.shared.problems import refusals_of

router = APIRouter(tags=["parties"])


@router.get("/parties", responses=refusals_of())
def show_parties(view: View, asked: Asked, response: Response) -> Sequence[PartyShown]:
    """The organisations of the workshop with their seats."""
    page = list_parties(view.session, asked)
    page.head(response, "parties")
    return page.rows
