import Analysis
import ArgumentParser
import ChartExport
import Datasets
import JSON
import Tables

/// Fits a line to a series or a file.
struct TrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "Fit a straight line with its interval to a series or a data file.",
    discussion: """
      Least squares with Student's t intervals. Figures without a number or a year are left out, and named.

      Example: rapport trend pew_pak_favourable_rus_microdata --level 0.9
      Example: rapport trend views.csv --x year --y share --format json
      """)

  @Argument(help: "The id of a series, or a CSV, TSV or JSON file.")
  var series: String

  @Option(help: ArgumentHelp("The column of a file that the line runs along, such as a date.", valueName: "column"))
  var x: String?

  @Option(help: ArgumentHelp("The column of a file that the line follows.", valueName: "column"))
  var y: String?

  @Option(help: "The level of the intervals, between 0 and 1.")
  var level = 0.95

  @Option(help: "How to print it. CSV has a row a point; JSON has everything.")
  var format = TableFormat.table

  func validate() throws {
    guard level > 0, level < 1 else { throw ValidationError("--level lies between 0 and 1, not at \(level)") }
    if (x == nil) != (y == nil) { throw ValidationError("--x and --y go together") }
  }

  func run() throws {
    let trend = try trend()
    let text =
      switch format {
      case .csv: String(decoding: TableExport(format: .csv).bytes(of: trend.table), as: UTF8.self)
      case .json: JSONWriter.pretty.text(trend.json) + "\n"
      case .table, .markdown: trend.sheet(TableExport(format: format))
      }
    try OutputFile.write(Array(text.utf8), to: "-")
  }

  private func trend() throws -> Trend {
    let isFile = x != nil || series.contains("/") || ["csv", "tsv", "json"].contains(FilePath.ending(of: series))
    guard isFile else { return try Catalogue.bundled.trend(of: series, level: level) }
    guard let x, let y else { throw Failure(.usage, "\(series): a file needs --x COLUMN and --y COLUMN") }
    let table = try DataFile.table(at: series)
    do { return try Trend(of: table, x: x, y: y, level: level) } catch { throw Failure(.badData, "\(series): \(error.message)") }
  }
}

extension Trend {
  /// All that is known of the line, for programs.
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "title": .string(title), "unit": unit.map { .string($0) } ?? .null, "x_unit": .string(xUnit),
      "method": "least squares", "level": .number(level), "summary": .array(summary.jsonRows()), "points": .array(table.jsonRows()),
      "notes": .array(notes.map { .string($0) }), "sources": .array(sources.map { .string($0) }),
    ]
  }

  /// The line on one page, for people.
  fileprivate func sheet(_ export: TableExport) -> String {
    let heading = export.format == .markdown ? "## " : ""
    var text = "\(heading)\(title)\n\n"
    text += String(decoding: export.bytes(of: summary.rounded), as: UTF8.self) + "\n"
    let points = table.picking(
      ["period", xUnit, "value", "qualifier", "fitted", "lower", "upper", "residual"].filter { name in
        table[name].map { column in (0..<column.count).contains { !column.isMissing($0) } } ?? false
      })
    text += String(decoding: export.bytes(of: points.rounded), as: UTF8.self)
    for (title, lines) in [("Notes", notes), ("Sources", sources)] where !lines.isEmpty {
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
      result = result.adding(name, Column(storage: .numbers(cells.map(\.toFiveDigits)), missing: column.missing))
    }
    return result
  }
}

extension Double {
  /// The number to five significant digits; whole numbers stay whole.
  fileprivate var toFiveDigits: Double {
    guard isFinite, self != rounded(), magnitude > 0 else { return self }
    var unit = 1.0
    while magnitude * unit < 10_000 { unit *= 10 }
    return unit == 1 ? rounded() : (self * unit).rounded() / unit
  }
}
