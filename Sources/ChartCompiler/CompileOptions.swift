import Chronology
import Scenes

/// What a caller decides about a chart besides its spec.
package struct CompileOptions: Sendable {
  /// A named theme under the spec's own configuration; `nil` is Vega-Lite's look.
  package var theme: String?
  /// Whose clock tells the time of dates.
  package var zone: Zone
  /// Where random numbers start; Vega's own seed unless told.
  package var seed: UInt32
  /// Whether items carry their tooltips and what screen readers say of them: a text for each, which only an SVG shows.
  package var describesItems: Bool
  /// Sentences below the chart after those of `usermeta.rapport.notes`, such as what an analysis says of its band.
  package var notes: [String] = []
  /// What is named as source after `usermeta.rapport.source`.
  package var sources: [String] = []

  package init(theme: String? = nil, zone: Zone = .utc, seed: UInt32 = 123_456_789, describesItems: Bool = true) {
    (self.theme, self.zone, self.seed, self.describesItems) = (theme, zone, seed, describesItems)
  }
}

/// A chart that is ready to be painted.
package struct CompiledChart: Sendable {
  package let scene: Scene
  package let warnings: [ChartWarning]
}

/// Something that was drawn otherwise than its author may expect.
package struct ChartWarning: Hashable, Sendable {
  /// One line for a person.
  package var message: String
  package init(_ message: String) { self.message = message }
}
