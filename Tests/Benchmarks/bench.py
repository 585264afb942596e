#!/usr/bin/env python3
"""Measures Rapport beside gnuplot, matplotlib, vl-convert and plain Cairo, all in one run; only the ratios mean anything.

Prints a table in Markdown and writes all figures as JSON. CPU milliseconds a chart, medians. The peers live in a virtual environment under
.build-python; a peer that cannot be installed is left out and the table says so.
"""
import argparse
import datetime
import json
import math
import os
import platform
import random
import resource
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(ROOT), "shared", "bench")
VENV = os.path.join(ROOT, ".build-python", "bench")
SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def used(command, **options):
    """CPU seconds, wall seconds and peak kilobytes of one command."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode != 0:
        raise SystemExit(f"bench: {shlex.join(command)} failed with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss


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
            say("the peers cannot be installed; only what is here is measured")
            return None
    return python


def script(name):
    """The shared benchmark where it is there, else our counterpart."""
    shared = os.path.join(SHARED, name)
    return shared if os.path.exists(shared) else os.path.join(HERE, name)


def series_spec(points):
    xs = [2000 + 10 * i / (points - 1) for i in range(points)]
    rows = [{"year": x, "share": 50 - 30 * math.sin(i * 12 / points + k) - 3 * math.sin(i * 1.7), "poll": name}
            for k, name in enumerate(("BBC", "Pew")) for i, x in enumerate(xs)]
    return {"$schema": SCHEMA, "width": 1000, "height": 600, "title": "Favourable views of Russia in Pakistan", "data": {"values": rows},
            "mark": "line", "encoding": {"x": {"field": "year", "type": "quantitative", "scale": {"zero": False}},
                                         "y": {"field": "share", "type": "quantitative"}, "color": {"field": "poll"}}}


def ours_warm(rapport, folder, spec, fmt, charts, runs):
    """CPU milliseconds a chart: a batch of many less a batch of one, so that start-up does not count."""
    many, one = os.path.join(folder, f"many-{fmt}-{charts}"), os.path.join(folder, f"one-{fmt}-{charts}")
    for target, count in ((many, charts + 1), (one, 1)):
        os.makedirs(target)
        for index in range(count):
            with open(os.path.join(target, f"c{index}.vl.json"), "w") as file:
                json.dump(spec, file)

    def cpu(source):
        command = [rapport, "batch", source, "-o", os.path.join(folder, "out"), "--format", fmt, "--jobs", "1", "--force"]
        return used(command, stderr=subprocess.DEVNULL)[0]
    return statistics.median((cpu(many) - cpu(one)) / charts * 1e3 for _ in range(runs))


def peers(python, points, charts, runs):
    """Medians by tool and format."""
    found = {}
    tools = [("gnuplot", sys.executable)] if shutil.which("gnuplot") else []
    tools += [("matplotlib", python), ("vl-convert", python)] if python else []
    for tool, interpreter in tools:
        for _ in range(runs):
            command = [interpreter, script("peers.py"), "--points", str(points), "--charts", str(charts), "--tools", tool]
            for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines():
                row = json.loads(line)
                found.setdefault((tool, row["format"]), []).append(row["cpu_ms"])
    return {key: statistics.median(values) for key, values in found.items()}


def limit(folder, points, runs):
    """Cairo and Pango from C: drawing plus the best encoding, and PDF."""
    program = os.path.join(folder, "limit")
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "pangocairo", "libpng", "libdeflate"], capture_output=True, text=True)
    if flags.returncode != 0 or not shutil.which("cc"):
        return {}
    subprocess.run(["cc", "-O2", script("limit.c"), "-o", program, *flags.stdout.split(), "-lm"], check=True)
    found = {}
    for _ in range(runs):
        rows = {}
        for line in subprocess.run([program, str(points), "10"], check=True, capture_output=True, text=True).stdout.splitlines():
            name, _, rest = line.partition(" ms")
            name, value = name.rsplit(None, 1)
            rows[name.strip()] = float(value)
        encode = min(value for name, value in rows.items() if name.startswith("lib"))
        found.setdefault(("limit", "png"), []).append(rows["draw"] + encode)
        found.setdefault(("limit", "pdf"), []).append(rows["PDF"])
    return {key: statistics.median(values) for key, values in found.items()}


def large(folder):
    """Charts of a million rows in a CSV file."""
    source, level = random.Random(1), 0.0
    with open(os.path.join(folder, "rows.csv"), "w") as file:
        file.write("t,walk,x,y,group\n")
        for index in range(1_000_000):
            level += source.gauss(0, 1)
            file.write(f"{index},{level:.4f},{source.gauss(0, 1):.4f},{source.gauss(0, 1):.4f},{'abcdefgh'[index % 8]}\n")

    def quantitative(field, **more):
        return {"field": field, "type": "quantitative", **more}
    charts = {
        "line": ("line", {"x": quantitative("t"), "y": quantitative("walk")}),
        "scatter": ("point", {"x": quantitative("x"), "y": quantitative("y"), "color": {"field": "group", "type": "nominal"}}),
        "mean by group": ("bar", {"x": {"field": "group", "type": "nominal"}, "y": quantitative("y", aggregate="mean")}),
    }
    for name, (mark, encoding) in charts.items():
        path = os.path.join(folder, name.replace(" ", "-") + ".vl.json")
        with open(path, "w") as file:
            json.dump({"$schema": SCHEMA, "width": 1000, "height": 600, "data": {"url": "rows.csv"}, "mark": mark, "encoding": encoding}, file)
        yield name, path


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rapport", default=os.path.join(ROOT, ".build-release/release/rapport"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("-o", "--output", default=os.path.join(ROOT, "out/bench.json"))
    arguments = parser.parse_args()
    rapport, runs = os.path.abspath(arguments.rapport), arguments.runs
    rows = []
    python = peers_python()
    if not shutil.which("gnuplot"):
        say("gnuplot is not here (Debian: gnuplot-nox); it is left out")
    with tempfile.TemporaryDirectory() as folder:
        for points, charts, times in ((500, 20, runs), (100_000, 2, min(runs, 3))):
            say(f"2 x {points} points")
            spec = series_spec(points)
            others = peers(python, points, charts, times)
            if points == 500:
                others |= limit(folder, points, times)
            for fmt in ("png", "pdf", "svg"):
                with tempfile.TemporaryDirectory() as part:
                    own = ours_warm(rapport, part, spec, fmt, charts, times)
                rows.append({"work": f"2 x {points:,} points, {fmt.upper()}, warm", "rapport": own, "unit": "CPU ms",
                             **{tool: value for (tool, kind), value in others.items() if kind == fmt}})
        say("cold start")
        path, out = os.path.join(folder, "cold.vl.json"), os.path.join(folder, "cold.png")
        with open(path, "w") as file:
            json.dump(series_spec(500), file)
        cold = statistics.median(used([rapport, "render", path, "-o", out])[1] * 1e3 for _ in range(runs))
        row = {"work": "spec file to PNG, cold", "rapport": cold, "unit": "wall ms"}
        if python:
            code = "import sys, vl_convert as v; open(sys.argv[2], 'wb').write(v.vegalite_to_png(open(sys.argv[1]).read()))"
            row["vl-convert"] = statistics.median(used([python, "-c", code, path, out])[1] * 1e3 for _ in range(runs))
        rows.append(row)
        rows.append({"work": "--version", "unit": "wall ms",
                     "rapport": statistics.median(used([rapport, "--version"])[1] * 1e3 for _ in range(runs * 4))})
        for name, path in large(folder):
            say(f"1,000,000 rows: {name}")
            seen = [used([rapport, "render", path, "-o", out]) for _ in range(min(runs, 3))]
            rows.append({"work": f"1,000,000 rows of CSV, {name}, PNG", "unit": "CPU ms", "rapport": statistics.median(s[0] for s in seen) * 1e3,
                         "megabytes": round(max(s[2] for s in seen) / 1024)})
    tools = ["gnuplot", "matplotlib", "vl-convert", "limit"]
    print("| work | unit | rapport | " + " | ".join(f"{tool} (ratio)" for tool in tools) + " | peak MB |")
    print("|---|---|---|" + "---|" * (len(tools) + 1))
    for row in rows:
        cells = [f"{row[tool]:.1f} ({row['rapport'] / row[tool]:.3f})" if tool in row else "" for tool in tools]
        print(f"| {row['work']} | {row['unit']} | {row['rapport']:.1f} | " + " | ".join(cells) + f" | {row.get('megabytes', '')} |")
    os.makedirs(os.path.dirname(os.path.abspath(arguments.output)), exist_ok=True)
    machine = {"system": platform.system(), "processor": platform.machine(), "cores": os.cpu_count(), "python": platform.python_version()}
    with open(arguments.output, "w") as file:
        json.dump({"date": datetime.date.today().isoformat(), "machine": machine, "runs": runs, "rows": rows}, file, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main()
