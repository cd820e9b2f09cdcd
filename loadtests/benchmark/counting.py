"""What a contestant uses: processor time, flushes to the disk, bytes written, memory."""

import mmap
import os
import shutil
import struct
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
static unsigned long *count;
__attribute__((constructor)) static void begin(void) {
  const char *name = getenv("BENCHMARK_FLUSHES");
  int file = name ? open(name, O_RDWR) : -1;
  if (file >= 0) count = mmap(0, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (count == MAP_FAILED) count = 0;
}
#define COUNTED(name) int name(int file) { \
  static int (*real)(int); \
  if (!real) real = dlsym(RTLD_NEXT, #name); \
  if (count) __sync_fetch_and_add(count, 1); \
  return real(file); }
COUNTED(fsync)
COUNTED(fdatasync)
"""


class Flushes:
    """Counts every fsync and fdatasync of the processes that are started with its surroundings.

    A small library is put in front of the system's, so a C compiler has to be there; else nothing is counted.
    """

    def __init__(self, folder: Path) -> None:
        self._file, self._library = folder / "flushes", folder / "flushes.so"
        self._file.write_bytes(bytes(8))
        self._file.chmod(0o666)
        self.counts = False
        if (compiler := shutil.which("cc")) is not None:
            source = folder / "flushes.c"
            source.write_text(SHIM, encoding="utf-8")
            command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(self._library), str(source), "-ldl"]
            self.counts = subprocess.run(command, capture_output=True).returncode == 0

    @property
    def surroundings(self) -> dict[str, str]:
        """What a process needs in its environment to be counted."""
        if not self.counts:
            return {}
        return {"LD_PRELOAD": str(self._library), "BENCHMARK_FLUSHES": str(self._file)}

    def read(self) -> int:
        """How many there were so far, of all processes together."""
        with self._file.open("rb") as file, mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ) as whole:
            return int(struct.unpack("<Q", whole[:8])[0])


@dataclass(frozen=True)
class Used:
    """What processes have used up to an instant."""

    cpu: float
    flushes: int
    written: int

    def since(self, before: "Used") -> "Used":
        """What they have used in between."""
        return Used(self.cpu - before.cpu, self.flushes - before.flushes, self.written - before.written)


def used_by(roots: Sequence[int], flushes: Flushes) -> Used:
    """What these processes and their children have used so far."""
    cpu, written = 0.0, 0
    for process in tree_of(roots):
        with suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            own = times.user + times.system
            gone = times.children_user + times.children_system  # of children that have ended
            cpu += own + gone
            written += process.io_counters().write_bytes
    return Used(cpu, flushes.read(), written)


def tree_of(roots: Sequence[int]) -> list[psutil.Process]:
    """These processes with all their children."""
    found = [psutil.Process(root) for root in roots]
    return [one for root in found for one in (root, *root.children(recursive=True))]


def memory_of(root: int) -> float:
    """The proportional share of memory of a process and its children, in megabytes."""
    total = 0
    for process in tree_of([root]):
        with suppress(OSError):
            for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
    return total / 1024


def others_busy(own: Sequence[int], seconds: float = 0.5) -> float:
    """How many cores processes that are none of ours keep busy."""
    ours = {process.pid for root in (*own, os.getpid()) for process in tree_of([root])}
    before = _cpu_of_others(ours)
    psutil.cpu_times_percent(seconds)
    return max(0.0, _cpu_of_others(ours) - before) / seconds


def _cpu_of_others(ours: set[int]) -> float:
    total = 0.0
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            if process.pid not in ours:
                times = process.cpu_times()
                total += times.user + times.system
    return total
