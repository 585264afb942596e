import Expressions
import OrderedCollections
import SharedRules
import Specs
import Tables

/// A function of the expression language that writes values, named by `formatType`.
///
/// - Source: Vega-Lite `formatCustomType`; `config.customFormatTypes` lets the configuration name one for all numbers or times.
struct CustomFormat: Sendable {
  private let expression: Expression
  /// What the function is given beside the value.
  private let format: Value?
  private let scope: ExpressionScope

  /// `nil` where the definition and configuration name no function.
  init?(
    of def: ChannelDef, format: Setting<FormatSpec>?, formatType: String?, isNormalized: Bool, settings: FormatSettings, context: ChartContext
  ) throws(SpecError) {
    guard let (name, format) = Self.function(def, format, formatType, isNormalized, settings, context) else { return nil }
    do {
      expression = try Expression.parse(format == nil ? "\(name)(datum.value)" : "\(name)(datum.value, datum.format)")
    } catch {
      throw SpecError(pointer: def.pointer(of: \.formatType), reason: .invalid("\(error)"))
    }
    self.format = format
    scope = context.scope()
  }

  /// The text of a value; what the function cannot take is empty.
  func text(_ value: Value) -> String {
    let result = try? expression.evaluate(datum: .object(["value": value, "format": format ?? .null]), scope: scope)
    return result?.javaScriptText(in: scope.zone) ?? ""
  }

  private static func function(
    _ def: ChannelDef, _ format: Setting<FormatSpec>?, _ type: String?, _ isNormalized: Bool, _ settings: FormatSettings, _ context: ChartContext
  ) -> (name: String, format: Value?)? {
    if let type, !["", "number", "time"].contains(type) { return (type, format.map { value($0, context) }) }
    let config = context.config
    guard format == nil, type == nil, config.customFormatTypes == true else { return nil }
    switch def.type {
    case .quantitative?:
      if isNormalized, let name = config.normalizedNumberFormatType { return (name, settings.normalizedNumber.map(Value.string)) }
      return config.numberFormatType.map { ($0, settings.number.map(Value.string)) }
    case .temporal?:
      guard def.isField, def.timeUnit == nil else { return nil }
      return config.timeFormatType.map { ($0, settings.time.map(Value.string)) }
    default: return nil
    }
  }

  /// A format as the function takes it: a specifier, or an object of them by calendar unit.
  private static func value(_ format: Setting<FormatSpec>, _ context: ChartContext) -> Value {
    guard case .value(.byUnit(let formats)) = format else { return context.dataValue(format) }
    return .object(OrderedDictionary(uniqueKeysWithValues: formats.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
  }
}
