import JSON
import SharedRules
import Specs
import Tables

/// The text of each row, made when it is asked for: outlines of many rows need but one.
struct RowText: Sendable {
  private let write: @Sendable (Int, inout [UInt8]) -> Void

  /// - Parameter write: appends the text of a row in UTF-8.
  init(writing write: @escaping @Sendable (Int, inout [UInt8]) -> Void) { self.write = write }
  init(_ text: @escaping @Sendable (Int) -> String) { write = { $1 += text($0).utf8 } }

  func callAsFunction(_ row: Int) -> String {
    var bytes: [UInt8] = []
    write(row, &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text of a row in UTF-8.
  func append(_ row: Int, to bytes: inout [UInt8]) { write(row, &bytes) }
}

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
      return RowText { writer.text(values[$0]) }
    }
    let isTime = ValueFormat.isTime(def, formatType: type)
    if isNormalized, !isTime {
      let (start, end) = (numbers(column(of: def, suffix: "start")), numbers(column(of: def, suffix: "end")))
      let write = writer.numberWriter
      return RowText(writing: { write(end[$0] - start[$0], &$1) })
    }
    if def.isBinning, !isTime { return range(column(of: def), column(of: def, suffix: "end"), writer) }
    guard let column = table[FieldName.column(of: def)] else { return RowText { _ in writer.textOfUndefined } }
    if case .op? = def.aggregate {
      // An aggregate of no values at all is undefined, as against a value that is null.
      return RowText { column.isMissing($0) ? writer.textOfUndefined : writer.text(column[$0]) }
    }
    if let numbers = column.plainNumbers {
      let write = writer.numberWriter
      return RowText(writing: { write(numbers[$0], &$1) })
    }
    return RowText { writer.text(column[$0]) }
  }

  /// The texts of bins: "10 – 20".
  ///
  /// - Source: Vega-Lite `binFormatExpression`.
  func range(_ start: Column, _ end: Column, _ writer: ValueFormat) -> RowText {
    RowText { row in
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
    guard def.isField, def.type?.isDiscrete == true, def.timeUnit == nil, format == nil || format == .value(.specifier("")), (type ?? "") == "" else {
      return try text(of: def, settings: settings)
    }
    guard let column = table[FieldName.raw(def)] else { return RowText { _ in "undefined" } }
    let zone = context.zone
    if let numbers = column.plainNumbers { return RowText(writing: { numbers[$0].appendJavaScriptText(to: &$1) }) }
    return RowText { row in
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

extension Column {
  /// The cells, if they are numbers with none missing.
  fileprivate var plainNumbers: [Double]? {
    guard missing == nil, !holdsTexts, case .numbers(let cells) = storage else { return nil }
    return cells
  }
}
