import Chronology
import Scenes
import SharedRules
import Specs
import Tables

/// Font, alignment and limits of text marks, as columns.
struct TextLook: Sendable {
  var font: RowValues<String?>?
  var fontSize: RowValues<Double?>?
  var fontWeight: RowValues<Int?>?
  var fontStyle: RowValues<String?>?
  var align: RowValues<String?>?
  var baseline: RowValues<String?>?
  var angle: RowValues<Double?>?
  var dx: RowValues<Double?>?
  var dy: RowValues<Double?>?
  var limit: RowValues<Double?>?
  var ellipsis: RowValues<String?>?
  var direction: RowValues<String?>?
  var lineHeight: RowValues<Double?>?
  var lineBreak: RowValues<String?>?

  /// The label of a row: broken into lines, each cut to the limit.
  ///
  /// - Source: Vega `text.js`.
  func label(_ given: [String], at place: Point, row: Int, measurer: any TextMeasurer) -> TextLabel {
    let font = Font(
      family: value(font, row) ?? "sans-serif", size: value(fontSize, row) ?? 11, weight: value(fontWeight, row) ?? 400,
      style: value(fontStyle, row).flatMap(Font.Style.init) ?? .normal)
    var lines = given
    if lines.count == 1, let separator = value(lineBreak, row), !separator.isEmpty { lines = TextCut.split(lines[0], at: separator) }
    let cut = TextCut(
      limit: value(limit, row) ?? 0, ellipsis: value(ellipsis, row).flatMap { $0.isEmpty ? nil : $0 } ?? "…",
      keepsEnd: value(direction, row) == "rtl", font: font)
    return TextLabel(
      lines: lines.map { cut.text($0, measurer: measurer) }, position: place, offset: Point(value(dx, row) ?? 0, value(dy, row) ?? 0), font: font,
      align: value(align, row).flatMap(TextLabel.Align.init) ?? .left, baseline: value(baseline, row).flatMap(TextLabel.Baseline.init) ?? .alphabetic,
      angle: value(angle, row) ?? 0, lineHeight: value(lineHeight, row))
  }

  private func value<Element>(_ values: RowValues<Element?>?, _ row: Int) -> Element? { values?[row] ?? nil }
}

extension UnitEncoder {
  /// - Source: Vega-Lite `mark/text.ts`.
  func textLook() throws(SpecError) -> TextLook {
    var look = TextLook()
    look.font = try property(\.font, .texts)
    look.fontSize = try size(as: \.fontSize)
    if look.fontSize == nil { look.fontSize = try property(\.fontSize, .numbers) }
    look.fontWeight = try property(\.fontWeight, .weights)
    look.fontStyle = try property(\.fontStyle, .texts)
    look.align = try property(\.align, .texts) ?? .same("center")
    look.baseline = try property(\.baseline, .texts) ?? .same("middle")
    look.angle = try encoded(.angle, \.angle, .numbers)
    look.dx = try property(\.dx, .numbers)
    look.dy = try property(\.dy, .numbers)
    look.limit = try property(\.limit, .numbers)
    look.ellipsis = try property(\.ellipsis, .texts)
    look.direction = try property(\.dir, .texts)
    look.lineHeight = try property(\.lineHeight, .numbers)
    look.lineBreak = try property(\.lineBreak, .texts)
    if look.lineBreak == nil, let given = config.lineBreak { look.lineBreak = try constant(given, .texts) }
    return look
  }

  /// The lines of the text channel, or of the mark's `text` property; lists are several lines.
  func textLines() throws(SpecError) -> @Sendable (Int) -> [String] {
    if let def = encoding[.text] {
      var rest = try lines(def)
      for condition in def.conditions.reversed() {
        guard let words = try lines(condition.def) else { continue }
        let (flags, other) = (try flags(condition), rest)
        rest = { flags[$0] ? words($0) : other?($0) ?? [] }
      }
      if let rest { return rest }
    }
    guard let written = mark.spec.text else { return { _ in [] } }
    let (values, zone) = (try rows(written), context.zone)
    return { Self.lines(values[$0], zone: zone) }
  }

  private func lines(_ def: ChannelDef) throws(SpecError) -> (@Sendable (Int) -> [String])? {
    let zone = context.zone
    if def.isField {
      let words = try text(of: def, settings: FormatSettings(config))
      let (format, type) = def.formats
      let writer = try ValueFormat(of: def, format: format, formatType: type, settings: FormatSettings(config), context: context)
      if writer.isPlain, let column = table[FieldName.column(of: def)], case .values = column.storage {
        return { row in if case .array = column[row] { Self.lines(column[row], zone: zone) } else { [words(row)] } }
      }
      return { [words($0)] }
    }
    if def.isDatum {
      let words = try text(of: def, settings: FormatSettings(config))
      return { [words($0)] }
    }
    guard let value = def.value else { return nil }
    let values = try rows(value)
    return { Self.lines(values[$0], zone: zone) }
  }

  private static func lines(_ value: Value, zone: Zone) -> [String] {
    switch value {
    case .null: []
    case .array(let elements): elements.map { $0.isNull ? "" : $0.javaScriptText(in: zone) }
    default: [value.javaScriptText(in: zone)]
    }
  }
}

extension ChannelReader<Int> {
  /// Font weights by number or name.
  static let weights = ChannelReader(value: { FontWeight.number(of: $0) }, output: { _ in nil })
}
