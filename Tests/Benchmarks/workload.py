"""The charts and data files that are measured; the same bytes on every run."""
import json
import math
import os
import random

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"


def spec(mark, encoding, data, **more):
    return {"$schema": SCHEMA, "width": 1000, "height": 600, "data": data, "mark": mark, "encoding": encoding, **more}


def field(name, kind="quantitative", **more):
    return {"field": name, "type": kind, **more}


def lines(points):
    """Two noisy waves: the chart that every tool draws."""
    xs = [2000 + 10 * i / (points - 1) for i in range(points)]
    rows = [{"year": x, "share": 50 - 30 * math.sin(i * 12 / points + k) - 3 * math.sin(i * 1.7), "poll": name}
            for k, name in enumerate(("BBC", "Pew")) for i, x in enumerate(xs)]
    return spec("line", {"x": field("year", scale={"zero": False}), "y": field("share"), "color": {"field": "poll"}}, {"values": rows},
                title="Favourable views of Russia in Pakistan")


def bars(seed=1, count=50):
    source = random.Random(seed)
    rows = [{"product": f"Product {index + 1}", "value": round(source.uniform(5, 100), 2)} for index in range(count)]
    return spec("bar", {"x": field("product", "nominal"), "y": field("value")}, {"values": rows}, title=f"Exports by product, {seed}")


def facets(seed=2, count=12):
    source, rows = random.Random(seed), []
    for country in range(count):
        level = 50.0
        for year in range(40):
            level += source.gauss(0, 3)
            rows.append({"country": f"Country {country + 1}", "year": 1985 + year, "share": round(level, 2)})
    chart = spec("line", {"x": field("year", scale={"zero": False}), "y": field("share"),
                          "facet": field("country", "nominal", columns=4)}, {"values": rows}, title=f"Shares by country, {seed}")
    chart["width"], chart["height"] = 230, 150
    return chart


def stacked(seed=3):
    source = random.Random(seed)
    rows = [{"year": 1960 + year, "goods": name, "value": round(source.uniform(1, 10), 2)}
            for name in ("arms", "fuel", "grain", "machines", "steel", "textiles") for year in range(60)]
    return spec("area", {"x": field("year", scale={"zero": False}), "y": field("value"), "color": field("goods", "nominal")},
                {"values": rows}, title=f"Trade by goods, {seed}")


def heatmap(seed=4, side=100):
    source = random.Random(seed)
    rows = [{"x": x, "y": y, "value": round(source.gauss(0, 1), 3)} for y in range(side) for x in range(side)]
    return spec("rect", {"x": field("x", "ordinal"), "y": field("y", "ordinal"), "color": field("value")}, {"values": rows},
                title=f"Correlations, {seed}")


def cloud(seed, count=300):
    source = random.Random(seed)
    rows = [{"x": round(source.gauss(0, 1), 3), "y": round(source.gauss(0, 1), 3), "group": "abc"[index % 3]} for index in range(count)]
    return spec("point", {"x": field("x"), "y": field("y"), "color": field("group", "nominal")}, {"values": rows}, title=f"Cloud {seed}")


def waves(seed):
    chart = lines(200)
    source = random.Random(seed)
    for row in chart["data"]["values"]:
        row["share"] = round(row["share"] + source.gauss(0, 2), 3)
    chart["title"] = f"Favourable views, {seed}"
    return chart


# Charts beside the two waves that the peers draw, too.
OTHERS = {"bars": ("bars of 50 categories", bars), "facets": ("12 facets", facets), "stacked": ("stacked areas", stacked),
          "heatmap": ("heatmap of 10,000 cells", heatmap)}


def different(folder, count):
    """Many charts, no two alike."""
    kinds = [waves, bars, cloud, stacked, facets, lambda seed: heatmap(seed, 20)]
    for index in range(count):
        write(os.path.join(folder, f"chart-{index:04}.vl.json"), kinds[index % len(kinds)](index))


def write(path, chart):
    with open(path, "w") as file:
        json.dump(chart, file)
    return path


def large_table(folder, rows):
    """A CSV file of many rows."""
    source, level = random.Random(1), 0.0
    path = os.path.join(folder, f"rows-{rows}.csv")
    with open(path, "w") as file:
        file.write("t,walk,x,y,group\n")
        for index in range(rows):
            level += source.gauss(0, 1)
            file.write(f"{index},{level:.4f},{source.gauss(0, 1):.4f},{source.gauss(0, 1):.4f},{'abcdefgh'[index % 8]}\n")
    return path


def pairs_table(folder, rows):
    """A CSV file of two columns of numbers."""
    source, level = random.Random(2), 0.0
    path = os.path.join(folder, f"pairs-{rows}.csv")
    with open(path, "w") as file:
        file.write("x,y\n")
        for index in range(rows):
            level += source.gauss(0, 1)
            file.write(f"{index},{level:.4f}\n")
    return path


def large(table, kind):
    """A chart of a CSV file in the same folder."""
    data = {"url": os.path.basename(table)}
    if kind == "line":
        return spec("line", {"x": field("x"), "y": field("y")}, data)
    if kind == "scatter":
        return spec("point", {"x": field("x"), "y": field("y"), "color": field("group", "nominal")}, data)
    return spec("bar", {"x": field("group", "nominal"), "y": field("y", aggregate="mean")}, data)
