"""The fingerprint of a law follows its figures, and nothing that decides nothing."""

from datetime import date

import pytest

from minikoneps.packs.digest import digest_of
from minikoneps.packs.loader import DATA, load_pack, read_pack

DAY = date(2026, 3, 2)
KOREA = (DATA / "kr.toml").read_text(encoding="utf-8")


def digest(text: str, day: date = DAY) -> str:
    return digest_of(read_pack(text), day)


def test_the_same_file_read_twice_is_the_same_law() -> None:
    assert digest(KOREA) == digest(KOREA) == digest_of(load_pack("kr"), DAY)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('pass_mark = "95"', 'pass_mark = "94"'),
        ('time_zone = "Asia/Seoul"', 'time_zone = "Asia/Tokyo"'),
        ('currencies = ["KRW"]', 'currencies = ["KRW", "USD"]'),
    ],
)
def test_another_figure_is_another_law(old: str, new: str) -> None:
    assert old in KOREA
    assert digest(KOREA.replace(old, new)) != digest(KOREA)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('title = "Republic of Korea"', 'title = "Korea, the Republic of"'),
        ("# Most periods", "# Nearly all periods"),
        ("training_value = true", "training_value = false"),
    ],
)
def test_what_decides_nothing_does_not_count(old: str, new: str) -> None:
    assert old in KOREA
    assert digest(KOREA.replace(old, new)) == digest(KOREA)


def test_a_row_of_another_day_does_not_count() -> None:
    """The works floors rose on 30 January 2026: what held before is no law of a room of March."""
    old = 'weight = "30", slope = "2", base_ratio = "0.88"'
    other, before = KOREA.replace(old, old.replace('"2"', '"3"')), date(2026, 1, 29)

    assert digest(other, before) != digest(KOREA, before)
    assert digest(other) == digest(KOREA)
