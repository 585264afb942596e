/// Reads regular expressions.
struct PatternParser {
  let source: String
  let scalars: [Unicode.Scalar]
  var position = 0
  var depth = 0
  private(set) var groupCount = 0
  private(set) var groupNames: [String: Int] = [:]
  /// The names of all groups in the text, as references may come before them.
  var namesAhead: [String] = []
  let ignoresCase, multiline, dotMatchesAll, isUnicode: Bool

  init(_ source: String, flags: String) {
    self.source = source
    scalars = Array(source.unicodeScalars)
    ignoresCase = flags.contains("i")
    multiline = flags.contains("m")
    dotMatchesAll = flags.contains("s")
    isUnicode = flags.contains("u") || flags.contains("v")
    scanGroups()
  }

  var totalGroups = 0

  /// Counts the groups beforehand: what `\7` means depends on how many there are.
  mutating func scanGroups() {
    var inClass = false
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "[": inClass = true
      case "]": inClass = false
      case "(" where !inClass:
        if index + 1 < scalars.count, scalars[index + 1] == "?" {
          let isNamed =
            index + 3 < scalars.count && scalars[index + 2] == "<" && scalars[index + 3] != "=" && scalars[index + 3] != "!"
          if isNamed {
            totalGroups += 1
            var name = String.UnicodeScalarView()
            name.append(contentsOf: scalars[(index + 3)...].prefix { $0 != ">" })
            namesAhead.append(String(name))
          }
        } else {
          totalGroups += 1
          namesAhead.append("")
        }
      default: break
      }
      index += 1
    }
  }

  mutating func pattern() throws(ExpressionError) -> PatternNode {
    let node = try choice()
    guard position == scalars.count else { throw bad("a \")\" without its \"(\"") }
    return node
  }

  func bad(_ problem: String) -> ExpressionError { ExpressionError(.badPattern(source, problem: problem)) }

  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func take(_ text: String) -> Bool {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  mutating func choice() throws(ExpressionError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { throw bad("groups nested too deep") }
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .choice(options)
  }

  mutating func sequence() throws(ExpressionError) -> PatternNode {
    var parts: [PatternNode] = []
    while let next = current, next != "|", next != ")" { parts.append(try term()) }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  mutating func term() throws(ExpressionError) -> PatternNode {
    let groupsBefore = groupCount
    let (node, mayRepeat) = try atom()
    guard let count = try repeatCount() else { return node }
    guard mayRepeat else { throw bad("nothing to repeat") }
    let isLazy = take("?")
    return .repeated(node, count, isLazy: isLazy, groups: groupsBefore + 1..<groupCount + 1)
  }

  mutating func repeatCount() throws(ExpressionError) -> ClosedRange<Int>? {
    if take("*") { return 0...Int.max }
    if take("+") { return 1...Int.max }
    if take("?") { return 0...1 }
    guard current == "{" else { return nil }
    let before = position
    position += 1
    if let least = number() {
      if take("}") { return least...least }
      if take(",") {
        if take("}") { return least...Int.max }
        if let most = number(), take("}") {
          guard least <= most else { throw bad("the numbers in {\(least),\(most)} are out of order") }
          return least...most
        }
      }
    }
    // Outside Unicode mode a brace that is no repeat stands for itself.
    if isUnicode { throw bad("an incomplete repeat") }
    position = before
    return nil
  }

  mutating func number() -> Int? {
    var value: Int?
    while let digit = current, "0"..."9" ~= digit {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000)
      position += 1
    }
    return value
  }

  mutating func atom() throws(ExpressionError) -> (PatternNode, mayRepeat: Bool) {
    guard let next = current else { return (.empty, false) }
    position += 1
    switch next {
    case "^": return (.lineStart(multiline: multiline), false)
    case "$": return (.lineEnd(multiline: multiline), false)
    case ".":
      return (.set(PatternSet(ranges: dotMatchesAll ? [] : PatternSet.lineEnds, isNegated: true)), true)
    case "(": return try group()
    case "[": return (.set(try characterClass()), true)
    case "\\": return try escape()
    case "*", "+", "?": throw bad("nothing to repeat")
    case "{":
      position -= 1
      let isRepeat = try repeatCount() != nil
      if isRepeat { throw bad("nothing to repeat") }
      position += 1
      return (scalar(next.value), true)
    default: return (scalar(next.value), true)
    }
  }

  func scalar(_ value: UInt32) -> PatternNode {
    .scalar(ignoresCase ? PatternCase.folded(value) : value, ignoringCase: ignoresCase)
  }

  mutating func group() throws(ExpressionError) -> (PatternNode, mayRepeat: Bool) {
    if take("?:") { return (try closed(), true) }
    if take("?=") { return (.look(try closed(), behind: false, negated: false), true) }
    if take("?!") { return (.look(try closed(), behind: false, negated: true), true) }
    if take("?<=") { return (.look(try closed(), behind: true, negated: false), false) }
    if take("?<!") { return (.look(try closed(), behind: true, negated: true), false) }
    groupCount += 1
    let index = groupCount
    if take("?<") {
      let name = try groupName()
      guard groupNames[name] == nil else { throw bad("two groups named \"\(name)\"") }
      groupNames[name] = index
    } else if current == "?" {
      throw bad("an unknown kind of group")
    }
    return (.group(try closed(), index), true)
  }

  mutating func closed() throws(ExpressionError) -> PatternNode {
    let node = try choice()
    guard take(")") else { throw bad("a \"(\" without its \")\"") }
    return node
  }

  mutating func groupName() throws(ExpressionError) -> String {
    var name = String.UnicodeScalarView()
    while let next = current, next != ">" {
      name.append(next)
      position += 1
    }
    guard take(">"), let first = name.first, Tokenizer.isNameStart(first), name.allSatisfy(Tokenizer.isNamePart) else {
      throw bad("a group without a proper name")
    }
    return String(name)
  }
}
