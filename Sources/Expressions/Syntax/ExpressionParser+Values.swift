import SharedRules

// Names, literals and what stands in brackets.
extension ExpressionParser {
  mutating func primary() throws(ExpressionError) -> Part {
    let start = token.start
    switch token.kind {
    case .number(let number): return try constant(.number(number))
    case .string(let text): return try constant(.string(text))
    case .name("true"): return try constant(.bool(true))
    case .name("false"): return try constant(.bool(false))
    case .name("null"): return try constant(.null)
    case .name("undefined"): return try constant(.undefined)
    case .name("datum"):
      try advance()
      return (.datum, 1)
    case .name(let name):
      if let number = Self.constants[name] { return try constant(.number(number)) }
      try advance()
      if !parameters.contains(name) { parameters.append(name) }
      return (.parameter(name, column: start + 1), 1)
    case .mark("("):
      try advance()
      let inner = try conditional()
      if at(",") { throw ExpressionError(.outsideLanguage("the comma operator"), column: token.start + 1) }
      try expect(")")
      return inner
    case .mark("["): return try array()
    case .mark("{"): return try object()
    case .mark("/"), .mark("/="):
      let (source, flags) = try tokenizer.pattern(from: start)
      let pattern: Pattern
      do { pattern = try Pattern(source, flags: flags) } catch { throw error.placed(at: start + 1) }
      return try constant(.pattern(pattern))
    default: throw unexpected("a value")
    }
  }

  private mutating func constant(_ value: Operand) throws(ExpressionError) -> Part {
    try advance()
    return (.constant(value), 1)
  }

  private static let constants: [String: Double] = [
    "NaN": .nan, "Infinity": .infinity, "E": 2.718281828459045, "LN2": 0.6931471805599453, "LN10": 2.302585092994046,
    "LOG2E": 1.4426950408889634, "LOG10E": 0.4342944819032518, "PI": .pi, "SQRT1_2": 0.7071067811865476,
    "SQRT2": 1.4142135623730951, "MIN_VALUE": .leastNonzeroMagnitude, "MAX_VALUE": .greatestFiniteMagnitude,
  ]

  private mutating func array() throws(ExpressionError) -> Part {
    try advance()
    var elements: [ExpressionNode] = []
    var height = 0
    while !at("]") {
      let element = try conditional()
      elements.append(element.node)
      height = max(height, element.height)
      if !at("]") { try expect(",") }
    }
    try advance()
    return try grown(height, node: .array(elements))
  }

  private mutating func object() throws(ExpressionError) -> Part {
    try advance()
    var members: [(name: String, value: ExpressionNode)] = []
    var height = 0
    while !at("}") {
      let name: String
      switch token.kind {
      case .name(let word), .keyword(let word), .string(let word): name = word
      case .number(let number): name = number.javaScriptText
      default: throw unexpected("the name of a member")
      }
      if members.contains(where: { $0.name == name }) {
        throw tokenizer.error("the member \"\(name)\" again", expected: "another name", at: token.start)
      }
      try advance()
      try expect(":")
      let value = try conditional()
      members.append((name, value.node))
      height = max(height, value.height)
      if !at("}") { try expect(",") }
    }
    try advance()
    return try grown(height, node: .object(members))
  }
}
