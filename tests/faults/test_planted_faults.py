"""A fault planted in the server turns exactly the scenario, or the test, red that is about it."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from minikoneps.bids import rules as bid_rules
from minikoneps.bids import service as bid_service
from minikoneps.bids import store as bid_store
from minikoneps.enquiries import service as enquiry_service
from minikoneps.evaluations import rules as evaluation_rules
from minikoneps.ledger import store as ledger_store
from minikoneps.opendata import publication, telling
from minikoneps.playbook.player import Outcome, play_files
from minikoneps.sealing.envelope import open_envelope
from tests.serving import serve

ROOT = Path(__file__).parents[2]
SCENARIOS = ROOT / "scenarios"
OPEN_DATA = [SCENARIOS / "open_data_who_bought_what.feature", SCENARIOS / "one_second_late.feature"]
AMENDED = [SCENARIOS / "clarification_and_amendment.feature"]
FILES = [SCENARIOS / "first_bid.feature", SCENARIOS / "one_second_late.feature"]
Plant = Callable[[pytest.MonkeyPatch], None]


def accept_late_bids(patch: pytest.MonkeyPatch) -> None:
    """Nobody looks at the deadline any more."""
    patch.setattr(bid_rules, "must_be_in_time", lambda tender, received_at: None)


def skip_closing(patch: pytest.MonkeyPatch) -> None:
    """The opening does not wait for the closing any more."""
    plain = evaluation_rules.must_be_openable

    def without_closing(tender: Any, opened_at: Any) -> None:
        if tender.closed_at is not None:
            plain(tender, opened_at)

    patch.setattr(evaluation_rules, "must_be_openable", without_closing)


def show_values_early(patch: pytest.MonkeyPatch) -> None:
    """The server opens each envelope as it comes in, and shows its total in place of its first bytes."""
    check, show = bid_service._check_envelope, bid_service._show
    totals: dict[str, str] = {}

    def peeking(act: Any, *asked: Any) -> Any:
        envelope = check(act, *asked)
        private = act.keys.opening_private_key(envelope.opening_key)
        totals[envelope.sha256] = open_envelope(private, envelope.info, envelope.ciphertext).total
        return envelope

    def telling(*asked: Any) -> Any:
        return [
            row.model_copy(update={"envelopes": [tell(one) for one in row.envelopes]}) for row in show(*asked)
        ]

    def tell(envelope: Any) -> Any:
        return envelope.model_copy(update={"envelope_head": totals[envelope.ciphertext_sha256]})

    patch.setattr(bid_service, "_check_envelope", peeking)
    patch.setattr(bid_service, "_show", telling)


def keep_old_bids_valid(patch: pytest.MonkeyPatch) -> None:
    """An amendment supersedes no bid any more: those on every version are valid, and are opened."""
    status, standing = bid_rules.bid_status, bid_store.list_standing

    def all_versions(session: Any, tender: str, notice_version: int, stage: str) -> Any:
        versions = range(1, notice_version + 1)
        return [row for version in versions for row in standing(session, tender, version, stage)]

    patch.setattr(bid_rules, "bid_status", lambda facts: status(replace(facts, answers=facts.in_force)))
    patch.setattr(bid_store, "list_standing", all_versions)


def answer_the_asker_first(patch: pytest.MonkeyPatch) -> None:
    """Whoever asked reads the answer at once; the others still see a question that waits."""
    show = enquiry_service._show

    def favouring(enquiry: Any, seat: str | None) -> Any:
        shown = show(enquiry, seat)
        if seat in (None, enquiry.asker, "procuring-officer") or shown.answer is None:
            return shown
        waits = type(shown.status)("pending")
        return shown.model_copy(update={"answer": None, "answered_at": None, "status": waits})

    patch.setattr(enquiry_service, "_show", favouring)


def publish_bids_as_they_come(patch: pytest.MonkeyPatch) -> None:
    """The open data forgets whom an entry is for, and tells of each bid when it is received."""

    def received(process: Any, _release: str, entry: Any) -> Any:
        said = entry.data
        tenderer = {"id": said["tenderer"], "name": process.names[said["tenderer"]]}
        details = [{"id": said["bid"], "status": "pending", "tenderers": [tenderer]}]
        return {"tag": ["tenderUpdate"], "bids": {"details": details}}

    everything = SimpleNamespace(
        opened_tenders=lambda session: {
            row.about for row in ledger_store.list_of_kind(session, "bid.received")
        },
        list_of_kind=ledger_store.list_of_kind,
        list_of_kinds=ledger_store.list_of_kinds,
    )
    patch.setattr(publication, "ledger", everything)
    patch.setattr(telling, "_SAYINGS", {**telling._SAYINGS, "bid.received": received})


@pytest.mark.parametrize(
    ("plant", "files", "caught_by"),
    [
        pytest.param(accept_late_bids, FILES, "One second too late", marks=pytest.mark.long),
        (show_values_early, FILES, "Sealed bids"),
        pytest.param(skip_closing, FILES, "The opening", marks=pytest.mark.long),
        pytest.param(keep_old_bids_valid, AMENDED, "The amendment", marks=pytest.mark.long),
        pytest.param(answer_the_asker_first, AMENDED, "Somebody asks", marks=pytest.mark.long),
        pytest.param(
            publish_bids_as_they_come, OPEN_DATA, "Silence before the opening", marks=pytest.mark.long
        ),
    ],
)
def test_a_planted_fault_turns_exactly_its_scenario_red(
    plant: Plant, files: list[Path], caught_by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    with serve(tmp_path) as server:
        results = play_files(files, server.base_url, server.trainer_token, lambda told: None)
    assert results.unreadable == []
    assert results.with_outcome(Outcome.RED) == [caught_by]
    assert results.with_outcome(Outcome.BLOCKED) == []
    assert len(results.with_outcome(Outcome.GREEN)) == len(results.scenarios) - 1


@pytest.mark.long
def test_an_import_that_follows_an_address_turns_exactly_its_test_red() -> None:
    files = [f"tests/opendata/test_{name}.py" for name in ("no_network", "reading", "market")]
    command = [sys.executable, "-m", "pytest", "-q", "--tb=no", "-rf", "-p", "tests.faults.following", *files]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120)

    assert re.findall(r"^FAILED \S+::(\S+)", done.stdout, re.MULTILINE) == [
        "test_no_address_in_a_file_is_ever_opened"
    ], done.stdout[-2000:]
    assert re.search(r"\b1 failed, [1-9]\d+ passed", done.stdout)
