internal import JSON

/// The value of a setting or the name of a column for an analysis: a number, a text, a truth value, or a list of those.
///
/// - Written as a literal: `["method": "loess", "span": 0.75, "at": [2010, "2012-07"]]`.
public enum AnalysisSetting: Sendable, Hashable {
  case number(Double)
  case text(String)
  case flag(Bool)
  case list([AnalysisSetting])
}

extension AnalysisSetting: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  public init(arrayLiteral elements: AnalysisSetting...) { self = .list(elements) }
}

extension AnalysisSetting {
  var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    case .flag(let flag): .bool(flag)
    case .list(let elements): .array(elements.map(\.json))
    }
  }
}
