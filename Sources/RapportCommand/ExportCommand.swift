import ArgumentParser
import ChartExport
import Datasets
import Tables

/// Writes the dossier's numbers into files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write series as CSV or JSON.",
    discussion: """
      Several series become a file each in a folder, or one file if it has an ending and all have the same columns.
      --all writes every series, and every table of the dossier, a file each.

      Example: rapport export --all -o out/tables
      """)

  @Argument(help: "Ids of series, or names of tables of the dossier.")
  var series: [String] = []

  @Flag(help: "Every series and every table.")
  var all = false

  @Option(name: [.short, .long], help: ArgumentHelp("The folder or file to write, or - for the standard output.", valueName: "dir|file"))
  var output: String?

  @Option(help: "The format, when the ending does not say it; CSV unless told.")
  var format: TableFormat?

  func validate() throws {
    if all, !series.isEmpty { throw ValidationError("--all leaves nothing to name; give either it or series") }
    if !all, series.isEmpty { throw ValidationError("name the series to export, or give --all") }
    if all, output == nil || output == "-" { throw ValidationError("--all writes many files; name a folder with -o") }
  }

  func run() throws {
    let output = output ?? "-"
    let format = format ?? TableFormat(path: output) ?? .csv
    if isFolder(output) { return try write(try names(), to: output, format) }
    let tables = try series.map { try Catalogue.bundled.table(named: $0) }
    guard let table = Table.joined(tables) else {
      throw Failure(.usage, "\(series.joined(separator: ", ")) have different columns and cannot share a file; name a folder with -o DIR/")
    }
    try OutputFile.write(TableExport(format: format).bytes(of: table), to: output)
  }

  private func names() throws -> [String] {
    guard all else { return series }
    return try Catalogue.bundled.series().map(\.id) + Catalogue.bundled.tableNames()
  }

  private func isFolder(_ path: String) -> Bool {
    if path == "-" { return false }
    return all || path.hasSuffix("/") || Folder.exists(path) || (series.count > 1 && FilePath.ending(of: path).isEmpty)
  }

  /// Writes a file a name; all names are looked up before anything is written.
  private func write(_ names: [String], to folder: String, _ format: TableFormat) throws {
    let ending =
      switch format {
      case .csv, .json: format.rawValue
      case .markdown: "md"
      case .table: "txt"
      }
    let tables = try names.map { (name: $0, table: try Catalogue.bundled.table(named: $0)) }
    try Folder.create(folder)
    let export = TableExport(format: format)
    let progress = Progress(total: tables.count)
    for (name, table) in tables {
      try OutputFile.write(export.bytes(of: table), to: FilePath.joined(folder, "\(name).\(ending)"))
      if Console.isTerminal { progress.step(name) }
    }
    progress.finish()
    Console.say("\(tables.count) file\(tables.count == 1 ? "" : "s") in \(folder)")
  }
}
