import ArgumentParser
import ChartExport
import Chronology
import Tables

/// Where the data of a spec comes from.
struct DataOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where data addresses start, instead of the spec's own folder.", valueName: "dir"))
  var base: String?

  @Option(help: ArgumentHelp("A CSV, TSV or JSON file for data that the spec asks for by name; may be given again.", valueName: "name=file"))
  var data: [NamedFile] = []

  /// The files by name; the last of a name counts.
  var files: [String: String] { Dictionary(data.map { ($0.name, $0.file) }, uniquingKeysWith: { $1 }) }

  /// The data that a spec at a path may read.
  func access(for spec: String, zone: Zone) throws -> FileAccess {
    var tables: [String: Table] = [:]
    for (name, file) in files.sorted(by: { $0.key < $1.key }) { tables[name] = try DataFile.table(at: file, zone: zone) }
    return try FileAccess(base: base ?? (spec == "-" ? "." : FilePath.folder(of: spec)), named: tables)
  }
}
