extension TimeUnit {
  /// The time format that shows exactly the fields kept, in Vega-Lite's wording.
  ///
  /// - Source: Vega-Lite `timeUnitSpecifierExpression`, which replaces two of Vega's formats.
  package var specifier: String {
    Self.specifier(for: parts, overrides: Self.vegaLiteSpecifiers)
  }

  /// The time format that shows exactly `parts` (vega-time `timeUnitSpecifier`).
  ///
  /// - Parameter overrides: formats by part names joined with `-`, such as `year-month`; they go before Vega's own.
  package static func specifier(for parts: [Part], overrides: [String: String] = [:]) -> String {
    let parts = Set(parts).sorted()
    var format = ""
    var start = 0
    while start < parts.count {
      var end = parts.count
      while end > start {
        let key = parts[start..<end].map(\.rawValue).joined(separator: "-")
        if let piece = overrides[key] ?? vegaSpecifiers[key] {
          format += piece
          break
        }
        end -= 1
      }
      start = max(end, start + 1)
    }
    let trimmed = format.drop { $0 == " " }
    let tail = trimmed.reversed().prefix { $0 == " " }.count
    return String(trimmed.dropLast(tail))
  }

  /// What Vega-Lite shows for a year with a month, and for a full date.
  package static let vegaLiteSpecifiers = ["year-month": "%b %Y ", "year-month-date": "%b %d, %Y "]

  private static let vegaSpecifiers = [
    "year": "%Y ", "quarter": "Q%q ", "month": "%b ", "date": "%d ", "week": "W%U ", "isoweek": "W%V ",
    "day": "%a ", "dayofyear": "%j ", "hours": "%H:00", "minutes": "00:%M", "seconds": ":%S", "milliseconds": ".%L",
    "year-isoweek": "%G W%V ", "year-month": "%Y-%m ", "year-month-date": "%Y-%m-%d ", "hours-minutes": "%H:%M",
  ]
}
