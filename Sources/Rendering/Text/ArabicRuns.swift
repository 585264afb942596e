/// Finds the stretches of Arabic script in a text.
enum ArabicRuns {
  /// Byte ranges of UTF-8 text; spaces between two Arabic words belong to the stretch.
  static func find(in utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    // Arabic letters start with these bytes: U+0600–U+06FF and U+0750–U+077F, U+08A0–U+08FF, U+FB50–U+FEFF.
    guard utf8.contains(where: { (0xD8...0xDD).contains($0) || $0 == 0xE0 || $0 == 0xEF }) else { return [] }
    var runs: [Range<Int>] = []
    var place = 0
    var joins = false
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let end = place + UTF8.width(scalar)
      if isArabic(scalar) {
        if joins, let last = runs.last {
          runs[runs.count - 1] = last.lowerBound..<end
        } else {
          runs.append(place..<end)
        }
        joins = true
      } else if scalar != " " && scalar != "\u{200C}" && scalar != "\u{200D}" {
        joins = false
      }
      place = end
    }
    return runs
  }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
