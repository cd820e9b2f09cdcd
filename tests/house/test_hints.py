"""The usual hints say what is on the page: their phrases are there, and so is every button that they name."""

import re

import pytest

from minikoneps.playbook.catalogue import catalogue as phrases
from minikoneps.playbook.hinting import LEVELS, usual_hints
from tests.house.catalogues import languages
from tests.house.tree import PAGE, listed, text

LONGEST = 240
NAMED = re.compile("[“«]\u00a0?([^”»]+?)\u00a0?[”»]")


def test_each_usual_hint_belongs_to_a_phrase_and_has_its_levels_in_each_language() -> None:
    known = {one.id for one in phrases().values() if one.lenient}
    levels = {len(said) for row in usual_hints().values() for said in row.values()}

    assert set(usual_hints()) <= known
    assert levels == {LEVELS}
    assert {tuple(sorted(row)) for row in usual_hints().values()} == {tuple(languages())}
    assert max(len(one) for row in usual_hints().values() for said in row.values() for one in said) <= LONGEST


@pytest.mark.parametrize("language", languages())
def test_what_a_usual_hint_names_is_written_on_the_page(language: str) -> None:
    page = "".join(text(path) for path in (PAGE / "i18n" / language).glob("*.ts"))
    said = [one for row in usual_hints().values() for one in row[language]]

    named = {found for one in said for found in NAMED.findall(one)}
    missing = sorted(one for one in named if f"'{one}'" not in page)

    assert len(named) > 10
    assert not missing, listed(missing, "The page calls these otherwise: mend playbook/hints.toml.")
