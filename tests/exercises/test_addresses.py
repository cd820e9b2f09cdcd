"""Bots look for secrets at every address that is described, and at no other."""

import pytest

from minikoneps.app import openapi, readable


@pytest.mark.long  # the description takes seconds to write
def test_what_can_be_read_is_what_the_description_says() -> None:
    described = [path for path, methods in openapi()["paths"].items() if "get" in methods]

    assert sorted(readable()) == sorted(described)
