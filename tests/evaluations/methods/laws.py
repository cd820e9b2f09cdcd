"""The law of a test: sourced rows without the trouble of a pack's file."""

from datetime import date
from typing import Any

READ: dict[str, Any] = {"source": "a law for tests", "source_date": date(2026, 1, 1), "training_value": True}
