"""Every fault of a pack is told with its line and its cure, and nothing else is told."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minikoneps.packs.checker import check_file, check_packs, faults_in
from minikoneps.packs.faults import read_text
from minikoneps.packs.loader import DATA
from minikoneps.packs.slips import WORDS
from minikoneps.shared.telling import words_of

TODAY = date(2026, 12, 1)
FACT = re.compile(r"(?<!\{)\{\w+\}")
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in DATA.glob("*.toml")}

GENERIC = [
    ("most_lots = 20", "most_lots = 20\nlot = 2", "lot = 2", "Nothing here is called lot."),
    ("most_lots = 20\n", "", "[[procedures]]", "most_lots is missing."),
    ("{ value = 7,", '{ value = "seven",', '"seven"', "value: be a valid integer, unable to parse"),
    ("{ value = 7,", "{ value = -7,", "-7", "value: be greater than or equal to 0."),
    ('name = "lowestPrice"', 'name = "dearest"', '"dearest"', "There is no award method dearest."),
    ('ties = "officer', 'ties = "chief', "chief", "ties cannot be chiefDecidesWithReasons."),
    ('"UTC"', '"Moon/Base"', "Moon", "time_zone: no time zone is called Moon/Base."),
    ('"USD"', '"XXX"', '"XXX"', "currencies: no currency is called XXX."),
    ('holidays = ""', 'holidays = "ZZ"', '"ZZ"', "holidays: no public holidays are known for ZZ."),
    ('source = "practice"\n', "", "[[procedures]]", "The source is missing."),
    (
        '{ value = 7, counting = "notice", source = "decree",',
        '{ value = 7, counting = "notice",',
        "value = 7",
        "The source is missing.",
    ),
    (
        '{ value = 1, source = "directive"',
        '{ value = 1, source = "hearsay"',
        "hearsay",
        "No source is called hearsay.",
    ),
    (
        '{ value = 6, counting = "notice"',
        '{ value = 6, counting = "fingers"',
        "fingers",
        "No counting is called fingers.",
    ),
    (
        "date = 2014-02-26",
        "date = 2030-01-01",
        "2030",
        "The source directive is dated 2030-01-01, which is still to come.",
    ),
    (
        'by few people", training_value = true',
        'by few people"',
        "by few people",
        "It is not said whether this is a training value.",
    ),
    ("{ value = 7,", "{ value = 9999,", "9999", "The shortest tender period is longer than the longest."),
    (
        "{ value = 6,",
        "{ value = 9999,",
        "9999",
        "The period after an amendment is longer than the longest tender period.",
    ),
    (
        "notices_before_private = 2,",
        'notices_before_private = 2, private_procedure = "handshake",',
        '"handshake"',
        "After a failed tender handshake is named, which is no procedure of this pack.",
    ),
    (
        "{ value = 3,",
        "{ value = 9,",
        "value = 9,",
        "An urgent pre-specification is open for longer than another.",
    ),
    (
        "valid_from = 2020-01-01",
        "valid_from = 2020-01-01\nvalid_until = 2019-01-01",
        "[[procedures]]",
        "This ends on 2019-01-01, before it begins on 2020-01-01.",
    ),
    ('id = "open"', 'id = "free"', "[[procedures]]", "No procedure is called open."),
    ("most_lots = 20", "most_lots = = 20", "= =", "This is not TOML: "),
    (
        "{ value = 1, source",
        '{ value = 1, kinds = ["moon"], source',
        "moon",
        "No kind of purchase is called moon.",
    ),
    (
        "{ value = 1, source",
        "{ value = 1, valid_from = 2024-01-01, source",
        "minimum_valid_bids",
        "No row of minimum_valid_bids holds for a purchase: 2020-01-01.",
    ),
    (
        "{ value = 1, source",
        '{ value = 1, categories = ["goods", "works"], source',
        "minimum_valid_bids",
        "No row of minimum_valid_bids holds for a purchase: services.",
    ),
    (
        "{ value = 1, source",
        '{ value = 1, value_from = "9", value_below = "4", source',
        "value_below",
        "No value lies between these bounds.",
    ),
    (
        "{ value = 1, source",
        "{ value = 1, value_from = 9, source",
        "value_from = 9",
        "value_from: a number stands in quotation marks",
    ),
    (
        'award = { name = "lowestPrice" }',
        'award = { name = "passThenPrice", pass_mark = "60" }',
        "envelopes",
        "The award method passThenPrice needs the price in an envelope of its own.",
    ),
    (
        'award = { name = "lowestPrice" }',
        'award = { name = "passThenPrice", pass_mark = "101" }',
        "101",
        "pass_mark: be less than or equal to 100.",
    ),
]
KOREA = [
    (
        'slope = "4"',
        'slope = "7"',
        'slope = "7"',
        "The lower limit that follows has more decimals than a ratio.",
    ),
    (
        "candidates = 15, picks = 2,",
        "candidates = 15, picks = 16,",
        "picks = 16",
        "picks is 16, of 15 candidates.",
    ),
    ("averaged = 4,", "averaged = 40,", "averaged = 40", "averaged is 40, of 15 candidates."),
    (
        'technical_weight = "80"',
        'technical_weight = "85"',
        '"85"',
        "Technical and price points are 105 together.",
    ),
    ('share = "0.72995"', 'share = "1.2"', '"1.2"', "share: be less than 1."),
    (
        'weight = "30", slope = "1", base_ratio = "0.88", pass_mark = "92"',
        'weight = "30", slope = "1", base_ratio = "0.88", pass_mark = "70"',
        'pass_mark = "70"',
        "The pass mark is reached without any point for the price.",
    ),
    (
        'least = "2", categories = ["works"], value_from = "10000000000"',
        'least = "31", categories = ["works"], value_from = "10000000000"',
        '"31"',
        "The least price score is more than its weight.",
    ),
    (
        'bonus_from_share = "0.70"',
        'bonus_from_share = "0.80"',
        '"0.80", bonus_points',
        "bonus_from_share is not below high_share.",
    ),
    (
        'valid_until = 2026-01-30, source = "worked"',
        'valid_until = 2026-03-01, source = "worked"',
        'value_from = "1000000000", value_below = "5000000000", valid_from',
        "Two rows of price_scores hold for one purchase: 2026-01-30, works, kind = general, value = ",
    ),
    (
        'valid_from = 2026-01-30, source = "engine", place = "lower limit 88',
        'valid_from = 2026-03-01, source = "engine", place = "lower limit 88',
        "price_scores",
        "No row of price_scores holds for a purchase: 2026-01-30, works, kind = general, value = 1000000000.",
    ),
    ('id = "restricted"', 'id = "open"', 'id = "open"', "A second procedure is called open."),
]


def test_every_fault_is_told_in_every_language_of_the_page_from_the_same_facts() -> None:
    english = words_of(WORDS, "en")["faults"]
    for language in ("ar", "fr"):
        told_so = words_of(WORDS, language)["faults"]
        assert told_so.keys() == english.keys()
        for case, said in told_so.items():
            named, asked = (set(FACT.findall("".join(one))) for one in (said, english[case]))
            assert asked - named <= {"{problem}"}, (
                language,
                case,
            )  # the words of a reader of TOML are English
            assert named <= asked, (language, case)


def told(text: str) -> list[tuple[int, str]]:
    reading = read_text(text, TEXTS.get)
    faults = reading.faults or tuple(sorted(set(faults_in(reading, TODAY))))
    for language in ("en", "ar", "fr"):  # every fact is there in each
        assert all(cure.endswith(".") for _, cure in (fault.told(language) for fault in faults))
    return [(fault.line, fault.problem) for fault in faults]


@pytest.mark.parametrize(
    ("pack", "before", "after", "marker", "problem"),
    [*(("generic", *row) for row in GENERIC), *(("kr", *row) for row in KOREA)],
)
def test_a_planted_fault_is_told_with_its_line_and_nothing_else_is(
    pack: str, before: str, after: str, marker: str, problem: str
) -> None:
    at = TEXTS[pack].index(before)
    text = TEXTS[pack].replace(before, after, 1)
    place = text.rfind(marker, 0, at + len(after))
    line = text.count("\n", 0, place if place >= 0 else text.index(marker)) + 1

    found = told(text)

    assert [(where, said.startswith(problem)) for where, said in found] == [(line, True)], found


ROWS = [
    (pack, number)
    for pack in ("kr", "it", "mx")
    for number, line in enumerate(TEXTS[pack].splitlines())
    if line.startswith("  {") and "source = " in line
]


@settings(max_examples=20)
@given(
    st.sampled_from(ROWS),
    st.sampled_from(
        [
            ("source", "The source is missing."),
            ("training_value", "It is not said whether this is a training value."),
        ]
    ),
)
def test_a_row_that_lost_its_source_is_found_wherever_it_stands(
    row: tuple[str, int], lost: tuple[str, str]
) -> None:
    (pack, number), (key, problem) = row, lost
    lines = TEXTS[pack].splitlines()
    lines[number] = lines[number].replace(f" {key} = ", " remark = ")

    assert told("\n".join(lines))[0][0] == number + 1
    assert (number + 1, problem) in told("\n".join(lines))
    assert {line for line, _ in told("\n".join(lines))} == {number + 1}


def test_every_pack_that_ships_is_without_faults() -> None:
    for report in check_packs(TODAY):
        assert report.faults == (), report
        assert report.training_values > 0


def test_a_file_bears_the_name_of_its_pack(tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text(TEXTS["generic"], encoding="utf-8")

    assert [fault.problem for fault in check_file(file, TODAY).faults] == [
        "The pack generic lies in other.toml."
    ]


def test_a_fault_that_was_taken_over_is_told_where_it_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "first.toml").write_text(
        TEXTS["generic"].replace("most_lots = 20", "most_lots = 0"), encoding="utf-8"
    )
    second = tmp_path / "second.toml"
    second.write_text('# one more\nname = "second"\ntitle = "Second"\nlike = "first"\n', encoding="utf-8")

    assert [fault.line for fault in check_file(second, TODAY).faults] == [4]


@pytest.mark.parametrize(
    ("like", "problem"),
    [
        ("nowhere", "There is no pack nowhere to be like."),
        ("foureyes", "The pack foureyes is itself like another."),
    ],
)
def test_a_pack_is_like_one_that_is_there_and_stands_alone(like: str, problem: str) -> None:
    assert told(f'name = "second"\nlike = "{like}"\n') == [(2, problem)]
