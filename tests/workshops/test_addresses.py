"""What the console tells a trainer who serves a room: where the others come in, by word and by QR code."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from minikoneps.workshops import serving


def told(capsys: pytest.CaptureFixture[str], *, lan: bool) -> tuple[str, str]:
    """The panel, and the QR code under it."""
    out = io.StringIO()
    console = Console(file=out, width=120)
    link = "http://127.0.0.1:8123/trainer/abc"
    serving.print_addresses(console, "http://127.0.0.1:8123", link, Path("data"), lan=lan)
    return out.getvalue(), capsys.readouterr().out


def test_every_network_of_the_machine_is_named_and_the_one_in_use_is_the_qr_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(serving, "lan_addresses", lambda: ["192.168.1.5", "10.0.0.2"])
    panel, code = told(capsys, lan=True)

    assert "http://192.168.1.5:8123" in panel
    assert "http://10.0.0.2:8123" in panel
    assert "Several networks" in panel
    assert "\u2588" in code or "\u2580" in code


def test_a_machine_without_a_network_says_so_and_one_that_serves_itself_shows_no_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(serving, "lan_addresses", list)
    assert "in no network" in told(capsys, lan=True)[0]
    monkeypatch.undo()

    panel, code = told(capsys, lan=False)
    assert "from other machines" not in panel
    assert code == ""


def test_the_addresses_are_those_of_cards_that_others_reach() -> None:
    found = serving.lan_addresses()

    assert len(found) == len(set(found))
    assert not any(one.startswith(("127.", "0.")) for one in found)
    assert set(serving.card_addresses()) - {"127.0.0.1"} <= set(found)
