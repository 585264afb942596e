import Chronology
import JSON
import SharedRules

/// The cells of one column of a delimited text, on their way into typed storage.
struct CSVColumn {
  let scanner: CSVScanner
  let index: CSVIndex
  let field: Int
  let names: [String]
  let zone: Zone
  /// The text to keep for columns that are read later; `nil` to read all now.
  let source: CSVSource?

  /// The column as the reader was asked for.
  func column(_ parse: FieldParsing) throws(CSVError) -> Column {
    switch parse {
    case .auto: return try inferred()
    case .none: return try column(.unparsed)
    case .types(let types): return try column(types[names[field]] ?? .unparsed)
    }
  }

  private func column(_ type: FieldType) throws(CSVError) -> Column {
    switch type {
    case .number: numbers(orNothing: false) ?? Column(numbers: [])
    case .string: try strings(emptyIsMissing: true)
    case .unparsed: if let source { Column(unread: UnreadTexts(source: source, field: field)) } else { try strings(emptyIsMissing: false) }
    case .boolean, .date, .dateFormat, .utcFormat: try strings(emptyIsMissing: true).converted(to: type, zone: zone)
    }
  }

  /// The column in the narrowest type that every cell fits.
  ///
  /// - Empty cells fit any type: they become missing ones. Dates must look like dates, not only be readable as such.
  /// - Source: vega-loader's `inferType`, whose order this is: boolean, number, date, text. (No text is both a boolean and a number.)
  private func inferred() throws(CSVError) -> Column {
    if let numbers = numbers(orNothing: true) { return numbers }
    if allSatisfy({ Self.isBoolean($0) }) { return try column(.boolean) }
    if allSatisfy({ DateLikeness.isLikely($0) && !DateParser.parse($0, in: zone).isNaN }) { return try column(.date) }
    return try column(.string)
  }

  private func allSatisfy(_ test: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    var holds = true
    index.forEach(field, in: scanner.bytes) { cell in
      if cell.end > cell.start, !scanner.text(of: cell, test) { holds = false }
      return holds
    }
    return holds
  }

  private static func isBoolean(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (text.count == 4 && text.elementsEqual("true".utf8)) || (text.count == 5 && text.elementsEqual("false".utf8))
  }

  /// The column as numbers, NaN where a text is none, missing where a cell is empty.
  ///
  /// - Parameter orNothing: gives up at the first text that is no number.
  private func numbers(orNothing: Bool) -> Column? {
    var numbers: [Double] = []
    numbers.reserveCapacity(index.rowCount)
    var missing: [Bool]?
    index.forEach(field, in: scanner.bytes) { cell in
      var number = Double.nan
      if cell.end == cell.start {
        if missing == nil { missing = [Bool](repeating: false, count: index.rowCount) }
        missing?[numbers.count] = true
      } else {
        number = scanner.text(of: cell) { DecimalText.javaScriptNumber($0) }
        if orNothing, number.isNaN { return false }
      }
      numbers.append(number)
      return true
    }
    return numbers.count == index.rowCount ? Column(storage: .numbers(numbers), missing: missing) : nil
  }

  /// The column as text.
  private func strings(emptyIsMissing: Bool) throws(CSVError) -> Column {
    var interner = StringInterner()
    var codes: [Int32] = []
    codes.reserveCapacity(index.rowCount)
    var damaged: CSVScanner.Cell?
    index.forEach(field, in: scanner.bytes) { cell in
      if emptyIsMissing, cell.end == cell.start { codes.append(-1); return true }
      let known = interner.dictionary.count
      let code = scanner.text(of: cell) { interner.code(for: $0) }
      if code == known, !UTF8Check.isValid(UnsafeBufferPointer(rebasing: scanner.bytes[cell.start..<cell.end])) { damaged = cell }
      codes.append(code)
      return damaged == nil
    }
    if let damaged { try scanner.checkUTF8(damaged, field: field, names: names) }
    return Column(
      storage: .strings(codes: codes, dictionary: interner.dictionary),
      missing: emptyIsMissing ? codes.map { $0 < 0 } : nil)
  }
}
