"""Builds the page when the Python package is built."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PageBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's hook; the build itself follows."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        pass
