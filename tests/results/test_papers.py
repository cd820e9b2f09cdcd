"""What is printed: every text as text, in every script that we have, the same bytes for the same content."""

import io
import tomllib
from datetime import UTC, date, datetime

import pypdf
import pytest

from minikoneps.results.certificate import LONGEST, Certificate, Signed, read, sign
from minikoneps.results.glyphs import BOX, FONTS, missing, printable
from minikoneps.results.printing import print_paper
from minikoneps.results.tables import Report, Table
from minikoneps.results.wording import PRINTED, certificates_told, report_told
from minikoneps.results.words import words_of
from minikoneps.shared.languages import LANGUAGES

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
KEY = bytes(range(32))


def certificate(**changes: object) -> Signed:
    said = {
        "name": "Sara Ben Ali",
        "trainer": "Youssef Trabelsi",
        "title": "One second late",
        "room": "Tunis, November",
        "log": "tunis/1",
        "held_on": date(2026, 11, 22),
        "hours": "2.5",
        "roles": ("tenderer",),
        "competences": ("pce-04", "pce-15"),
        "practised": True,
    }
    return sign(KEY, Certificate(**(said | changes)))  # type: ignore[arg-type]


def paper_of(signed: Signed, language: str = "en") -> bytes:
    words = words_of(language)
    return print_paper("certificate", certificates_told([signed], words), AT)


def told(paper: bytes) -> str:
    return " ".join(pypdf.PdfReader(io.BytesIO(paper)).pages[0].extract_text().split())


def test_all_languages_say_the_same_things() -> None:
    def keys(language: str) -> set[tuple[str, str]]:
        text = (FONTS.parent / f"words_{language}.toml").read_text(encoding="utf-8")
        return {(topic, name) for topic, rows in tomllib.loads(text).items() for name in rows}

    assert {language: keys(language) ^ keys("en") for language in LANGUAGES} == dict.fromkeys(
        LANGUAGES, set()
    )


@pytest.mark.parametrize("name", ["Sara Ben Ali", "김민수", "ចាន់ សុខា", "Đặng Thị Hoa", "Ελένη", "Олена"])
def test_names_of_many_scripts_are_printed(name: str) -> None:
    paper = paper_of(certificate(name=name))

    assert missing(name) == ""
    assert b"pdfuaid:part" in paper
    assert name[0] in told(paper)


def test_the_same_certificate_gives_the_same_bytes() -> None:
    assert paper_of(certificate()) == paper_of(certificate())


def test_what_looks_like_a_command_of_the_typesetter_is_text() -> None:
    title = '#panic("x") #read("/etc/hostname") $x$ *b* [c] \\ "'

    assert '#panic("x")' in told(paper_of(certificate(title=title)))


def test_a_character_without_a_glyph_is_a_box_and_stops_no_paper() -> None:
    rows = [("Fête 🎉 山", "ب́ accents of another script")]
    report = Report("Room 🎉", ["note"], ["aim 山"], {})
    tables = {name: Table(name, ("fact", "value"), rows) for name in PRINTED}
    told_of = report_told(Report(report.room, report.notes, report.aims, tables), words_of("en"))

    assert printable("Fête 🎉 山") == f"Fête {BOX} {BOX}"
    assert "Fête" in told(print_paper("report", told_of, AT))


@pytest.mark.parametrize("long", ["x" * 100, "م" * 50, "ក" * 33])
def test_the_longest_names_and_titles_fit_the_code_and_come_back_as_printed(long: str) -> None:
    signed = certificate(
        name=long,
        trainer=long,
        title=long * 3,
        room=long * 3,
        log=f"{'a' * 31}/12",
        competences=("pce-04",) * 6,
    )

    assert len(signed.text) <= LONGEST
    assert read(signed.text) == signed
    assert signed.is_whole
    assert (signed.certificate.name, signed.certificate.trainer) == (long, long)
    assert signed.certificate.title.endswith("…")
