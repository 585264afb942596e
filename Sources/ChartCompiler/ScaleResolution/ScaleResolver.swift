import Chronology
import Scales
import Scenes
import Specs
import Tables

/// Gives pending scales their ranges, now that the plot has a size.
///
/// - Source: Vega's `vega-encode/src/Scale.js` (the order zero, minimum and maximum, middle, padding, nice) and Vega-Lite's ranges.
struct ScaleResolver {
  let width: Double
  let height: Double
  let pending: [Channel: PendingScale]
  let data: [ViewID: UnitData]
  let context: ChartContext

  /// All scales of the plot, positions first since offsets depend on them.
  func resolved() -> [Channel: ResolvedScale] {
    var result: [Channel: ResolvedScale] = [:]
    for channel in Channel.scaled {
      if let scale = pending[channel] { result[channel] = resolve(scale, positions: result) }
    }
    return result
  }

  private func resolve(_ scale: PendingScale, positions: [Channel: ResolvedScale]) -> ResolvedScale {
    let component = scale.component
    switch component.type.value {
    case .band, .point: return band(scale, positions)
    case .ordinal: return ordinal(scale)
    case .binOrdinal: return binOrdinal(scale)
    case .quantile, .quantize, .threshold: return discretizing(scale)
    default: return continuous(scale, positions)
    }
  }

  func flag(_ component: ScaleComponent, _ path: KeyPath<ScaleMembers, Member<Setting<Bool>>>) -> Bool {
    context.constant(component.properties[dynamicMember: path]) ?? false
  }
  private func number(_ component: ScaleComponent, _ path: KeyPath<ScaleMembers, Member<Setting<Double>>>) -> Double? {
    context.constant(component.properties[dynamicMember: path])
  }

  // MARK: Bands

  private func band(_ scale: PendingScale, _ positions: [Channel: ResolvedScale]) -> ResolvedScale {
    let component = scale.component
    guard case .discrete(let values) = scale.domain else { return ordinal(scale) }
    let isPoint = component.type.value == .point
    let inner = isPoint ? 1 : number(component, \.paddingInner) ?? number(component, \.padding) ?? 0
    let outer = number(component, \.paddingOuter) ?? number(component, \.padding) ?? 0
    var ends: [Double]
    if let step = PlotSize.step(scale, among: pending) {
      ends = [0, step * BandScale.space(count: values.count, paddingInner: inner, paddingOuter: outer)]
    } else {
      ends = numericRange(component, positions, isDiscrete: true)
    }
    if flag(component, \.reverse) { ends.reverse() }
    // Vega sets a point scale's padding after its outer padding, which is the same to it; its step reads them the other way round.
    let margin = isPoint ? number(component, \.padding) ?? outer : outer
    let bands = BandScale(
      count: values.count, range: ends, paddingInner: inner, paddingOuter: margin, align: number(component, \.align) ?? 0.5,
      rounds: flag(component, \.round))
    return ResolvedScale(
      channel: component.channel, type: component.type.value, domain: .discrete(values), mapping: .band(bands),
      rangeExtent: (ends.first ?? 0, ends.last ?? 0), zero: .definitelyNot, isReversed: flag(component, \.reverse))
  }

  // MARK: Continuous

  private func continuous(_ scale: PendingScale, _ positions: [Channel: ResolvedScale]) -> ResolvedScale {
    let component = scale.component
    let domain = settledDomain(scale, positions)
    let outputs = component.channel.isColor ? colors(component, count: domain.count) : nil
    let kind = kind(component)
    let niceness = niceness(component)
    if let outputs {
      var ramp = RampScale(kind, domain: domain, clamps: flag(component, \.clamp)).scale
      if let niceness { ramp = ramp.nice(niceness) }
      let colors = outputs.ramp(
        interpolate: context.constant(component.properties.interpolate), reversed: flag(component, \.reverse), isTime: component.type.value.isTime,
        count: domain.count)
      if domain.count > 3 {
        let even = domain.indices.map { Double($0) / Double(domain.count - 1) }
        ramp = ContinuousScale(kind, domain: domain, range: even, clamps: flag(component, \.clamp))
      }
      return ResolvedScale(
        channel: component.channel, type: component.type.value, domain: .continuous(ramp.domain), mapping: .ramp(ramp, colors),
        rangeExtent: nil, zero: component.domainHasZero, bins: boundaries(scale, ramp.domain), isReversed: flag(component, \.reverse))
    }
    let range = numericRange(component, positions, isDiscrete: false)
    var result = ContinuousScale(
      kind, domain: domain, range: range, clamps: flag(component, \.clamp), rounds: flag(component, \.round), reversed: flag(component, \.reverse))
    if let niceness { result = result.nice(niceness) }
    result.bins = boundaries(scale, result.domain)
    return ResolvedScale(
      channel: component.channel, type: component.type.value, domain: .continuous(result.domain), mapping: .continuous(result),
      rangeExtent: (result.range.first ?? 0, result.range.last ?? 0), zero: component.domainHasZero, bins: result.bins,
      isReversed: flag(component, \.reverse))
  }

  /// The domain of a scale without data: no number for positions, so that their axes have no ticks.
  ///
  /// - Several fields leave Vega an endless interval, of which zero is all that remains where it is wanted.
  private func emptyDomain(_ component: ScaleComponent) -> [Double] {
    if component.type.value == .log { return [1, 10] }
    guard component.channel.isXorY, component.domains.value.allSatisfy({ if case .column = $0 { true } else { false } }) else { return [0, 1] }
    return component.domains.value.count > 1 && component.properties.zero == .value(true) ? [0, 0] : [.nan, .nan]
  }

  /// The domain after an author's minimum, maximum and middle, zero and the padding for bars on a continuous axis.
  private func settledDomain(_ scale: PendingScale, _ positions: [Channel: ResolvedScale]) -> [Double] {
    let component = scale.component
    let type = component.type.value
    if let raw = rawDomain(component) { return raw.compactMap(\.scaleNumber) }
    guard case .continuous(var domain) = scale.domain else { return [0, 1] }
    if domain.isEmpty { return emptyDomain(component) }
    if domain.count == 1 { domain.append(domain[0]) }
    let last = domain.count - 1
    // Vega includes zero in linear, power and root scales unless told otherwise; Vega-Lite always tells.
    if component.properties.zero == .value(true) {
      if domain[0] > 0 { domain[0] = 0 }
      if domain[last] < 0 { domain[last] = 0 }
    }
    if let minimum = component.properties.domainMin.flatMap({ instant($0, component).scaleNumber }) { domain[0] = minimum }
    if let maximum = component.properties.domainMax.flatMap({ instant($0, component).scaleNumber }) { domain[last] = maximum }
    if let middle = number(component, \.domainMid) {
      domain.insert(middle, at: middle > domain[last] ? last + 1 : middle < domain[0] ? 0 : last)
    }
    if let padding = number(component, \.padding), padding != 0, type.isContinuousToContinuous, domain[0] != domain[domain.count - 1] {
      let range = numericRange(component, positions, isDiscrete: false)
      return ContinuousScale(kind(component), domain: domain, range: range).padded(by: padding).domain
    }
    return domain
  }

  private func instant(_ datum: Datum, _ component: ScaleComponent) -> Value {
    context.value(datum, isTime: component.def.type == .temporal || component.def.timeUnit != nil, timeUnit: component.def.timeUnit)
  }

  /// The domain that stands as it is: what a selection holds, or an author's expression.
  private func rawDomain(_ component: ScaleComponent) -> [Value]? {
    if let selected = component.selected { return selected }
    guard let expression = component.properties.domainRaw, case .array(let values) = context.evaluate(expression.text) else { return nil }
    let isTime = component.def.type == .temporal || component.def.timeUnit != nil
    return values.map { context.value($0, isTime: isTime, timeUnit: component.def.timeUnit) }
  }

  private func kind(_ component: ScaleComponent) -> ScaleKind {
    switch component.type.value {
    case .log: .log(base: number(component, \.base) ?? 10)
    case .pow: .pow(exponent: number(component, \.exponent) ?? 1)
    case .sqrt: .sqrt
    case .symlog: .symlog(constant: number(component, \.constant) ?? 1)
    case .time: .time(context.zone)
    case .utc: .utc
    case .identity: .identity
    default: .linear
    }
  }

  private func niceness(_ component: ScaleComponent) -> Niceness? {
    // A raw domain stands as it is.
    if rawDomain(component) != nil { return nil }
    switch context.constant(component.properties.nice) {
    case .flag(true)?: return .automatic
    case .count(let count)?: return .count(count)
    case .interval(let interval, let step)?: return .interval(interval.part, step: step)
    case .flag(false)?, nil: return nil
    }
  }

  /// Where ticks of binned data go, cut to the domain.
  private func boundaries(_ scale: PendingScale, _ domain: [Double]) -> [Double]? {
    guard let bins = scale.bins, let first = domain.first, let last = domain.last, bins.step > 0 else { return nil }
    var (start, stop) = (bins.start, bins.stop)
    if start < first { start = bins.step * (first / bins.step).rounded(.up) }
    if stop > last { stop = bins.step * (last / bins.step).rounded(.down) }
    return Bins(start: start, stop: stop, step: bins.step).boundaries
  }

  // MARK: Ranges of numbers

  private func numericRange(_ component: ScaleComponent, _ positions: [Channel: ResolvedScale], isDiscrete: Bool) -> [Double] {
    range(component.range.value, component, positions, isDiscrete: isDiscrete)
  }

  private func range(
    _ source: RangeSource, _ component: ScaleComponent, _ positions: [Channel: ResolvedScale], isDiscrete: Bool
  ) -> [Double] {
    let channel = component.channel
    let length = channel.sizeName == "width" ? width : height
    func plot() -> [Double] { channel == .y && !isDiscrete ? [length, 0] : [0, length] }
    switch source {
    case .limited(let standard, let low, let high):
      let ends = range(standard, component, positions, isDiscrete: isDiscrete)
      guard ends.count == 2 else { return ends }
      return [end(low) ?? ends[0], end(high) ?? ends[1]]
    case .plot: return plot()
    case .written(let range): return written(range, standard: channel.isXorY ? plot() : [0, length])
    case .numbers(let numbers): return numbers
    case .steps(let low, let high, let count): return even(low, high, count)
    case .band:
      let bandwidth = channel.offsetMain.flatMap { positions[$0] }?.bandwidth ?? 0
      return channel == .yOffset && !isDiscrete ? [bandwidth, 0] : [0, bandwidth]
    case .timeUnit(let start, let end):
      let duration = timeUnitLength(channel, positions)
      return [start * duration, end * duration]
    case .centeredPlot: return channel == .yOffset && !isDiscrete ? [length / 2, -length / 2] : [-length / 2, length / 2]
    case .radius: return [0, min(width, height) / 2]
    case .sizes(let minimum, let maximum, let count):
      let top = maximumSize(maximum)
      return count.map { even(minimum, top, $0) } ?? [minimum, top]
    case .step(let step): return [0, step * Double(max(1, pending[channel]?.count ?? 1))]
    case .stepForOffset, .scheme, .named, .dashes: return [0, length]
    }
  }

  /// A written end of a range in points.
  func end(_ datum: Datum?) -> Double? { datum.flatMap { context.value($0, isTime: false) }.flatMap(Double.init) }

  private func written(_ range: RangeSpec, standard: [Double]) -> [Double] {
    let values: [Value] =
      switch range {
      case .values(let elements): elements.map(value)
      case .expression(let expression): if case .array(let values) = context.evaluate(expression.text) { values } else { [] }
      case .named, .field, .scheme: []
      }
    let numbers = values.compactMap { value -> Double? in
      switch value {
      case .number(let number): number
      case .string("width"): width
      case .string("height"): height
      default: nil
      }
    }
    return numbers.isEmpty ? standard : numbers
  }

  private func value(_ element: RangeElement) -> Value {
    switch element {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    case .expression(let expression): context.evaluate(expression.text)
    case .numbers, .nothing: .null
    }
  }

  private func even(_ low: Double, _ high: Double, _ count: Int) -> [Double] {
    guard count > 1 else { return [low] }
    return (0..<count).map { low + (high - low) * Double($0) / Double(count - 1) }
  }

  func maximumSize(_ limit: RangeSource.SizeLimit) -> Double {
    switch limit {
    case .value(let value): return value
    case .bands(let xStep, let yStep, let xBins, let yBins, let isArea):
      func width(_ bins: BinSource?, _ length: Double, _ channel: Channel, _ step: Double) -> Double {
        switch bins {
        case .computed(let id, let column)?:
          guard let bins = data[id]?.bins[column], bins.stop > bins.start else { return step }
          return length / ((bins.stop - bins.start) / bins.step)
        case .step(let binStep)?:
          guard case .continuous(let domain)? = pending[channel]?.domain, let low = domain.first, let high = domain.last, high > low else {
            return step
          }
          return length / ((high - low) / binStep)
        case nil: return step
        }
      }
      let band = min(width(xBins, self.width, .x, xStep), width(yBins, height, .y, yStep))
      return isArea ? (0.95 * band) * (0.95 * band) : band - 1
    }
  }

  /// The points that one time unit of the position takes, negative where time runs up or to the left (Vega-Lite `durationExpr`, measured from the year 2001 or the unit's own base).
  private func timeUnitLength(_ channel: Channel, _ positions: [Channel: ResolvedScale]) -> Double {
    guard let main = channel.offsetMain, let scale = positions[main], let def = pending[main]?.component.def.timeUnit,
      let name = def.unit, let unit = try? TimeUnit(name: name, step: (def.step ?? 1).whole(within: 1...1_000_000), utc: def.utc),
      case .continuous(let map) = scale.mapping
    else { return 0 }
    let start = unit.durationStart(in: context.zone)
    return map.position(of: unit.end(ofGroupAt: start, in: context.zone)) - map.position(of: start)
  }
}

extension TimeInterval {
  /// The part of a date that the interval is made of.
  var part: TimeUnit.Part {
    switch self {
    case .millisecond: .milliseconds
    case .second: .seconds
    case .minute: .minutes
    case .hour: .hours
    case .day: .date
    case .week: .week
    case .month: .month
    case .year: .year
    }
  }
}

extension TimeUnit {
  /// An instant at which a group of this unit begins: the first of January 2001.
  fileprivate func durationStart(in zone: Zone) -> Double {
    CivilDateTime.epoch(year: 2001, month: 1, day: 1, in: utc ? .utc : zone)
  }
}
