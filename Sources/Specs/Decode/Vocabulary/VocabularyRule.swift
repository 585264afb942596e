import JSON

/// What a member may hold.
struct VocabularyRule: Sendable {
  /// Kinds of values that need no closer look.
  struct Plain: OptionSet, Sendable {
    let rawValue: UInt8
    static let number = Plain(rawValue: 1)
    static let bool = Plain(rawValue: 2)
    static let null = Plain(rawValue: 4)
    static let string = Plain(rawValue: 8)
    static let object = Plain(rawValue: 16)
    static let expression = Plain(rawValue: 32)
    static let any = Plain(rawValue: 64)
  }
  var plain: Plain = []
  /// Texts of a closed list.
  var choices: [String] = []
  /// Texts that the grammar knows and that are not drawn.
  var unsupportedChoices: [String] = []
  /// Set when the member as a whole is not drawn; says what it is.
  var unsupported: String?
  /// Names of the kinds of objects.
  var objects: [String] = []
  /// The rule of a list's elements; empty when no list is allowed.
  var element: [VocabularyRule] = []

  init(_ text: Substring.UTF8View, lists: [String: [String]]) {
    var rest = text
    self.init(&rest, lists: lists)
  }

  private init(_ rest: inout Substring.UTF8View, lists: [String: [String]]) {
    while let first = rest.first {
      switch first {
      case UInt8(ascii: " "): rest.removeFirst()
      case UInt8(ascii: "]"): return
      case UInt8(ascii: "["):
        rest.removeFirst()
        element = [VocabularyRule(&rest, lists: lists)]
        rest = rest.dropFirst()
      case UInt8(ascii: "{"): objects.append(Self.quoted(&rest, until: UInt8(ascii: "}")))
      case UInt8(ascii: "\""): choices.append(Self.quoted(&rest, until: UInt8(ascii: "\"")))
      case UInt8(ascii: "!"):
        rest.removeFirst()
        unsupportedChoices.append(Self.quoted(&rest, until: UInt8(ascii: "\"")))
      default: read(Self.word(&rest), lists: lists)
      }
    }
    if plain.isEmpty, choices.isEmpty, objects.isEmpty, element.isEmpty { unsupported = unsupportedChoices.first }
  }

  private mutating func read(_ word: String, lists: [String: [String]]) {
    switch word {
    case "number": plain.insert(.number)
    case "bool": plain.insert(.bool)
    case "null": plain.insert(.null)
    case "string": plain.insert(.string)
    case "object": plain.insert(.object)
    case "expr": plain.insert(.expression)
    case "any": plain.insert(.any)
    default: choices += lists[String(word.dropFirst())] ?? []
    }
  }

  private static func quoted(_ rest: inout Substring.UTF8View, until end: UInt8) -> String {
    rest.removeFirst()
    let text = rest.prefix { $0 != end }
    rest = rest.dropFirst(text.count + 1)
    return String(Substring(text))
  }

  private static func word(_ rest: inout Substring.UTF8View) -> String {
    let text = rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "]") }
    rest = rest.dropFirst(text.count)
    return String(Substring(text))
  }

  /// Whether a value is of a kind that needs no closer look.
  func accepts(_ value: JSONValue) -> Bool {
    if unsupported != nil { return false }
    if plain.contains(.any) { return true }
    switch value {
    case .null: return plain.contains(.null)
    case .number: return plain.contains(.number)
    case .bool: return plain.contains(.bool)
    case .string: return plain.contains(.string)
    case .object: return plain.contains(.object)
    case .array: return false
    }
  }

  /// What is allowed, in words.
  var expectation: String {
    var parts: [String] = []
    if plain.contains(.number) { parts.append("a number") }
    if plain.contains(.bool) { parts.append("true or false") }
    if plain.contains(.string) { parts.append("a string") }
    if !choices.isEmpty { parts.append(choices.count <= 8 ? choices.map { "\"\($0)\"" }.joined(separator: ", ") : "a known name") }
    if !element.isEmpty { parts.append("an array") }
    if plain.contains(.object) || !objects.isEmpty { parts.append("an object") }
    if plain.contains(.expression) { parts.append("an expression") }
    if plain.contains(.null) { parts.append("null") }
    guard parts.count > 1, let last = parts.popLast() else { return parts.first ?? "nothing" }
    return parts.joined(separator: ", ") + " or " + last
  }
}
