import Chronology

/// The kinds of continuous scales.
///
/// - Source: Vega-Lite `scale.type`.
package enum ScaleKind: Sendable, Hashable {
  /// Leaves values as they are.
  case identity
  case linear
  case log(base: Double)
  case pow(exponent: Double)
  case sqrt
  case symlog(constant: Double)
  /// Positions of moments by a local clock; values are milliseconds since 1970 UTC.
  case time(Zone)
  /// The same by UTC.
  case utc

  /// Whether ticks are powers of a base.
  package var isLogarithmic: Bool { if case .log = self { true } else { false } }
  /// Whether values are moments.
  package var isTemporal: Bool { clock != nil }

  /// The clock of a time scale; nil for the others.
  package var clock: TimeClock? {
    switch self {
    case .time(let zone): .local(zone)
    case .utc: .utc
    default: nil
    }
  }
}
