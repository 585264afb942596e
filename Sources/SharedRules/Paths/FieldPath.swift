/// A field reference as its steps, such as `origin`, `country` for `origin.country`.
///
/// - Dots separate; brackets hold an index, a name or a quoted name; a backslash takes the next character as it is.
/// - Source: vega-util `splitAccessPath`.
package struct FieldPath: Hashable, Sendable {
  /// The names along the path; none for an empty reference.
  package let steps: [String]

  /// The steps of a reference; one that Vega would refuse is a single step, as it is written.
  ///
  /// - So a column that is called `it's` or `price [USD` can be named although its name is no path.
  package init(_ reference: String) {
    do { self = try FieldPath(parsing: reference) } catch { steps = [reference] }
  }

  /// The steps of a reference.
  ///
  /// - Throws: ``FieldPathError`` when a bracket or a quote stands alone.
  package init(parsing reference: String) throws(FieldPathError) {
    guard reference.utf8.contains(where: { Self.marks.contains($0) }) else {
      steps = reference.isEmpty ? [] : [reference]
      return
    }
    var splitter = Splitter(reference)
    try splitter.run()
    steps = splitter.steps
  }

  /// The reference as one flat column name, its steps joined by dots; what a table calls the column.
  package var name: String { steps.count == 1 ? steps[0] : steps.joined(separator: ".") }

  private static let marks: [UInt8] = Array(#"\.[]"'"#.utf8)
}

/// Reads a reference from left to right, with the state that Vega's function has.
private struct Splitter {
  private let reference: String
  private let bytes: [UInt8]
  private(set) var steps: [String] = []
  /// What of the current step stands before ``start``, because an escape came between.
  private var kept: [UInt8] = []
  private var start = 0
  private var place = 0
  private var bracket = Bracket.none
  private var quote: UInt8?

  private enum Bracket: Equatable {
    case none
    /// The name in it begins at a place.
    case open(Int)
    /// Its quoted name is complete.
    case named
  }

  init(_ reference: String) { (self.reference, bytes) = (reference, Array(reference.utf8)) }

  mutating func run() throws(FieldPathError) {
    while place < bytes.count {
      try step(bytes[place])
      place += 1
    }
    if bracket != .none { throw .missingClosingBracket(reference) }
    if quote != nil { throw .missingClosingQuote(reference) }
    if place > start { push() }
  }

  private mutating func step(_ byte: UInt8) throws(FieldPathError) {
    switch byte {
    case UInt8(ascii: "\\"):
      kept += bytes[start..<place]
      place += 1
      start = place
    case quote:
      push()
      (quote, bracket) = (nil, .named)
    case _ where quote != nil: break
    case UInt8(ascii: "\"") where isAtNameStart, UInt8(ascii: "'") where isAtNameStart: (start, quote) = (place + 1, byte)
    case UInt8(ascii: ".") where bracket == .none: if place > start { push() } else { start = place + 1 }
    case UInt8(ascii: "["):
      if place > start { push() }
      start = place + 1
      bracket = .open(start)
    case UInt8(ascii: "]"):
      if bracket == .none { throw .missingOpenBracket(reference) }
      if bracket != .named { push() }
      (bracket, start) = (.none, place + 1)
    default: break
    }
  }

  /// Whether a quote begins a name here; what stands between a bracket and a quote is lost, as in Vega.
  private var isAtNameStart: Bool { bracket == .open(start) || (bracket == .none && start == 0) }

  private mutating func push() {
    let end = min(place, bytes.count)
    steps.append(String(decoding: kept + bytes[min(start, end)..<end], as: UTF8.self))
    kept = []
    start = place + 1
  }
}
