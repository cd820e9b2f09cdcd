"""What a kit is made for: kinds of laptops and versions of Python, and what packages each of them needs."""

import re
from dataclasses import dataclass

from packaging.requirements import Requirement

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
MANYLINUX = (28, 27, 26, 24, 17, 12, 5)  # of glibc 2.28, which every Linux since 2019 has, and older ones
# name: what pip calls it, what markers call it, of which machine
PLATFORMS = {
    "windows-x64": (("win_amd64",), "win32", "AMD64"),
    "macos-arm64": (("macosx_14_0_arm64", "macosx_11_0_arm64"), "darwin", "arm64"),
    "macos-x64": (("macosx_14_0_x86_64", "macosx_10_12_x86_64"), "darwin", "x86_64"),
    "linux-x64": (tuple(f"manylinux_2_{one}_x86_64" for one in MANYLINUX), "linux", "x86_64"),
    "linux-arm64": (tuple(f"manylinux_2_{one}_aarch64" for one in MANYLINUX), "linux", "aarch64"),
}
SYSTEMS = {"win32": ("nt", "Windows"), "darwin": ("posix", "Darwin"), "linux": ("posix", "Linux")}


@dataclass(frozen=True)
class Target:
    """One kind of laptop with one version of Python."""

    platform: str
    python: str

    def __str__(self) -> str:
        return f"{self.platform} {self.python}"

    @property
    def words(self) -> list[str]:
        """How pip is told to take wheels for it and for nothing else."""
        digits = self.python.replace(".", "")
        said = ["--only-binary=:all:", "--implementation", "cp", "--python-version", self.python]
        for abi in (f"cp{digits}", "abi3", "none"):
            said += ["--abi", abi]
        for tag in PLATFORMS[self.platform][0]:
            said += ["--platform", tag]
        return said

    @property
    def surroundings(self) -> dict[str, str]:
        """What the markers of requirements see there."""
        _, system, machine = PLATFORMS[self.platform]
        os_name, called = SYSTEMS[system]
        return {
            "implementation_name": "cpython",
            "implementation_version": f"{self.python}.0",
            "os_name": os_name,
            "platform_machine": machine,
            "platform_python_implementation": "CPython",
            "platform_release": "",
            "platform_system": called,
            "platform_version": "",
            "python_full_version": f"{self.python}.0",
            "python_version": self.python,
            "sys_platform": system,
        }


def needed(lock: str, target: Target) -> str:
    """The lines of a lock that hold for a target, with their hashes and without the markers.

    pip would read the markers as of the machine that it runs on, not of the one that it fetches for.
    """
    kept = []
    for text in re.split(r"^(?=\w)", lock, flags=re.MULTILINE):
        head, _, hashes = text.partition("\\\n")
        if "==" not in head:
            continue
        wanted = Requirement(head.strip())
        if wanted.marker is None or wanted.marker.evaluate(target.surroundings):
            kept.append(f"{wanted.name}{wanted.specifier} \\\n{hashes}")
    return "".join(kept)


def missing_in(said: str) -> str | None:
    """The package of which pip found no wheel, by what it said; None when it failed for another reason."""
    found = re.search(r"No matching distribution found for ([\w.\-]+==\S+)", said)
    return None if found is None else found[1]
