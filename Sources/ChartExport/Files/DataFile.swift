public import Chronology
public import Tables

/// Data files that the user names on the command line or in a manifest; they may lie anywhere.
public enum DataFile {
  /// The table in a CSV, TSV or JSON file, by its ending; cells are typed by what they look like.
  ///
  /// - Throws: ``ExportError``.
  public static func table(at path: String, zone: Zone = .utc) throws(ExportError) -> Table {
    let format: TableInput.Format
    switch FilePath.ending(of: path) {
    case "csv": format = .csv
    case "tsv": format = .tsv
    case "json": format = .json()
    case let ending: throw ExportError(path, .unknownFormat(ending, known: ["csv", "tsv", "json"]))
    }
    let bytes = try InputFile.bytes(at: path)
    do { return try TableInput(format: format, parse: .auto, zone: zone).table(bytes) } catch { throw ExportError(path, .table(error)) }
  }
}
