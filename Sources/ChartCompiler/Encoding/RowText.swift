import JSON
import Specs
import Tables

/// The text of each row, made when it is asked for: outlines of many rows need but one.
typealias RowText = @Sendable (Int) -> String

extension UnitEncoder {
  /// The texts of a field or datum definition by its format.
  ///
  /// - Parameter isNormalized: whether the text is of the row's share of its stack.
  /// - Source: Vega-Lite `formatSignalRef`.
  func text(of def: ChannelDef, settings: FormatSettings, isNormalized: Bool = false) throws(SpecError) -> RowText {
    let (format, type) = def.formats
    let writer = try ValueFormat(of: def, format: format, formatType: type, isNormalized: isNormalized, settings: settings, context: context)
    guard def.isField else {
      let values = try datum(of: def)
      return { writer.text(values[$0]) }
    }
    let isTime = ValueFormat.isTime(def, formatType: type)
    if isNormalized, !isTime {
      let (start, end) = (numbers(column(of: def, suffix: "start")), numbers(column(of: def, suffix: "end")))
      return { writer.text(.number(end[$0] - start[$0])) }
    }
    if def.isBinning, !isTime { return range(column(of: def), column(of: def, suffix: "end"), writer) }
    guard let column = table[FieldName.column(of: def)] else { return { _ in writer.textOfUndefined } }
    if case .op? = def.aggregate {
      // An aggregate of no values at all is undefined, as against a value that is null.
      return { column.isMissing($0) ? writer.textOfUndefined : writer.text(column[$0]) }
    }
    return { writer.text(column[$0]) }
  }

  /// The texts of bins: "10 – 20".
  ///
  /// - Source: Vega-Lite `binFormatExpression`.
  func range(_ start: Column, _ end: Column, _ writer: ValueFormat) -> RowText {
    { row in
      let first = start[row]
      guard first.isValid, first.javaScriptNumber.isFinite else { return "null" }
      return writer.text(first) + " – " + writer.text(end[row])
    }
  }

  /// The texts of a definition in tooltips and labels, where lists of discrete values are set apart by a separator.
  ///
  /// - Source: Vega-Lite `addLineBreaksToTooltip`.
  func listedText(of def: ChannelDef, settings: FormatSettings, separator: String) throws(SpecError) -> RowText {
    let (format, type) = def.formats
    guard def.isField, def.type?.isDiscrete == true, def.timeUnit == nil, (format ?? "") == "", (type ?? "") == "" else {
      return try text(of: def, settings: settings)
    }
    guard let column = table[FieldName.raw(def)] else { return { _ in "undefined" } }
    let zone = context.zone
    return { row in
      if case .array(let elements) = column[row] {
        return elements.map { $0.isNull ? "" : $0.javaScriptText(in: zone) }.joined(separator: separator)
      }
      return column[row].javaScriptText(in: zone)
    }
  }
}

extension ValueFormat {
  /// What a field that the data lacks reads as.
  var textOfUndefined: String {
    let text = text(.number(.nan))
    return text == "NaN" && isPlain ? "undefined" : text
  }
}
