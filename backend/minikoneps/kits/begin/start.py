"""Unpacks what lies beside this file for this machine, once, and starts minikoneps. Needs Python alone."""

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
OLDEST = (3, 11)
MACHINES = {"amd64": "x64", "x86_64": "x64", "arm64": "arm64", "aarch64": "arm64"}
SYSTEMS = {"win32": "windows", "darwin": "macos", "linux": "linux"}
WHOLE = "unpacked.txt"


def main(arguments: list[str]) -> int:
    """Find what is for this machine, unpack it where it is not yet, and start."""
    if sys.version_info < OLDEST:
        return say(
            f"minikoneps needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.\n"
            "Install a newer one from python.org (where there is no network, bring its installer)."
        )
    with open(os.path.join(HERE, "kit.json"), encoding="utf-8") as file:
        plan = json.load(file)
    target = "{}-{} {}.{}".format(
        SYSTEMS.get(sys.platform, sys.platform),
        MACHINES.get(platform.machine().lower(), platform.machine()),
        *sys.version_info[:2],
    )
    if target not in plan["wheels"]:
        return say(
            "This kit holds nothing for {}.\nIt was made for: {}.\n"
            "Install one of these versions of Python, or make a kit for this one.".format(
                target, ", ".join(sorted(plan["wheels"]))
            )
        )
    try:
        place = unpack(target, plan["wheels"][target] + [plan["own"]])
    except Damaged as fault:
        return say(f"{fault} is damaged: copy the kit anew.")
    surroundings = dict(os.environ, PYTHONPATH=place)
    command = [sys.executable, "-m", "minikoneps"] + (arguments or ["demo", "--lan"])
    try:
        return subprocess.call(command, env=surroundings)
    except KeyboardInterrupt:
        return 0


class Damaged(Exception):
    """A file of the kit is not what it was."""


def unpack(target: str, wheels: list[str]) -> str:
    """Lay the wheels of this machine open in the user's own folder; a place that is whole is used again."""
    sums = read_sums()
    wanted = "\n".join([target] + [sums["wheels/" + name] for name in wheels])
    digest = hashlib.sha256(wanted.encode()).hexdigest()
    place = os.path.join(os.path.expanduser("~"), ".minikoneps-kit", digest[:16])
    if os.path.isfile(os.path.join(place, WHOLE)):
        return place
    tell("Unpacking, once on this machine ...\n")
    draft = place + ".making"
    shutil.rmtree(draft, ignore_errors=True)
    os.makedirs(draft)
    for number, name in enumerate(wheels, start=1):
        path = os.path.join(HERE, "wheels", name)
        check(path, sums["wheels/" + name])
        with zipfile.ZipFile(path) as wheel:
            wheel.extractall(draft)
        tell(f"\r  {number} of {len(wheels)} ")
    for data in [name for name in os.listdir(draft) if name.endswith(".data")]:
        for kind in ("purelib", "platlib"):
            merge(os.path.join(draft, data, kind), draft)
    with open(os.path.join(draft, WHOLE), "w", encoding="utf-8") as file:
        file.write(target + "\n")
    os.replace(draft, place)
    tell("\n")
    return place


def merge(source: str, into: str) -> None:
    """Lay what a wheel keeps apart beside the rest."""
    if os.path.isdir(source):
        shutil.copytree(source, into, dirs_exist_ok=True)


def read_sums() -> dict[str, str]:
    """The check sum of each file of the kit."""
    with open(os.path.join(HERE, "SHA256SUMS"), encoding="utf-8") as file:
        return {name: digest for digest, _, name in (line.rstrip("\n").partition("  ") for line in file)}


def check(path: str, wanted: str) -> None:
    """Refuse a file that is not what it was."""
    try:
        with open(path, "rb") as file:
            found = hashlib.sha256(file.read()).hexdigest()
    except OSError:
        raise Damaged(path) from None
    if found != wanted:
        raise Damaged(path)


def say(text: str) -> int:
    """Tell why it does not start."""
    tell(f"\n{text}\n\n")
    return 1


def tell(text: str) -> None:
    """Show something at once."""
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
