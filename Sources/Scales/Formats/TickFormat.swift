import Chronology
import SharedRules

/// Turns tick values into labels.
package struct TickFormat: Sendable {
  /// Appends the label of a value in UTF-8.
  package let write: @Sendable (Double, inout [UInt8]) -> Void

  /// A format of one's own.
  package init(_ write: @escaping @Sendable (Double) -> String) { self.write = { $1 += write($0).utf8 } }

  /// Numbers in a number format.
  package init(_ format: NumberFormat) { write = { format.append($0, to: &$1) } }

  /// The label of a value; empty where a tick has none.
  package func label(_ value: Double) -> String {
    var bytes: [UInt8] = []
    write(value, &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Numbers as JavaScript writes them.
  package static let plain = TickFormat { $0.javaScriptText }

  /// Numbers in a number format, or as JavaScript writes them when there is none; for scales without numeric domains.
  ///
  /// - Throws: ``NumberFormatError/invalid(_:)`` when the text is not a number format.
  package static func number(_ specifier: TickSpecifier = .automatic, locale: FormatLocale = .enUS) throws(NumberFormatError)
    -> TickFormat
  {
    guard let text = specifier.text, !text.isEmpty else { return .plain }
    let format = try NumberFormat(text, locale: locale.number)
    return TickFormat(format)
  }

  /// Dates in a time format, or by their finest field that is not zero when there is none.
  package static func time(_ specifier: TickSpecifier = .automatic, zone: Zone, locale: FormatLocale = .enUS) -> TickFormat {
    if let text = specifier.text {
      let format = TimeFormat(text, locale: locale.time)
      return TickFormat { format.format($0, in: zone) }
    }
    let format = TimeMultiFormat(overrides: specifier.byUnit, locale: locale.time)
    return TickFormat { format.format($0, in: zone) }
  }

  /// The format for a type that the author asked for; nil for numbers, which depend on the scale.
  static func ofType(_ type: TickFormatType?, _ specifier: TickSpecifier, locale: FormatLocale) -> TickFormat? {
    switch type {
    case .time(let zone): .time(specifier, zone: zone, locale: locale)
    case .utc: .time(specifier, zone: .utc, locale: locale)
    case .number, nil: nil
    }
  }
}

extension ContinuousScale {
  /// How the ticks of this scale are labeled.
  ///
  /// - Parameters:
  ///   - count: what ``tickCount(_:minStep:)`` returned.
  ///   - type: dates or numbers, when the author says so.
  ///   - keepsAll: whether log scales label all their ticks instead of as many as there is room for; true for ticks
  ///     that the author listed.
  /// - Throws: ``NumberFormatError/invalid(_:)`` when the specifier is not a number format but should be.
  /// - Source: vega-scale `tickFormat`.
  package func tickFormat(
    _ specifier: TickSpecifier = .automatic, count: TickCount = .count(10), type: TickFormatType? = nil,
    keepsAll: Bool = false, locale: FormatLocale = .enUS
  ) throws(NumberFormatError) -> TickFormat {
    if let clock = kind.clock { return .time(specifier, zone: clock.zone, locale: locale) }
    if let format = TickFormat.ofType(type, specifier, locale: locale) { return format }
    if case .log(let base) = kind {
      let format = try FloatFormat(specifier.text, locale: locale.number)
      if keepsAll || bins != nil { return TickFormat { format.format($0) } }
      let ticks = LogTicks(base: base, isNegative: isNegative)
      let tickCount = tickValues(count).count
      let wanted = count.number ?? 10
      return TickFormat { ticks.keepsLabel($0, count: wanted, tickCount: tickCount) ? format.format($0) : "" }
    }
    let format = try NumberFormat.span(
      from: domain.first ?? .nan, to: domain.last ?? .nan, count: count.number ?? 10, specifier.text, locale: locale.number)
    return TickFormat(format)
  }
}
