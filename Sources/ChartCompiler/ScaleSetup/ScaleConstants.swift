import Chronology
import Expressions
import JSON
import Specs
import Tables
import Transforms

extension ChartContext {
  /// Author's values in the units of the data: dates spelled out, as text or as numbers become instants.
  ///
  /// - Source: Vega-Lite `valueExpr` (a number under 10,000 on a single time unit is that unit's own count, such as a year).
  func values(_ constants: Constants) -> [Value] {
    constants.values.map { value($0, isTime: constants.isTime, timeUnit: constants.timeUnit) }
  }

  func value(_ json: JSONValue, isTime: Bool, timeUnit: TimeUnitDef? = nil) -> Value {
    if let object = json.object {
      if let expression = object["expr"]?.string { return evaluate(expression) }
      if let date = try? DateTimeSpec(SpecNode(json)) { return .date(date.milliseconds(in: zone)) }
      return Value(json)
    }
    guard isTime else { return Value(json) }
    let single = timeUnit.flatMap { $0.utc ? nil : $0.unit }.flatMap {
      ["year", "quarter", "month", "date", "day", "hours", "minutes", "seconds", "milliseconds"].contains($0) ? $0 : nil
    }
    switch json {
    case .number(let number):
      if let single, number < 10_000 { return spelledOut(single, json) ?? .date(number) }
      return .date(number)
    case .string(let text):
      let instant = DateParser.parse(text, in: zone)
      if let single, instant.isNaN { return spelledOut(single, json) ?? .date(instant) }
      return .date(instant)
    default: return Value(json)
    }
  }

  private func spelledOut(_ unit: String, _ value: JSONValue) -> Value? {
    (try? DateTimeSpec(SpecNode([unit: value]))).map { .date($0.milliseconds(in: zone)) }
  }

  /// The value of an expression without a datum; missing when it cannot be evaluated.
  func evaluate(_ text: String) -> Value {
    (try? Expression.parse(text).evaluate(scope: scope())) ?? .null
  }

  /// A property that may be written as `{"expr": …}`, as a plain constant.
  func constant(_ json: JSONValue?) -> JSONValue? {
    guard let expression = json?["expr"]?.string else { return json }
    return JSONValue(evaluate(expression))
  }
}

extension JSONValue {
  /// The same value without the type of a date, which becomes its milliseconds.
  init(_ value: Tables.Value) {
    switch value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number), .date(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map(JSONValue.init))
    case .object(let members): self = .object(members.mapValues(JSONValue.init))
    }
  }
}
