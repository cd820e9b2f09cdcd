"""Every stage has the same rooms: backend, page, tests, a chapter."""

import pytest

from tests.house.tree import BACKEND, PAGE, ROOT, STAGES

ROOMS = ("api.py", "refusals.toml", "rules.py", "schemas.py", "service.py", "store.py", "tables.py")


@pytest.mark.parametrize("stage", STAGES)
def test_each_stage_has_its_rooms(stage: str) -> None:
    chapter = ROOT / "docs" / "reference" / "stages" / f"{stage}.md"

    assert (BACKEND / stage / "__init__.py").is_file()
    assert (PAGE / stage).is_dir(), f"The page has no folder {stage}/."
    assert (ROOT / "tests" / stage).is_dir(), f"There are no tests/{stage}/."
    assert chapter.is_file(), f"The stage has no chapter docs/reference/stages/{stage}.md."


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_holds_only_the_agreed_files(stage: str) -> None:
    found = {path.name for path in (BACKEND / stage).iterdir() if path.name != "__pycache__"}

    assert found <= {"__init__.py", *ROOMS}, (
        "A stage's files are api, service, store, tables, schemas, rules."
    )


def test_every_package_has_its_tests() -> None:
    packages = {path.parent.name for path in BACKEND.glob("*/__init__.py")}
    tested = {path.name for path in (ROOT / "tests").iterdir() if any(path.glob("test_*.py"))}

    assert packages <= tested, f"No tests/ folder for: {', '.join(sorted(packages - tested))}"
