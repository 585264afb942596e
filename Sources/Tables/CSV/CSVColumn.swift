import Chronology
import JSON

/// The cells of one column of a delimited text, on their way into typed storage.
struct CSVColumn {
  let scanner: CSVScanner
  let cells: [CSVScanner.Cell]
  let field: Int
  let names: [String]
  let zone: Zone

  /// The column as the reader was asked for.
  func column(_ parse: FieldParsing) throws(CSVError) -> Column {
    switch parse {
    case .auto: return try column(inferred ?? .string)
    case .none: return try strings(emptyIsMissing: false)
    case .types(let types): return try column(types[names[field]] ?? .unparsed)
    }
  }

  private func column(_ type: FieldType) throws(CSVError) -> Column {
    switch type {
    case .number: numbers
    case .string: try strings(emptyIsMissing: true)
    case .unparsed: try strings(emptyIsMissing: false)
    case .boolean, .date, .dateFormat, .utcFormat: try strings(emptyIsMissing: true).converted(to: type, zone: zone)
    }
  }

  /// The narrowest type that every cell fits; `nil` is text.
  ///
  /// - Empty cells fit any type: they become missing ones. Dates must look like dates, not only be readable as such.
  /// - Source: vega-loader's `inferType`, whose order this is: boolean, number, date, text.
  private var inferred: FieldType? {
    // A column of nothing says nothing; numbers hold it best.
    if cells.allSatisfy({ $0.end == $0.start }) { return .number }
    if allSatisfy({ Self.isBoolean($0) }) { return .boolean }
    if allSatisfy({ !DecimalText.javaScriptNumber($0).isNaN }) { return .number }
    if allSatisfy({ DateLikeness.isLikely($0) && !DateParser.parse($0, in: zone).isNaN }) { return .date }
    return nil
  }

  private func allSatisfy(_ test: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    for cell in cells where cell.end > cell.start && !withText(of: cell, test) { return false }
    return true
  }

  private static func isBoolean(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (text.count == 4 && text.elementsEqual("true".utf8)) || (text.count == 5 && text.elementsEqual("false".utf8))
  }

  private var numbers: Column {
    var numbers: [Double] = []
    numbers.reserveCapacity(cells.count)
    var missing: [Bool]?
    for (row, cell) in cells.enumerated() {
      if cell.end == cell.start {
        if missing == nil { missing = [Bool](repeating: false, count: cells.count) }
        missing?[row] = true
        numbers.append(.nan)
      } else {
        numbers.append(withText(of: cell) { DecimalText.javaScriptNumber($0) })
      }
    }
    return Column(storage: .numbers(numbers), missing: missing)
  }

  /// The column as text.
  func strings(emptyIsMissing: Bool) throws(CSVError) -> Column {
    var interner = StringInterner()
    var codes: [Int32] = []
    codes.reserveCapacity(cells.count)
    for cell in cells {
      if emptyIsMissing, cell.end == cell.start { codes.append(-1); continue }
      let known = interner.dictionary.count
      let code = withText(of: cell) { interner.code(for: $0) }
      if code == known { try checkUTF8(cell) }
      codes.append(code)
    }
    return Column(
      storage: .strings(codes: codes, dictionary: interner.dictionary),
      missing: emptyIsMissing ? codes.map { $0 < 0 } : nil)
  }

  private func checkUTF8(_ cell: CSVScanner.Cell) throws(CSVError) {
    let bytes = UnsafeBufferPointer(rebasing: scanner.bytes[cell.start..<cell.end])
    if String(validating: bytes, as: UTF8.self) != nil { return }
    let offset = cell.start + Self.validPrefix(bytes)
    throw scanner.error(.notUTF8(byte: scanner.bytes[offset]), at: offset, field: field, names: names)
  }

  /// How many bytes come before the first that is not UTF-8; the text is known to have one.
  private static func validPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { count += scalar.count }
    return min(count, bytes.count - 1)
  }

  private func withText<Result>(
    of cell: CSVScanner.Cell, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let bytes = UnsafeBufferPointer(rebasing: scanner.bytes[cell.start..<cell.end])
    guard cell.isEscaped else { return body(bytes) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      text.append(bytes[index])
      index += bytes[index] == 0x22 ? 2 : 1
    }
    return text.withUnsafeBufferPointer(body)
  }
}
