"""A fault planted in the server turns exactly the scenario red that is about it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from minikoneps.bids import rules as bid_rules
from minikoneps.bids import service as bid_service
from minikoneps.bids import store as bid_store
from minikoneps.evaluations import rules as evaluation_rules
from minikoneps.playbook.player import Outcome, play_files
from minikoneps.sealing.envelope import open_envelope
from tests.serving import serve

SCENARIOS = Path(__file__).parents[2] / "scenarios"
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

    def all_versions(session: Any, tender: str, notice_version: int) -> Any:
        return [row for version in range(notice_version) for row in standing(session, tender, version + 1)]

    patch.setattr(bid_rules, "bid_status", lambda facts: status(replace(facts, answers=facts.in_force)))
    patch.setattr(bid_store, "list_standing", all_versions)


@pytest.mark.parametrize(
    ("plant", "files", "caught_by"),
    [
        (accept_late_bids, FILES, "One second too late"),
        (skip_closing, FILES, "The opening"),
        (show_values_early, FILES, "Sealed bids"),
        (keep_old_bids_valid, AMENDED, "The amendment"),
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
