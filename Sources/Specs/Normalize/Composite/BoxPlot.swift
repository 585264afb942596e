import JSON
import SharedRules

/// A box from the first to the third quartile with a tick at the median, whiskers, and dots for what lies beyond.
///
/// - In: a unit spec of mark "boxplot". Out: layers of rules, ticks, bars and points over aggregated rows.
/// - Whiskers reach the last value within `extent` times the interquartile range, or the extremes for "min-max".
/// - Source: Vega-Lite `compositemark/boxplot.ts`.
struct BoxPlot {
  private let mark: JSONObject
  private let config: JSONObject
  private let outer: JSONObject
  private let axis: CompositeAxis
  /// A multiple of the interquartile range; `nil` for "min-max".
  private let reach: Double?
  private let transforms: EncodingTransforms
  private let rawTooltip: JSONValue?

  init(spec: JSONObject, mark: JSONObject, context: NormalizeContext) throws(SpecError) {
    self.mark = mark
    config = context.config
    let encoding = try EncodingTypes.completed(spec["encoding"]?.object ?? [:], pointer: context.pointer)
    outer = spec.outsideOfCompositeMark
    let orient = try CompositeAxis.orient(of: mark, type: "boxplot", encoding: encoding, context: context)
    axis = try CompositeAxis(orient: orient, encoding: encoding, mark: "boxplot", context: context)
    let extent = mark["extent"] ?? config["boxplot"]?["extent"] ?? 1.5
    switch extent {
    case .number(let number): reach = number
    case "min-max": reach = nil
    default: throw context.error("mark/extent", .unknownValue(extent.asText, known: ["min-max", "a number"]))
    }
    let separated = CompositeTooltip.separated(encoding.omitting(axis.channel))
    transforms = EncodingTransforms(of: separated.encoding, config: config)
    rawTooltip = separated.raw
  }

  func layers() -> JSONObject {
    let prepare = transforms.bins + transforms.timeUnits
    let summarize = prepare + [["aggregate": .array(transforms.aggregates + summary), "groupby": .array(transforms.groupby)]]
    var result = outer
    guard let reach else {
      result["transform"] = .array((outer["transform"]?.array ?? []) + summarize)
      result["layer"] = .array(whiskers + box)
      return result
    }
    result["layer"] = [
      .object(beyondTheBox(reach: reach, prepare: prepare)),
      ["transform": .array(summarize), "layer": .array(box)],
    ]
    return result
  }

  // MARK: Aggregates

  private var quartiles: [JSONValue] {
    [aggregate("q1", axis.field, as: "lower_box"), aggregate("q3", axis.field, as: "upper_box")]
  }

  private var summary: [JSONValue] {
    let (low, high) = reach == nil ? ("lower_whisker", "upper_whisker") : ("min", "max")
    return quartiles + [
      aggregate("median", axis.field, as: "mid_box"), aggregate("min", axis.field, as: low), aggregate("max", axis.field, as: high),
    ]
  }

  private func aggregate(_ operation: String, _ field: String, as prefix: String) -> JSONValue {
    ["op": .string(operation), "field": .string(field), "as": .string("\(prefix)_\(axis.column)")]
  }

  // MARK: Layers

  private var encodingWithoutSizeAndColor: JSONObject { transforms.encoding.omitting("color", "size") }

  private func part(_ encoding: JSONObject) -> CompositePart {
    CompositePart(mark: mark, config: config["boxplot"], axis: axis, encoding: encoding)
  }

  private var whiskers: [JSONValue] {
    let part = part(encodingWithoutSizeAndColor)
    let tooltip =
      reach == nil
      ? summaryTooltip
      : CompositeTooltip.tooltip(
        [.init("upper_whisker_", "Upper Whisker"), .init("lower_whisker_", "Lower Whisker")], axis: axis, encoding: transforms.encoding)
    let rule = marked(["type": "rule", "aria": false])
    let tick = marked(["type": "tick", "color": "black", "opacity": 1, "orient": .string(axis.tickOrient), "aria": false])
    return part.layer("rule", mark: rule, from: "lower_whisker", to: "lower_box", tooltip: tooltip)
      + part.layer("rule", mark: rule, from: "upper_box", to: "upper_whisker", tooltip: tooltip)
      + part.layer("ticks", mark: tick, from: "lower_whisker", tooltip: tooltip)
      + part.layer("ticks", mark: tick, from: "upper_whisker", tooltip: tooltip)
  }

  private var box: [JSONValue] {
    let size = MarkSetting.value("size", mark: mark, config: config).flatMap { $0.isTruthy ? $0 : nil }
    var bar = marked(["type": "bar", "orient": .string(axis.orient), "ariaRoleDescription": "box"])
    var median = marked(["type": "tick", "orient": .string(axis.tickOrient), "aria": false])
    if let color = config["boxplot"]?["median"]?["color"], color.isTruthy { median["color"] = color }
    if let size {
      bar["size"] = size
      median["size"] = size
    }
    return part(transforms.encoding).layer("box", mark: bar, from: "lower_box", to: "upper_box", tooltip: summaryTooltip)
      + part(medianEncoding).layer("median", mark: median, from: "mid_box", tooltip: summaryTooltip)
  }

  /// A median takes the color of a box that has no height, since it is all that is seen of it.
  private var medianEncoding: JSONObject {
    var result = encodingWithoutSizeAndColor
    if let size = transforms.encoding["size"], size.isTruthy { result["size"] = size }
    let box = config["boxplot"]?["box"]
    let standard = (box?.object != nil ? box?["color"] : config["mark"]?["color"]).flatMap { $0.isTruthy ? $0 : nil } ?? "#4c78a8"
    var condition: JSONObject = [
      "test": .string("\(datum("lower_box_\(axis.field)")) >= \(datum("upper_box_\(axis.field)"))")
    ]
    condition.spread(transforms.encoding["color"]?.object ?? ["value": standard])
    result["color"] = ["condition": .object(condition)]
    return result
  }

  private var summaryTooltip: JSONValue {
    CompositeTooltip.tooltip(
      [
        .init(reach == nil ? "upper_whisker_" : "max_", "Max"), .init("upper_box_", "Q3"), .init("mid_box_", "Median"),
        .init("lower_box_", "Q1"), .init(reach == nil ? "lower_whisker_" : "min_", "Min"),
      ], axis: axis, encoding: transforms.encoding)
  }

  /// Whiskers to the last values within reach, and dots for the values beyond.
  private func beyondTheBox(reach: Double, prepare: [JSONValue]) -> JSONObject {
    let (low, high) = (datum("lower_box_\(axis.field)"), datum("upper_box_\(axis.field)"))
    let distance = "\(JSONValue.number(reach).asText) * (\(high) - \(low))"
    let (lowest, highest) = ("\(low) - \(distance)", "\(high) + \(distance)")
    let value = datum(axis.field)
    let quartiles: JSONValue = ["joinaggregate": .array(quartiles), "groupby": .array(transforms.groupby)]
    let ends: [JSONValue] = [
      aggregate("min", axis.field, as: "lower_whisker"), aggregate("max", axis.field, as: "upper_whisker"),
      aggregate("min", "lower_box_\(axis.field)", as: "lower_box"), aggregate("max", "upper_box_\(axis.field)", as: "upper_box"),
    ]
    let within: [JSONValue] = [
      ["filter": .string("(\(lowest) <= \(value)) && (\(value) <= \(highest))")],
      ["aggregate": .array(ends + transforms.aggregates), "groupby": .array(transforms.groupby)],
    ]
    let outliers = outlierLayer(beyond: "(\(value) < \(lowest)) || (\(value) > \(highest))")
    guard let outliers else {
      return ["transform": .array(prepare + [quartiles] + within), "layer": .array(whiskers)]
    }
    return [
      "transform": .array(prepare + [quartiles]),
      "layer": [outliers, ["transform": .array(within), "layer": .array(whiskers)]],
    ]
  }

  private func outlierLayer(beyond test: String) -> JSONValue? {
    var encoding: JSONObject = [
      axis.channel: .object(CompositePart.positioned(axis, field: axis.definition["field"] ?? .null))
    ]
    encoding.spread(encodingWithoutSizeAndColor.omitting("tooltip"))
    if let color = transforms.encoding["color"], color.isTruthy { encoding["color"] = color }
    if let rawTooltip { encoding["tooltip"] = rawTooltip }
    return CompositePart.layer(
      "outliers", of: mark, config: config["boxplot"],
      base: ["transform": [["filter": .string(test)]], "mark": "point", "encoding": .object(encoding)]
    ).first
  }

  /// A part's mark that treats invalid values as the box plot does.
  private func marked(_ definition: JSONObject) -> JSONObject {
    guard let invalid = mark["invalid"] else { return definition }
    return definition.spreading(["invalid": invalid])
  }

  private func datum(_ name: String) -> String { FieldPath.datumExpression(name) }
}

extension JSONObject {
  /// A unit spec less what its composite mark replaces; selections have nothing to select from there.
  var outsideOfCompositeMark: JSONObject {
    var result = omitting("mark", "encoding", "params", "projection")
    if let others = SelectionParameters(self["params"]).others { result["params"] = others }
    return result
  }
}
