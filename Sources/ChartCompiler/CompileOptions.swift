public import Chronology
public import Scenes

/// What a caller decides about a chart besides its spec.
public struct CompileOptions: Sendable {
  /// A named theme under the spec's own configuration; `nil` is Vega-Lite's look.
  public var theme: String?
  /// Whose clock tells the time of dates.
  public var zone: Zone
  /// Where random numbers start; Vega's own seed unless told.
  public var seed: UInt32
  /// Whether items carry their tooltips and what screen readers say of them: a text for each, which only an SVG shows.
  public var describesItems: Bool
  /// Sentences below the chart after those of `usermeta.rapport.notes`, such as what an analysis says of its band.
  public var notes: [String] = []
  /// What is named as source after `usermeta.rapport.source`.
  public var sources: [String] = []

  public init(theme: String? = nil, zone: Zone = .utc, seed: UInt32 = 123_456_789, describesItems: Bool = true) {
    (self.theme, self.zone, self.seed, self.describesItems) = (theme, zone, seed, describesItems)
  }
}

/// A chart that is ready to be painted.
public struct CompiledChart: Sendable {
  public let scene: Scene
  public let warnings: [ChartWarning]
}

/// Something that was drawn otherwise than its author may expect.
public struct ChartWarning: Hashable, Sendable {
  /// One line for a person.
  public var message: String
  public init(_ message: String) { self.message = message }
}
