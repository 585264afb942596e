extension Pattern {
  /// Whether the pattern is found in a text.
  func matches(_ text: String) throws(ExpressionError) -> Bool {
    var matcher = PatternMatcher(self, text)
    return try matcher.firstMatch(from: 0) != nil
  }

  /// The text with the first match replaced, or all of them if the pattern is global.
  ///
  /// - Source: ECMA-262 `GetSubstitution`: `$$`, `$&`, `` $` ``, `$'`, `$1`, `$<name>`.
  func replacing(_ text: String, with replacement: String) throws(ExpressionError) -> String {
    var matcher = PatternMatcher(self, text)
    var result = ""
    var (copied, start) = (0, 0)
    while let match = try matcher.firstMatch(from: start) {
      result += matcher.text(copied, match[0]) + substitution(replacement, match, matcher)
      copied = match[1]
      // After an empty match the search must move on.
      start = match[1] > match[0] ? match[1] : match[1] + 1
      if !isGlobal { break }
    }
    return result + matcher.text(copied, matcher.text.count)
  }

  private func substitution(_ replacement: String, _ match: [Int], _ matcher: PatternMatcher) -> String {
    func group(_ index: Int) -> String {
      match[2 * index] < 0 ? "" : matcher.text(match[2 * index], match[2 * index + 1])
    }
    var result = ""
    var rest = replacement[...]
    while let mark = rest.firstIndex(of: "$") {
      result += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      switch rest.first {
      case "$": result += "$"; rest.removeFirst()
      case "&": result += group(0); rest.removeFirst()
      case "`": result += matcher.text(0, match[0]); rest.removeFirst()
      case "'": result += matcher.text(match[1], matcher.text.count); rest.removeFirst()
      case "<" where !groupNames.isEmpty:
        guard let end = rest.firstIndex(of: ">") else { result += "$"; continue }
        if let index = groupNames[String(rest[rest.index(after: rest.startIndex)..<end])] { result += group(index) }
        rest = rest[rest.index(after: end)...]
      default:
        let digits = rest.prefix(2).prefix { $0.isASCII && $0.isWholeNumber }
        if digits.count == 2, let two = Int(digits), two >= 1, two <= groupCount {
          result += group(two)
          rest = rest.dropFirst(2)
        } else if let one = rest.first.flatMap({ $0.isASCII ? $0.wholeNumberValue : nil }), one >= 1, one <= groupCount {
          result += group(one)
          rest.removeFirst()
        } else {
          result += "$"
        }
      }
    }
    return result + rest
  }

  /// The stretches between the matches, with what groups matched in between; `nil` for groups that matched nothing.
  ///
  /// - Source: ECMA-262 `RegExp.prototype[@@split]`.
  func split(_ text: String) throws(ExpressionError) -> [String?] {
    var matcher = PatternMatcher(self, text)
    let count = matcher.text.count
    if count == 0 { return try matcher.firstMatch(from: 0) == nil ? [""] : [] }
    var parts: [String?] = []
    var (start, search) = (0, 0)
    while search < count, let match = try matcher.firstMatch(from: search), match[0] < count {
      // An empty match right where the last part began divides nothing.
      if match[1] == start || match[1] == match[0] && match[0] == start {
        search = max(search, match[0]) + 1
        continue
      }
      parts.append(matcher.text(start, match[0]))
      for group in 0..<groupCount {
        let slot = 2 * (group + 1)
        parts.append(match[slot] < 0 ? nil : matcher.text(match[slot], match[slot + 1]))
      }
      start = match[1]
      search = match[1] > match[0] ? match[1] : match[1] + 1
    }
    parts.append(matcher.text(start, count))
    return parts
  }
}
