import Chronology
import Scales
import SharedRules
import Specs
import Tables

/// The values that an axis marks, where they lie and what their labels say.
///
/// - Source: Vega `vega-encode/src/AxisTicks.js`, vega-scale `ticks.js`.
struct AxisTicks: Sendable {
  let values: [Value]
  /// The scaled values, in points; the start of the band on band scales.
  let positions: [Double]
  let labels: [[String]]

  /// - Parameters:
  ///   - given: the values that the author listed; `nil` takes those of the scale.
  ///   - minStep: the least distance between ticks, in domain units.
  ///   - format, formatType: see ``GuideFormat``.
  /// - Throws: ``SpecError`` for a format that is none.
  init(
    scale: ResolvedScale, given: [Value]?, request: TickRequest?, minStep: Double?, format: Setting<FormatSpec>?, formatType: String?,
    pointer: String,
    context: ChartContext
  ) throws(SpecError) {
    let request = request ?? .count(given.map { Double($0.count) } ?? 10)
    if case .continuous(var map) = scale.mapping {
      map.bins = scale.bins
      try TickLimit.check(given: given, request, on: map, pointer: pointer)
      let count = map.tickCount(request, minStep: minStep)
      let ticks = given.map { map.validTicks($0.compactMap(\.scaleNumber), count: count) } ?? map.tickValues(count)
      let writer: TickFormat
      do {
        writer = try map.tickFormat(
          context.tickSpecifier(format), count: count, type: context.tickFormatType(formatType), keepsAll: given != nil, locale: context.formatLocale)
      } catch {
        throw SpecError(pointer: pointer + "/format", reason: .invalid("\(error)"))
      }
      values = ticks.map { map.kind.isTemporal ? .date($0) : .number($0) }
      positions = map.positions(of: ticks)
      labels = ticks.map { [writer.label($0)] }
    } else {
      values = given.map { Self.valid($0, scale, request, minStep) } ?? scale.domainValues
      try TickLimit.check(values.count, pointer: pointer)
      positions = values.map { scale.number($0) ?? .nan }
      let writer = try DiscreteLabels(format: format, formatType: formatType, pointer: pointer, context: context)
      labels = values.map(writer.lines)
    }
  }

  /// The given values that a discrete scale knows, in the order of their positions, thinned to the count asked for.
  private static func valid(_ given: [Value], _ scale: ResolvedScale, _ request: TickRequest, _ minStep: Double?) -> [Value] {
    let placed = given.enumerated().compactMap { order, value in scale.number(value).map { (value: value, position: $0, order: order) } }
    let descends = scale.rangeExtent.map { $0.start > $0.end } ?? false
    var values = placed.sorted {
      $0.position == $1.position ? $0.order < $1.order : ($0.position < $1.position) != descends
    }.map(\.value)
    guard case .count(var count) = request, values.count > 1 else { return values }
    if let minStep {
      let ends = (scale.domainValues.first?.scaleNumber ?? .nan, scale.domainValues.last?.scaleNumber ?? .nan)
      let parts = abs(ends.1 - ends.0) / minStep
      count = min(count, (parts == 0 || parts.isNaN ? 1 : parts).rounded(.down) + 1)
    }
    guard count > 0 else { return values }
    let ends = [values[0], values[values.count - 1]]
    while Double(values.count) > count, values.count >= 3 {
      values = values.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    }
    return values.count < 3 ? ends : values
  }
}

extension ChartContext {
  /// How many ticks an author or rule asks for: a number, the name of a time interval, or one with a step.
  func tickRequest(_ setting: Setting<TickCountSpec>?) -> TickRequest? {
    switch constant(setting) {
    case .count(let count)?: .count(count)
    case .interval(let interval, let step)?: interval.tickPart.map { .interval($0, step: step) }
    case nil: nil
    }
  }

  /// The values that an author lists for a guide, in the units of the data; `nil` where none are listed.
  ///
  /// - Source: Vega-Lite `valueArray`.
  func guideValues(_ setting: Setting<[Datum]>?, of def: ChannelDef) -> [Value]? {
    switch setting {
    case .expression(let expression)?:
      guard case .array(let values) = evaluate(expression.text) else { return nil }
      return values
    case .value(let list)?:
      let timeUnit = def.timeUnit.flatMap { $0.binned ? nil : $0 }
      return list.map { value($0, isTime: def.type == .temporal || def.isField && timeUnit != nil, timeUnit: timeUnit) }
    case Setting.none?, .conditional?, nil: return nil
    }
  }
}

extension TimeInterval {
  /// The part of a date whose changes ticks follow.
  fileprivate var tickPart: TimeUnit.Part? { TimeUnit.Part(rawValue: rawValue) ?? TimeUnit.Part(rawValue: rawValue + "s") }
}
