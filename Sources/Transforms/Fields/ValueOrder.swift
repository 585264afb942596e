import Tables

/// Vega's order of values of any kind.
///
/// - Missing comes before NaN, and NaN before everything else.
/// - Texts go by UTF-16 units; a text and a number compare as numbers, and are equal where the text is none.
/// - Source: vega-util `ascending`.
package enum ValueOrder {
  /// Negative, zero or positive as `a` comes before, with or after `b`.
  package static func compare(_ a: Value, _ b: Value) -> Int {
    if a.isNull || b.isNull { return a.isNull ? (b.isNull ? 0 : -1) : 1 }
    if case .string(let a) = a, case .string(let b) = b { return compare(a, b) }
    if let a = a.composedText, let b = b.composedText { return compare(a, b) }
    return compare(a.javaScriptNumber(missing: 0), b.javaScriptNumber(missing: 0), mixed: a.isText || b.isText)
  }

  /// The same for texts alone.
  package static func compare(_ a: String, _ b: String) -> Int {
    var (one, two) = (a, b)
    return one.withUTF8 { one in two.withUTF8 { order(of: one, $0) } } ?? (a.utf16.lexicographicallyPrecedes(b.utf16) ? -1 : 1)
  }

  /// The same for UTF-8, which differs from UTF-16 in the order of the last characters alone: from U+E000 on some come before those of two units.
  ///
  /// - `nil` where such a character decides.
  private static func order(of a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int? {
    for place in 0..<min(a.count, b.count) where a[place] != b[place] {
      return max(a[place], b[place]) < 0xEE ? (a[place] < b[place] ? -1 : 1) : nil
    }
    return a.count == b.count ? 0 : a.count < b.count ? -1 : 1
  }

  private static func compare(_ a: Double, _ b: Double, mixed: Bool) -> Int {
    if a < b { return -1 }
    if a > b { return 1 }
    // A text that is no number is itself not NaN, so it is not put first.
    if mixed { return 0 }
    return a.isNaN ? (b.isNaN ? 0 : -1) : b.isNaN ? 1 : 0
  }
}

extension Value {
  fileprivate var isText: Bool {
    switch self {
    case .string, .array, .object: true
    default: false
    }
  }
  /// The text that a text, array or object compares by.
  fileprivate var composedText: String? { isText ? self.keyText : nil }
}
