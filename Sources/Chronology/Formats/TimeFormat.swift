/// A date format such as `%b %d, %Y`, read once and then used to write or read many dates.
///
/// - Source: d3-time-format; `utcFormat` is this with ``Zone/utc``.
package struct TimeFormat: Sendable, Hashable {
  /// The text that the format was made from.
  package let specifier: String
  /// The words for names of days and months.
  package let locale: TimeLocale
  let pieces: [Piece]

  /// A stretch of plain text, or one directive.
  enum Piece: Sendable, Hashable {
    case text(String)
    case field(Field, Padding)
  }

  /// What fills a number up to its usual width.
  enum Padding: Sendable { case zero, space, none }

  /// Any text is a format; unknown directives stand for their letter.
  package init(_ specifier: String, locale: TimeLocale = .enUS) {
    (self.specifier, self.locale) = (specifier, locale)
    pieces = Self.pieces(specifier, locale: locale, depth: 0)
  }

  private static func pieces(_ specifier: String, locale: TimeLocale, depth: Int) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var rest = Substring(specifier)
    func flush(_ text: inout String, into pieces: inout [Piece]) {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
    }
    while let character = rest.popFirst() {
      guard character == "%" else { text.append(character); continue }
      guard var letter = rest.popFirst() else { break }
      var padding: Padding = letter == "e" ? .space : .zero
      if let given = ["-": Padding.none, "_": .space, "0": .zero][letter] {
        padding = given
        guard let next = rest.popFirst() else { break }
        letter = next
      }
      if let nested = nested(letter, in: locale), depth < 4 {
        flush(&text, into: &pieces)
        pieces += Self.pieces(nested, locale: locale, depth: depth + 1)
      } else if let field = Field(rawValue: letter) {
        flush(&text, into: &pieces)
        pieces.append(.field(field, padding))
      } else {
        text.append(letter)
      }
    }
    flush(&text, into: &pieces)
    return pieces
  }

  private static func nested(_ letter: Character, in locale: TimeLocale) -> String? {
    switch letter {
    case "c": locale.dateTime
    case "x": locale.date
    case "X": locale.time
    default: nil
    }
  }

  /// The directives, by their letter.
  enum Field: Character, Sendable {
    case shortWeekday = "a", weekday = "A", shortMonth = "b", month = "B"
    case day = "d", spacedDay = "e", microseconds = "f"
    case shortISOYear = "g", isoYear = "G", hour24 = "H", hour12 = "I", dayOfYear = "j"
    case milliseconds = "L", monthNumber = "m", minutes = "M", period = "p", quarter = "q"
    case timestamp = "Q", timestampSeconds = "s", seconds = "S", mondayFirstWeekday = "u"
    case sundayWeek = "U", isoWeek = "V", weekdayNumber = "w", mondayWeek = "W"
    case shortYear = "y", year = "Y", zone = "Z", percent = "%"
  }
}
