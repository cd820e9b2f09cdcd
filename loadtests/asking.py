"""What a command line may ask of a load test: figures that make sense, an address, nothing by half a name."""

import argparse
from collections.abc import Callable
from math import isfinite
from urllib.parse import urlsplit

MOST = 1_000_000


def new_parser(name: str, about: str) -> argparse.ArgumentParser:
    """The parser of one load test; options are written out, for `--fu` would be no `--full`."""
    return argparse.ArgumentParser(
        prog=f"minikoneps load {name}",
        description=about,
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
        allow_abbrev=False,
    )


def whole(least: int, most: int = MOST) -> Callable[[str], int]:
    """Whole numbers from the least to the most."""

    def read(text: str) -> int:
        number = _number(text)
        if not (least <= number <= most and number.is_integer()):
            raise argparse.ArgumentTypeError(f"a whole number from {least:,} to {most:,}, not {text}")
        return int(number)

    return read


def figure(text: str) -> float:
    """A number above nought."""
    number = _number(text)
    if not 0 < number <= MOST:
        raise argparse.ArgumentTypeError(f"a number above 0, at most {MOST:,}, not {text}")
    return number


def seconds(text: str) -> float:
    """Some seconds, before or after."""
    number = _number(text)
    if abs(number) > MOST:
        raise argparse.ArgumentTypeError(f"seconds, at most {MOST:,}, not {text}")
    return number


def address(text: str) -> str:
    """The address of a server, without a path."""
    try:
        parts = urlsplit(text)
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        known = False
    if not known or parts.path.strip("/") or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError(f"an address such as http://127.0.0.1:8000, not {text}")
    return text.rstrip("/")


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not isfinite(number):
        raise argparse.ArgumentTypeError(f"a number, not {text}")
    return number
