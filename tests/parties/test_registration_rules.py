"""What becomes of a registration, and whom a notice admits."""

from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine
from sqlmodel import Session, col, select

from minikoneps.packs.register import FOLDER, load_register, read_register
from minikoneps.parties.registration import (
    Declaration,
    RegistrationFacts,
    RegistrationStatus,
    Wanted,
    must_be_eligible,
    registration_status,
)
from minikoneps.parties.store import _is_in
from minikoneps.parties.tables import Registration
from minikoneps.shared.database import WorkshopModel
from minikoneps.shared.errors import RuleBroken

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
REGISTER = load_register("generic")
GENERIC = (FOLDER / "generic.toml").read_text(encoding="utf-8")
LICENCES = [one.id for one in REGISTER.licences]
REGIONS = [one.id for one in REGISTER.regions]

some_licences = st.lists(st.sampled_from(LICENCES), unique=True).map(tuple)
some_regions = st.lists(st.sampled_from(REGIONS), unique=True).map(tuple)
held = st.builds(
    Declaration,
    business_number=st.just("214-88-30017"),
    licences=some_licences,
    regions=st.lists(st.sampled_from(REGIONS), min_size=1, unique=True).map(tuple),
)
wanted = st.builds(Wanted, tender=st.just("tender-1"), licences=some_licences, regions=some_regions)


def refusal(asked: Wanted, holds: Declaration | None) -> str | None:
    try:
        must_be_eligible(asked, holds, REGISTER, "en")
    except RuleBroken as refused:
        return refused.code
    return None


@given(wanted, held)
def test_notice_admits_holders_of_every_licence_with_an_office_in_one_region(
    asked: Wanted, holds: Declaration
) -> None:
    licensed = all(one in holds.licences for one in asked.licences)
    near = not asked.regions or any(one in holds.regions for one in asked.regions)

    code = refusal(asked, holds)

    assert (code is None) == (licensed and near)
    assert (code == "parties.licence_missing") == (not licensed)


@given(wanted, held, st.sampled_from(LICENCES), st.sampled_from(REGIONS))
def test_whoever_is_admitted_stays_so_with_more_licences_and_regions(
    asked: Wanted, holds: Declaration, licence: str, region: str
) -> None:
    more = Declaration(holds.business_number, (*holds.licences, licence), (*holds.regions, region))

    assert refusal(asked, holds) is not None or refusal(asked, more) is None


@given(wanted)
def test_notice_that_asks_for_nothing_admits_the_unregistered_and_no_other_does(asked: Wanted) -> None:
    open_to_all = not asked.licences and not asked.regions

    assert refusal(asked, None) == (None if open_to_all else "parties.not_registered")


def test_refusal_names_what_is_missing_in_the_language_of_the_room() -> None:
    holds = Declaration("214-88-30017", ("software",), ("capital",))
    with pytest.raises(RuleBroken) as licence:
        must_be_eligible(Wanted("tender-1", ("software", "catering", "own"), ()), holds, REGISTER, "ar")
    with pytest.raises(RuleBroken) as region:
        must_be_eligible(Wanted("tender-1", (), ("west", "islands")), holds, REGISTER, "fr")

    assert licence.value.facts == {"tender": "tender-1", "licences": "خدمات الإطعام, own"}
    assert region.value.facts == {
        "tender": "tender-1",
        "regions": "Province de l’Ouest, Îles",
        "own": "Capitale",
    }


def test_rule_and_select_agree_on_every_status() -> None:
    engine = create_engine("sqlite://")
    WorkshopModel.metadata.tables["registration"].create(engine)
    expected = {}
    with Session(engine) as session:
        for number, (approved, refused, withdrawn, replaced) in enumerate(product((False, True), repeat=4)):
            row = Registration(
                id=f"registration-{number}",
                party=f"party-{number}",
                seat="tenderer-1",
                business_number="214-88-30017",
                email="a@b",
                submitted_at=NOON,
                position=number,
                approved_at=NOON if approved else None,
                refused_at=NOON if refused else None,
                withdrawn_at=NOON if withdrawn else None,
                replaced_by="registration-99" if replaced else None,
            )
            session.add(row)
            facts = RegistrationFacts(row.approved_at, row.refused_at, row.withdrawn_at, row.replaced_by)
            expected[row.id] = registration_status(facts)
        found = [
            (registration, status)
            for status in RegistrationStatus
            for registration in session.exec(select(col(Registration.id)).where(_is_in(status)))
        ]

    assert sorted(found) == sorted(expected.items())
    assert {status for _, status in found} == set(RegistrationStatus)


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ('fr = "Îles", ', "", "missing = fr"),
        ('id = "islands"', 'id = "west"', "twice"),
        ('example = "214-88-30017"', 'example = "214"', "example"),
        ('area = "works"', 'area = "leisure"', "area"),
        ("source_date = 2026-01-01\n", "", "source_date"),
    ],
)
def test_mistake_in_the_lists_is_named(before: str, after: str, place: str) -> None:
    assert before in GENERIC

    with pytest.raises(ValueError, match=place):
        read_register(GENERIC.replace(before, after, 1))


def test_pack_without_lists_of_its_own_uses_the_generic_ones() -> None:
    assert load_register("nowhere") == load_register("../generic") == REGISTER
