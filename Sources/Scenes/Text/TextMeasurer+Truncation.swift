extension TextMeasurer {
  /// The text itself if it is narrower than a limit, else as much of it as fits with an ellipsis.
  ///
  /// - A limit of zero or less is no limit. Right-to-left text is cut at its beginning, as Vega does. Whole characters only.
  /// - Source: Vega's text truncation.
  package func truncated(
    _ text: String, font: Font, limit: Double, ellipsis: String = "…", rightToLeft: Bool = false
  ) -> String {
    guard limit > 0, !text.isEmpty, !(width(of: text, font: font) < limit) else { return text }
    let room = limit - width(of: ellipsis, font: font)
    let characters = Array(text)
    var (low, high) = (0, characters.count)
    if rightToLeft {
      while low < high {
        let middle = (low + high) / 2
        if width(of: String(characters[middle...]), font: font) > room { low = middle + 1 } else { high = middle }
      }
      return ellipsis + String(characters[low...])
    }
    while low < high {
      let middle = 1 + (low + high) / 2
      if width(of: String(characters[..<middle]), font: font) < room { low = middle } else { high = middle - 1 }
    }
    return String(characters[..<low]) + ellipsis
  }

  /// Every line cut to a limit. Spaces around a line are dropped, as Vega does.
  package func truncated(
    lines: [String], font: Font, limit: Double, ellipsis: String = "…", rightToLeft: Bool = false
  ) -> [String] {
    lines.map { line in
      if line.utf8.first?.isInk == true, line.utf8.last?.isInk == true {
        return truncated(line, font: font, limit: limit, ellipsis: ellipsis, rightToLeft: rightToLeft)
      }
      var rest = Substring(line)
      while rest.first?.isWhitespace == true { rest.removeFirst() }
      while rest.last?.isWhitespace == true { rest.removeLast() }
      return truncated(String(rest), font: font, limit: limit, ellipsis: ellipsis, rightToLeft: rightToLeft)
    }
  }
}

extension UInt8 {
  /// Whether this surely is no part of a space.
  fileprivate var isInk: Bool { self > 32 && self < 127 }
}
