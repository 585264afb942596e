import ChartCompiler
import Chronology

/// What a caller decides about a chart besides its spec.
package struct ChartOptions: Sendable, Hashable {
  /// A named theme under the spec's own configuration; `nil` is Vega-Lite's look.
  package var theme: String?
  /// Whose clock tells the time of dates.
  package var zone: Zone
  /// Where random numbers start.
  package var seed: UInt32
  /// How much larger than its spec says the chart is, in every format.
  package var scale: Double
  /// Pixels an inch of a PNG, recorded in it; a point is 1/72 inch.
  package var dpi: Double

  package init(
    theme: String? = nil, zone: Zone = .utc, seed: UInt32 = CompileOptions().seed, scale: Double = 1, dpi: Double = 72
  ) {
    (self.theme, self.zone, self.seed, self.scale, self.dpi) = (theme, zone, seed, scale, dpi)
  }

  /// What the compiler wants to know of it.
  var compile: CompileOptions { CompileOptions(theme: theme, zone: zone, seed: seed) }

  /// The options as text, equal for equal options.
  var key: String { "\(theme ?? "") \(zone.identifier) \(seed) \(scale) \(dpi)" }
}
