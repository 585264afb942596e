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
      isReversed: flag(scale.component, \.reverse))
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
      let outputs = outputs(scale, count: classCount(component, \.quantileCount), domain: [])
      let quantiles = QuantileScale(values: sample, count: outputs.count)
      return classes(scale, quantiles, outputs, domain: quantiles.domain)
    case (.quantize, .continuous(var domain)):
      guard domain.count >= 2 else { return empty(scale) }
      if component.properties.zero == .value(true) {
        domain[0] = min(domain[0], 0)
        domain[1] = max(domain[1], 0)
      }
      let outputs = outputs(scale, count: classCount(component, \.quantizeCount), domain: [])
      var quantize = QuantizeScale(from: domain[0], to: domain[domain.count - 1], count: outputs.count)
      switch context.constant(component.properties.nice) {
      case .flag(true)?: quantize = quantize.nice()
      case .count(let count)?: quantize = quantize.nice(count: count)
      default: break
      }
      return classes(scale, quantize, outputs, domain: quantize.domain)
    default: return empty(scale)
    }
  }

  /// How many classes there are where nobody says: Vega's five for colors, the configuration's for others.
  private func classCount(_ component: ScaleComponent, _ path: KeyPath<ScaleConfigMembers, Member<Double>>) -> Int {
    component.channel.isColor ? 5 : (context.config.scale?[path] ?? 4).whole(within: 0...10_000)
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
    let reversed = flag(component, \.reverse)
    let channel = component.channel
    var values: [VisualValue]
    if channel.isColor {
      let range = colors(component, count: count)
      if case .field(let field) = range {
        values = fieldOutputs(field, component, domain)
      } else {
        values = range.colors(count: count, isOrdinal: component.type.value == .ordinal).map(VisualValue.color)
      }
    } else {
      switch component.range.value {
      case .written(.field(let field)): values = fieldOutputs(field, component, domain)
      case .written(let range): values = constants(range)
      case .dashes: values = [[1, 0], [4, 2], [2, 1], [1, 1], [1, 2, 4, 2]].map(VisualValue.numbers)
      case .named(let name): values = context.config.range(name).map(constants) ?? []
      case .numbers(let ends): values = spread(ends, count)
      case .steps(let low, let high, let steps): values = spread([low, high], steps)
      case .sizes(let minimum, let maximum, let steps): values = spread([minimum, sizeLimit(maximum)], steps ?? count)
      case .limited(let standard, let low, let high):
        var ends: [Double] = [0, 1]
        if case .sizes(let minimum, let maximum, _) = standard { ends = [minimum, sizeLimit(maximum)] }
        if case .numbers(let numbers) = standard, numbers.count == 2 { ends = numbers }
        values = spread([end(low) ?? ends[0], end(high) ?? ends[1]], count)
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

  private func constants(_ range: RangeSpec) -> [VisualValue] {
    switch range {
    case .named(let name):
      guard let named = context.config.range(name), named != range else { return [] }
      return constants(named)
    case .values(let elements): return elements.compactMap(constant)
    case .expression, .field, .scheme: return []
    }
  }

  private func constant(_ element: RangeElement) -> VisualValue? {
    switch element {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .numbers(let numbers): return .numbers(numbers)
    case .nothing: return nil
    case .expression(let expression):
      switch context.evaluate(expression.text) {
      case .number(let number): return .number(number)
      case .string(let text): return .text(text)
      case .array(let numbers): return .numbers(numbers.compactMap(Double.init))
      default: return nil
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
    case .written(let range): return ColorSource(range, context: context)
    case .scheme(let scheme): return context.constant(scheme).map { ColorSource($0) } ?? .list([])
    case .named(let name): return ColorSource(.named(name), context: context)
    default: return ColorSource(.named(.ramp), context: context)
    }
  }
}
