"""Every deed is hinted, and hints say what is on the page: every button that they name is there."""

import re

import pytest

from minikoneps.playbook.catalogue import catalogue as phrases
from minikoneps.playbook.hinting import usual_hints
from minikoneps.shared.languages import PAGE_LANGUAGES, PageLanguage
from tests.house.tree import PAGE, ROOT, listed, text

LONGEST = 240
OWN = re.compile('"""hint\n(.*?)"""', re.DOTALL)
NAMED = re.compile("[“«]\u00a0?([^”»]+?)\u00a0?[”»]")


def written(language: PageLanguage, named: set[str]) -> set[str]:
    """Those of these names that the page says in a language."""
    page = "".join(text(path) for path in (PAGE / "i18n" / language).glob("*.ts"))
    return {one for one in named if f"'{one}'" in page}


def test_every_deed_is_hinted_whatever_its_scenario_says_itself() -> None:
    """A sentence of a scenario is one of the catalogue's, so none of those that are shipped lacks a hint."""
    deeds = {one.id for one in phrases().values() if one.kind == "when" and one.actor != "system"}

    missing, left_over = sorted(deeds - usual_hints().keys()), sorted(usual_hints().keys() - deeds)

    assert not missing, listed(missing, "Hint in playbook/hints.toml at:")
    assert not left_over, listed(left_over, "No phrase of the catalogue asks for these:")


@pytest.mark.parametrize("language", PAGE_LANGUAGES)
def test_what_a_usual_hint_names_is_written_on_the_page(language: PageLanguage) -> None:
    said = [one for row in usual_hints().values() for one in row[language]]

    named = {found for one in said for found in NAMED.findall(one)}
    missing = sorted(named - written(language, named))

    assert all(said)
    assert max(map(len, said)) <= LONGEST
    assert len(named) > 100
    assert not missing, listed(missing, "The page calls these otherwise: mend playbook/hints.toml.")


@pytest.mark.parametrize("language", PAGE_LANGUAGES)
def test_what_a_scenario_s_own_hint_names_is_written_on_the_page(language: PageLanguage) -> None:
    told = ROOT / "scenarios" / ("" if language == "en" else language)

    named = {
        (path.name, found)
        for path in told.glob("*.feature")
        for hint in OWN.findall(text(path))
        for found in NAMED.findall(hint)
    }
    there = written(language, {found for _, found in named})
    missing = sorted(f"{name}: {found}" for name, found in named if found not in there)

    assert named
    assert not missing, listed(missing, "The page calls these otherwise: mend the scenario.")
