/// The kind of a scale.
///
/// - Source: Vega-Lite `scale.ts`; the raw value is the name in a spec.
package enum ScaleType: String, SpecChoice {
  case linear, log, pow, sqrt, symlog, identity, sequential, time, utc
  case quantile, quantize, threshold
  case binOrdinal = "bin-ordinal"
  case ordinal, point, band

  package var isDiscrete: Bool { [.ordinal, .binOrdinal, .point, .band].contains(self) }
  package var isContinuous: Bool { !isDiscrete }
  package var isTime: Bool { self == .time || self == .utc }
  /// Continuous in and out.
  package var isContinuousToContinuous: Bool { isQuantitative || isTime }
  package var isQuantitative: Bool { [.linear, .log, .pow, .sqrt, .symlog, .identity, .sequential].contains(self) }
  /// Continuous in, steps out.
  package var isDiscretizing: Bool { [.quantile, .quantize, .threshold].contains(self) }

  /// Which of two types wins when views share a scale; a higher number does.
  ///
  /// - Source: Vega-Lite `SCALE_PRECEDENCE_INDEX`.
  package var precedence: Int {
    switch self {
    case .log, .pow, .sqrt, .symlog, .identity, .sequential: 1
    case .point: 10
    case .band: 11
    default: 0
    }
  }

  private enum Category { case numeric, time, ordinalPosition, ordinal, binOrdinal, discretizing }
  private var category: Category {
    switch self {
    case .time, .utc: .time
    case .point, .band: .ordinalPosition
    case .ordinal: .ordinal
    case .binOrdinal: .binOrdinal
    case .quantile, .quantize, .threshold: .discretizing
    default: .numeric
    }
  }
  /// Whether two views' scales of these types can be one.
  package func isCompatible(with other: ScaleType) -> Bool {
    if category == other.category { return true }
    return [category, other.category] == [.ordinalPosition, .time] || [category, other.category] == [.time, .ordinalPosition]
  }
}
