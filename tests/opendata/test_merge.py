"""Our merge is the standard's: compared with the reference implementation on releases of our profile."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from ocdsmerge import Merger

from minikoneps.opendata.merge import compile_releases
from minikoneps.opendata.models import full_of
from tests.opendata import published

Plain = dict[str, Any]

# Which lists the standard replaces whole, and what it forgets, for the fields that these releases have.
RULES = {
    ("id",): "omitWhenMerged",
    ("date",): "omitWhenMerged",
    ("tag",): "omitWhenMerged",
    ("parties", "additionalIdentifiers"): "wholeListMerge",
    ("parties", "details", "classifications"): "wholeListMerge",
    ("parties", "roles"): "wholeListMerge",
    ("tender", "submissionMethod"): "wholeListMerge",
    ("tender", "items", "additionalClassifications"): "wholeListMerge",
    ("awards", "relatedLots"): "wholeListMerge",
}
words = st.text("abc ", min_size=1, max_size=4)
names = st.sampled_from(["1", "2", "3"])
numbers = st.integers(0, 9) | st.decimals(0, 9, places=2)


def some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Plain]:
    """An object with some of these fields, and at least one."""
    return st.fixed_dictionaries({}, optional=fields).filter(bool)


def listed(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Plain]]:
    """A list of objects with ids, each once."""
    member = st.fixed_dictionaries({"id": names}, optional=fields)
    return st.lists(member, min_size=1, max_size=3, unique_by=lambda one: str(one["id"]))


codes = st.lists(some(scheme=words, id=names), min_size=1, max_size=2)
texts = st.lists(words, min_size=1, max_size=3)
value = some(amount=numbers, currency=st.sampled_from(["EUR", "KRW"]))
period = some(startDate=words, endDate=words, durationInDays=st.integers(0, 9))
tender = some(
    id=names,
    title=words | st.none(),
    value=value,
    tenderPeriod=period,
    submissionMethod=texts,
    numberOfTenderers=st.integers(0, 9) | st.none(),
    lots=listed(title=words, value=value),
    items=listed(quantity=numbers, unit=some(name=words, value=value), additionalClassifications=codes),
)
parties = listed(
    name=words,
    roles=texts,
    additionalIdentifiers=codes,
    details=some(scale=words, classifications=codes),
)
release = st.fixed_dictionaries(
    {"ocid": st.just(published.OCID), "id": words, "tag": st.just(["tender"])},
    optional={
        "language": words,
        "parties": parties,
        "buyer": some(id=names, name=words),
        "tender": tender,
        "bids": some(
            details=listed(value=value, date=words), statistics=listed(measure=words, value=numbers)
        ),
        "awards": listed(
            title=words | st.none(), value=value, relatedLots=texts, items=listed(quantity=numbers)
        ),
    },
)


@st.composite
def histories(draw: st.DrawFn) -> list[Plain]:
    """Releases of one process, a day apart, in any order."""
    drawn = draw(st.lists(release, min_size=1, max_size=5))
    start = datetime(2026, 1, 1, tzinfo=UTC)
    dated = [
        {**one, "date": (start + timedelta(days=day)).isoformat().replace("+00:00", "Z")}
        for day, one in enumerate(drawn)
    ]
    return draw(st.permutations(dated))


@given(histories())
def test_our_merge_equals_the_reference_implementation(history: list[Plain]) -> None:
    reference = Merger(merge_rules=RULES).create_compiled_release(json_like(history))

    assert json_like(compile_releases(history)) == reference


@given(histories())
def test_releases_are_taken_by_their_date_not_by_their_place(history: list[Plain]) -> None:
    assert compile_releases(history) == compile_releases(sorted(history, key=lambda one: str(one["date"])))


@given(histories())
def test_telling_a_release_twice_changes_nothing(history: list[Plain]) -> None:
    twice = [*history, *history]

    assert compile_releases(twice) == compile_releases(history)


@given(histories())
def test_what_was_compiled_compiles_to_itself(history: list[Plain]) -> None:
    compiled = full_of(compile_releases(history))

    assert compile_releases([compiled]) == {**compiled, "id": f"{published.OCID}-{compiled['date']}"}


def test_a_null_forgets_a_field_with_all_that_was_in_it() -> None:
    first = published.release()
    second = {**published.release(id="2", date="2026-02-03T00:00:00Z"), "tender": {"value": None}}

    compiled = compile_releases([first, second])

    assert "value" not in compiled["tender"]
    assert compiled["tender"]["title"] == "Two rescue boats"


def test_the_published_example_of_the_standard_compiles_to_its_published_sum() -> None:
    package = json.loads(published.shared("examples/ocp_fictional_release_package_6.json").read_bytes())
    record = json.loads(published.shared("examples/ocp_fictional_record_withversions.json").read_bytes())

    compiled, expected = compile_releases(package["releases"]), record["records"][0]["compiledRelease"]

    assert compiled == expected


def json_like(value: Any) -> Any:
    """A copy that shares nothing with the original."""
    return json.loads(json.dumps(value, default=str))
