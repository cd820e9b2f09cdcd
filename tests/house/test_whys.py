"""Every card of a seat says why its deed is asked for, in each language of the page."""

import pytest

from minikoneps.exercises.plan import TRIED
from minikoneps.playbook.catalogue import catalogue as phrases
from tests.house.catalogues import catalogue, languages
from tests.house.tree import listed


def deeds() -> set[str]:
    """The kinds of entries that show a seat's task done; an attempt is explained by being one."""
    seats = [one for one in phrases().values() if one.lenient and one.done_by is not None]
    return {f"why.{one.done_by}" for one in seats if not str(one.done_by).endswith(TRIED)}


@pytest.mark.parametrize("language", languages())
def test_every_deed_has_its_why_and_no_why_is_left_over(language: str) -> None:
    said = {path for path in catalogue(language) if path.startswith("why.")}

    missing, left_over = sorted(deeds() - said), sorted(said - deeds())

    assert not missing, listed(missing, f"Say in i18n/{language}/whys.ts why people do:")
    assert not left_over, listed(left_over, "No phrase asks a seat for these any more:")
