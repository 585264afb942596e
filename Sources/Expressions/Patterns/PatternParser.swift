/// Reads regular expressions.
struct PatternParser {
  private let source: String
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  private(set) var groupCount = 0
  private(set) var groupNames: [String: Int] = [:]
  /// The names of all groups in the text, as references may come before them.
  private var namesAhead: [String] = []
  private let ignoresCase, multiline, dotMatchesAll, isUnicode: Bool

  init(_ source: String, flags: String) {
    self.source = source
    scalars = Array(source.unicodeScalars)
    ignoresCase = flags.contains("i")
    multiline = flags.contains("m")
    dotMatchesAll = flags.contains("s")
    isUnicode = flags.contains("u") || flags.contains("v")
    scanGroups()
  }

  private var totalGroups = 0

  /// Counts the groups beforehand: what `\7` means depends on how many there are.
  private mutating func scanGroups() {
    var inClass = false
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "[": inClass = true
      case "]": inClass = false
      case "(" where !inClass:
        if index + 1 < scalars.count, scalars[index + 1] == "?" {
          let isNamed = index + 3 < scalars.count && scalars[index + 2] == "<" && scalars[index + 3] != "=" && scalars[index + 3] != "!"
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

  private func bad(_ problem: String) -> ExpressionError { ExpressionError(.badPattern(source, problem: problem)) }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  private mutating func choice() throws(ExpressionError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { throw bad("groups nested too deep") }
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() throws(ExpressionError) -> PatternNode {
    var parts: [PatternNode] = []
    while let next = current, next != "|", next != ")" { parts.append(try term()) }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  private mutating func term() throws(ExpressionError) -> PatternNode {
    let groupsBefore = groupCount
    let (node, mayRepeat) = try atom()
    guard let count = try repeatCount() else { return node }
    guard mayRepeat else { throw bad("nothing to repeat") }
    let isLazy = take("?")
    return .repeated(node, count, isLazy: isLazy, groups: groupsBefore + 1..<groupCount + 1)
  }

  private mutating func repeatCount() throws(ExpressionError) -> ClosedRange<Int>? {
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

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = current, "0"..."9" ~= digit {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000)
      position += 1
    }
    return value
  }

  private mutating func atom() throws(ExpressionError) -> (PatternNode, mayRepeat: Bool) {
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

  private func scalar(_ value: UInt32) -> PatternNode {
    .scalar(ignoresCase ? PatternCase.folded(value) : value, ignoringCase: ignoresCase)
  }

  private mutating func group() throws(ExpressionError) -> (PatternNode, mayRepeat: Bool) {
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

  private mutating func closed() throws(ExpressionError) -> PatternNode {
    let node = try choice()
    guard take(")") else { throw bad("a \"(\" without its \")\"") }
    return node
  }

  private mutating func groupName() throws(ExpressionError) -> String {
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

  // MARK: Escapes

  private mutating func escape() throws(ExpressionError) -> (PatternNode, mayRepeat: Bool) {
    guard let next = current else { throw bad("a backslash at the end") }
    switch next {
    case "b": position += 1; return (.wordBoundary(negated: false), false)
    case "B": position += 1; return (.wordBoundary(negated: true), false)
    case "k" where namesAhead.contains { !$0.isEmpty }:
      position += 1
      guard take("<") else { throw bad("a reference without a name") }
      let name = try groupName()
      guard let index = namesAhead.firstIndex(of: name) else { throw bad("no group named \"\(name)\"") }
      return (.backReference(index + 1, ignoringCase: ignoresCase), true)
    case "1"..."9":
      let before = position
      if let index = number(), index <= totalGroups { return (.backReference(index, ignoringCase: ignoresCase), true) }
      position = before
      if isUnicode { throw bad("a reference to a group that is not there") }
    default: break
    }
    if let ranges = try classEscape() { return (.set(PatternSet(ranges: ranges, ignoresCase: ignoresCase)), true) }
    return (scalar(try characterEscape()), true)
  }

  /// `\d`, `\w`, `\s`, `\p{…}` and their opposites.
  private mutating func classEscape() throws(ExpressionError) -> [ClosedRange<UInt32>]? {
    guard let next = current else { return nil }
    let ranges: [ClosedRange<UInt32>]
    switch next {
    case "d": ranges = PatternSet.digits
    case "w": ranges = PatternSet.wordParts
    case "s": ranges = PatternSet.spaces
    case "D": ranges = PatternSet.complement(PatternSet.digits)
    case "W": ranges = PatternSet.complement(PatternSet.wordParts)
    case "S": ranges = PatternSet.complement(PatternSet.spaces)
    case "p" where isUnicode, "P" where isUnicode:
      position += 1
      let property = try propertyRanges()
      return next == "p" ? property : PatternSet.complement(property)
    default: return nil
    }
    position += 1
    return ranges
  }

  private mutating func propertyRanges() throws(ExpressionError) -> [ClosedRange<UInt32>] {
    guard take("{") else { throw bad("a property without its braces") }
    var name = String.UnicodeScalarView()
    while let next = current, next != "}" {
      name.append(next)
      position += 1
    }
    guard take("}"), let ranges = PatternProperty.ranges(of: String(name)) else {
      throw bad("the property \"\(String(name))\" is not known")
    }
    return ranges
  }

  private mutating func characterEscape() throws(ExpressionError) -> UInt32 {
    guard let next = current else { throw bad("a backslash at the end") }
    position += 1
    switch next {
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "v": return 0x0B
    case "f": return 0x0C
    case "0"..."7" where !isUnicode || next == "0":
      var value = next.value - 0x30
      while !isUnicode, let digit = current, "0"..."7" ~= digit, value * 8 + digit.value - 0x30 <= 0xFF {
        value = value * 8 + digit.value - 0x30
        position += 1
      }
      return value
    case "c":
      guard let letter = current, letter.isASCII, letter.properties.isAlphabetic else {
        position -= 1
        return 0x5C
      }
      position += 1
      return letter.value % 32
    case "x": return hexadecimal(2) ?? next.value
    case "u":
      if isUnicode || current == "{", take("{") {
        var value: UInt32 = 0
        while let digit = current.flatMap({ Character($0).hexDigitValue }), value < 0x110000 {
          value = value << 4 | UInt32(digit)
          position += 1
        }
        guard take("}"), value < 0x110000 else { throw bad("a code that is no character") }
        return value
      }
      guard let unit = hexadecimal(4) else { return next.value }
      let before = position
      if 0xD800...0xDBFF ~= unit, take("\\u"), let low = hexadecimal(4), 0xDC00...0xDFFF ~= low {
        return 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      position = before
      return unit
    default:
      if isUnicode, !"^$\\.*+?()[]{}|/-".unicodeScalars.contains(next) { throw bad("the escape \\\(next) is not known") }
      return next.value
    }
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    guard position + count <= scalars.count else { return nil }
    var value: UInt32 = 0
    for scalar in scalars[position..<position + count] {
      guard let digit = Character(scalar).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    position += count
    return value
  }

  // MARK: Classes

  private mutating func characterClass() throws(ExpressionError) -> PatternSet {
    var set = PatternSet(isNegated: take("^"), ignoresCase: ignoresCase)
    while let next = current, next != "]" {
      let (single, ranges) = try classAtom()
      set.ranges += ranges
      let isRange = current == "-" && position + 1 < scalars.count && scalars[position + 1] != "]"
      guard isRange else { continue }
      position += 1
      let (last, more) = try classAtom()
      set.ranges += more
      guard let single, let last else {
        if isUnicode { throw bad("a range to or from a class") }
        set.ranges.append(0x2D...0x2D)
        continue
      }
      guard single <= last else { throw bad("a range that is out of order") }
      set.ranges.append(single...last)
    }
    guard take("]") else { throw bad("a \"[\" without its \"]\"") }
    return set
  }

  /// The next character of a class, and what it adds; no character for a class within it.
  private mutating func classAtom() throws(ExpressionError) -> (single: UInt32?, ranges: [ClosedRange<UInt32>]) {
    guard let next = current else { throw bad("a \"[\" without its \"]\"") }
    position += 1
    guard next == "\\" else { return (next.value, [next.value...next.value]) }
    if let ranges = try classEscape() { return (nil, ranges) }
    var value: UInt32
    if take("b") { value = 0x08 } else if take("-") { value = 0x2D } else { value = try characterEscape() }
    value = min(value, 0x10FFFF)
    return (value, [value...value])
  }
}
