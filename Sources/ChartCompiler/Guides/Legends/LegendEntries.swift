import ChartLayout
import Scales
import Scenes
import Specs
import Tables

/// Which values a legend shows and what their labels say.
///
/// - Source: Vega `vega-encode/src/LegendEntries.js`, vega-scale `labels.js`.
struct LegendEntries: Sendable {
  var values: [Value]
  var labels: [[String]]

  /// - Parameter count: how many entries a continuous scale should have.
  /// - Throws: ``SpecError`` for a format that is none.
  init(_ builder: LegendBuilder, count request: TickRequest) throws(SpecError) {
    let (component, scale, context, kind) = (builder.component, builder.scale, builder.context, builder.kind)
    let given = context.guideValues(component.properties.values, of: component.def)
    let (format, type) = (component.properties.format, component.properties.formatType)
    if scale.isDiscrete {
      let writer = try DiscreteLabels(format: format, formatType: type, pointer: component.pointer, context: context)
      values = given ?? scale.domainValues
      labels = values.map { context.broken(writer.lines($0)) }
    } else {
      let style: LegendLabels.Style = kind == .symbol ? .symbols : kind == .gradient ? .gradient : .blocks
      let map = scale.legendMap
      try TickLimit.check(given: given, request, on: map, pointer: component.pointer)
      let count = map.tickCount(request, minStep: context.constant(builder.look.own.tickMinStep))
      let entries: LegendLabels
      do {
        entries = try Self.entries(
          scale, style, context.tickSpecifier(format), count: count, type: context.tickFormatType(type), listsValues: given != nil, context)
      } catch {
        throw SpecError(pointer: component.pointer + "/format", reason: .invalid("\(error)"))
      }
      var numbers = given?.map { $0.scaleNumber ?? .nan } ?? entries.values
      // Vega keeps the ticks of logarithmic colors that have no label.
      if given == nil, case .ramp = scale.mapping, map.bins == nil { numbers = map.tickValues(count) }
      if kind == .gradient, given == nil, numbers.count < 3, let ends = scale.domainExtent, ends.start != ends.end {
        numbers = [ends.start, ends.end]
      }
      values = numbers.map { scale.type.isTime ? .date($0) : .number($0) }
      labels = entries.labels(for: numbers).map { [$0] }
    }
    if kind == .symbol { limit(builder, isGiven: given != nil) }
    try rewrite(builder)
  }

  private static func entries(
    _ scale: ResolvedScale, _ style: LegendLabels.Style, _ specifier: TickSpecifier, count: TickCount, type: TickFormatType?, listsValues: Bool,
    _ context: ChartContext
  ) throws(NumberFormatError) -> LegendLabels {
    if let classes = scale.discretizing {
      return try classes.legendLabels(style, specifier, count: count, type: type, locale: context.formatLocale)
    }
    return try scale.legendMap.legendLabels(style, specifier, count: count, type: type, listsValues: listsValues, locale: context.formatLocale)
  }

  /// Leaves out a first symbol of size zero and, beyond the limit, all but a note of how many there are.
  private mutating func limit(_ builder: LegendBuilder, isGiven: Bool) {
    let limit = builder.look.count(\.symbolLimit) ?? 0
    let all = values
    let exceeds = limit > 0 && values.count > limit
    if exceeds {
      values = Array(values.prefix(limit - 1))
      labels = Array(labels.prefix(limit - 1))
    }
    if !isGiven, let first = values.first, builder.scale.output(first)?.number == 0 {
      values.removeFirst()
      labels.removeFirst()
    }
    if exceeds {
      labels.append(["…\(all.count - values.count) entries"])
      values.append(all[values.count])
    }
  }

  private mutating func rewrite(_ builder: LegendBuilder) throws(SpecError) {
    let function = builder.component.encode?.value.labelText
    guard var text = builder.component.properties.labelExpr ?? function else { return }
    if let function, builder.component.properties.labelExpr != nil { text = text.replacing("datum.label", with: function) }
    let rows = GuideRows(values: values, labels: labels, countsEntries: true, context: builder.context, pointer: builder.component.pointer)
    labels = try rows.values(text).map { builder.context.lines(of: $0) }
  }
}

extension ResolvedScale {
  /// The numeric map of a continuous scale, bins included, for ticks and labels.
  var legendMap: ContinuousScale {
    switch mapping {
    case .continuous(var map), .ramp(var map, _):
      map.bins = bins
      return map
    default: return ContinuousScale()
    }
  }
}
