"""A certificate: printed for who took part, signed by the room, worth nothing once a letter is changed."""

import io
from typing import Any

import pypdf
import pytest
import segno
from typer.testing import CliRunner

from minikoneps.cli import cli
from minikoneps.results.certificate import LONGEST, find_all, read
from tests.results.conftest import Ended


@pytest.fixture
def line(ended: Ended) -> str:
    """The one line of a certificate, as the paper's own properties hold it."""
    ended.terms()
    answer = ended.printed("سارة بن علي")
    assert answer.status_code == 200, answer.text
    return line_of(answer.content)


def line_of(paper: bytes) -> str:
    (found,) = find_all(paper.decode("latin-1"))
    return found


def verdict(ended: Ended, text: str) -> Any:
    return ended.checked(text).json()["certificates"][0]["verdict"]


def test_there_is_none_before_the_end_nor_before_the_trainer_said_what_stands_on_it(ended: Ended) -> None:
    room = ended.live.room
    assert room.trainer.delete(room.path("/results/terms")).json()["terms"] is None

    assert ended.early["certificate"].json()["code"] == "debriefs.not_yet"
    assert ended.printed("Sara").json()["code"] == "results.no_terms"


def test_it_says_who_took_part_as_what_and_what_was_practised(ended: Ended, line: str) -> None:
    said = ended.checked(line).json()["certificates"][0]
    room = ended.live.room.shown

    assert said["verdict"] == "valid"
    held = said["certificate"]
    assert (held["name"], held["trainer"], held["hours"]) == ("سارة بن علي", "Youssef Trabelsi", "2.5")
    assert (held["roles"], held["practised"]) == (["tenderer"], True)
    assert held["competences"][0] == {"code": "pce-04", "title": "e-Procurement and other IT tools"}
    assert (held["log"], held["fingerprint"]) == (f"{room['slug']}/1", room["keyFingerprint"])


def test_the_paper_shows_it_and_its_code_can_be_scanned(ended: Ended, line: str) -> None:
    paper = pypdf.PdfReader(io.BytesIO(ended.printed("Sara Ben Ali").content))
    told = " ".join(paper.pages[0].extract_text().split())

    assert len(paper.pages) == 1
    assert "Sara Ben Ali" in told
    assert "Youssef Trabelsi" in told
    assert len(line) <= LONGEST
    assert int(segno.make(line, error="m", micro=False).version) <= 20


def test_who_did_nothing_by_hand_is_certified_to_have_been_there(ended: Ended) -> None:
    ended.terms()
    said = ended.checked(line_of(ended.printed("Omar", "auditor").content)).json()["certificates"][0]

    own = ended.live.room.get("auditor", "/results").json()["own"]
    assert said["certificate"]["practised"] is own["practised"]
    assert bool(said["certificate"]["competences"]) is own["practised"]


def test_a_letter_changed_anywhere_is_noticed(ended: Ended, line: str) -> None:
    head = len("MINIKONEPS-1:")
    for place in range(head, len(line) - 1, 41):
        changed = line[:place] + ("B" if line[place] != "B" else "C") + line[place + 1 :]
        assert verdict(ended, changed) in ("forged", "unreadable", "otherKey"), place


def test_another_name_under_the_same_signature_is_forged(ended: Ended, line: str) -> None:
    ended.terms()
    other = read(line_of(ended.printed("Somebody Else").content))
    mixed = type(other)(other.certificate, other.key, read(line).signature)

    assert verdict(ended, mixed.text) == "forged"


def test_a_certificate_of_a_key_of_one_s_own_is_not_this_server_s(ended: Ended, line: str) -> None:
    from minikoneps.results.certificate import sign  # noqa: PLC0415 - what a forger would do

    own = sign(bytes(range(32)), read(line).certificate)

    assert own.is_whole
    assert verdict(ended, own.text) == "otherKey"


def test_it_is_read_over_several_rows_in_small_letters_and_among_others(ended: Ended, line: str) -> None:
    rows = "\n  ".join(line[at : at + 60].lower() for at in range(0, len(line), 60))
    second = line_of(ended.printed("Second").content)

    found = ended.checked(f"My certificates:\n{rows}\n{second}").json()["certificates"]
    assert [one["verdict"] for one in found] == ["valid", "valid"]
    assert verdict(ended, line[:-40]) == "unreadable"
    assert ended.checked("nothing here").json()["code"] == "results.no_certificate"


def test_the_trainer_prints_for_everybody_and_may_keep_it_so(ended: Ended) -> None:
    shown = ended.terms(own=False)
    room = ended.live.room
    people = [{"person": who["person"], "name": f"Name {place}"} for place, who in enumerate(shown["people"])]

    paper = room.post("trainer", "/results/certificates", {"people": people})
    refused = ended.printed("Sara")
    stranger = room.post("trainer", "/results/certificates", {"people": [{"person": "p-none", "name": "x"}]})

    assert len(pypdf.PdfReader(io.BytesIO(paper.content)).pages) == len(people) == 3
    names = [read(one).certificate.name for one in find_all(paper.content.decode("latin-1"))]
    assert names == ["Name 0", "Name 1", "Name 2"]
    assert refused.json()["code"] == "results.trainer_prints"
    assert stranger.json()["code"] == "results.person_unknown"
    assert room.post("tenderer-1", "/results/certificates", {"people": people}).status_code == 403
    assert room.get("tenderer-1", "/results").json()["people"] == []


@pytest.mark.parametrize("name", ["x" * 101, "名" * 2, "م" * 60, "a\u202eb", "\u0007bell", "   "])
def test_a_name_that_cannot_be_printed_is_refused(ended: Ended, name: str) -> None:
    ended.terms()

    assert ended.printed(name).json()["code"] in ("results.name_unfit", "input.invalid")


def test_nothing_of_a_certificate_is_kept(ended: Ended) -> None:
    ended.terms()
    ended.printed("Nobody Keeps This")

    kept = b"".join(path.read_bytes() for path in ended.live.room.served.folder.rglob("*") if path.is_file())
    assert b"Nobody Keeps This" not in kept


def test_the_command_checks_it_without_a_server(ended: Ended, line: str, tmp_path: Any) -> None:
    paper = tmp_path / "certificate.pdf"
    paper.write_bytes(ended.printed("Sara Ben Ali").content)
    key = ended.live.room.shown["keyFingerprint"]
    changed = line[:-20] + ("A" if line[-20] != "A" else "B") + line[-19:]

    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(cli, ["verify", *words])
        return done.exit_code, done.output

    assert run(str(paper), "--key", key)[0] == 0
    code, told = run(str(paper), "--key", key)
    assert "VALID" in told
    assert "Sara Ben Ali" in told
    assert "withdrawn" in told
    assert run(line)[0] == 0
    assert "Anybody can make a key" in run(line)[1]
    assert run(line, "--key", "0" * 32)[0] == 1
    assert "OTHER KEY" in run(line, "--key", "0" * 32)[1]
    assert run(changed)[0] in (1, 2)
    assert run(line, "--key", "nonsense")[0] == 2
