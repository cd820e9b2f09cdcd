"""Files that trainers bring are untrusted: refused with line, reason and cure while the room goes on."""

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minikoneps.authoring.parcel import LIST, Parcel, pack_up
from minikoneps.playbook.catalogue import ORDERED
from minikoneps.playbook.phrases import Phrase
from tests.authoring.conftest import FIRST_BID, Desk
from tests.playbook.planted import CLEAN, PLANTED
from tests.serving import Room

HELD = "      And the clock is held at 2026-03-03 09:00\n      When the clock moves to <"


def test_an_unknown_phrase_is_told_with_its_line_and_the_nearest_phrases(desk: Desk) -> None:
    (fault,) = desk.faults(CLEAN.replace("opens the bids", "opens the windows"))

    assert (fault["code"], fault["line"]) == ("lint.unknown_phrase", 46)
    assert fault["near"][0] == "the procuring officer opens the bids"
    assert "“the procuring officer opens the bids”" in fault["cure"]


def test_a_sentence_that_is_two_phrases_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(world: object) -> None:
        """Nothing."""

    twin = Phrase("twin", "then", "system", {"en": ("every tenderer has a {thing}",)}, nothing)
    monkeypatch.setitem(ORDERED, "twin", twin)

    (fault,) = desk.faults(CLEAN)

    assert (fault["code"], fault["line"]) == ("lint.two_phrases", 40)
    assert fault["near"] == ["every tenderer has a receipt", "every tenderer has a <thing>"]


def test_a_fixed_time_in_a_surprise_is_told(desk: Desk) -> None:
    faults = desk.faults(CLEAN.replace("      When the clock moves to <", HELD))

    assert [(one["code"], one["line"]) for one in faults] == [("lint.clock_in_surprise", 53)]
    assert "deadline" in faults[0]["cure"]


def test_scenarios_of_one_name_are_told(desk: Desk) -> None:
    (fault,) = desk.faults(CLEAN.replace("Scenario: The opening", "Scenario: The bids"))

    assert (fault["code"], fault["line"]) == ("lint.same_name", 43)
    assert "“The bids”" in fault["problem"]


def test_every_fault_of_a_file_is_told_at_once_and_in_the_language_of_the_reader(desk: Desk) -> None:
    bad = CLEAN.replace("opens the bids", "opens the windows").replace("| 34 000 000 ", "| much       ")
    bad = bad.replace("@level:1", "@levle:1").replace("no dust", "call 010-1234-5678")

    told = {language: desk.faults(bad, language=language) for language in ("en", "ar", "fr")}

    codes = {one["code"] for one in told["en"]}
    assert codes == {"lint.unknown_tag", "lint.personal_data", "lint.table", "lint.unknown_phrase"}
    assert [one["line"] for one in told["ar"]] == sorted(one["line"] for one in told["en"])
    assert len({told[language][1]["problem"] for language in told}) == 3


def test_ten_megabytes_are_refused_before_they_are_read(desk: Desk) -> None:
    before = desk.listed()
    answer = desk.send(b"# chalk\n" * (10 * 1024 * 1024 // 8))

    assert answer.status_code == 413
    assert answer.json()["code"] == "authoring.too_large"
    assert answer.json()["facts"] == {"size": 10 * 1024 * 1024, "limit": 1024 * 1024}
    assert desk.listed() == before


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"# chalk\n" * 40_000, "lint.too_large", 1),
        (CLEAN.encode().replace(b"Soft Stone", b"Soft \xff Stone"), "lint.not_text", 14),
        (CLEAN.encode("utf-16"), "lint.not_text", 1),
        (CLEAN.replace("Soft Stone", "Soft\0Stone").encode(), "lint.not_text", 14),
        (CLEAN.replace("| Chalk |", "| x " * 60 + "|").encode(), "lint.too_large", 21),
        (
            CLEAN.replace(
                "        | 1 second |\n", "".join(f"        | {n} days |\n" for n in range(99))
            ).encode(),
            "lint.too_large",
            4,
        ),
        (b"", "lint.not_gherkin", 1),
        (b"hello", "lint.not_gherkin", 1),
        (b"GIF89a\x01", "lint.not_gherkin", 1),
    ],
    ids=["long", "latin", "utf-16", "nul", "deep table", "huge outline", "empty", "prose", "picture"],
)
def test_what_nobody_could_play_is_told_with_its_line(desk: Desk, data: bytes, code: str, line: int) -> None:
    told = desk.faults(data)
    assert (told[0]["code"], told[0]["line"]) == (code, line)


def test_a_room_goes_on_while_files_are_refused(room: Room) -> None:
    desk = Desk(room.trainer)
    tender = room.publish()
    for code, changes in list(PLANTED.items())[::6]:
        assert code in {one["code"] for one in desk.faults(CLEAN.replace(*changes[0], 1))}
    receipt = room.bid("tenderer-1", tender, "900000")

    assert receipt["receipt"]


def zipped(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def repacked(change: dict[str, bytes | None]) -> bytes:
    """A parcel in which some parts were changed, added or taken out behind its list's back."""
    with zipfile.ZipFile(io.BytesIO(pack_up(Parcel("Chalk", {"en": CLEAN.encode()})))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped({name: data for name, data in {**parts, **change}.items() if data is not None})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (zipped({"texts/en.feature": b"0" * 40_000_000}), "authoring.parcel_large"),
        (zipped({f"texts/{n}": b"" for n in range(40)}), "authoring.parcel_large"),
        (zipped({"../../etc/passwd": b"x"}), "authoring.parcel_broken"),
        (zipped({"/texts/en.feature": b"x"}), "authoring.parcel_broken"),
        (zipped({"texts/en.feature": CLEAN.encode()}), "authoring.parcel_broken"),
        (zipped({LIST: b"{"}), "authoring.parcel_broken"),
        (zipped({LIST: b"[" * 10_000}), "authoring.parcel_broken"),
        (b"PK\x03\x04 and nothing behind it", "authoring.parcel_broken"),
        (pack_up(Parcel("Chalk", {"en": CLEAN.encode()}))[:-40], "authoring.parcel_broken"),
        (
            repacked({"texts/en.feature": CLEAN.replace("Chalk", "Cheese").encode()}),
            "authoring.parcel_changed",
        ),
        (repacked({"texts/fr.feature": CLEAN.encode()}), "authoring.parcel_changed"),
        (repacked({"texts/en.feature": None}), "authoring.parcel_changed"),
        (pack_up(Parcel("C", {"en": b"x"}, {"kr": b'name = "kr"\n[['})), "authoring.pack_faulty"),
        (pack_up(Parcel("C", {"en": b"x"}, {"kr": b"a = " + b"[" * 20_000})), "authoring.pack_faulty"),
        (pack_up(Parcel("C", {"en": CLEAN.encode().replace(b"opens", b"shuts")})), "authoring.findings"),
    ],
    ids=[
        "bomb",
        "many parts",
        "out of the folder",
        "from the root",
        "no list",
        "list is no JSON",
        "list is deep",
        "no zip",
        "cut off",
        "another text",
        "a part more",
        "a part less",
        "pack is no TOML",
        "pack is deep",
        "faulty text",
    ],
)
def test_a_parcel_that_is_not_what_it_says_is_refused_whole(desk: Desk, data: bytes, code: str) -> None:
    before = desk.listed()
    answer = desk.send(data, "chalk.zip")

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert desk.listed() == before


def test_a_pack_with_a_search_that_never_ends_is_refused(desk: Desk) -> None:
    law = b'name = "zz"\n[business_number]\npattern = "(a+)+$"\n'
    answer = desk.send(pack_up(Parcel("Chalk", {"en": CLEAN.encode()}, {"zz": law})), "chalk.zip")

    assert answer.json()["code"] == "authoring.pack_faulty"
    (fault,) = answer.json()["facts"]["faults"]
    assert (fault["line"], fault["cure"][:5]) == (2, "Write")


def test_the_faults_of_a_pack_are_told_in_the_language_of_the_reader(desk: Desk) -> None:
    law = b'name = "zz"\nlike = "generic"\nholidays = "ZZ"\n'
    packed = pack_up(Parcel("Chalk", {"en": CLEAN.encode()}, {"zz": law}))
    told = [
        desk.send(packed, "chalk.zip", language=one).json()["facts"]["faults"] for one in ("en", "ar", "fr")
    ]

    assert [[fault["code"] for fault in faults] for faults in told] == [["value.holidays"]] * 3
    assert len({faults[0]["problem"] for faults in told}) == len({faults[0]["cure"] for faults in told}) == 3


def test_a_pack_with_a_key_of_thousands_is_refused_before_it_is_read(desk: Desk) -> None:
    law = b'name = "zz"\n' + b"a." * 60_000 + b"a = 1\n"
    answer = desk.send(pack_up(Parcel("Chalk", {"en": CLEAN.encode()}, {"zz": law})), "chalk.zip")

    assert answer.json()["code"] == "authoring.pack_faulty"
    assert answer.json()["facts"]["faults"][0]["line"] == 2


ODD = st.one_of(
    st.binary(max_size=400),
    st.binary(max_size=200).map(lambda tail: b"PK\x03\x04" + tail),
    st.builds(
        lambda at, more, cut: FIRST_BID.encode()[:at] + more + FIRST_BID.encode()[at + cut :],
        st.integers(0, 7_000),
        st.binary(max_size=12),
        st.integers(0, 60),
    ),
    st.builds(
        lambda at, byte: (lambda data: data[:at] + bytes([byte]) + data[at + 1 :])(
            pack_up(Parcel("Chalk", {"en": CLEAN.encode()}))
        ),
        st.integers(0, 900),
        st.integers(0, 255),
    ),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ODD)
def test_no_file_is_so_odd_that_the_server_fails(desk: Desk, data: bytes) -> None:
    answer = desk.send(data)
    assert answer.status_code in (201, 422), answer.text
