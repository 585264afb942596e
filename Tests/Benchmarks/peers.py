#!/usr/bin/env python3
"""Draws a chart with one of the peers; prints {"tool", "format", "cpu_ms"} a line, for one chart, start-up left out.

The chart is a Vega-Lite spec with its data inside. vl-convert draws it as it is; matplotlib and gnuplot draw the same data in their own way.
"""
import argparse
import io
import itertools
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

import workload

FORMATS = ("png", "pdf", "svg")


def series(rows, key, x, y):
    """The rows of each value of a field, as two lists, in order of appearance."""
    found = {}
    for row in rows:
        xs, ys = found.setdefault(row[key], ([], []))
        xs.append(row[x])
        ys.append(row[y])
    return found


def matplotlib_chart(kind, spec):
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib import pyplot
    rows = spec["data"]["values"]

    def draw(fmt):
        if kind == "facets":
            figure, grid = pyplot.subplots(3, 4, figsize=(12, 8), dpi=100, sharex=True, sharey=True)
            for axes, (name, (xs, ys)) in zip(grid.flat, series(rows, "country", "year", "share").items()):
                axes.plot(xs, ys)
                axes.set_title(name)
                axes.grid(True)
            figure.suptitle(spec["title"])
        else:
            figure, axes = pyplot.subplots(figsize=(12, 8), dpi=100)
            axes.set_title(spec["title"])
            if kind == "lines":
                for name, (xs, ys) in series(rows, "poll", "year", "share").items():
                    axes.plot(xs, ys, label=name)
                axes.grid(True)
                axes.set(xlabel="year", ylabel="share")
                axes.legend()
            elif kind == "bars":
                axes.bar([row["product"] for row in rows], [row["value"] for row in rows])
                axes.tick_params(axis="x", rotation=90)
                axes.set(xlabel="product", ylabel="value")
            elif kind == "stacked":
                parts = series(rows, "goods", "year", "value")
                axes.stackplot(next(iter(parts.values()))[0], *(ys for _, ys in parts.values()), labels=list(parts))
                axes.set(xlabel="year", ylabel="value")
                axes.legend()
            else:
                lines = series(rows, "y", "x", "value")
                figure.colorbar(axes.pcolormesh([ys for _, ys in lines.values()]))
        figure.savefig(io.BytesIO(), format=fmt)
        pyplot.close(figure)
    return draw


def vl_convert_chart(texts):
    import vl_convert

    def draw(fmt):
        for text in texts:
            getattr(vl_convert, f"vegalite_to_{fmt}")(text)
    return draw


def drawable(paths):
    """The specs that vl-convert draws."""
    import vl_convert
    for path in paths:
        try:
            vl_convert.vegalite_to_svg(read(path))
        except (ValueError, RuntimeError):
            continue
        yield path


def gnuplot_script(kind, spec, folder):
    """The commands that draw the chart, after it wrote its data."""
    rows, data = spec["data"]["values"], os.path.join(folder, "data")
    with open(data, "w") as file:
        if kind == "bars":
            file.writelines(f"\"{row['product']}\" {row['value']}\n" for row in rows)
        elif kind == "heatmap":
            file.writelines(f"{row['x']} {row['y']} {row['value']}\n" for row in rows)
        else:
            key, x, y = {"lines": ("poll", "year", "share"), "facets": ("country", "year", "share"),
                         "stacked": ("goods", "year", "value")}[kind]
            parts = series(rows, key, x, y)
            columns = [next(iter(parts.values()))[0], *(ys for _, ys in parts.values())]
            for values in zip(*columns):
                values = values if kind != "stacked" else (values[0], 0, *itertools.accumulate(values[1:]))
                file.write(" ".join(map(str, values)) + "\n")
    if kind == "facets":
        cells = "".join(f"set title '{name}'; plot '{data}' u 1:{index + 2} w l notitle; " for index, name in enumerate(parts))
        return f"set grid; set multiplot layout 3,4 title '{spec['title']}'; {cells}unset multiplot; "
    plot = {
        "lines": lambda: f"set grid; set xlabel 'year'; set ylabel 'share'; plot '{data}' u 1:2 w l t 'BBC', '' u 1:3 w l t 'Pew'; ",
        "bars": lambda: f"set style fill solid; set xtics rotate; plot '{data}' u 2:xtic(1) w boxes notitle; ",
        "heatmap": lambda: f"plot '{data}' w image notitle; ",
        "stacked": lambda: "plot " + ", ".join(
            f"'{data}' u 1:{index + 2}:{index + 3} w filledcurves t '{name}'" for index, name in enumerate(parts)) + "; ",
    }[kind]()
    return f"set title '{spec['title']}'; {plot}"


def children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def gnuplot(kind, spec, charts):
    terminals = {"png": "pngcairo size 1200,800", "pdf": "pdfcairo size 12in,8in", "svg": "svg size 1200,800"}
    with tempfile.TemporaryDirectory() as folder:
        script = gnuplot_script(kind, spec, folder)
        for fmt, terminal in terminals.items():
            chart = f"reset; set term {terminal} font 'DejaVu Sans,14'; set output '{folder}/chart'; {script}unset output\n"
            before = children()
            subprocess.run(["gnuplot"], input=chart * charts, text=True, check=True, stderr=subprocess.DEVNULL)
            yield fmt, children() - before


def warm(draw, charts):
    for fmt in FORMATS:
        draw(fmt)
        before = time.process_time()
        for _ in range(charts):
            draw(fmt)
        yield fmt, time.process_time() - before


def read(path):
    with open(path) as file:
        return file.read()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tools", choices=["matplotlib", "vl-convert", "gnuplot"], required=True)
    parser.add_argument("--chart", choices=["lines", *workload.OTHERS, "specs", "drawable"], default="lines")
    parser.add_argument("--points", type=int, default=500, help="of each line")
    parser.add_argument("--charts", type=int, default=20)
    parser.add_argument("--specs", nargs="*", default=[], help="files to draw instead, by vl-convert")
    options = parser.parse_args()
    if options.chart == "drawable":
        print("\n".join(drawable(options.specs)))
        sys.exit()
    if options.chart == "specs":
        results = warm(vl_convert_chart([read(path) for path in options.specs]), options.charts)
        options.charts *= len(options.specs)
    else:
        chart = workload.lines(options.points) if options.chart == "lines" else workload.OTHERS[options.chart][1]()
        if options.tools == "gnuplot":
            results = gnuplot(options.chart, chart, options.charts)
        elif options.tools == "matplotlib":
            results = warm(matplotlib_chart(options.chart, chart), options.charts)
        else:
            results = warm(vl_convert_chart([json.dumps(chart)]), options.charts)
    for fmt, seconds in results:
        print(json.dumps({"tool": options.tools, "format": fmt, "cpu_ms": seconds / options.charts * 1e3}))
        sys.stdout.flush()
