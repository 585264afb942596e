import Chronology

/// What an author says about how labels look.
package enum TickSpecifier: Sendable, Hashable {
  /// Nothing; each scale has its own way.
  case automatic
  /// A number format or a time format.
  case text(String)
  /// Time formats by the finest date field that is not zero.
  case byUnit([TimeUnit.Part: String])

  /// The text, if there is one.
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  var byUnit: [TimeUnit.Part: String] { if case .byUnit(let formats) = self { formats } else { [:] } }
}

/// What labels show, when it is not left to the scale (Vega `formatType`).
package enum TickFormatType: Sendable, Hashable {
  case number
  /// Dates by a local clock.
  case time(Zone)
  /// Dates by UTC.
  case utc
}
