/// A text as JavaScript counts it, in UTF-16 units; quick for ASCII.
struct UTF16Text {
  private let units: [UInt16]

  init(_ text: String) { units = Array(text.utf16) }

  var count: Int { units.count }

  /// The units from `start` up to `end`, both cut to what there is.
  func slice(_ start: Int, _ end: Int) -> String {
    let start = min(max(start, 0), units.count)
    let end = min(max(end, start), units.count)
    return String(decoding: units[start..<end], as: UTF16.self)
  }

  /// Where a text is first found at or after a place.
  func firstIndex(of other: UTF16Text, from start: Int) -> Int? {
    let start = min(max(start, 0), units.count)
    guard start <= units.count - other.count else { return nil }
    return (start...(units.count - other.count)).first { units[$0...].starts(with: other.units) }
  }

  /// Where a text is last found at or before a place.
  func lastIndex(of other: UTF16Text, from start: Int) -> Int? {
    guard other.count <= units.count else { return nil }
    let start = min(max(start, 0), units.count - other.count)
    return (0...start).last { units[$0...].starts(with: other.units) }
  }
}

/// The order of JavaScript, which is that of UTF-16 units.
func precedes(_ a: String, _ b: String) -> Bool {
  // In UTF-8 the order is the same but for characters beyond the basic plane.
  var (x, y) = (a.utf8.makeIterator(), b.utf8.makeIterator())
  while true {
    guard let right = y.next() else { return false }
    guard let left = x.next() else { return true }
    if left != right {
      if left >= 0xEE, right >= 0xEE { return a.utf16.lexicographicallyPrecedes(b.utf16) }
      return left < right
    }
  }
}
