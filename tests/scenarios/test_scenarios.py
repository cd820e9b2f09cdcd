"""Every scenario of the folder is a test."""

from pathlib import Path

from pytest_bdd import scenarios

FOLDER = Path(__file__).parents[2] / "scenarios"

scenarios(str(FOLDER))
