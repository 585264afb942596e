import Chronology
import JSON
import Scales
import Specs

/// What the labels of an axis or legend show: the format and its type, or an expression where the type is a function.
///
/// - Source: Vega-Lite `compile/format.ts` (`guideFormat`, `guideFormatType`, `formatCustomType`).
struct GuideFormat: Hashable, Sendable {
  /// A number or time format, or time formats by unit; `nil` leaves it to the scale.
  var format: Setting<FormatSpec>?
  /// `number`, `time` or `utc`; `nil` leaves it to the scale.
  var type: String?
  /// The expression that makes the label out of `datum.value`.
  var expression: String?

  /// - Parameter usesConfiguredTime: whether `config.timeFormat` applies: to legends, not to axes.
  init(
    of def: ChannelDef, format: Setting<FormatSpec>?, formatType type: String?, scaleType: ScaleType, config: Config, usesConfiguredTime: Bool
  ) {
    expression = Self.expression(def, format: format, type: type, config: config)
    self.format = expression == nil ? Self.format(def, format, config, usesConfiguredTime: usesConfiguredTime) : nil
    if type == "number" || type == "time" {
      self.type = type
    } else if ValueFormat.isTime(def, formatType: def.formats.type), !scaleType.isTime {
      self.type = def.isField && def.timeUnit?.utc == true ? "utc" : "time"
    }
  }

  private static func format(
    _ def: ChannelDef, _ given: Setting<FormatSpec>?, _ config: Config, usesConfiguredTime: Bool
  ) -> Setting<FormatSpec>? {
    func configured(_ text: String?) -> Setting<FormatSpec>? { text.map { .value(.specifier($0)) } }
    // Vega-Lite lets the configured format of shares win over the guide's own.
    if def.stack == .normalize, let shares = config.normalizedNumberFormat, !shares.isEmpty { return configured(shares) }
    if ValueFormat.isTime(def, formatType: def.formats.type) {
      if let given, !(given.value?.isBlank ?? false) { return given }
      if def.isField, let unit = def.timeUnit?.unit, let unit = try? TimeUnit(name: unit) { return configured(unit.specifier) }
      return usesConfiguredTime ? configured(config.timeFormat) : nil
    }
    if let given, given.value?.specifier != nil || given.isExpression { return given }
    return def.type == .quantitative ? configured(config.numberFormat) : nil
  }

  private static func expression(_ def: ChannelDef, format: Setting<FormatSpec>?, type: String?, config: Config) -> String? {
    if let type, type != "number", type != "time", !type.isEmpty { return call(type, format?.value) }
    guard format == nil, type == nil, config.customFormatTypes == true else { return nil }
    if def.type == .quantitative {
      if def.stack == .normalize, let shares = config.normalizedNumberFormatType {
        return call(shares, config.normalizedNumberFormat.map { .specifier($0) })
      }
      if let numbers = config.numberFormatType { return call(numbers, config.numberFormat.map { .specifier($0) }) }
    }
    if def.type == .temporal, def.isField, def.timeUnit == nil, let times = config.timeFormatType {
      return call(times, config.timeFormat.map { .specifier($0) })
    }
    return nil
  }

  /// The call of a format function on the value at hand.
  static func call(_ function: String, _ format: FormatSpec?) -> String {
    let argument = format.flatMap { $0.isBlank ? nil : ", " + JSONWriter(indent: nil).text($0.json) } ?? ""
    return "\(function)(datum.value\(argument))"
  }
}

extension ChartContext {
  var formatLocale: FormatLocale { FormatLocale(number: numberLocale, time: timeLocale) }

  /// A written format: text, or an object of formats by time unit.
  func tickSpecifier(_ format: Setting<FormatSpec>?) -> TickSpecifier {
    switch constant(format) {
    case .specifier(let text)?: return .text(text)
    case .byUnit(let formats)?:
      var byUnit: [TimeUnit.Part: String] = [:]
      for (name, format) in formats { if let part = TimeUnit.Part(rawValue: name) { byUnit[part] = format } }
      return .byUnit(byUnit)
    case nil: return .automatic
    }
  }

  /// A format type by Vega's name.
  func tickFormatType(_ name: String?) -> TickFormatType? {
    switch name {
    case "number": .number
    case "time": .time(zone)
    case "utc": .utc
    default: nil
    }
  }
}
