import Scales
import Scenes
import SharedRules
import Specs
import Tables

/// A scale with its type, domain and range settled: data values in, visual values out.
///
/// - One value of this type serves marks, axes and legends alike.
/// - Positions are points from the plot's left or top edge.
struct ResolvedScale: Sendable {
  enum Domain: Sendable {
    /// Ends (and middle points) of a continuous domain, after `nice` and `zero`; dates as milliseconds. Thresholds for discretizing scales.
    case continuous([Double])
    case discrete([Value])
  }
  enum Mapping: Sendable {
    /// Numbers to numbers: positions, sizes, opacities, angles.
    case continuous(ContinuousScale)
    /// Numbers through a ramp of colors; the scale's range is 0 to 1.
    case ramp(ContinuousScale, ColorRange)
    /// Each domain value has a band (or a point: a band of no width).
    case band(BandScale)
    /// Each domain value has an output, in turn, repeating.
    case ordinal([VisualValue])
    /// Classes of numbers, each with an output.
    case discretizing(any DiscretizingScale, outputs: [VisualValue])
  }

  let channel: Channel
  let type: ScaleType
  let domain: Domain
  let mapping: Mapping
  /// Ends of the numeric range, in points for positions (start may exceed end); `nil` where the outputs are not numbers.
  let rangeExtent: (start: Double, end: Double)?
  /// Whether zero is certainly, certainly not, or perhaps inside the domain; what a mark's baseline depends on.
  let zero: DomainZero
  /// Bin boundaries that axes and legends prefer over round numbers.
  let bins: [Double]?
  /// The range was turned over.
  let isReversed: Bool
  private let positions: [Value: Int]

  init(
    channel: Channel, type: ScaleType, domain: Domain, mapping: Mapping, rangeExtent: (start: Double, end: Double)?, zero: DomainZero,
    bins: [Double]? = nil, isReversed: Bool = false
  ) {
    (self.channel, self.type, self.domain, self.mapping) = (channel, type, domain, mapping)
    (self.rangeExtent, self.zero, self.bins, self.isReversed) = (rangeExtent, zero, bins, isReversed)
    var positions: [Value: Int] = [:]
    if case .discrete(let values) = domain {
      for (index, value) in values.enumerated() where positions[Self.key(value)] == nil { positions[Self.key(value)] = index }
    }
    self.positions = positions
  }

  /// The numeric output of a value (the start of its band); `nil` for values outside a discrete domain and for non-numbers.
  func number(_ value: Value) -> Double? {
    switch mapping {
    case .continuous(let scale): value.scaleNumber.map { scale.position(of: $0) }.flatMap { $0.isNaN ? nil : $0 }
    case .band(let scale): index(of: value).map { scale.position($0) }
    case .ramp: nil
    case .ordinal, .discretizing: output(value)?.number
    }
  }

  /// The numeric outputs of a whole column, in row order; NaN where ``number(_:)`` has none.
  func numbers(_ column: Column) -> [Double] {
    if case .continuous(let scale) = mapping, let decimals = column.decimals { return scale.positions(of: decimals.numbers) }
    switch (mapping, column.storage) {
    case (.continuous(let scale), .numbers(let cells)), (.continuous(let scale), .dates(let cells)):
      var outputs = scale.positions(of: cells)
      if let missing = column.missing { for row in outputs.indices where missing[row] { outputs[row] = .nan } }
      return outputs
    case (.band(let scale), .strings(let codes, let dictionary)):
      let byCode = dictionary.map { index(of: .string($0)).map { scale.position($0) } ?? .nan }
      let atNull = index(of: .null).map { scale.position($0) } ?? .nan
      return codes.map { $0 < 0 ? atNull : byCode[Int($0)] }
    default:
      if let known = column.numberCodes {
        let byCode = known.values.map { number(.number($0)) ?? .nan }
        return known.codes.map { byCode[Int($0)] }
      }
      return (0..<column.count).map { number(column[$0]) ?? .nan }
    }
  }

  /// The output of a value of whatever kind the channel takes.
  func output(_ value: Value) -> VisualValue? {
    switch mapping {
    case .continuous, .band: return number(value).map(VisualValue.number)
    case .ramp(let scale, let ramp):
      guard let number = value.scaleNumber else { return nil }
      let fraction = scale.position(of: number)
      return fraction.isNaN ? nil : .color(ramp.color(at: fraction))
    case .ordinal(let outputs):
      guard !outputs.isEmpty, let index = index(of: value) else { return nil }
      return outputs[index % outputs.count]
    case .discretizing(let classes, let outputs):
      guard let number = value.scaleNumber, let index = classes.index(of: number), outputs.indices.contains(index) else { return nil }
      return outputs[index]
    }
  }

  /// The place of a value in a discrete domain.
  func index(of value: Value) -> Int? { positions[Self.key(value)] }

  /// The width of a band; 0 for points and for scales without bands.
  var bandwidth: Double { if case .band(let scale) = mapping { scale.bandwidth } else { 0 } }
  /// The distance from one band's start to the next; 0 for scales without bands.
  var step: Double { if case .band(let scale) = mapping { scale.step } else { 0 } }
  var isDiscrete: Bool { if case .discrete = domain { true } else { false } }

  /// The classes of a discretizing scale, which answer for its labels.
  var discretizing: (any DiscretizingScale)? { if case .discretizing(let classes, _) = mapping { classes } else { nil } }

  /// Ends of a continuous domain.
  var domainExtent: (start: Double, end: Double)? {
    if case .continuous(let values) = domain, let first = values.first, let last = values.last { (first, last) } else { nil }
  }
  /// The values of a discrete domain, in order.
  var domainValues: [Value] { if case .discrete(let values) = domain { values } else { [] } }

  /// The numeric position of zero, or of the domain's lower end where zero lies outside; where bars and areas stand.
  ///
  /// - Source: Vega-Lite `scaledZeroOrMinOrMax`.
  func position(ofZeroOr end: BaselineEnd) -> Double? {
    guard case .continuous(let scale) = mapping, let extent = domainExtent else { return nil }
    switch zero {
    case .definitely: return scale.position(of: 0)
    case .definitelyNot: break
    case .maybe:
      let (low, high) = (min(extent.start, extent.end), max(extent.start, extent.end))
      if low <= 0, high >= 0 { return scale.position(of: 0) }
    }
    return scale.position(of: end == .minimum ? extent.start : extent.end)
  }

  /// Dates and numbers of one instant are one domain value, as in JavaScript's maps by valueOf.
  private static func key(_ value: Value) -> Value {
    switch value {
    case .date(let instant): .number(instant)
    case .number(let number) where number == 0: .number(0)
    default: value
    }
  }
}

enum BaselineEnd: Sendable { case minimum, maximum }

/// What is known of zero and a domain before the data is.
enum DomainZero: Sendable { case definitely, definitelyNot, maybe }

/// Colors along a continuous ramp, asked for by a fraction from 0 to 1.
enum ColorRange: Hashable, Sendable {
  /// A part of a named scheme, from `start` to `end` (1 to 0 runs it backward).
  case scheme(ColorScheme, start: Double, end: Double)
  case ramp(ColorRamp)

  func color(at fraction: Double) -> Color {
    switch self {
    case .scheme(let scheme, let start, let end): scheme.interpolate(start + (end - start) * fraction)
    case .ramp(let ramp): ramp(fraction)
    }
  }
}

extension Value {
  /// What a continuous scale makes of a value: JavaScript's `+value`.
  ///
  /// - `nil` for missing values and what is no number; texts are read. (d3 leaves missing values undefined.)
  var scaleNumber: Double? {
    switch self {
    case .null, .array, .object: return nil
    case .bool, .number, .date, .string:
      let number = javaScriptNumber
      return number.isNaN ? nil : number
    }
  }
}
