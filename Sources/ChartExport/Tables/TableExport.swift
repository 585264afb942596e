import JSON
import Tables

/// Writes tables as text: CSV and JSON for programs, aligned columns and Markdown for people.
///
/// - Every text ends with a line end. CSV and JSON hold all digits; the others write numbers as JavaScript does, too.
package struct TableExport: Sendable {
  package var format: TableFormat

  package init(format: TableFormat) { self.format = format }

  package func bytes(of table: Table) -> [UInt8] {
    switch format {
    case .csv: CSVWriter().bytes(table)
    case .json: Array(Self.json(table).utf8)
    case .table: Array(Self.aligned(table).utf8)
    case .markdown: Array(Self.markdown(table).utf8)
    }
  }

  /// An array of objects, a row a line, so that a changed figure is a changed line.
  static func json(_ table: Table) -> String {
    let rows = table.jsonRows().map { "  " + JSONWriter.compact.text($0) }
    return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }

  private static func aligned(_ table: Table) -> String {
    let cells = columnsOfText(table).map { $0.map(\.onOneLine) }
    let widths = zip(table.names, cells).map { name, column in column.reduce(name.count) { max($0, $1.count) } }
    let isNumber = table.columns.values.map(\.holdsNumbers)
    func line(_ fields: [String]) -> String {
      var text = fields.indices.map { fields[$0].padded(to: widths[$0], right: isNumber[$0]) }.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }
    var text = line(table.names) + line(widths.map { String(repeating: "-", count: $0) })
    for row in 0..<table.rowCount { text += line(cells.map { $0[row] }) }
    return text
  }

  private static func markdown(_ table: Table) -> String {
    let cells = columnsOfText(table).map { $0.map(\.inMarkdown) }
    func line(_ fields: [String]) -> String { "| " + fields.joined(separator: " | ") + " |\n" }
    var text = line(table.names.map(\.inMarkdown)) + line(table.columns.values.map { $0.holdsNumbers ? "---:" : "---" })
    for row in 0..<table.rowCount { text += line(cells.map { $0[row] }) }
    return text
  }

  private static func columnsOfText(_ table: Table) -> [[String]] {
    table.columns.values.map { column in
      (0..<column.count).map { row in
        switch column[row].json {
        case .null: ""
        case .string(let text): text.hasSuffix("T00:00:00.000Z") ? String(text.dropLast(14)) : text
        case let other: JSONWriter.compact.text(other)
        }
      }
    }
  }
}

extension Column {
  fileprivate var holdsNumbers: Bool { if case .numbers = storage { true } else { false } }
}

extension String {
  fileprivate var onOneLine: String { contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self }

  fileprivate var inMarkdown: String { onOneLine.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }

  fileprivate func padded(to width: Int, right: Bool) -> String {
    let spaces = String(repeating: " ", count: max(0, width - count))
    return right ? spaces + self : self + spaces
  }
}
