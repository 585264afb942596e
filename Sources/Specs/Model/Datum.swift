import JSON

/// A constant in the units of the data.
package enum Datum: SpecValue {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case dateTime(DateTimeSpec)
  case expression(ExpressionText)
  /// What a repeat puts there; gone after Normalize.
  case repeated(RepeatReference)

  package var json: JSONValue {
    switch self {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let number): .number(number)
    case .string(let text): .string(text)
    case .dateTime(let date): date.json
    case .expression(let expression): expression.json
    case .repeated(let reference): reference.json
    }
  }
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  package var string: String? { if case .string(let text) = self { text } else { nil } }
}

extension SpecType where Value == Datum {
  /// Numbers, truth values, texts and dates spelled out.
  static var listed: SpecType {
    SpecType<Double>.number.map { .number($0) } | .flag { .bool($0) } | SpecType<String>.text.map { .string($0) } | date
  }
  static var date: SpecType { .object("dateTime") { node throws(SpecError) in .dateTime(try DateTimeSpec(node)) } }
  /// A list's element, which may be an expression.
  static var listedOrExpression: SpecType { withExpression(listed) | .null(.null) }
  /// The datum of a channel.
  static var datum: SpecType { withExpression(listed) | .null(.null) | SpecType<RepeatReference>.reference.map { .repeated($0) } }
  /// An end of a scale's domain.
  static var end: SpecType { withExpression(SpecType<Double>.number.map { .number($0) } | date) }

  private static func withExpression(_ plain: SpecType) -> SpecType {
    var type = plain
    type.expression = { .expression($0) }
    return type
  }
}

/// What stands for the fields of a repeat: `{"repeat": "row"}`.
package struct RepeatReference: SpecValue {
  package enum Source: String, SpecChoice { case row, column, `repeat`, layer }
  package var source: Source
  package var pointer: String
  package var json: JSONValue { ["repeat": source.json] }
  package static func == (a: RepeatReference, b: RepeatReference) -> Bool { a.source == b.source }
  package func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

extension SpecType where Value == RepeatReference {
  static var reference: SpecType {
    .object("repeatReference", ["repeat"]) { node throws(SpecError) in
      let source = try node.required("repeat")
      return RepeatReference(source: try source.choice(RepeatReference.Source.self), pointer: source.pointer)
    }
  }
}
