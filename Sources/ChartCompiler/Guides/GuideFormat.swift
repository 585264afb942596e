import Chronology
import JSON
import Scales
import Specs

/// What the labels of an axis or legend show: the format and its type, or an expression where the type is a function.
///
/// - Source: Vega-Lite `compile/format.ts` (`guideFormat`, `guideFormatType`, `formatCustomType`).
struct GuideFormat: Hashable, Sendable {
  /// A number or time format, or time formats by unit; `nil` leaves it to the scale.
  var format: JSONValue?
  /// `number`, `time` or `utc`; `nil` leaves it to the scale.
  var type: String?
  /// The expression that makes the label out of `datum.value`.
  var expression: String?

  /// - Parameter usesConfiguredTime: whether `config.timeFormat` applies: to legends, not to axes.
  init(of def: ChannelDef, guide: JSONValue?, scaleType: ScaleType, config: Config, usesConfiguredTime: Bool) {
    let format = guide?["format"]
    let type = guide?["formatType"]?.string
    expression = Self.expression(def, format: format, type: type, config: config)
    self.format = expression == nil ? Self.format(def, format, config, usesConfiguredTime: usesConfiguredTime) : nil
    if type == "number" || type == "time" {
      self.type = type
    } else if ValueFormat.isTime(def, formatType: def.formats.type), !scaleType.isTime {
      self.type = def.isField && def.timeUnit?.utc == true ? "utc" : "time"
    }
  }

  private static func format(_ def: ChannelDef, _ given: JSONValue?, _ config: Config, usesConfiguredTime: Bool) -> JSONValue? {
    // Vega-Lite lets the configured format of shares win over the guide's own.
    if def.stack == .normalize, let shares = config["normalizedNumberFormat"], !shares.isBlank { return shares }
    if ValueFormat.isTime(def, formatType: def.formats.type) {
      if let given, !given.isBlank { return given }
      if def.isField, let unit = def.timeUnit?.unit, let unit = try? TimeUnit(name: unit) { return .string(unit.specifier) }
      return usesConfiguredTime ? config["timeFormat"] : nil
    }
    if let given, given.string != nil { return given }
    if let given, given["expr"] != nil { return given }
    return def.type == .quantitative ? config["numberFormat"] : nil
  }

  private static func expression(_ def: ChannelDef, format: JSONValue?, type: String?, config: Config) -> String? {
    if let type, type != "number", type != "time", !type.isEmpty { return call(type, format) }
    guard format == nil, type == nil, config["customFormatTypes"] == .bool(true) else { return nil }
    if def.type == .quantitative {
      if def.stack == .normalize, let shares = config["normalizedNumberFormatType"]?.string {
        return call(shares, config["normalizedNumberFormat"])
      }
      if let numbers = config["numberFormatType"]?.string { return call(numbers, config["numberFormat"]) }
    }
    if def.type == .temporal, def.isField, def.timeUnit == nil, let times = config["timeFormatType"]?.string {
      return call(times, config["timeFormat"])
    }
    return nil
  }

  private static func call(_ function: String, _ format: JSONValue?) -> String {
    let argument = format.flatMap { $0.isBlank ? nil : ", " + JSONWriter(indent: nil).text($0) } ?? ""
    return "\(function)(datum.value\(argument))"
  }
}

extension ChartContext {
  var formatLocale: FormatLocale { FormatLocale(number: numberLocale, time: timeLocale) }

  /// A written format: text, or an object of formats by time unit.
  func tickSpecifier(_ format: JSONValue?) -> TickSpecifier {
    switch constant(format) {
    case .string(let text): return .text(text)
    case .object(let members):
      var byUnit: [TimeUnit.Part: String] = [:]
      for (name, format) in members {
        if let part = TimeUnit.Part(rawValue: name), let format = format.string { byUnit[part] = format }
      }
      return .byUnit(byUnit)
    default: return .automatic
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
