import Scenes

/// Cuts texts that are wider than a limit and puts an ellipsis where something is missing.
///
/// - Source: Vega `text.js`, whose binary search decides how much stays.
struct TextCut: Sendable {
  /// In points; 0 or less keeps everything.
  var limit: Double
  var ellipsis = "…"
  /// Whether the start is cut, as in text from right to left.
  var keepsEnd = false
  var font: Font

  func text(_ given: String, measurer: any TextMeasurer) -> String {
    let text = Self.trimmed(given)
    guard limit > 0, !text.isEmpty, measurer.width(of: text, font: font) >= limit else { return text }
    let room = limit - measurer.width(of: ellipsis, font: font)
    let characters = Array(text)
    func width(_ part: ArraySlice<Character>) -> Double { measurer.width(of: String(part), font: font) }
    var (low, high) = (0, characters.count)
    if keepsEnd {
      while low < high {
        let middle = (low + high) / 2
        if width(characters[middle...]) > room { low = middle + 1 } else { high = middle }
      }
      return ellipsis + String(characters[low...])
    }
    while low < high {
      let middle = 1 + (low + high) / 2
      if width(characters[..<min(middle, characters.count)]) < room { low = middle } else { high = middle - 1 }
    }
    return String(characters[..<min(low, characters.count)]) + ellipsis
  }

  /// Without white space at either end.
  private static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The parts between occurrences of a separator, as JavaScript's `split`.
  static func split(_ text: String, at separator: String) -> [String] {
    let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
    var parts: [String] = []
    var (start, place) = (0, 0)
    while place + mark.count <= bytes.count {
      if bytes[place..<place + mark.count].elementsEqual(mark) {
        parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
        place += mark.count
        start = place
      } else {
        place += 1
      }
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}
