"""The page is built when its sources changed, and only then."""

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "frontend" / "hatch_build.py"


@pytest.fixture
def hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The build hook, looking at a small page of its own."""
    spec = importlib.util.spec_from_file_location("hatch_build", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "PAGE", tmp_path)
    monkeypatch.setattr(module, "BUILT", tmp_path / "static")
    monkeypatch.delenv("MINIKONEPS_SKIP_FRONTEND", raising=False)
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "main.ts").write_bytes(b"start()\n")
    lock = {
        "": {},
        "node_modules/vite": {"version": "8.0.0"},
        "node_modules/vitest": {"version": "5.0.0", "dev": True},
    }
    (tmp_path / "package-lock.json").write_text(json.dumps({"packages": lock}), encoding="utf-8")
    return module


def mark_built(hook: ModuleType) -> None:
    hook.BUILT.mkdir()
    (hook.BUILT / hook.STAMP).write_text(hook.source_stamp(), encoding="ascii")


def install(hook: ModuleType, *names: str) -> None:
    versions = {"vite": "8.0.0", "vitest": "5.0.0"}
    packages = {f"node_modules/{name}": {"version": versions[name]} for name in names}
    (hook.PAGE / "node_modules").mkdir(exist_ok=True)
    (hook.PAGE / "node_modules" / ".package-lock.json").write_text(
        json.dumps({"packages": packages}), encoding="utf-8"
    )


def test_a_page_never_built_is_stale(hook: ModuleType) -> None:
    assert hook.page_is_stale()


def test_a_page_just_built_is_fresh(hook: ModuleType) -> None:
    mark_built(hook)

    assert not hook.page_is_stale()


def test_a_changed_source_makes_the_page_stale(hook: ModuleType) -> None:
    mark_built(hook)

    (hook.PAGE / "src" / "main.ts").write_bytes(b"start(again)\n")

    assert hook.page_is_stale()


def test_a_changed_lock_makes_the_page_stale(hook: ModuleType) -> None:
    mark_built(hook)

    (hook.PAGE / "package-lock.json").write_text('{"packages": {}}', encoding="utf-8")

    assert hook.page_is_stale()


@pytest.mark.parametrize(
    ("name", "content"),
    [("main.test.ts", b"test()\n"), ("main.ts", b"start()\r\n")],
    ids=["a test", "line endings"],
)
def test_what_does_not_reach_the_page_leaves_it_fresh(hook: ModuleType, name: str, content: bytes) -> None:
    mark_built(hook)

    (hook.PAGE / "src" / name).write_bytes(content)

    assert not hook.page_is_stale()


def test_the_page_can_be_left_out(hook: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINIKONEPS_SKIP_FRONTEND", "1")

    assert not hook.page_is_stale()


def test_node_is_asked_for_only_where_it_is_needed(hook: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = hook.PageBuildHook("", {}, None, None, "", "wheel")
    monkeypatch.setenv("PATH", str(hook.PAGE))
    assert asked.dependencies() == [hook.NODE_WHEEL]

    mark_built(hook)

    assert asked.dependencies() == []


def test_a_build_needs_no_test_packages(hook: ModuleType) -> None:
    install(hook, "vite")

    assert hook.packages_are_installed(with_dev=False)
    assert not hook.packages_are_installed(with_dev=True)


def test_checks_need_every_package(hook: ModuleType) -> None:
    install(hook, "vite", "vitest")

    assert hook.packages_are_installed(with_dev=True)


def test_a_package_of_another_version_is_not_installed(hook: ModuleType) -> None:
    install(hook, "vite")
    lock = (hook.PAGE / "package-lock.json").read_text(encoding="utf-8").replace("8.0.0", "8.0.1")
    (hook.PAGE / "package-lock.json").write_text(lock, encoding="utf-8")

    assert not hook.packages_are_installed(with_dev=False)


def test_one_version_of_node_is_named_everywhere(hook: ModuleType) -> None:
    project = SCRIPT.parents[1]

    for name in ("pyproject.toml", "requirements-node.txt", "requirements-test.txt"):
        assert hook.NODE_WHEEL in (project / name).read_text(encoding="utf-8"), name


def test_the_build_of_the_page_needs_no_package_that_only_its_tests_have() -> None:
    told = json.loads((SCRIPT.parent / "package.json").read_text(encoding="utf-8"))
    config = (SCRIPT.parent / "vite.config.ts").read_text(encoding="utf-8")
    named = re.findall(r"from '([^'.][^']*)'", config)
    packages = {"/".join(name.split("/")[: 2 if name[0] == "@" else 1]) for name in named}

    assert "vite" in packages
    assert {name for name in packages if not name.startswith("node:")} <= told["dependencies"].keys()
