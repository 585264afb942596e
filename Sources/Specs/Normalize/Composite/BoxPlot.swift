import SharedRules

/// A box from the first to the third quartile with a tick at the median, whiskers, and dots for what lies beyond.
///
/// - In: a unit of mark "boxplot". Out: layers of rules, ticks, bars and points over aggregated rows.
/// - Whiskers reach the last value within `extent` times the interquartile range, or the extremes for "min-max".
/// - Source: Vega-Lite `compositemark/boxplot.ts`.
struct BoxPlot {
  private let view: ViewSpec
  private let mark: MarkSpec
  private let config: Config
  private let outer: ViewSpec
  private let axis: CompositeAxis
  /// A multiple of the interquartile range; `nil` for "min-max".
  private let reach: Double?
  private let transforms: EncodingTransforms
  private let rawTooltip: EncodingSpec.Content?

  init(spec: ViewSpec, mark: MarkSpec, encoding: EncodingSpec, config: Config) throws(SpecError) {
    (view, self.mark, self.config) = (spec, mark, config)
    let encoding = encoding.completed
    outer = spec.outsideOfCompositeMark
    axis = try CompositeAxis(orient: CompositeAxis.orient(of: mark, encoding: encoding), encoding: encoding, mark: mark)
    switch mark.extent ?? config.boxplot?.extent {
    case .multiple(let number)?: reach = number
    case .minMax?: reach = nil
    case .error?, nil: reach = 1.5
    }
    let separated = CompositeTooltip.separated(encoding.omitting(axis.channel))
    transforms = try EncodingTransforms(of: separated.encoding, config: config)
    rawTooltip = separated.raw
  }

  func layers() -> ViewSpec {
    let prepare = transforms.bins + transforms.timeUnits
    let summarize = prepare + [.aggregate(transforms.aggregates + summary, by: transforms.groupby, pointer: mark.pointer, places: places)]
    var result = outer
    guard let reach else {
      result.transform = (outer.transform ?? []) + summarize
      result.layer = whiskers + box
      return result
    }
    result.layer = [beyondTheBox(reach: reach, prepare: prepare), layered(box, after: summarize)]
    return result
  }

  private func layered(_ layers: [ViewSpec], after transform: [TransformStep]) -> ViewSpec {
    var result = ViewSpec(pointer: view.pointer)
    (result.transform, result.layer) = (transform, layers)
    return result
  }

  private var places: [String: String] { transforms.places.merging([axis.field: axis.definition.pointer(of: \.field)]) { $1 } }

  // MARK: Aggregates

  private var quartiles: [Measure] { [aggregate(.q1, axis.field, as: "lower_box"), aggregate(.q3, axis.field, as: "upper_box")] }

  private var summary: [Measure] {
    let (low, high) = reach == nil ? ("lower_whisker", "upper_whisker") : ("min", "max")
    return quartiles + [
      aggregate(.median, axis.field, as: "mid_box"), aggregate(.min, axis.field, as: low), aggregate(.max, axis.field, as: high),
    ]
  }

  private func aggregate(_ operation: AggregateOperation, _ field: String, as prefix: String) -> Measure {
    Measure(operation, of: field, as: "\(prefix)_\(axis.column)")
  }

  // MARK: Layers

  private var encodingWithoutSizeAndColor: EncodingSpec { transforms.encoding.omitting(.color, .size) }

  private func part(_ encoding: EncodingSpec) -> CompositePart {
    CompositePart(view: view, mark: mark, config: config, axis: axis, encoding: encoding)
  }

  private var whiskers: [ViewSpec] {
    let part = part(encodingWithoutSizeAndColor)
    let tooltip =
      reach == nil
      ? summaryTooltip
      : CompositeTooltip.tooltip(
        [.init("upper_whisker_", "Upper Whisker"), .init("lower_whisker_", "Lower Whisker")], axis: axis, encoding: transforms.encoding)
    var rule = marked(.rule)
    rule.aria = .value(false)
    var tick = marked(.tick)
    (tick.color, tick.opacity, tick.orient, tick.aria) = (.value(.color("black")), .value(1), axis.orient.across, .value(false))
    return part.layer(\.rule, "rule", mark: rule, from: "lower_whisker", to: "lower_box", tooltip: tooltip)
      + part.layer(\.rule, "rule", mark: rule, from: "upper_box", to: "upper_whisker", tooltip: tooltip)
      + part.layer(\.ticks, "ticks", mark: tick, from: "lower_whisker", tooltip: tooltip)
      + part.layer(\.ticks, "ticks", mark: tick, from: "upper_whisker", tooltip: tooltip)
  }

  private var box: [ViewSpec] {
    let size = config.markProperty(\.size, MarkDef(mark, config: config))
    var bar = marked(.bar)
    (bar.orient, bar.ariaRoleDescription) = (axis.orient, .value("box"))
    var median = marked(.tick)
    (median.orient, median.aria) = (axis.orient.across, .value(false))
    if let color = config.boxplot?.median?.mark?.color { median.color = color }
    (bar.size, median.size) = (size, size)
    return part(transforms.encoding).layer(\.box, "box", mark: bar, from: "lower_box", to: "upper_box", tooltip: summaryTooltip)
      + part(medianEncoding).layer(\.median, "median", mark: median, from: "mid_box", tooltip: summaryTooltip)
  }

  /// A median takes the color of a box that has no height, since it is all that is seen of it.
  private var medianEncoding: EncodingSpec {
    var result = encodingWithoutSizeAndColor
    result[.size] = transforms.encoding[.size]
    let boxConfig = config.boxplot?.box
    let standard = (boxConfig?.mark != nil ? boxConfig?.mark?.color : config.mark?.color) ?? .value(.color("#4c78a8"))
    var condition = transforms.encoding[.color] ?? ChannelSpec(pointer: transforms.encoding.pointer + "/color")
    if transforms.encoding[.color] == nil {
      switch standard {
      case .value(.color(let name)): condition.value = .value(.text(name))
      case .value(.gradient(let gradient)): condition.value = .value(.gradient(gradient))
      case .expression(let expression): condition.value = .expression(expression)
      case .none, .conditional: break
      }
    }
    condition.test = .expression("\(datum("lower_box_\(axis.field)")) >= \(datum("upper_box_\(axis.field)"))", pointer: mark.pointer)
    var color = ChannelSpec(pointer: condition.pointer)
    color.condition = [condition]
    result[.color] = color
    return result
  }

  private var summaryTooltip: EncodingSpec.Content {
    CompositeTooltip.tooltip(
      [
        .init(reach == nil ? "upper_whisker_" : "max_", "Max"), .init("upper_box_", "Q3"), .init("mid_box_", "Median"),
        .init("lower_box_", "Q1"), .init(reach == nil ? "lower_whisker_" : "min_", "Min"),
      ], axis: axis, encoding: transforms.encoding)
  }

  /// Whiskers to the last values within reach, and dots for the values beyond.
  private func beyondTheBox(reach: Double, prepare: [TransformStep]) -> ViewSpec {
    let (low, high) = (datum("lower_box_\(axis.field)"), datum("upper_box_\(axis.field)"))
    let distance = "\(reach.javaScriptText) * (\(high) - \(low))"
    let (lowest, highest) = ("\(low) - \(distance)", "\(high) + \(distance)")
    let value = datum(axis.field)
    let quartiles = TransformStep.joinAggregate(quartiles, by: transforms.groupby, pointer: mark.pointer, places: places)
    let ends = [
      aggregate(.min, axis.field, as: "lower_whisker"), aggregate(.max, axis.field, as: "upper_whisker"),
      aggregate(.min, "lower_box_\(axis.field)", as: "lower_box"), aggregate(.max, "upper_box_\(axis.field)", as: "upper_box"),
    ]
    let within: [TransformStep] = [
      .filter("(\(lowest) <= \(value)) && (\(value) <= \(highest))", pointer: mark.pointer),
      .aggregate(ends + transforms.aggregates, by: transforms.groupby, pointer: mark.pointer, places: places),
    ]
    let outliers = outlierLayer(beyond: "(\(value) < \(lowest)) || (\(value) > \(highest))")
    guard let outliers else { return layered(whiskers, after: prepare + [quartiles] + within) }
    return layered([outliers, layered(whiskers, after: within)], after: prepare + [quartiles])
  }

  private func outlierLayer(beyond test: String) -> ViewSpec? {
    let part = part(encodingWithoutSizeAndColor)
    var encoding = EncodingSpec(pointer: transforms.encoding.pointer)
    encoding[axis.channel] = part.positioned(on: axis.field)
    encoding = encoding.merging(encodingWithoutSizeAndColor.omitting(.tooltip))
    if let color = transforms.encoding[.color] { encoding[.color] = color }
    if let rawTooltip { encoding.channels[.tooltip] = rawTooltip }
    var point = MarkSpec()
    point.type = .point
    return part.layer(\.outliers, "outliers", mark: point, encoding: encoding, transform: [.filter(test, pointer: mark.pointer)]).first
  }

  /// A part's mark that treats invalid values as the box plot does.
  private func marked(_ type: MarkType) -> MarkSpec {
    var result = mark.keeping(\.invalid)
    result.type = type
    return result
  }

  private func datum(_ name: String) -> String { FieldPath.datumExpression(name) }
}
