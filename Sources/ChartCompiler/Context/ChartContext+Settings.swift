import Chronology
import Expressions
import Specs
import Tables
import Transforms

extension ChartContext {
  /// The value of an expression without a datum; missing when it cannot be evaluated.
  func evaluate(_ text: String) -> Value {
    (try? Expression.parse(text).evaluate(scope: scope())) ?? .null
  }

  /// What a setting says once its expression is evaluated; `nil` for none. Of a conditional one the value that holds otherwise is taken.
  func constant<Constant: SettingConstant>(_ setting: Setting<Constant>?) -> Constant? {
    switch setting {
    case nil, Setting.none?: nil
    case .value(let value)?: value
    case .expression(let expression)?: Constant(evaluate(expression.text))
    case .conditional(_, let otherwise)?: constant(otherwise)
    }
  }

  /// The same as a value of the expression language, whatever its kind.
  func dataValue<Constant: SettingConstant>(_ setting: Setting<Constant>?) -> Value {
    switch setting {
    case nil, Setting.none?: .null
    case .value(let value)?: value.dataValue
    case .expression(let expression)?: evaluate(expression.text)
    case .conditional(_, let otherwise)?: dataValue(otherwise)
    }
  }

  /// A constant in the units of the data: dates spelled out, as text or as numbers become instants.
  ///
  /// - Source: Vega-Lite `valueExpr` (a number under 10,000 on a single time unit is that unit's own count, such as a year).
  func value(_ datum: Datum, isTime: Bool, timeUnit: TimeUnitDef? = nil) -> Value {
    switch datum {
    case .expression(let expression): return evaluate(expression.text)
    case .dateTime(let date): return .date(date.milliseconds(in: zone))
    case .null, .repeated: return .null
    case .bool(let flag): return .bool(flag)
    case .number(let number):
      guard isTime else { return .number(number) }
      return .date(number < 10_000 ? instant(timeUnit, datum) ?? number : number)
    case .string(let text):
      guard isTime else { return .string(text) }
      let parsed = DateParser.parse(text, in: zone)
      return .date(parsed.isNaN ? instant(timeUnit, datum) ?? parsed : parsed)
    }
  }

  /// A value that a parameter holds in the units of the data.
  func value(_ value: Value, isTime: Bool, timeUnit: TimeUnitDef?) -> Value {
    switch value {
    case .number(let number): return self.value(Datum.number(number), isTime: isTime, timeUnit: timeUnit)
    case .string(let text): return self.value(Datum.string(text), isTime: isTime, timeUnit: timeUnit)
    case .object(let members):
      if case .string(let text)? = members["expr"] { return evaluate(text) }
      return DateTimeSpec(parts: Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value.datum) })).map { .date($0.milliseconds(in: zone)) }
        ?? value
    default: return value
    }
  }

  /// Author's values in the units of the data.
  func values(_ constants: Constants) -> [Value] {
    constants.values.map { value($0, isTime: constants.isTime, timeUnit: constants.timeUnit) }
  }

  /// The instant of a single part of a date, such as a year.
  private func instant(_ timeUnit: TimeUnitDef?, _ datum: Datum) -> Double? {
    guard let timeUnit, !timeUnit.utc, let unit = timeUnit.unit else { return nil }
    return DateTimeSpec(only: unit, datum)?.milliseconds(in: zone)
  }
}

extension Value {
  /// The value as an author would write it; null for what no datum can be.
  fileprivate var datum: Datum {
    switch self {
    case .null, .array, .object: .null
    case .bool(let flag): .bool(flag)
    case .number(let number), .date(let number): .number(number)
    case .string(let text): .string(text)
    }
  }
}
