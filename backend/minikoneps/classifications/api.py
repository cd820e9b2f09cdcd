"""Code lists over HTTP: a word, and the codes that fit it."""

from typing import Annotated, cast

from fastapi import Query, Request

from minikoneps.classifications.codes import SCHEMES, Scheme
from minikoneps.classifications.lists import CodeLists
from minikoneps.classifications.schemas import CodeShown
from minikoneps.shared.access import CallerInWorkshop
from minikoneps.shared.flat import Addresses
from minikoneps.shared.problems import refusals_of

MOST = 50
router = Addresses(tags=["classifications"])
Typed = Annotated[str, Query(max_length=100, examples=["laptop"])]
Language = Annotated[str, Query(pattern=r"^[a-z]{2,3}$", examples=["en"])]


@router.get("/classifications", responses=refusals_of())
def search_codes(
    request: Request,
    _caller: CallerInWorkshop,
    q: Typed = "",
    scheme: Scheme | None = None,
    lang: Language = "en",
) -> list[CodeShown]:
    """The codes of the loaded lists that fit what was typed, the best first; none where no list is loaded."""
    lists = cast("CodeLists", request.app.state.code_lists)
    found = lists.search(q, SCHEMES if scheme is None else (scheme,), lang, MOST)
    return [CodeShown.of(one) for one in found]
