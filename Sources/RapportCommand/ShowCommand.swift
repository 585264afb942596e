import ArgumentParser
import ChartExport
import Datasets
import Tables

/// Prints the figures of a series with everything that is known of them.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a series: its figures, qualifiers, sources, and what is known against them.",
    discussion: "Example: rapport show pew_pak_favourable_rus")

  @Argument(help: "The id of a series, or the name of a table of the dossier.")
  var series: String

  @Option(help: "How to print it.")
  var format = TableFormat.table

  func run() throws {
    let catalogue = Catalogue.bundled
    let table = try catalogue.table(named: series)
    let export = TableExport(format: format)
    guard [.table, .markdown].contains(format), !(try catalogue.tableNames().contains(series)) else {
      return try OutputFile.write(export.bytes(of: table), to: "-")
    }
    let sheet = SeriesSheet(series: try catalogue.series(named: series), table: table, catalogue: catalogue)
    try OutputFile.write(Array(try sheet.text(export).utf8), to: "-")
  }
}

/// A series on one page for people: what it is, its figures, remarks, sources.
private struct SeriesSheet {
  let series: Series
  let table: Table
  let catalogue: Catalogue

  func text(_ export: TableExport) throws -> String {
    let heading = export.format == .markdown ? "## " : ""
    var text = "\(heading)\(series.title)\n\n\(series.definition). Unit: \(series.unit).\n\n"
    text += String(decoding: export.bytes(of: figures), as: UTF8.self)
    let remarks =
      [series.comparability].compactMap(\.self)
      + (try catalogue.conflicts(for: series)).map { conflict in
        conflict.remark.map { "\(conflict.statement) (\($0))" } ?? conflict.statement
      }
    let sources = try catalogue.sources(try catalogue.observations(of: series).flatMap(\.sources)).map { source in
      "\(source.id): \(source.title)" + (source.address.map { ", \($0)" } ?? "")
    }
    for (title, lines) in [("Remarks", remarks), ("Sources", sources)] where !lines.isEmpty {
      text += "\n\(heading.isEmpty ? "" : "### ")\(title)\n\n" + lines.map { "- \($0)\n" }.joined()
    }
    return text
  }

  /// The columns that tell something, those first that people look for.
  private var figures: Table {
    let wanted = [
      "period", "value", "unit", "qualifier", "sample_size", "margin_of_error", "roll_calls", "identical_votes", "period_kind", "valuation",
      "mirrored", "source", "note",
    ]
    return table.picking(wanted.filter { name in table[name].map { column in (0..<column.count).contains { !column.isMissing($0) } } ?? false })
  }
}
