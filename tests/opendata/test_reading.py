"""Whatever strangers publish is read, or left out with a reason."""

import json
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from minikoneps.opendata import reading
from minikoneps.opendata.lines import Report
from minikoneps.opendata.models import full_of
from minikoneps.opendata.models_process import Release
from tests.opendata import published
from tests.opendata.published import read, read_one

ONE = published.release()
TWO = published.release(id="2", ocid="ocds-213czf-boats-8")
COMPILED = {**ONE, "tag": ["compiled"]}
LINKED = {"url": "http://example.org/1", "date": "2026-02-01T08:00:00Z", "tag": ["tender"]}


@pytest.mark.parametrize(
    ("value", "count"),
    [
        (published.package(ONE, TWO), 2),
        (ONE, 1),
        ([published.package(ONE), published.package(TWO)], 2),
        ([ONE, TWO], 2),
        ({"ocid": published.OCID, "releases": [ONE]}, 1),
        ({"records": [{"ocid": published.OCID, "releases": [ONE], "compiledRelease": COMPILED}]}, 1),
        ({"records": [{"ocid": published.OCID, "releases": [LINKED], "compiledRelease": COMPILED}]}, 1),
        ([{"records": [{"ocid": published.OCID, "compiledRelease": COMPILED}]}], 1),
        (COMPILED, 1),
    ],
)
def test_every_shape_of_publication_is_read(value: object, count: int) -> None:
    found, lines = read(published.file_of(value))

    assert len(found) == count, lines


def test_json_lines_are_read_and_a_broken_one_is_left_out() -> None:
    data = b"\n".join([published.file_of(ONE), b"{broken", b"", published.file_of(published.package(TWO))])

    found, lines = read(data)

    assert [one.path for one in found] == ["lines/1", "lines/4/releases/0"]
    assert lines["lineNotJson"].path == "lines/2"


def test_json_lines_may_be_longer_than_what_is_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    line = published.file_of(ONE) + b"\n"
    monkeypatch.setattr(reading, "LIMIT", len(line) * 2)

    found, lines = read(line * 5)
    others = [read(data) for data in (b"[\n" + line * 5 + b"]", b"[" + (line.strip() + b",") * 5 + b"0]")]

    assert (len(found), lines) == (5, {})
    assert [(found, set(lines)) for found, lines in others] == [([], {"tooLarge"})] * 2


@pytest.mark.parametrize(
    ("encoding", "mark", "told"),
    [
        ("utf-8", b"", None),
        ("utf-8", b"\xef\xbb\xbf", None),
        ("utf-16-le", b"\xff\xfe", None),
        ("cp1252", b"", "read as Windows-1252"),
    ],
)
def test_the_encoding_is_found(encoding: str, mark: bytes, told: str | None) -> None:
    text = json.dumps(published.release(title="Barcos – Açores"), ensure_ascii=False)

    found, lines = read(mark + text.encode(encoding))

    assert found[0].content["title"] == "Barcos – Açores"
    assert told == (lines["encoding"].done if "encoding" in lines else None)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"hello", "notJson"),
        (b'{"ocid": ', "notJson"),
        (b"42", "notOcds"),
        (b'{"name": "x"}', "notOcds"),
        (b"[[[]]]", "notOcds"),
        (b'{"releases": 3}', "notOcds"),
        (b'{"ocid": "ocds-213czf-1"}', "releaseIncomplete"),
        (b'{"ocid": "boats", "id": "1", "date": "2026-01-01"}', "releaseIncomplete"),
        (b'{"ocid": "ocds-213czf-1", "releases": [{"url": "http://x"}]}', "linksOnly"),
        (b'{"ocid": "ocds-213czf-1", "versionedRelease": {}}', "versionedOnly"),
        (b"PK\x03\x04 not a workbook", "workbookUnreadable"),
        (b"[" * 50_000, "tooLarge"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, code: str) -> None:
    found, lines = read(data)

    assert found == []
    assert code in lines


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("2026-03-02T09:00:00Z", "2026-03-02T09:00:00.000000Z"),
        ("2026-03-02T09:00:00.1234567+09:00", "2026-03-02T00:00:00.123456Z"),
        ("2026-03-02T09:00:00+0900", "2026-03-02T00:00:00.000000Z"),
        ("2026-03-02", "2026-03-02T00:00:00.000000Z"),
        ("2026-03-02T09:00:00", "2026-03-02T09:00:00.000000Z"),
        ("2026-03-02 09:00:00", "2026-03-02T09:00:00.000000Z"),
    ],
)
def test_dates_are_read_as_publishers_write_them(written: str, read_as: str) -> None:
    content, _ = read_one(published.release(date=written))

    assert content["date"] == read_as


@pytest.mark.parametrize("date", ["soon", "2026-02-30", "0000-00-00T00:00:00Z", "9999-12-31T23:59:59-14:00"])
def test_a_date_outside_the_calendar_is_left_out(date: str) -> None:
    content, lines = read_one(published.release(tender=published.tender(tenderPeriod={"endDate": date})))

    assert "tenderPeriod" not in content["tender"]
    assert lines["dateUnclear"].path == "tender/tenderPeriod/endDate"


@pytest.mark.parametrize(
    ("amount", "kept", "code"),
    [
        ("12.50", Decimal("12.50"), "textAsNumber"),
        (" 7 ", 7, "textAsNumber"),
        ("1,000", None, "numberUnclear"),
        (True, None, "numberUnclear"),
        ([1], None, "numberUnclear"),
        (-5, -5, None),
    ],
)
def test_amounts_are_exact_or_left_out(amount: object, kept: object, code: str | None) -> None:
    content, lines = read_one(published.release(tender={"id": "1", "value": {"amount": amount}}))

    assert content["tender"].get("value", {}).get("amount") == kept
    assert set(lines) == ({code} if code else set())


def test_a_number_beyond_all_amounts_is_left_out() -> None:
    text = published.file_of(ONE).replace(b"120000.5", b"1e9999")

    found, lines = read(text)

    assert "amount" not in found[0].content["tender"]["value"]
    assert lines["numberUnclear"].path == "tender/value/amount"


def test_codes_are_read_whatever_their_capitals_and_unknown_ones_left_out() -> None:
    value = {"amount": 1, "currency": "mdl"}
    content, lines = read_one(
        published.release(
            tender=published.tender(status="Active", procurementMethod="Licitaţie", value=value)
        )
    )

    assert content["tender"]["status"] == "active"
    assert content["tender"]["value"]["currency"] == "MDL"
    assert "procurementMethod" not in content["tender"]
    assert {line.done for line in lines.values()} == {"read as active", "left out"}


def test_integer_ids_become_texts_and_missing_ones_numbers() -> None:
    content, lines = read_one(published.release(tender={"items": [{"id": 7}, {"description": "x"}]}))

    assert [item["id"] for item in content["tender"]["items"]] == ["7", "2"]
    assert content["tender"]["id"] == "tender"
    assert "identifierMissing" in lines


def test_two_objects_of_one_id_are_not_mixed() -> None:
    items = [{"id": "1", "description": "first"}, {"id": "1", "description": "second"}]
    content, lines = read_one(published.release(tender={"id": "T", "items": items}))

    assert content["tender"]["items"] == items[:1]
    assert "identifierRepeated" in lines


def test_unknown_fields_are_told_once_for_each_place_in_the_form() -> None:
    items = [{"id": str(number), "colour": "red"} for number in range(5)]
    _, lines = read_one(published.release(tender={"id": "T", "items": items}))

    assert (lines["unknownField"].path, lines["unknownField"].count) == ("tender/items/0/colour", 5)


def test_what_is_empty_goes_without_a_word_and_a_null_stays() -> None:
    content, lines = read_one(published.release(title=None, description="", awards=[], newField=None))

    assert content["title"] is None
    assert not {"description", "awards", "newField"} & set(content)
    assert lines == {}


def test_a_tag_that_is_missing_follows_from_the_sections() -> None:
    content, lines = read_one(published.release(tag=["bid"], awards=[{"id": "1"}]))

    assert content["tag"] == ["award"]
    assert lines["tagMissing"].done == "read as award"


def test_a_strangers_text_is_harmless_on_a_terminal() -> None:
    _, lines = read_one(published.release(**{"\x1b[31mred\x07": 1}))

    assert lines["unknownField"].path == "?[31mred?"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "items", "value", "amount", "buyer", "date", "x"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(
    st.fixed_dictionaries(
        {"ocid": st.just(published.OCID), "date": st.just("2026-01-01")},
        optional=dict.fromkeys(
            ("id", "tag", "parties", "buyer", "tender", "awards", "contracts", "bids", "planning"), anything
        ),
    )
)
@example({"ocid": published.OCID, "date": "2026-01-01", "buyer": {"id": []}})
def test_whatever_stands_in_a_release_what_is_taken_fits_our_profile(value: dict[str, Any]) -> None:
    found, _ = read(json.dumps(value).encode())

    for release in found:
        Release.model_validate(full_of(release.content))


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    report = Report("test")

    assert isinstance(list(reading.read_stream(BytesIO(data), report)), list)
