import JSON
import OrderedCollections
import Specs
import Tables
import Transforms

/// A table from its columns; `nil` cells are missing.
func table(_ columns: KeyValuePairs<String, [Value]>) -> Table {
  var result: OrderedDictionary<String, Column> = [:]
  for (name, cells) in columns { result[name] = Column(cells) }
  return Table(columns: result)
}

/// Decodes one transform and applies it.
func applying(_ spec: JSONValue, to table: Table, context: TransformContext = TransformContext()) throws -> Table {
  try result(of: spec, on: table, context: context).table
}

/// Decodes one transform and applies it; with what else it gives.
func result(of spec: JSONValue, on table: Table, context: TransformContext = TransformContext()) throws -> TransformResult {
  try TransformSpec(SpecNode(spec)).applied(to: table, context: context, at: "/transform/0")
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
}

extension Table {
  /// The cells of a column that has to be there.
  func cells(_ name: String) -> [Value] { self[name]?.values ?? [] }
}

/// Whether numbers agree to nine digits and other values exactly.
func agree(_ found: [Value], _ expected: [Value]) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { found, expected in
      if case .number(let a) = found, case .number(let b) = expected {
        return a == b || (a.isNaN && b.isNaN) || abs(a - b) <= 1e-9 * max(1, abs(b))
      }
      return found == expected
    }
}
