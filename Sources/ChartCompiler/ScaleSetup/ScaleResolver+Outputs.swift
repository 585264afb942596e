import JSON
import Scales
import Scenes
import Specs
import Tables

/// Scales whose outputs are colors, shapes, dashes, or numbers by class.
extension ScaleResolver {
  func ordinal(_ scale: PendingScale) -> ResolvedScale {
    guard case .discrete(let values) = scale.domain else { return empty(scale) }
    return ResolvedScale(
      channel: scale.component.channel, type: scale.component.type.value, domain: .discrete(values),
      mapping: .ordinal(outputs(scale, count: values.count, domain: values)), rangeExtent: nil, zero: .definitelyNot,
      isReversed: scale.component["reverse"] == .bool(true))
  }

  func binOrdinal(_ scale: PendingScale) -> ResolvedScale {
    guard case .continuous(let boundaries) = scale.domain, boundaries.count > 1 else { return empty(scale) }
    let outputs = outputs(scale, count: boundaries.count - 1, domain: [])
    return ResolvedScale(
      channel: scale.component.channel, type: .binOrdinal, domain: .continuous(boundaries),
      mapping: .discretizing(BinOrdinalScale(boundaries: boundaries, count: outputs.count), outputs: outputs), rangeExtent: nil,
      zero: .definitelyNot, bins: boundaries)
  }

  func discretizing(_ scale: PendingScale) -> ResolvedScale {
    let component = scale.component
    let type = component.type.value
    switch (type, scale.domain) {
    case (.threshold, .continuous(let thresholds)):
      let outputs = outputs(scale, count: thresholds.count + 1, domain: [])
      return classes(scale, ThresholdScale(thresholds: thresholds, count: outputs.count), outputs, domain: thresholds)
    case (.quantile, .sample(let sample)):
      let outputs = outputs(scale, count: classCount(component, "quantileCount"), domain: [])
      let quantiles = QuantileScale(values: sample, count: outputs.count)
      return classes(scale, quantiles, outputs, domain: quantiles.domain)
    case (.quantize, .continuous(var domain)):
      guard domain.count >= 2 else { return empty(scale) }
      if component["zero"] == .bool(true) {
        domain[0] = min(domain[0], 0)
        domain[1] = max(domain[1], 0)
      }
      let outputs = outputs(scale, count: classCount(component, "quantizeCount"), domain: [])
      var quantize = QuantizeScale(from: domain[0], to: domain[domain.count - 1], count: outputs.count)
      switch component["nice"] {
      case .bool(true): quantize = quantize.nice()
      case .number(let count): quantize = quantize.nice(count: count)
      default: break
      }
      return classes(scale, quantize, outputs, domain: quantize.domain)
    default: return empty(scale)
    }
  }

  /// How many classes there are where nobody says: Vega's five for colors, the configuration's for others.
  private func classCount(_ component: ScaleComponent, _ name: String) -> Int {
    component.channel.isColor ? 5 : (context.config.number("scale", name) ?? 4).whole(within: 0...10_000)
  }

  private func classes(_ scale: PendingScale, _ classes: any DiscretizingScale, _ outputs: [VisualValue], domain: [Double]) -> ResolvedScale {
    ResolvedScale(
      channel: scale.component.channel, type: scale.component.type.value, domain: .continuous(domain),
      mapping: .discretizing(classes, outputs: outputs), rangeExtent: nil, zero: .definitelyNot)
  }

  private func empty(_ scale: PendingScale) -> ResolvedScale {
    ResolvedScale(
      channel: scale.component.channel, type: scale.component.type.value, domain: .discrete([]), mapping: .ordinal([]), rangeExtent: nil,
      zero: .definitelyNot)
  }

  // MARK: Outputs

  /// One output a class or domain value (or a list to be repeated).
  private func outputs(_ scale: PendingScale, count: Int, domain: [Value]) -> [VisualValue] {
    let component = scale.component
    let reversed = component["reverse"] == .bool(true)
    let channel = component.channel
    var values: [VisualValue]
    if channel.isColor {
      let range = colors(component, count: count)
      if case .field(let field) = range {
        values = fieldOutputs(field, component, domain)
      } else {
        values = range.colors(
          context, count: count, isOrdinal: component.type.value == .ordinal, interpolate: component["interpolate"]
        ).map(VisualValue.color)
      }
    } else {
      switch component.range.value {
      case .written(.object(let object)) where object["field"] != nil: values = fieldOutputs(object["field"]?.string ?? "", component, domain)
      case .written(let json): values = constants(json)
      case .dashes: values = [[1, 0], [4, 2], [2, 1], [1, 1], [1, 2, 4, 2]].map(VisualValue.numbers)
      case .named(let name): values = constants(context.config["range", name] ?? .null)
      case .numbers(let ends): values = spread(ends, count)
      case .steps(let low, let high, let steps): values = spread([low, high], steps)
      case .sizes(let minimum, let maximum, let steps): values = spread([minimum, sizeLimit(maximum)], steps ?? count)
      case .limited(let standard, let low, let high):
        var ends: [Double] = [0, 1]
        if case .sizes(let minimum, let maximum, _) = standard { ends = [minimum, sizeLimit(maximum)] }
        if case .numbers(let numbers) = standard, numbers.count == 2 { ends = numbers }
        values = spread([context.constant(low)?.number ?? ends[0], context.constant(high)?.number ?? ends[1]], count)
      default: values = spread([0, channel.sizeName == "width" ? width : height], count)
      }
    }
    return reversed ? values.reversed() : values
  }

  private func sizeLimit(_ limit: RangeSource.SizeLimit) -> Double {
    if case .value(let value) = limit { return value }
    return maximumSize(limit)
  }

  /// Numbers spread evenly; an ordinal scale with a two-number range repeats just these two in Vega, but classes want one each.
  private func spread(_ ends: [Double], _ count: Int) -> [VisualValue] {
    guard count > 2, ends.count == 2 else { return ends.map(VisualValue.number) }
    return (0..<count).map { .number(ends[0] + (ends[1] - ends[0]) * Double($0) / Double(count - 1)) }
  }

  private func constants(_ json: JSONValue) -> [VisualValue] {
    if let name = json.string, let named = context.config["range", name] { return constants(named) }
    return (json.array ?? []).compactMap { element in
      switch context.constant(element) {
      case .number(let number): .number(number)
      case .string(let text): .text(text)
      case .array(let numbers): .numbers(numbers.compactMap(\.number))
      default: nil
      }
    }
  }

  /// Outputs taken from a field of the data: for each domain value, what the field says in its first row.
  private func fieldOutputs(_ field: String, _ component: ScaleComponent, _ domain: [Value]) -> [VisualValue] {
    guard let table = data[component.unitID]?.main, let outputs = table.column(field), let keys = table.column(FieldName.column(of: component.def))
    else { return [] }
    var byKey: [Value: Value] = [:]
    for row in 0..<table.rowCount where byKey[keys[row].domainKey] == nil { byKey[keys[row].domainKey] = outputs[row] }
    return domain.map { value in
      switch byKey[value.domainKey] {
      case .number(let number): .number(number)
      case .string(let text): component.channel.isColor ? Color(css: text).map(VisualValue.color) ?? .text(text) : .text(text)
      default: .text("")
      }
    }
  }

  /// The written or configured colors of a channel.
  func colors(_ component: ScaleComponent, count: Int) -> ColorSource {
    switch component.range.value {
    case .written(.object(let object)) where object["field"] != nil: return .field(object["field"]?.string ?? "")
    case .written(let json): return ColorSource(json, config: context.config)
    case .scheme(let json): return ColorSource(scheme: json)
    case .named(let name): return ColorSource(.string(name), config: context.config)
    default: return ColorSource(.string("ramp"), config: context.config)
    }
  }
}
