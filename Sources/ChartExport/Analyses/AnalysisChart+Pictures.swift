import Analysis
import JSON

/// The marks of each kind of analysis.
extension AnalysisChart {
  private static let ink: JSONValue = "#0a5f9e"
  private static let quiet: JSONValue = "#7a7a7a"

  /// x as a number: years without a thousands separator, and never from zero.
  private var x: JSONValue {
    if result.data.hasDates, form != .steps, form != .sides {
      return ["field": "date", "type": "temporal", "title": .null, "scale": ["padding": 12]]
    }
    var channel: JSONObject = ["field": "x", "type": "quantitative", "scale": ["zero": false, "nice": false, "padding": 12]]
    let isYear = result.data.axis == .years || result.data.x.allSatisfy { (1000...2999).contains($0) }
    channel["title"] = isYear ? .null : .string(result.data.xName)
    channel["axis"] = isYear ? ["format": "d", "tickMinStep": 1] : [:]
    return .object(channel)
  }

  /// Periods as written, upright, and fewer where they do not fit.
  private var labels: JSONValue {
    ["field": "label", "type": "ordinal", "sort": .null, "title": .null, "axis": ["labelAngle": 0, "labelOverlap": true]]
  }

  private func y(_ field: JSONValue, zero: Bool = false, title: String? = nil) -> JSONValue {
    let unit = result.unit.map { " (\($0))" } ?? ""
    return [
      "field": field, "type": "quantitative", "scale": ["zero": .bool(zero)],
      "title": .string(title ?? (result.quantity == result.data.name ? result.unit ?? result.quantity : result.quantity + unit)),
    ]
  }

  private func layer(_ data: JSONValue, _ mark: JSONValue, _ encoding: JSONValue) -> JSONValue {
    ["data": ["name": data], "mark": mark, "encoding": encoding]
  }

  private func rule(_ value: Double) -> JSONValue {
    [
      "data": ["values": [["at": .number(value)]]], "mark": ["type": "rule", "color": Self.quiet, "strokeDash": [4, 3]],
      "encoding": ["y": ["field": "at", "type": "quantitative"]],
    ]
  }

  private var points: JSONValue {
    let groups = Set(result.data.groups ?? [])
    var encoding: JSONObject = ["x": x, "y": y("value")]
    if form == .curve(byGroup: true), (2...8).contains(groups.count) { encoding["color"] = ["field": "group", "type": "nominal", "title": .null] }
    return layer("figures", ["type": "point", "filled": true, "size": 42, "opacity": 0.7, "color": Self.quiet], .object(encoding))
  }

  private func band(_ extra: JSONObject = [:]) -> JSONValue {
    var encoding: JSONObject = ["x": x, "y": y("lower"), "y2": ["field": "upper"]]
    encoding.merge(extra) { $1 }
    return layer("fitted", ["type": "area", "color": Self.ink, "opacity": 0.2], .object(encoding))
  }

  /// A curve with its band over the figures.
  var curve: JSONObject {
    let line = layer("fitted", ["type": "line", "color": Self.ink, "strokeWidth": 2], ["x": x, "y": y("estimate")])
    let hasBand = result.fitted.contains { $0.estimate.lower != nil }
    let own = form == .process ? [] : [points]
    return ["layer": .array((hasBand ? [band()] : []) + own + [line])]
  }

  /// The figures alone, joined in order of time.
  var figures: JSONObject {
    ["layer": [layer("figures", ["type": "line", "color": Self.quiet, "strokeWidth": 1], ["x": x, "y": y("value")]), points]]
  }

  /// Means of stretches, with the interval of each change shaded.
  var steps: JSONObject {
    let breaks: JSONValue = [["filter": "datum.name == 'breakpoints'"]]
    func marked(_ mark: JSONValue, _ encoding: JSONValue) -> JSONValue {
      ["data": ["name": "estimates"], "transform": breaks, "mark": mark, "encoding": encoding]
    }
    func place(_ field: JSONValue) -> JSONValue {
      var channel = x.object ?? [:]
      channel["field"] = field
      return .object(channel)
    }
    return [
      "layer": [
        marked(["type": "rect", "color": "#f0a83c", "opacity": 0.25], ["x": place("lower"), "x2": ["field": "upper"]]),
        layer("figures", ["type": "line", "color": Self.quiet, "strokeWidth": 1], ["x": x, "y": y("value")]),
        layer("figures", ["type": "point", "filled": true, "size": 22, "color": Self.quiet], ["x": x, "y": y("value")]),
        layer(
          "fitted", ["type": "line", "color": Self.ink, "strokeWidth": 2.5], ["x": x, "y": y("estimate"), "detail": ["field": "estimate"]]),
        marked(["type": "rule", "color": "#b4400a", "strokeDash": [4, 3]], ["x": place("estimate")]),
      ]
    ]
  }

  /// Both sides of an event with their bands, and a rule at it.
  var sides: JSONObject {
    let event = result.parameters.first { $0.name == "event" }
    var place: Double?
    if case .number(let value)? = event?.value { place = value }
    var channel = x.object ?? [:]
    channel["field"] = "at"
    let rule: JSONValue = [
      "data": ["values": [["at": .number(place ?? 0)]]], "mark": ["type": "rule", "color": "#b4400a", "strokeDash": [4, 3]],
      "encoding": ["x": .object(channel)],
    ]
    return [
      "layer": [
        band(["detail": ["field": "group"]]), points,
        layer(
          "fitted", ["type": "line", "color": Self.ink, "strokeWidth": 2], ["x": x, "y": y("estimate"), "detail": ["field": "group"]]),
        rule,
      ]
    ]
  }

  /// Changes from wave to wave with their margins, around zero.
  var differences: JSONObject {
    let place = result.fitted.count > 7 ? x : labels
    return [
      "layer": [
        rule(0), layer("fitted", ["type": "rule", "color": Self.ink, "strokeWidth": 2], ["x": place, "y": y("lower"), "y2": ["field": "upper"]]),
        layer(
          "fitted", ["type": "point", "filled": true, "size": 70, "opacity": 1, "color": Self.ink], ["x": place, "y": y("estimate", zero: true)]),
      ]
    ]
  }

  /// A line over time, with what it is measured against.
  func series(reference: Double?) -> JSONObject {
    let mark: JSONValue = ["type": "line", "point": ["size": 36, "filled": true]]
    var encoding: JSONObject = ["x": x, "y": y("estimate")]
    if Set(result.fitted.compactMap(\.group)).count > 1 { encoding["color"] = ["field": "group", "type": "nominal", "title": .null] }
    return ["layer": .array((reference.map { [rule($0)] } ?? []) + [layer("fitted", mark, .object(encoding))])]
  }

  /// Shares over time, stacked where they are those of groups.
  var shares: JSONObject {
    guard Set(result.fitted.compactMap(\.group)).count > 1 else { return series(reference: nil) }
    return [
      "data": ["name": "fitted"], "mark": "bar",
      "encoding": [
        "x": labels, "y": ["field": "estimate", "type": "quantitative", "scale": ["domain": [0, 1]], "title": .string(result.quantity)],
        "color": ["field": "group", "type": "nominal", "title": .null],
      ],
    ]
  }

  /// Rates from step to step.
  var bars: JSONObject {
    return [
      "data": ["name": "fitted"], "mark": ["type": "bar", "color": Self.ink], "encoding": ["x": labels, "y": y("estimate", zero: true)],
    ]
  }

  /// Exports up, imports down, the balance as a line.
  var balance: JSONObject {
    let place = labels
    let title = y("estimate", title: result.unit ?? "amount").object?["title"] ?? .null
    let names: JSONValue = ["domain": ["exports", "imports", "balance"], "range": ["#00705a", "#b4400a", "#1a1a1a"]]
    func color(_ name: JSONValue) -> JSONValue { ["datum": name, "type": "nominal", "scale": names, "title": .null] }
    func side(_ field: String, _ name: JSONValue) -> JSONValue {
      [
        "data": ["name": "fitted"], "transform": [["calculate": .string(field), "as": "amount"]], "mark": "bar",
        "encoding": ["x": place, "y": ["field": "amount", "type": "quantitative", "title": title], "color": color(name)],
      ]
    }
    return [
      "layer": [
        side("datum.exports", "exports"), side("-datum.imports", "imports"),
        layer(
          "fitted", ["type": "line", "point": ["size": 40]],
          ["x": place, "y": ["field": "estimate", "type": "quantitative", "title": title], "color": color("balance")]),
      ]
    ]
  }

  /// Correlations by lag, with the bound that unrelated series stay within.
  var lags: JSONObject {
    let bound = result["whiteNoiseBound"]?.estimate ?? 0
    return [
      "layer": [
        rule(bound), rule(-bound),
        layer(
          "fitted", ["type": "bar", "color": Self.ink, "width": 6],
          [
            "x": ["field": "x", "type": "quantitative", "title": "lag (positive: the second series leads)", "axis": ["tickMinStep": 1]],
            "y": y("estimate", zero: true),
          ]),
      ]
    ]
  }

  /// Pairs of two series.
  var scatter: JSONObject {
    [
      "data": ["name": "figures"], "mark": ["type": "point", "filled": true, "size": 60, "color": Self.ink],
      "encoding": [
        "x": ["field": "value", "type": "quantitative", "scale": ["zero": false], "title": "first series"],
        "y": ["field": "with", "type": "quantitative", "scale": ["zero": false], "title": "second series"],
      ],
    ]
  }

  /// A bar a group, largest first.
  var categories: JSONObject {
    let field: JSONValue = result.fitted.contains { $0.group != nil } ? "group" : "label"
    return [
      "data": ["name": "fitted"], "height": ["step": 22], "mark": ["type": "bar", "color": Self.ink],
      "encoding": ["y": ["field": field, "type": "nominal", "sort": "-x", "title": .null], "x": y("estimate", zero: true)],
    ]
  }
}
