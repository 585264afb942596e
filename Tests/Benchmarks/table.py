"""What is to be reached, and the table that shows whether it is."""
TOOLS = ["gnuplot", "matplotlib", "vl-convert", "limit"]

# By the key of a row: the highest ratio to each tool, and the highest value, megabytes, and kilobytes a chart.
TARGETS = {
    "small-png": {"gnuplot": 1 / 3, "matplotlib": 1 / 6, "vl-convert": 1 / 8, "limit": 1.5},
    "small-pdf": {"gnuplot": 1, "vl-convert": 1 / 15, "limit": 1.5},
    "small-svg": {"gnuplot": 1, "vl-convert": 1 / 15},
    "long-png": {"gnuplot": 1 / 20, "matplotlib": 1 / 5, "vl-convert": 1 / 40},
    "cold": {"rapport": 60, "matplotlib": 1 / 10, "vl-convert": 1 / 10},
    "start": {"rapport": 10},
    "line": {"rapport": 1500, "megabytes": 300},
    "long-line": {"rapport": 15_000},
    "aggregate": {"rapport": 1000},
    "scatter": {"rapport": 2000},
    "thousand-png": {"rapport": 15_000, "megabytes": 150, "slope": 1},
    "thousand-pdf": {"rapport": 5_000, "megabytes": 150, "slope": 1},
    "conformance": {"rapport": 10_000},
}


def missed(row, rows):
    """The targets that a row does not reach, in words."""
    words = []
    for name, most in TARGETS.get(row["key"], {}).items():
        if name in TOOLS:
            if name in row and row["rapport"] > most * row[name]:
                words.append(f"{row['rapport'] / row[name]:.2f} of {name} for {most:.2f}")
        elif name in row and row[name] > most:
            words.append(f"{'value' if name == 'rapport' else name} {row[name]:,.1f} for {most:,}")
    if row["key"] == "static" and row["rapport"] != 1:
        words.append("needs Swift")
    if row["key"] == "long-line":
        short = next((other for other in rows if other["key"] == "line"), None)
        if short and row["megabytes"] > 10 * short["megabytes"]:
            words.append("memory grows faster than the rows")
    return words


def target(row):
    """What a row is to reach, in short."""
    parts = []
    for name, most in TARGETS.get(row["key"], {}).items():
        if name in TOOLS:
            parts.append(f"{name} × {'1/%d' % round(1 / most) if most < 1 else '%g' % most}")
        else:
            parts.append(f"{most:,}" + {"rapport": "", "megabytes": " MB", "slope": " KB a chart"}[name])
    return ", ".join(parts)


def markdown(rows):
    lines = ["| work | unit | rapport | " + " | ".join(f"{tool} (ratio)" for tool in TOOLS) + " | peak MB | KB a chart | at most | reached |",
             "|---|---|---|" + "---|" * (len(TOOLS) + 4)]
    for row in rows:
        cells = [f"{row[tool]:,.1f} ({row['rapport'] / row[tool]:.3f})" if tool in row else "" for tool in TOOLS]
        more = [f"{row[name]:,.1f}" if name in row else "" for name in ("megabytes", "slope")]
        known = row["key"] in TARGETS or row["key"] == "static"
        reached = "" if not known else "; ".join(row["missed"]) or "yes"
        value = f"{row['rapport']:,.0f}" if row["rapport"] >= 1000 or row["unit"] in ("count", "1 is yes") else f"{row['rapport']:.1f}"
        lines.append("| " + " | ".join([row["work"], row["unit"], value, *cells, *more, target(row), reached]) + " |")
    return "\n".join(lines)
