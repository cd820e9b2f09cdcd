"""Our profile is strict, exact, and never says nothing."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from minikoneps.opendata.exact import TooMuch, read_json, write_json
from minikoneps.opendata.models import Value, plain
from minikoneps.opendata.models_package import ReleasePackage
from minikoneps.opendata.models_process import Award, Release, Tender
from tests.opendata import published


def read(**changes: object) -> Release:
    return Release.model_validate(read_json(json.dumps(published.release(**changes))))


def test_a_release_is_read_and_written_back_the_same() -> None:
    written = json.loads(write_json(plain(read())))

    expected = published.release()
    for period in ("2026-02-01T08:00:00Z", "2026-03-20T10:00:00+01:00"):
        assert period in json.dumps(expected)
    expected["date"] = "2026-02-01T08:00:00.000000Z"
    expected["tender"]["tenderPeriod"]["endDate"] = "2026-03-20T09:00:00.000000Z"
    assert written == expected


def test_an_unknown_field_is_refused_at_any_depth() -> None:
    with pytest.raises(ValidationError):
        read(tender=published.tender(lots=[{"id": "1", "colour": "red"}]))


@pytest.mark.parametrize(
    "changes",
    [
        {"tag": ["bid"]},
        {"initiationType": "planning"},
        {"ocid": "boats"},
        {"awards": [{"id": "1", "status": "Active"}]},
        {"tender": published.tender(value={"amount": 1, "currency": "EURO"})},
    ],
)
def test_a_code_outside_a_closed_list_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        read(**changes)


def test_a_float_is_never_taken_for_a_number() -> None:
    with pytest.raises(ValidationError):
        Value.model_validate({"amount": 0.1, "currency": "EUR"})


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=6))
def test_an_amount_keeps_every_digit(amount: Decimal) -> None:
    written = write_json(plain(Value(amount=amount, currency="EUR")))

    assert read_json(written.decode())["amount"] == amount
    assert b"E" not in written.replace(b"EUR", b"")


def test_a_float_cannot_be_written() -> None:
    with pytest.raises(TypeError):
        write_json({"amount": 0.1})


def test_nothing_empty_is_ever_written() -> None:
    said = plain(Tender(id="1", items=(), value=Value()))

    assert said == {"id": "1"}


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(ValidationError):
        Award(id="1", title="")


def test_names_that_end_in_capitals_are_written_as_the_standard_has_them() -> None:
    contract = {"id": "1", "awardID": "A"}

    assert plain(read(contracts=[contract]))["contracts"] == [contract]


def test_a_package_says_the_version_that_checkers_know() -> None:
    said = plain(ReleasePackage.model_validate({**published.package(), "releases": [read()]}))

    assert said["version"] == "1.1"


@pytest.mark.parametrize("text", ["[" * 200 + "]" * 200, "[" * 100_000, "[" + "0," * 1_000_001 + "0]"])
def test_json_that_is_too_deep_or_too_long_is_refused(text: str) -> None:
    with pytest.raises(TooMuch):
        read_json(text)


@pytest.mark.parametrize("number", ["1e9999", "-1e-9999", "9" * 5000, "NaN"])
def test_a_number_that_nobody_means_is_kept_as_text(number: str) -> None:
    assert read_json(f'{{"amount": {number}}}') == {"amount": number}
