import Chronology
import JSON
import Scales
import SharedRules
import Specs
import Tables

/// The formats that a chart's configuration gives to texts; tooltips may have their own.
struct FormatSettings: Sendable {
  var number: String?
  var normalizedNumber: String?
  var time: String?

  init(_ config: Config) {
    (number, normalizedNumber, time) = (config.numberFormat, config.normalizedNumberFormat, config.timeFormat)
  }

  /// The settings for tooltips and screen readers.
  ///
  /// - Source: Vega-Lite `tooltipDataTuples`.
  static func tooltips(_ config: Config) -> FormatSettings {
    var settings = FormatSettings(config)
    let own = config.tooltipFormat
    settings.number = own?.numberFormat ?? settings.number
    settings.normalizedNumber = own?.normalizedNumberFormat ?? settings.normalizedNumber
    settings.time = own?.timeFormat ?? settings.time
    return settings
  }
}

/// How values of one field are written as text: as numbers, as dates, or as they are.
///
/// - Source: Vega-Lite `compile/format.ts`.
struct ValueFormat: Sendable {
  private enum Style: Sendable {
    /// Numbers and dates; a function, since a format is large to copy for each value.
    case written(TickFormat)
    case plain(Zone)
    case custom(CustomFormat)
  }
  private let style: Style

  /// Whether values are written as they are.
  var isPlain: Bool { if case .plain = style { true } else { false } }

  /// The text of a value; null is "null".
  func text(_ value: Value) -> String {
    switch style {
    case .custom(let format): return format.text(value)
    case .plain(let zone): return value.javaScriptText(in: zone)
    case .written(let writer): return value.isNull ? "null" : writer.label(value.javaScriptNumber)
    }
  }

  /// What appends the text of a number in UTF-8.
  var numberWriter: @Sendable (Double, inout [UInt8]) -> Void {
    switch style {
    case .custom(let format): { $1 += format.text(.number($0)).utf8 }
    case .plain: { $0.appendJavaScriptText(to: &$1) }
    case .written(let writer): writer.write
    }
  }

  /// The format of a definition for texts, labels and tooltips.
  ///
  /// - Parameters:
  ///   - format: a number or time format; `nil` leaves it to the type, time unit and settings.
  ///   - isNormalized: whether values are shares of a stack.
  ///   - inUTC: whether the field's scale is a UTC one.
  /// - Throws: ``SpecError`` for a number format that is none.
  init(
    of def: ChannelDef, format: Setting<FormatSpec>?, formatType: String?, isNormalized: Bool = false, inUTC: Bool = false,
    settings: FormatSettings, context: ChartContext
  ) throws(SpecError) {
    if let custom = try CustomFormat(
      of: def, format: format, formatType: formatType, isNormalized: isNormalized, settings: settings, context: context)
    {
      style = .custom(custom)
      return
    }
    let given = format?.value?.specifier
    if Self.isTime(def, formatType: formatType) {
      let zone = inUTC || def.timeUnit?.utc == true || def.scale?.value?.type == .utc ? Zone.utc : context.zone
      var specifier = given ?? settings.time ?? ""
      if let unit = def.timeUnit?.unit, given == nil || given == "", let unit = try? TimeUnit(name: unit) { specifier = unit.specifier }
      let format = TimeFormat(specifier, locale: context.timeLocale)
      style = .written(TickFormat { format.format($0, in: zone) })
      return
    }
    let isMeasure = def.type == .quantitative
    let specifier = given ?? (isMeasure ? (isNormalized ? settings.normalizedNumber : settings.number) : nil)
    if (specifier ?? "") != "" || isMeasure || def.bin != nil {
      do {
        let format = try NumberFormat(specifier ?? (def.bin != nil ? settings.number : nil) ?? "", locale: context.numberLocale)
        style = .written(TickFormat(format))
      } catch {
        throw SpecError(pointer: given == nil ? "/config" : def.formatPointer(format), reason: .invalid("\(error)"))
      }
    } else {
      style = .plain(context.zone)
    }
  }

  /// A function from values to text; see ``init(of:format:formatType:isNormalized:inUTC:settings:context:)``.
  static func texts(
    of def: ChannelDef, format: Setting<FormatSpec>? = nil, formatType: String? = nil, inUTC: Bool = false, context: ChartContext
  ) throws(SpecError) -> @Sendable (Value) -> String {
    let format = try ValueFormat(
      of: def, format: format, formatType: formatType, inUTC: inUTC, settings: FormatSettings(context.config), context: context)
    return { format.text($0) }
  }

  /// Whether values are written as dates.
  ///
  /// - Source: Vega-Lite `isFieldOrDatumDefForTimeFormat`.
  static func isTime(_ def: ChannelDef, formatType: String?) -> Bool {
    formatType == "time" || ((formatType ?? "") == "" && (def.type == .temporal || (def.isField && def.timeUnit != nil)))
  }
}

extension ChannelDef {
  /// The format of the definition itself, or of its axis, legend or header.
  ///
  /// - Source: Vega-Lite `getFormatMixins`.
  var formats: (format: Setting<FormatSpec>?, type: String?) {
    if format != nil || formatType != nil { return (format, formatType) }
    if let axis = axis?.value { return (axis.format, axis.formatType) }
    if let legend = legend?.value { return (legend.format, legend.formatType) }
    if let header = header?.value { return (header.format, header.formatType) }
    return (nil, nil)
  }

  /// Where a format stands in the author's spec: in the definition, or in its axis, legend or header.
  fileprivate func formatPointer(_ given: Setting<FormatSpec>?) -> String {
    if format == given { return pointer(of: \.format) }
    if let axis = axis?.value, axis.format == given { return axis.pointer(of: \.format) }
    if let legend = legend?.value, legend.format == given { return legend.pointer(of: \.format) }
    if let header = header?.value, header.format == given { return header.pointer(of: \.format) }
    return pointer
  }
}
