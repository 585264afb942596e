/// A regular expression of JavaScript, read once and then matched by backtracking.
///
/// - Classes, groups (also named and not captured), back references, lazy repeats, looking ahead and behind, flags `dgimsuvy`.
///   Texts are matched by Unicode characters, always.
/// - A match that takes too many steps is an error rather than a chart that never comes.
/// - Source: ECMA-262, `RegExp`.
struct Pattern: Sendable {
  let source: String
  let flags: String
  let program: [PatternInstruction]
  /// How many places the matcher keeps: two a group, then those of repeats.
  let slotCount: Int
  let groupCount: Int
  let groupNames: [String: Int]

  var isGlobal: Bool { flags.contains("g") }
  var isSticky: Bool { flags.contains("y") }

  /// - Throws: ``ExpressionError/Reason/badPattern(_:problem:)``.
  init(_ source: String, flags: String = "") throws(ExpressionError) {
    guard flags.allSatisfy({ "dgimsuvy".contains($0) }), Set(flags).count == flags.count else {
      throw ExpressionError(.badPattern(source, problem: "\"\(flags)\" are not its flags"))
    }
    var parser = PatternParser(source, flags: flags)
    let node = try parser.pattern()
    var compiler = PatternCompiler(source: source, slotCount: 2 * (parser.groupCount + 1))
    try compiler.compile(node, backward: false)
    compiler.program.append(.match)
    (self.source, self.flags) = (source, flags)
    (program, slotCount) = (compiler.program, compiler.slotCount)
    (groupCount, groupNames) = (parser.groupCount, parser.groupNames)
  }

  /// The pattern that matches just the given text.
  init(literal text: String) {
    source = text
    flags = ""
    program = text.unicodeScalars.map { .scalar($0.value, ignoringCase: false) } + [.match]
    (slotCount, groupCount, groupNames) = (2, 0, [:])
  }
}

extension Pattern: Hashable {
  static func == (a: Pattern, b: Pattern) -> Bool { a.source == b.source && a.flags == b.flags }
  func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// One step of the matcher.
enum PatternInstruction: Sendable {
  case match
  case scalar(UInt32, ignoringCase: Bool)
  /// The same, stepping back over the text.
  case scalarBefore(UInt32, ignoringCase: Bool)
  case set(PatternSet)
  case setBefore(PatternSet)
  case jump(Int)
  /// Goes on at the first place, and at the second if that leads nowhere.
  case split(Int, Int)
  case save(Int)
  /// Forgets what the groups of the given slots had matched.
  case forget(Range<Int>)
  /// Fails unless something was matched since the slot was saved.
  case progress(Int)
  case lineStart(multiline: Bool)
  case lineEnd(multiline: Bool)
  case wordBoundary(negated: Bool)
  case backReference(Int, ignoringCase: Bool, backward: Bool)
  /// Looks around with the program from the next place to the given end, which holds a `match`.
  case look(end: Int, negated: Bool)
}

/// A set of characters.
struct PatternSet: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false
  var ignoresCase = false

  func contains(_ scalar: UInt32) -> Bool {
    var isFound = holds(scalar)
    if !isFound, ignoresCase {
      isFound = PatternCase.variants(of: scalar).contains(where: holds)
    }
    return isFound != isNegated
  }

  private func holds(_ scalar: UInt32) -> Bool {
    for range in ranges where range.contains(scalar) { return true }
    return false
  }

  static let digits = [UInt32(0x30)...0x39]
  static let wordParts = digits + [0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
  static let spaces: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F,
    0x3000...0x3000, 0xFEFF...0xFEFF,
  ]
  static let lineEnds: [ClosedRange<UInt32>] = [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]

  /// All characters that are not in the given ranges, which are in order.
  static func complement(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = max(next, range.upperBound + 1)
    }
    if next <= 0x10FFFF { result.append(next...0x10FFFF) }
    return result
  }
}

/// Letters that differ only in case.
enum PatternCase {
  /// The form under which characters are compared: upper case where that is a single character.
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return 0x61...0x7A ~= scalar ? scalar - 32 : scalar }
    guard let mapping = Unicode.Scalar(scalar)?.properties.uppercaseMapping.unicodeScalars, mapping.count == 1,
      let upper = mapping.first
    else { return scalar }
    return upper.value < 0x80 ? scalar : upper.value
  }

  static func variants(of scalar: UInt32) -> [UInt32] {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return [] }
    return [properties.lowercaseMapping, properties.uppercaseMapping].compactMap { text in
      text.unicodeScalars.count == 1 ? text.unicodeScalars.first?.value : nil
    }
  }
}
