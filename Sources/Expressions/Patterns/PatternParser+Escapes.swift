// What a backslash means, and classes such as `[a-z]`.
extension PatternParser {
  mutating func escape() throws(ExpressionError) -> (PatternNode, mayRepeat: Bool) {
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
  mutating func classEscape() throws(ExpressionError) -> [ClosedRange<UInt32>]? {
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

  mutating func propertyRanges() throws(ExpressionError) -> [ClosedRange<UInt32>] {
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

  mutating func characterEscape() throws(ExpressionError) -> UInt32 {
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

  mutating func hexadecimal(_ count: Int) -> UInt32? {
    guard position + count <= scalars.count else { return nil }
    var value: UInt32 = 0
    for scalar in scalars[position..<position + count] {
      guard let digit = Character(scalar).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    position += count
    return value
  }

  mutating func characterClass() throws(ExpressionError) -> PatternSet {
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
  mutating func classAtom() throws(ExpressionError) -> (single: UInt32?, ranges: [ClosedRange<UInt32>]) {
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
