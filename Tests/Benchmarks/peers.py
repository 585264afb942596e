#!/usr/bin/env python3
"""Draws two noisy waves with one of the peers; prints {"tool", "format", "cpu_ms"} a line, for one chart, start-up left out."""
import argparse
import io
import json
import math
import os
import resource
import subprocess
import tempfile
import time

TITLE = "Two waves"


def waves(points):
    xs = [2000 + 10 * i / (points - 1) for i in range(points)]
    return xs, [[50 - 30 * math.sin(i * 12 / points + k) - 3 * math.sin(i * 1.7) for i in range(points)] for k in (0, 1)]


def with_matplotlib(points):
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib import pyplot
    xs, ys = waves(points)

    def draw(fmt):
        figure, axes = pyplot.subplots(figsize=(12, 8), dpi=100)
        for name, values in zip(("first", "second"), ys):
            axes.plot(xs, values, label=name)
        axes.set(title=TITLE, xlabel="x", ylabel="y")
        axes.grid(True)
        axes.legend()
        figure.savefig(io.BytesIO(), format=fmt)
        pyplot.close(figure)
    return draw


def with_vl_convert(points):
    import vl_convert
    xs, ys = waves(points)
    rows = [{"x": x, "y": y, "name": name} for name, values in zip(("first", "second"), ys) for x, y in zip(xs, values)]
    text = json.dumps({
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json", "width": 1000, "height": 600, "title": TITLE,
        "data": {"values": rows}, "mark": "line",
        "encoding": {"x": {"field": "x", "type": "quantitative", "scale": {"zero": False}},
                     "y": {"field": "y", "type": "quantitative"}, "color": {"field": "name"}}})
    return lambda fmt: getattr(vl_convert, f"vegalite_to_{fmt}")(text)


def children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def gnuplot(points, charts):
    terminals = {"png": "pngcairo size 1200,800", "pdf": "pdfcairo size 12in,8in", "svg": "svg size 1200,800"}
    xs, ys = waves(points)
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        with open(data, "w") as file:
            file.writelines(f"{x} {a} {b}\n" for x, a, b in zip(xs, *ys))
        for fmt, terminal in terminals.items():
            chart = (f"set term {terminal}; set output '{folder}/chart'; set grid; set title '{TITLE}'; set xlabel 'x'; set ylabel 'y'; "
                     f"plot '{data}' u 1:2 w l t 'first', '' u 1:3 w l t 'second'; unset output\n")
            before = children()
            subprocess.run(["gnuplot"], input=chart * charts, text=True, check=True)
            yield fmt, children() - before


def warm(draw, charts):
    for fmt in ("png", "pdf", "svg"):
        draw(fmt)
        before = time.process_time()
        for _ in range(charts):
            draw(fmt)
        yield fmt, time.process_time() - before


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=500)
    parser.add_argument("--charts", type=int, default=20)
    parser.add_argument("--tools", choices=["matplotlib", "vl-convert", "gnuplot"], required=True)
    options = parser.parse_args()
    if options.tools == "gnuplot":
        results = gnuplot(options.points, options.charts)
    else:
        make = with_matplotlib if options.tools == "matplotlib" else with_vl_convert
        results = warm(make(options.points), options.charts)
    for fmt, seconds in results:
        print(json.dumps({"tool": options.tools, "format": fmt, "cpu_ms": seconds / options.charts * 1e3}))
