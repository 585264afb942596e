"""What commands cost: processor time, wall time, memory, allocations."""
import json
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def used(command, watch=None, codes=(0,)):
    """CPU seconds, wall seconds and peak kilobytes of one command.

    `watch` is called with its process id while it runs; `codes` are the exit codes that are no failure.
    """
    child = os.path.join(os.path.dirname(os.path.abspath(__file__)), "child.py")
    with tempfile.TemporaryFile() as words:
        helper = subprocess.Popen([sys.executable, "-S", "-E", child, *command], stdout=subprocess.PIPE, stderr=words, text=True)
        process = int(helper.stdout.readline())
        while watch is not None and helper.poll() is None:
            watch(process)
            time.sleep(0.05)
        code, cpu, wall, peak = json.loads(helper.stdout.read())
        helper.wait()
        words.seek(0)
        if code not in codes:
            raise SystemExit(f"bench: {shlex.join(command)} failed with {code}: {words.read().decode(errors='replace')[-500:]}")
    return cpu, wall, peak


def batch(rapport, source, output, fmt, *more):
    return [rapport, "batch", source, "-o", output, "--format", fmt, "--jobs", "1", "--force", *more]


def copies(folder, text, count):
    os.makedirs(folder)
    for index in range(count):
        with open(os.path.join(folder, f"c{index}.vl.json"), "w") as file:
            file.write(text)
    return folder


def warm(rapport, text, fmt, charts, runs):
    """CPU milliseconds a chart: a batch of many less a batch of one, so that start-up does not count."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        many = batch(rapport, copies(os.path.join(folder, "many"), text, charts + 1), out, fmt)
        one = batch(rapport, copies(os.path.join(folder, "one"), text, 1), out, fmt)
        return statistics.median((used(many)[0] - used(one)[0]) / charts * 1e3 for _ in range(runs))


def allocations(rapport, text, fmt, charts=10):
    """Blocks of memory that are asked for a chart, counted by valgrind; nothing without it."""
    if not shutil.which("valgrind") or not shutil.which("strip"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        counts = []
        # Valgrind cannot read all of the compiler's debug information.
        plain = os.path.join(folder, "rapport")
        subprocess.run(["strip", "--strip-debug", "-o", plain, rapport], check=True)
        for name, count in (("many", charts + 1), ("one", 1)):
            command = batch(plain, copies(os.path.join(folder, name), text, count), os.path.join(folder, "out"), fmt)
            run = subprocess.run(["valgrind", "--undef-value-errors=no", *command], capture_output=True, text=True)
            total = re.search(r"total heap usage: ([\d,]+) allocs", run.stderr)
            if run.returncode != 0 or not total:
                return None
            counts.append(int(total.group(1).replace(",", "")))
        return (counts[0] - counts[1]) / charts


class MemoryCourse:
    """The memory of a batch over the charts it has written."""

    def __init__(self, output, fmt, first):
        self.output, self.ending, self.first, self.samples = output, "." + fmt, first, []

    def __call__(self, process):
        try:
            done = sum(name.endswith(self.ending) for name in os.listdir(self.output))
            with open(f"/proc/{process}/statm") as file:
                pages = int(file.read().split()[1])
        except (OSError, IndexError):
            return
        # A process that is about to end has no pages any more.
        if done > self.first and pages > 0:
            self.samples.append((done, pages * os.sysconf("SC_PAGE_SIZE") / 1024))

    @property
    def slope(self):
        """Kilobytes a chart; nothing where there is too little to see.

        Least squares through the highest memory of each tenth of the charts, since pictures in the making come and go.
        """
        if len(self.samples) < 20:
            return None
        step = max(1, len(self.samples) // 10)
        highest = [max(self.samples[start:start + step], key=lambda sample: sample[1]) for start in range(0, len(self.samples), step)]
        return statistics.linear_regression(*zip(*highest)).slope


def is_static(rapport):
    """Whether a binary runs where Swift is not installed; nothing without readelf."""
    if not shutil.which("readelf"):
        return None
    needed = subprocess.run(["readelf", "-d", rapport], check=True, capture_output=True, text=True).stdout
    return not re.search(r"NEEDED.*(swift|Foundation|dispatch)", needed)
