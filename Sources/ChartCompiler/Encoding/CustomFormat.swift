import Expressions
import JSON
import Specs
import Tables

/// A function of the expression language that writes values, named by `formatType`.
///
/// - Source: Vega-Lite `formatCustomType`; `config.customFormatTypes` lets the configuration name one for all numbers or times.
struct CustomFormat: Sendable {
  private let expression: Expression
  private let scope: ExpressionScope

  /// `nil` where the definition and configuration name no function.
  init?(of def: ChannelDef, format: JSONValue?, formatType: String?, isNormalized: Bool, settings: FormatSettings, context: ChartContext)
    throws(SpecError)
  {
    guard let (name, format) = Self.function(def, format, formatType, isNormalized, settings, context.config) else { return nil }
    let argument = format.map { ", " + JSONWriter(indent: nil).text($0) } ?? ""
    do {
      expression = try Expression.parse("\(name)(datum.value\(argument))")
    } catch {
      throw SpecError(pointer: def.pointer + "/formatType", reason: .invalid("\(error)"))
    }
    scope = context.scope()
  }

  /// The text of a value; what the function cannot take is empty.
  func text(_ value: Value) -> String {
    let result = try? expression.evaluate(datum: .object(["value": value]), scope: scope)
    return result?.javaScriptText(in: scope.zone) ?? ""
  }

  private static func function(
    _ def: ChannelDef, _ format: JSONValue?, _ type: String?, _ isNormalized: Bool, _ settings: FormatSettings, _ config: Config
  ) -> (name: String, format: JSONValue?)? {
    if let type, !["", "number", "time"].contains(type) { return (type, format) }
    guard format == nil, type == nil, config["customFormatTypes"] == true else { return nil }
    switch def.type {
    case .quantitative?:
      if isNormalized, let name = config["normalizedNumberFormatType"]?.string { return (name, settings.normalizedNumber.map(JSONValue.string)) }
      return config["numberFormatType"]?.string.map { ($0, settings.number.map(JSONValue.string)) }
    case .temporal?:
      guard def.isField, def.timeUnit == nil else { return nil }
      return config["timeFormatType"]?.string.map { ($0, settings.time.map(JSONValue.string)) }
    default: return nil
    }
  }
}
