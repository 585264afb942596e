import SharedRules

/// Cuts an expression's text into tokens, as JavaScript does.
struct Tokenizer {
  let scalars: [Unicode.Scalar]
  var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func scalar(_ offset: Int = 0) -> Unicode.Scalar? {
    position + offset < scalars.count ? scalars[position + offset] : nil
  }

  func error(_ found: String, expected: String, at offset: Int? = nil) -> ExpressionError {
    ExpressionError(.unexpected(found: found, expected: expected), column: (offset ?? position) + 1)
  }

  mutating func next() throws(ExpressionError) -> Token {
    while let space = scalar(), WhiteSpace.isSpace(space.value) { position += 1 }
    let start = position
    guard let first = scalar() else { return Token(kind: .end, start: start) }
    let kind: Token.Kind
    switch first {
    case "\"", "'": kind = .string(try string(quote: first))
    case "0"..."9": kind = .number(try number())
    case ".":
      if let digit = scalar(1), "0"..."9" ~= digit { kind = .number(try number()) } else { kind = try mark() }
    default: kind = Self.isNameStart(first) ? name() : try mark()
    }
    return Token(kind: kind, start: start)
  }

  // MARK: Names

  static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "$": true
    default: scalar.value >= 0x80 && scalar.properties.isIDStart
    }
  }

  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
    default: scalar.value >= 0x80 && (scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}")
    }
  }

  private mutating func name() -> Token.Kind {
    var text = String.UnicodeScalarView()
    while let next = scalar(), Self.isNamePart(next) {
      text.append(next)
      position += 1
    }
    let name = String(text)
    return Self.keywords.contains(name) ? .keyword(name) : .name(name)
  }

  private static let keywords: Set<String> = [
    "if", "in", "do", "var", "for", "new", "try", "let", "this", "else", "case", "void", "with", "enum", "while", "break",
    "catch", "throw", "const", "yield", "class", "super", "return", "typeof", "delete", "switch", "export", "import",
    "public", "static", "default", "finally", "extends", "package", "private", "function", "continue", "debugger",
    "interface", "protected", "instanceof", "implements",
  ]

  // MARK: Marks

  private static let marks = [
    ">>>=", "===", "!==", ">>>", "<<=", ">>=", "**=", "==", "!=", "<=", ">=", "&&", "||", "<<", ">>", "++", "--", "+=", "-=",
    "*=", "/=", "%=", "&=", "|=", "^=", "=>", "**", "//", "/*", "??", "?.",
    "{", "}", "(", ")", "[", "]", ".", ";", ",", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "!", "~", "?", ":", "=",
  ].map { ($0, Array($0.unicodeScalars)) }

  private mutating func mark() throws(ExpressionError) -> Token.Kind {
    for (text, mark) in Self.marks where scalars[position...].starts(with: mark) {
      // `a?.5:1` is a condition, not a chain.
      if text == "?.", let digit = scalar(2), "0"..."9" ~= digit { continue }
      position += mark.count
      return .mark(text)
    }
    throw error("\"\(scalars[position])\"", expected: "an operator, a name or a value")
  }

  // MARK: Numbers

  private mutating func number() throws(ExpressionError) -> Double {
    let start = position
    var number = 0.0
    if scalar() == "0", scalar(1) == "x" || scalar(1) == "X" {
      position += 2
      guard scalar().flatMap({ Character($0).hexDigitValue }) != nil else {
        throw error(words, expected: "a hexadecimal digit")
      }
      while let digit = scalar().flatMap({ Character($0).hexDigitValue }) {
        number = number * 16 + Double(digit)
        position += 1
      }
    } else {
      if scalar() == "0", let digit = scalar(1), "0"..."9" ~= digit {
        throw error("a number that begins with 0", expected: "a decimal number without leading zeros", at: start)
      }
      skipDigits()
      if scalar() == "." {
        position += 1
        skipDigits()
      }
      if scalar() == "e" || scalar() == "E" {
        position += 1
        if scalar() == "+" || scalar() == "-" { position += 1 }
        guard let digit = scalar(), "0"..."9" ~= digit else { throw error(words, expected: "the digits of an exponent") }
        skipDigits()
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[start..<position])
      number = DecimalText.javaScriptNumber(String(text))
    }
    if let next = scalar(), Self.isNamePart(next) { throw error(words, expected: "the end of the number") }
    return number
  }

  private mutating func skipDigits() {
    while let digit = scalar(), "0"..."9" ~= digit { position += 1 }
  }

  private var words: String { scalar().map { "\"\($0)\"" } ?? "the end of the expression" }

  // MARK: Strings

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { ["\n", "\r", "\u{2028}", "\u{2029}"].contains(scalar) }

  private mutating func string(quote: Unicode.Scalar) throws(ExpressionError) -> String {
    let start = position
    position += 1
    // Escapes may make half a surrogate pair, so the text is gathered in UTF-16.
    var units: [UInt16] = []
    while let next = scalar(), !Self.isLineEnd(next) {
      position += 1
      if next == quote { return String(decoding: units, as: UTF16.self) }
      if next == "\\" { try escape(into: &units) } else { units.append(contentsOf: String(Character(next)).utf16) }
    }
    throw error(words, expected: "the closing quote of the string that begins at column \(start + 1)")
  }

  private mutating func escape(into units: inout [UInt16]) throws(ExpressionError) {
    guard let letter = scalar() else { return }
    position += 1
    switch letter {
    case "n": units.append(0x0A)
    case "r": units.append(0x0D)
    case "t": units.append(0x09)
    case "b": units.append(0x08)
    case "f": units.append(0x0C)
    case "v": units.append(0x0B)
    case "u" where scalar() == "{":
      position += 1
      let value = try hexadecimal(digits: nil)
      guard let point = Unicode.Scalar(value) else { throw error("the code \(value)", expected: "a Unicode code point") }
      guard scalar() == "}" else { throw error(words, expected: "\"}\"") }
      position += 1
      units.append(contentsOf: String(Character(point)).utf16)
    case "u": units.append(UInt16(truncatingIfNeeded: try hexadecimal(digits: 4)))
    case "x": units.append(UInt16(truncatingIfNeeded: try hexadecimal(digits: 2)))
    case "0":
      if let digit = scalar(), "0"..."7" ~= digit { throw error("an octal escape", expected: "an escape such as \\x41") }
      units.append(0)
    case "1"..."7": throw error("an octal escape", expected: "an escape such as \\x41", at: position - 1)
    case "\r": if scalar() == "\n" { position += 1 }
    case "\n", "\u{2028}", "\u{2029}": break
    default: units.append(contentsOf: String(Character(letter)).utf16)
    }
  }

  private mutating func hexadecimal(digits: Int?) throws(ExpressionError) -> UInt32 {
    var value: UInt32 = 0
    var count = 0
    while count < digits ?? 8, let digit = scalar().flatMap({ Character($0).hexDigitValue }) {
      value = value << 4 | UInt32(digit)
      count += 1
      position += 1
    }
    guard count > 0, digits == nil || count == digits else { throw error(words, expected: "a hexadecimal digit") }
    return value
  }

  // MARK: Regular expressions

  /// The pattern and flags of a regular expression whose first slash is at the given offset.
  mutating func pattern(from start: Int) throws(ExpressionError) -> (pattern: String, flags: String) {
    position = start + 1
    var body = String.UnicodeScalarView()
    var inClass = false
    while let next = scalar(), !Self.isLineEnd(next) {
      position += 1
      if next == "/", !inClass {
        var flags = String.UnicodeScalarView()
        while let flag = scalar(), Self.isNamePart(flag) {
          flags.append(flag)
          position += 1
        }
        return (String(body), String(flags))
      }
      body.append(next)
      if next == "\\", let escaped = scalar(), !Self.isLineEnd(escaped) {
        body.append(escaped)
        position += 1
      } else if next == "[" {
        inClass = true
      } else if next == "]" {
        inClass = false
      }
    }
    throw error(words, expected: "the closing \"/\" of a regular expression")
  }
}
