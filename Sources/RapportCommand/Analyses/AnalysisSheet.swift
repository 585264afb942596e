import Analysis
import ChartExport
import JSON
import Tables

/// The result of an analysis as text: a page for people, or CSV or JSON for programs.
struct AnalysisSheet {
  let result: AnalysisResult
  let format: TableFormat

  init(_ result: AnalysisResult, format: TableFormat) { (self.result, self.format) = (result, format) }

  var text: String {
    switch format {
    case .csv: String(decoding: TableExport(format: .csv).bytes(of: result.table(.fitted)), as: UTF8.self)
    case .json: JSONWriter.pretty.text(result.json) + "\n"
    case .table, .markdown: page
    }
  }

  private var page: String {
    let heading = format == .markdown ? "## " : ""
    var text = "\(heading)\(result.data.title)\n\n"
    text += "\(result.command), \(result.method): \(result.count) figures"
    if let unit = result.data.unit { text += ", \(unit)" }
    text += "\n"
    if !result.findings.isEmpty { text += "\n" + result.findings.map { "\($0)\n" }.joined() }
    for part in [AnalysisResult.Part.estimates, .tests, .fitted] {
      let table = result.table(part).withoutEmptyColumns.rounded
      if table.rowCount > 0 { text += "\n" + String(decoding: TableExport(format: format).bytes(of: table), as: UTF8.self) }
    }
    let notes = result.notes + (result.coverage.map { [$0] } ?? [])
    for (title, lines) in [("Notes", notes), ("Sources", result.sources)] where !lines.isEmpty {
      text += "\n\(heading.isEmpty ? "" : "### ")\(title)\n\n" + lines.map { "- \($0)\n" }.joined()
    }
    return text
  }
}

extension Table {
  /// Numbers cut to five digits, which is more than a poll or a trade figure bears; CSV and JSON have all.
  fileprivate var rounded: Table {
    var result = self
    for (name, column) in columns {
      guard case .numbers(let cells) = column.storage else { continue }
      result = result.adding(name, Column(storage: .numbers(cells.map { $0.rounded(toDigits: 5) }), missing: column.missing))
    }
    return result
  }

  fileprivate var withoutEmptyColumns: Table {
    var kept = Table(rowCount: rowCount)
    for (name, column) in columns where (0..<rowCount).contains(where: { !column.isMissing($0) }) { kept = kept.adding(name, column) }
    return kept
  }
}
