#!/usr/bin/env python3
"""Measures Rapport beside gnuplot, matplotlib, vl-convert and plain Cairo, all in one run; only the ratios mean anything.

Prints a table in Markdown and writes all figures as JSON. CPU milliseconds, medians. What it needs and lacks it installs: the Python peers into
.build-python/bench, gnuplot by apt where that is allowed. A peer that cannot be had is left out, and the table shows the gap.
"""
import argparse
import datetime
import glob
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

import measuring
import table
import workload

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(ROOT), "shared")
VENV = os.path.join(ROOT, ".build-python", "bench")


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def peers_python():
    """A Python with the peers installed, or none."""
    python = os.path.join(VENV, "bin", "python")
    if not os.path.exists(python):
        say("installing matplotlib and vl-convert-python")
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    check = subprocess.run([python, "-c", "import matplotlib, vl_convert"], stderr=subprocess.DEVNULL)
    if check.returncode != 0:
        done = subprocess.run([python, "-m", "pip", "install", "-q", "matplotlib", "vl-convert-python"])
        if done.returncode != 0:
            say("the Python peers cannot be installed; they are left out")
            return None
    return python


def has_gnuplot():
    if shutil.which("gnuplot"):
        return True
    if shutil.which("apt-get") and os.geteuid() == 0:
        say("installing gnuplot-nox")
        subprocess.run(["apt-get", "install", "-q", "-y", "--no-install-recommends", "gnuplot-nox"], stdout=subprocess.DEVNULL)
    if not shutil.which("gnuplot"):
        say("gnuplot is not here (Debian: gnuplot-nox); it is left out")
    return shutil.which("gnuplot") is not None


def given(name):
    """The benchmark that lies beside the project where it is there, else our counterpart."""
    other = os.path.join(SHARED, "bench", name)
    return other if os.path.exists(other) else os.path.join(HERE, name)


class Bench:
    def __init__(self, arguments, folder):
        self.rapport, self.runs, self.quick = os.path.abspath(arguments.rapport), arguments.runs, arguments.quick
        self.folder, self.rows = folder, []
        self.python = peers_python()
        self.tools = (["gnuplot"] if has_gnuplot() else []) + (["matplotlib", "vl-convert"] if self.python else [])

    def add(self, key, work, unit, value, **more):
        # The targets are meant for the full sizes.
        if self.quick and key.startswith(("long", "line", "aggregate", "scatter", "thousand")):
            key = f"quick-{key}"
        self.rows.append({"key": key, "work": work, "unit": unit, "rapport": value, **more})

    def path(self, *parts):
        path = os.path.join(self.folder, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def peers(self, program, charts, runs, *options, tools=None):
        """Medians by format and tool."""
        found = {}
        for tool in self.tools if tools is None else tools:
            for _ in range(runs):
                command = [self.python or sys.executable, program, "--tools", tool, "--charts", str(charts), *options]
                for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines():
                    row = json.loads(line)
                    found.setdefault(row["format"], {}).setdefault(tool, []).append(row["cpu_ms"])
        return {fmt: {tool: statistics.median(values) for tool, values in tools.items()} for fmt, tools in found.items()}

    def limit(self, points, runs):
        """Cairo and Pango from C: drawing plus the best encoding, and PDF."""
        program = self.path("limit")
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "pangocairo", "libpng", "libdeflate"], capture_output=True, text=True)
        if flags.returncode != 0 or not shutil.which("cc"):
            say("no C compiler or no libpng; the limit is left out")
            return {}
        subprocess.run(["cc", "-O2", given("limit.c"), "-o", program, *flags.stdout.split(), "-lm"], check=True, stderr=subprocess.DEVNULL)
        found = {"png": [], "pdf": []}
        for _ in range(runs):
            parts = {}
            for line in subprocess.run([program, str(points), "20"], check=True, capture_output=True, text=True).stdout.splitlines():
                name, value = line.partition(" ms")[0].rsplit(None, 1)
                parts[name.strip()] = float(value)
            found["png"].append(parts["draw"] + min(value for name, value in parts.items() if name.startswith("lib")))
            found["pdf"].append(parts["PDF"])
        return {fmt: {"limit": statistics.median(values)} for fmt, values in found.items()}

    def warm_lines(self):
        """Two waves of 500 and of 100,000 points, warm, in all formats."""
        many = 10_000 if self.quick else 100_000
        for points, charts, runs in ((500, 20, self.runs), (many, 2, min(self.runs, 3))):
            say(f"2 x {points:,} points")
            text = json.dumps(workload.lines(points))
            others = self.peers(given("peers.py"), charts, runs, "--points", str(points))
            limits = self.limit(points, runs) if points == 500 else {}
            for fmt in ("png", "pdf", "svg"):
                own = measuring.warm(self.rapport, text, fmt, charts, runs)
                self.add(f"{'small' if points == 500 else 'long'}-{fmt}", f"2 × {points:,} points, {fmt.upper()}, warm", "CPU ms", own,
                         **others.get(fmt, {}), **limits.get(fmt, {}))
        say("allocations")
        text = json.dumps(workload.lines(500))
        for fmt in ("png", "svg"):
            count = measuring.allocations(self.rapport, text, fmt)
            if count is not None:
                self.add(f"allocations-{fmt}", f"2 × 500 points, {fmt.upper()}: blocks of memory a chart", "count", count)

    def cold(self):
        """A process from its start to its end."""
        say("cold processes")
        spec, out = self.path("cold", "cold.vl.json"), self.path("cold", "cold.png")
        workload.write(spec, workload.lines(500))

        def wall(command, runs):
            return statistics.median(measuring.used(command)[1] * 1e3 for _ in range(runs))
        more = {}
        if self.python:
            code = "import sys, vl_convert as v; open(sys.argv[2], 'wb').write(v.vegalite_to_png(open(sys.argv[1]).read()))"
            more["vl-convert"] = wall([self.python, "-c", code, spec, out], self.runs)
            code = ("import sys, json; sys.path.insert(0, sys.argv[3]); import peers; "
                    "peers.matplotlib_chart('lines', json.load(open(sys.argv[1])))('png')")
            more["matplotlib"] = wall([self.python, "-c", code, spec, out, HERE], self.runs)
        self.add("cold", "spec file to PNG, cold", "wall ms", wall([self.rapport, "render", spec, "-o", out], self.runs * 4), **more)
        self.add("start", "`rapport --version`", "wall ms", wall([self.rapport, "--version"], self.runs * 4))
        static = measuring.is_static(self.rapport)
        if static is not None:
            self.add("static", "binary needs no Swift library", "1 is yes", int(static))

    def large(self):
        """CSV files of many rows."""
        million = 100_000 if self.quick else 1_000_000
        runs = min(self.runs, 3)

        def measure(key, rows, source, kind, runs):
            say(f"{rows:,} rows: {kind}")
            spec = workload.write(os.path.join(os.path.dirname(source), f"{kind}-{rows}.vl.json"), workload.large(source, kind))
            seen = [measuring.used([self.rapport, "render", spec, "-o", self.path("large", "out.png")]) for _ in range(runs)]
            self.add(key, f"CSV of {rows:,} rows, {kind}, PNG", "CPU ms", statistics.median(one[0] for one in seen) * 1e3,
                     megabytes=max(one[2] for one in seen) / 1024)
        self.path("large", "rows")
        folder = os.path.join(self.folder, "large")
        pairs = workload.pairs_table(folder, million)
        measure("line", million, pairs, "line", runs)
        wide = workload.large_table(folder, million)
        measure("aggregate", million, wide, "mean by group", runs)
        measure("scatter", million, wide, "scatter", runs)
        measure("long-line", million * 10, workload.pairs_table(folder, million * 10), "line", 1)

    def thousand(self):
        """Many different charts from one batch, with the course of its memory."""
        count = 200 if self.quick else 1000
        source = self.path("thousand", "specs")
        os.makedirs(source)
        workload.different(source, count)
        for fmt in ("png", "pdf"):
            say(f"{count:,} different charts to {fmt.upper()}")
            output = self.path("thousand", fmt)
            course = measuring.MemoryCourse(output, fmt, 100)
            command = [self.rapport, "batch", source, "-o", output, "--format", fmt, "--jobs", "2", "--force"]
            cpu, wall, peak = measuring.used(command, course)
            say(f"{cpu:.1f} s of CPU")
            more = {} if course.slope is None else {"slope": course.slope}
            self.add(f"thousand-{fmt}", f"{count:,} different charts, {fmt.upper()}, 2 jobs", "wall ms", wall * 1e3, cpu=cpu * 1e3, megabytes=peak / 1024, **more)

    def others(self):
        """Other charts that the peers draw, and the gallery."""
        for name, (words, make) in workload.OTHERS.items():
            say(words)
            text, charts = json.dumps(make()), 2 if name == "heatmap" else 10
            others = self.peers(os.path.join(HERE, "peers.py"), charts, min(self.runs, 3), "--chart", name)
            for fmt in ("png", "pdf", "svg"):
                own = measuring.warm(self.rapport, text, fmt, charts, self.runs)
                self.add(f"other-{fmt}", f"{words}, {fmt.upper()}, warm", "CPU ms", own, **others.get(fmt, {}))
        if self.python:
            self.gallery()

    def gallery(self):
        """All charts of the gallery that vl-convert draws, too, with their data inside."""
        say("the gallery")
        folder = self.path("gallery", "specs")
        os.makedirs(folder)
        inlined = []
        for spec in sorted(glob.glob(os.path.join(ROOT, "Charts/gallery/*.vl.json"))):
            inlined.append(os.path.join(folder, os.path.basename(spec)))
            with open(inlined[-1], "w") as file:
                subprocess.run([self.rapport, "inline", spec], stdout=file, check=True)
        command = [self.python, os.path.join(HERE, "peers.py"), "--tools", "vl-convert", "--chart", "drawable", "--specs", *inlined]
        specs = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        for path in set(inlined) - set(specs):
            os.remove(path)
        others = self.peers(os.path.join(HERE, "peers.py"), 1, 1, "--chart", "specs", "--specs", *specs, tools=["vl-convert"])
        out = self.path("gallery", "out")
        for fmt in ("png", "pdf", "svg"):
            own = statistics.median(measuring.used(measuring.batch(self.rapport, folder, out, fmt))[0] * 1e3 for _ in range(self.runs))
            self.add(f"other-{fmt}", f"gallery, {len(specs)} charts, {fmt.upper()}, one of them", "CPU ms", own / len(specs), **others.get(fmt, {}))

    def conformance(self):
        """The public example charts, where they lie beside the project."""
        folder = os.path.join(SHARED, "conformance")
        specs = os.path.join(folder, "specs")
        if not os.path.isdir(specs):
            return
        say("conformance suite")
        command = measuring.batch(self.rapport, specs, self.path("conformance"), "svg", "--base", folder, "--zone", "America/Los_Angeles")
        # One of the charts asks for data from the network, which is refused: the batch goes on and ends with 1.
        seen = [measuring.used(command, codes=(0, 1)) for _ in range(min(self.runs, 3))]
        self.add("conformance", f"conformance suite, {len(os.listdir(specs))} charts, SVG, one process", "CPU ms",
                 statistics.median(one[0] for one in seen) * 1e3, megabytes=max(one[2] for one in seen) / 1024)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rapport", default=os.path.join(ROOT, ".build-release/release/rapport"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="one run of everything, with a tenth of the rows")
    parser.add_argument("--only", nargs="*", help="parts to run: warm_lines cold large thousand others conformance")
    parser.add_argument("-o", "--output", default=os.path.join(ROOT, "out/bench.json"))
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.runs = 1
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(arguments, folder)
        for part in arguments.only or ("warm_lines", "cold", "large", "thousand", "others", "conformance"):
            getattr(bench, part)()
    for row in bench.rows:
        row["missed"] = table.missed(row, bench.rows)
    print(table.markdown(bench.rows))
    machine = {"system": platform.system(), "processor": platform.machine(), "cores": os.cpu_count(), "load": os.getloadavg()[0]}
    os.makedirs(os.path.dirname(os.path.abspath(arguments.output)), exist_ok=True)
    with open(arguments.output, "w") as file:
        json.dump({"date": datetime.date.today().isoformat(), "machine": machine, "runs": arguments.runs, "quick": arguments.quick,
                   "rows": bench.rows}, file, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main()
