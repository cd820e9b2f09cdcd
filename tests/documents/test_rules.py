"""What a file is, what it is called, and which document follows which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minikoneps.documents import rules
from minikoneps.documents.formats import KINDS, Format, recognise
from minikoneps.documents.rules import Replaced, disposition, must_fit, next_version, read_file
from minikoneps.shared.errors import RuleBroken
from minikoneps.tenders.rules import TenderStatus
from tests.documents import files

SAMPLES = {
    "a.pdf": (files.PDF, Format.PDF),
    "a.png": (files.PNG, Format.PNG),
    "a.jpg": (files.JPEG, Format.JPEG),
    "a.jpeg": (files.JPEG, Format.JPEG),
    "a.docx": (files.DOCX, Format.DOCX),
    "a.xlsx": (files.XLSX, Format.XLSX),
    "a.odt": (files.ODT, Format.ODT),
    "a.ods": (files.ODS, Format.ODS),
    "a.txt": (files.TEXT, Format.TXT),
    "a.csv": (b"item;quantity\r\n1;40\r\n", Format.CSV),
}


def refusal(data: bytes, name: str, declared: str = "") -> str:
    with pytest.raises(RuleBroken) as refused:
        read_file(data, name, declared)
    return refused.value.code


@pytest.mark.parametrize("name", SAMPLES)
def test_file_is_what_its_bytes_are(name: str) -> None:
    data, kind = SAMPLES[name]

    for declared in ("", "application/octet-stream", f"{KINDS[kind].media_type}; charset=utf-8"):
        assert read_file(data, name, declared) == rules.FileRead(kind, name)


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("other", SAMPLES)
def test_name_that_promises_another_format_is_refused(name: str, other: str) -> None:
    kind, promised = SAMPLES[name][1], SAMPLES[other][1]

    if kind is promised or {kind, promised} == {Format.TXT, Format.CSV}:
        assert read_file(SAMPLES[name][0], other, "").format is promised
    else:
        assert refusal(SAMPLES[name][0], other) == "documents.lying_type"


@pytest.mark.parametrize(
    ("data", "name", "declared", "code"),
    [
        (b"", "a.pdf", "", "documents.empty"),
        (files.PDF, "a.pdf", "text/html", "documents.lying_type"),
        (files.PDF, "a.pdf.exe", "", "documents.lying_type"),
        (b"<html><script>alert(1)</script>", "a.html", "text/html", "documents.lying_type"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.svg", "", "documents.lying_type"),
        (b"MZ\x90\x00", "a.pdf", "", "documents.unknown_format"),
        (b"caf\xe9", "a.txt", "", "documents.unknown_format"),
        (b"bell\x07", "a.txt", "", "documents.unknown_format"),
        (files.MACROS, "a.xlsx", "", "documents.unknown_format"),
        (files.packed({"a.txt": b"x"}), "a.xlsx", "", "documents.unknown_format"),
        (b"PK\x03\x04 and nothing more", "a.docx", "", "documents.unknown_format"),
        (files.XLSX[:-30], "a.xlsx", "", "documents.unknown_format"),
        (files.BOMB, "a.xlsx", "", "documents.zip_bomb"),
        (files.DENSE, "a.xlsx", "", "documents.zip_bomb"),
        (files.CROWD, "a.xlsx", "", "documents.zip_bomb"),
    ],
)
def test_what_is_not_what_it_says_or_not_taken_is_refused(
    data: bytes, name: str, declared: str, code: str
) -> None:
    assert refusal(data, name, declared) == code


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/passwd", "passwd.txt"),
        ("..\\..\\boot.txt", "boot.txt"),
        ("/absolute/path/notes.txt", "notes.txt"),
        ("C:\\Users\\me\\notes.TXT", "notes.txt"),
        ("con.txt", "_con.txt"),
        ("..", "document.txt"),
        (".htaccess", "htaccess.txt"),
        ("a\u202etxt.exe\u202c.txt", "atxt.exe.txt"),
        ('a"b;c%00<d>.txt', "a_b_c_00_d_.txt"),
        ("مواصفات.txt", "مواصفات.txt"),
        ("x" * 500 + ".txt", "x" * 100 + ".txt"),
        ("Lot 1. Specification v1.2", "Lot 1. Specification v1.2.txt"),
    ],
)
def test_name_is_made_safe_and_never_refused(sent: str, kept: str) -> None:
    assert read_file(files.TEXT, sent, "").name == kept


@given(st.text(max_size=300))
def test_every_name_becomes_one_that_any_machine_can_save(sent: str) -> None:
    base = rules.last_part(sent)
    name = rules.safe_name(base, "txt")

    assert name.endswith(".txt")
    assert not set(name) & set('/\\<>:"|?*%;\r\n\0')
    assert not name.startswith((".", " "))
    assert len(name) <= 105
    head = disposition(name)
    assert head.isascii()
    assert all(" " <= letter <= "~" for letter in head)


@given(st.binary(max_size=400))
def test_no_bytes_make_the_reader_stumble(data: bytes) -> None:
    for beginning in (b"", b"PK\x03\x04", files.XLSX[:200]):
        recognise(beginning + data)


def test_same_bytes_twice_and_too_much_together_are_refused() -> None:
    must_fit("tender-1", 10, {"aa": "document-1"}, rules.LARGEST_TOGETHER - 10, "bb")

    with pytest.raises(RuleBroken, match=r"documents\.already_there"):
        must_fit("tender-1", 10, {"aa": "document-1"}, 10, "aa")
    with pytest.raises(RuleBroken, match=r"documents\.too_many"):
        must_fit("tender-1", 11, {"aa": "document-1"}, rules.LARGEST_TOGETHER - 10, "bb")


def test_only_the_newest_version_can_be_replaced() -> None:
    assert next_version(None) == 1
    assert next_version(Replaced("document-1", 3, None)) == 4
    with pytest.raises(RuleBroken, match=r"documents\.already_replaced"):
        next_version(Replaced("document-1", 3, "document-2"))


@pytest.mark.parametrize("status", TenderStatus)
def test_documents_are_taken_while_a_bid_may_still_follow(status: TenderStatus) -> None:
    if status in (TenderStatus.PLANNED, TenderStatus.ACTIVE):
        rules.must_take_documents("tender-1", status)
    else:
        with pytest.raises(RuleBroken, match=r"documents\.tender_over"):
            rules.must_take_documents("tender-1", status)
