/// Tells texts that people mean as dates from those that JavaScript merely happens to read as dates.
///
/// `Date.parse` takes `Party 3`, `1,5` and `2 000` for dates, and Vega with it. Where a type is guessed, that would turn names
/// and numbers with a comma into dates, so there a text must also look like one.
enum DateLikeness {
  /// Whether a text begins with the name of a month or weekday, or with a number and has a letter or one of `-/:.` in it.
  static func isLikely(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.firstIndex(where: { $0 != 0x20 }) else { return false }
    let first = text[start]
    if first &- 0x30 < 10 || first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      return text[(start + 1)...].contains { byte in
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
          || byte == UInt8(ascii: ".")
      }
    }
    guard text.count - start >= 3 else { return false }
    let letters = (0..<3).reduce(UInt32(0)) { $0 << 8 | UInt32(text[start + $1] | 0x20) }
    return names.contains(letters)
  }

  static func isLikely(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isLikely($0) }
  }

  private static let names = Set(
    "jan feb mar apr may jun jul aug sep oct nov dec sun mon tue wed thu fri sat".split(separator: " ").map { name in
      name.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    })
}
