import ArgumentParser
import ChartExport
import Datasets
import Tables

/// Lists what the dossier holds.
struct DatasetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datasets", abstract: "List the series of the dossier.",
    discussion: """
      A series' id is what show, export, trend and a spec's data name take. So are the dossier's tables: events, eras, commitments …

      Example: rapport datasets --kind poll
      """)

  @Option(help: "Only series of this kind.")
  var kind: Series.Kind?

  @Option(help: "How to print the list.")
  var format = TableFormat.table

  func run() throws {
    let all = try Catalogue.bundled.overview(kind: kind)
    // People want to see lines; programs want everything.
    let table = [.table, .markdown].contains(format) ? all.picking(["id", "kind", "unit", "values", "first", "last", "title"]) : all
    try OutputFile.write(TableExport(format: format).bytes(of: table), to: "-")
  }
}

extension Table {
  /// The columns of the given names that there are, in that order.
  func picking(_ names: [String]) -> Table {
    var result = Table(rowCount: rowCount)
    for name in names {
      if let column = self[name] { result = result.adding(name, column) }
    }
    return result
  }
}
