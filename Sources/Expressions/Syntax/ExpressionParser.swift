import Tables

/// Reads expressions by recursive descent; operators by their precedence.
struct ExpressionParser {
  let text: String
  var tokenizer: Tokenizer
  var token: Token
  var depth = 0
  var fields: [String] = []
  var paths: [[String]] = []
  var parameters: [String] = []
  var readsWholeDatum = false

  /// A part and how deep it is nested, so that no tree becomes too deep to walk.
  typealias Part = (node: ExpressionNode, height: Int)

  init(_ text: String) throws(ExpressionError) {
    guard text.utf8.count <= Expression.lengthLimit else { throw ExpressionError(.tooLong(limit: Expression.lengthLimit)) }
    self.text = text
    tokenizer = Tokenizer(text)
    token = try tokenizer.next()
  }

  mutating func expression() throws(ExpressionError) -> Expression {
    let root = try conditional()
    guard token.kind == .end else { throw unexpected("an operator or the end of the expression") }
    return Expression(
      text: text, root: root.node, fields: fields, paths: paths, readsWholeDatum: readsWholeDatum, parameters: parameters)
  }

  // MARK: Tokens

  mutating func advance() throws(ExpressionError) { token = try tokenizer.next() }

  func at(_ mark: String) -> Bool { token.kind == .mark(mark) }

  mutating func expect(_ mark: String) throws(ExpressionError) {
    guard at(mark) else { throw unexpected("\"\(mark)\"") }
    try advance()
  }

  func unexpected(_ expected: String) -> ExpressionError {
    let column = token.start + 1
    switch token.kind {
    case .mark("="), .mark("+="), .mark("-="), .mark("*="), .mark("/="), .mark("%="), .mark("&="), .mark("|="), .mark("^="),
      .mark("<<="), .mark(">>="), .mark(">>>="), .mark("**="):
      return ExpressionError(.outsideLanguage("assignment"), column: column)
    case .mark("++"), .mark("--"): return ExpressionError(.outsideLanguage("counting up or down"), column: column)
    case .mark("=>"): return ExpressionError(.outsideLanguage("a function of one's own"), column: column)
    case .mark("//"), .mark("/*"): return ExpressionError(.outsideLanguage("a comment"), column: column)
    case .mark("**"): return ExpressionError(.outsideLanguage("the operator ** (pow() is its function)"), column: column)
    case .mark("??"), .mark("?."): return ExpressionError(.outsideLanguage("the operator \(token.words)"), column: column)
    case .keyword(let word): return ExpressionError(.outsideLanguage("the word \"\(word)\""), column: column)
    default: return tokenizer.error(token.words, expected: expected, at: token.start)
    }
  }

  func grown(_ heights: Int..., node: ExpressionNode) throws(ExpressionError) -> Part {
    let height = (heights.max() ?? 0) + 1
    guard height <= Expression.depthLimit else { throw tooDeep }
    return (node, height)
  }

  var tooDeep: ExpressionError { ExpressionError(.tooDeep(limit: Expression.depthLimit), column: token.start + 1) }

  // MARK: Operators

  mutating func conditional() throws(ExpressionError) -> Part {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Expression.depthLimit else { throw tooDeep }
    let test = try binary(above: 0)
    guard at("?") else { return test }
    try advance()
    let yes = try conditional()
    try expect(":")
    let no = try conditional()
    return try grown(test.height, yes.height, no.height, node: .conditional(test.node, yes.node, no.node))
  }

  mutating func binary(above limit: Int) throws(ExpressionError) -> Part {
    var left = try unary()
    while true {
      let name: String
      switch token.kind {
      case .mark(let mark): name = mark
      case .keyword("in"): name = "in"
      default: return left
      }
      if name == "||" || name == "&&" {
        let precedence = name == "||" ? 1 : 2
        guard precedence > limit else { return left }
        left = try chain(name, from: left, precedence: precedence)
        continue
      }
      guard let operation = BinaryOperator(rawValue: name), operation.precedence > limit else { return left }
      try advance()
      let right = try binary(above: operation.precedence)
      left = try grown(left.height, right.height, node: .binary(operation, left.node, right.node))
    }
  }

  /// A chain such as `a || b || c` as one flat part, however long.
  mutating func chain(_ mark: String, from first: Part, precedence: Int) throws(ExpressionError) -> Part {
    var parts = [first.node]
    var height = first.height
    while at(mark) {
      try advance()
      let next = try binary(above: precedence)
      parts.append(next.node)
      height = max(height, next.height)
    }
    return try grown(height, node: mark == "||" ? .or(parts) : .and(parts))
  }

  mutating func unary() throws(ExpressionError) -> Part {
    guard case .mark(let mark) = token.kind, let operation = UnaryOperator(rawValue: mark) else { return try postfix() }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Expression.depthLimit else { throw tooDeep }
    try advance()
    let operand = try unary()
    return try grown(operand.height, node: .unary(operation, operand.node))
  }

  // MARK: Members and calls

  mutating func postfix() throws(ExpressionError) -> Part {
    if let call = try call() { return try members(of: call, path: nil) }
    let isDatum = token.kind == .name("datum")
    let part = try primary()
    return try members(of: part, path: isDatum ? [] : nil)
  }

  /// What follows a value: `.name`, `[…]`. `path` is where it lies within the row, as far as known.
  mutating func members(of start: Part, path: [String]?) throws(ExpressionError) -> Part {
    var part = start
    var path = path
    while true {
      if at(".") {
        try advance()
        let name: String
        switch token.kind {
        case .name(let word), .keyword(let word): name = word
        default: throw unexpected("the name of a member")
        }
        try advance()
        part = try member(of: part, (.constant(.string(name)), 1), path: &path)
      } else if at("[") {
        try advance()
        let name = try conditional()
        try expect("]")
        part = try member(of: part, name, path: &path)
      } else if at("(") {
        throw ExpressionError(.outsideLanguage("a call of something that is not a function's name"), column: token.start + 1)
      } else {
        if let path, path.isEmpty { readsWholeDatum = true } else if let path, !paths.contains(path) { paths.append(path) }
        return part
      }
    }
  }

  mutating func member(of object: Part, _ name: Part, path: inout [String]?) throws(ExpressionError) -> Part {
    var text: String?
    if case .constant(let constant) = name.node, case .value(let value) = constant { text = value.javaScriptText(in: .utc) }
    if path?.isEmpty == true {
      guard let text else {
        readsWholeDatum = true
        path = nil
        return try grown(object.height, name.height, node: .member(object.node, name.node))
      }
      path = [text]
      if let known = fields.firstIndex(of: text) { return (.field(known), 1) }
      fields.append(text)
      return (.field(fields.count - 1), 1)
    }
    if let text {
      path?.append(text)
    } else if let known = path {
      if !paths.contains(known) { paths.append(known) }
      path = nil
    }
    return try grown(object.height, name.height, node: .member(object.node, name.node))
  }

  /// A call, if a name and a parenthesis are next.
  mutating func call() throws(ExpressionError) -> Part? {
    let name: String
    switch token.kind {
    case .name(let word): name = word
    case .keyword("if"): name = "if"
    default: return nil
    }
    let before = (tokenizer, token)
    try advance()
    guard at("(") else {
      (tokenizer, token) = before
      return nil
    }
    let column = before.1.start + 1
    let function = try ExpressionFunction.named(name, column: column)
    try advance()
    var arguments: [ExpressionNode] = []
    var height = 0
    while !at(")") {
      let argument = try conditional()
      arguments.append(argument.node)
      height = max(height, argument.height)
      if !at(")") { try expect(",") }
    }
    try advance()
    return try grown(height, node: try Self.node(function, arguments, column: column))
  }

  static func node(
    _ function: ExpressionFunction, _ arguments: [ExpressionNode], column: Int
  ) throws(ExpressionError) -> ExpressionNode {
    if let count = function.exactCount, arguments.count != count {
      let found = "\(arguments.count) argument\(arguments.count == 1 ? "" : "s")"
      throw ExpressionError(.badArgument(function: function.name, found: found, expected: "\(count)"), column: column)
    }
    // `if` evaluates only the branch that it takes.
    if function.name == "if" { return .conditional(arguments[0], arguments[1], arguments[2]) }
    return .call(function, arguments, column: column)
  }
}
