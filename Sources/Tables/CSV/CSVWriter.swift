import JSON
import SharedRules

/// Writes tables as delimited text with a header; quotes only where they are needed.
///
/// - Missing cells are empty. Dates are ISO 8601 in UTC, without the clock when it shows midnight; nested values are JSON.
/// - Source: RFC 4180; d3-dsv for dates.
package struct CSVWriter: Sendable {
  /// What ends a line.
  package enum LineEnd: String, Sendable { case lf = "\n", crlf = "\r\n" }

  /// The ASCII character between fields.
  package var delimiter: UInt8
  /// What ends each line.
  package var lineEnd: LineEnd
  /// Whether a byte order mark comes first, which some spreadsheets need to see that the text is UTF-8.
  package var byteOrderMark: Bool
  /// Whether texts that a spreadsheet would take for a formula get an apostrophe in front.
  package var formulaGuard: Bool

  /// - Parameter delimiter: an ASCII character; any other is taken for a comma.
  package init(
    delimiter: Character = ",", lineEnd: LineEnd = .lf, byteOrderMark: Bool = false, formulaGuard: Bool = false
  ) {
    self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
    (self.lineEnd, self.byteOrderMark, self.formulaGuard) = (lineEnd, byteOrderMark, formulaGuard)
  }

  /// The table as text; every line, the last one too, has a line end.
  package func text(_ table: Table) -> String { String(decoding: bytes(table), as: UTF8.self) }

  /// The table as UTF-8; every line, the last one too, has a line end.
  package func bytes(_ table: Table) -> [UInt8] {
    var output: [UInt8] = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    let columns = Array(table.columns.values)
    let lineEnd = Array(lineEnd.rawValue.utf8)
    for (index, name) in table.names.enumerated() {
      if index > 0 { output.append(delimiter) }
      output += field(name, isText: true)
    }
    output += table.names == [""] ? Array("\"\"".utf8) + lineEnd : lineEnd
    // Of a dictionary column each text is made ready only once.
    let dictionaries = columns.map { column -> [[UInt8]] in
      guard case .strings(_, let dictionary) = column.storage else { return [] }
      return dictionary.map { field($0, isText: true) }
    }
    for row in 0..<table.rowCount {
      let start = output.count
      for index in columns.indices {
        if index > 0 { output.append(delimiter) }
        append(columns[index], row, dictionaries[index], to: &output)
      }
      // A line with nothing in it would be passed over by readers.
      if output.count == start { output += "\"\"".utf8 }
      output += lineEnd
    }
    return output
  }

  private func append(_ column: Column, _ row: Int, _ dictionary: [[UInt8]], to output: inout [UInt8]) {
    if column.isMissing(row) { return }
    switch column.storage {
    case .strings(let codes, _): output += dictionary[Int(codes[row])]
    case .numbers(let cells): output += cells[row].javaScriptText.utf8
    case .dates(let cells): output += Self.dateText(cells[row]).utf8
    case .booleans(let cells): output += (cells[row] ? "true" : "false").utf8
    case .values(let cells):
      switch cells[row] {
      case .null: break
      case .bool(let flag): output += (flag ? "true" : "false").utf8
      case .number(let number): output += number.javaScriptText.utf8
      case .date(let time): output += Self.dateText(time).utf8
      case .string(let text): output += field(text, isText: true)
      case .array, .object: output += field(JSONWriter.compact.text(cells[row].json), isText: false)
      }
    }
  }

  private static func dateText(_ time: Double) -> String {
    guard let text = Value.isoText(ofDate: time) else { return "" }
    return text.hasSuffix("T00:00:00.000Z") ? String(text.dropLast(14)) : text
  }

  private func field(_ text: String, isText: Bool) -> [UInt8] {
    var bytes = Array(text.utf8)
    if formulaGuard, isText, let first = bytes.first, "=+-@\t\r".utf8.contains(first) {
      bytes.insert(UInt8(ascii: "'"), at: 0)
    }
    guard bytes.contains(where: { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return bytes }
    var quoted: [UInt8] = [0x22]
    for byte in bytes {
      quoted.append(byte)
      if byte == 0x22 { quoted.append(0x22) }
    }
    quoted.append(0x22)
    return quoted
  }
}
