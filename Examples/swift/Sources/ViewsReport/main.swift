import Foundation
import Rapport

/// Draws the shares of a CSV file over time with their trend, and prints the trend: `ViewsReport views.csv views.png`.
guard CommandLine.arguments.count == 3 else {
  print("usage: ViewsReport views.csv views.png")
  exit(64)
}
let (input, output) = (CommandLine.arguments[1], CommandLine.arguments[2])

let spec = """
  {
    "title": "Pakistan: favorable view of Russia, percent",
    "width": 480, "height": 280,
    "encoding": {"x": {"field": "year", "type": "quantitative", "axis": {"format": "d", "title": null}, "scale": {"zero": false}}},
    "layer": [
      {
        "data": {"name": "trend"}, "mark": {"type": "area", "opacity": 0.2},
        "encoding": {
          "x": {"field": "x", "type": "quantitative"}, "y": {"field": "lower", "type": "quantitative", "title": null}, "y2": {"field": "upper"}
        }
      },
      {
        "data": {"name": "trend"}, "mark": "line",
        "encoding": {"x": {"field": "x", "type": "quantitative"}, "y": {"field": "estimate", "type": "quantitative"}}
      },
      {"data": {"name": "views"}, "mark": "point", "encoding": {"y": {"field": "share", "type": "quantitative"}}}
    ]
  }
  """

do {
  let views = try Table(csv: Array(try Data(contentsOf: URL(fileURLWithPath: input))))
  let trend = try views.trend(.linear, x: "year", y: "share")
  var chart = try Chart(spec)
  chart.data = ["views": views, "trend": trend.table()]
  try Data(try chart.png(dpi: 144)).write(to: URL(fileURLWithPath: output))

  if let slope = trend["slope"], let lower = slope.lower, let upper = slope.upper {
    print(String(format: "%.2f points a year, %.2f to %.2f", slope.value, lower, upper))
  }
  for sentence in trend.findings + trend.notes { print(sentence) }
} catch {
  print("ViewsReport: \(error)")
  exit(65)
}
