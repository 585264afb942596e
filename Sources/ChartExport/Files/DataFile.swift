import Chronology
import SharedRules
import Tables

/// Data files that the user names on the command line or in a manifest; they may lie anywhere.
package enum DataFile {
  /// The table in a CSV, TSV or JSON file, by its ending; cells are typed by what they look like.
  ///
  /// - Throws: ``ExportError``.
  package static func table(at path: String, zone: Zone = .utc) throws(ExportError) -> Table {
    let format = try format(of: path)
    return try read(try InputFile.bytes(at: path), format, .auto, zone, name: path)
  }

  /// The table in a file with its cells as written: texts in CSV and TSV, JSON's own types in JSON.
  ///
  /// - Parameter path: `-` is the standard input, whose format shows in its first line.
  /// - Throws: ``ExportError``.
  package static func untyped(at path: String) throws(ExportError) -> Table {
    if path != "-" { _ = try format(of: path) }
    return try untyped(try InputFile.bytes(at: path), name: path == "-" ? "standard input" : path)
  }

  /// The same for bytes that have been read; a name without an ending says nothing of the format.
  static func untyped(_ bytes: [UInt8], name: String) throws(ExportError) -> Table {
    let format = FilePath.ending(of: name).isEmpty || !name.contains(".") ? sniffed(bytes) : try format(of: name)
    return try read(bytes, format, .none, .utc, name: name)
  }

  private static func read(
    _ bytes: [UInt8], _ format: TableInput.Format, _ parse: FieldParsing, _ zone: Zone, name: String
  ) throws(ExportError) -> Table {
    do { return try TableInput(format: format, parse: parse, zone: zone).table(bytes) } catch { throw ExportError(name, .table(error)) }
  }

  private static func format(of path: String) throws(ExportError) -> TableInput.Format {
    let ending = FilePath.ending(of: path)
    guard let type = DataFormat(rawValue: ending), type.isToldByEnding, let format = TableInput.Format(type) else {
      throw ExportError(path, .unknownFormat(ending, known: DataFormat.endings))
    }
    return format
  }

  /// JSON starts with a bracket; a first line with tabs and no comma is TSV.
  private static func sniffed(_ bytes: [UInt8]) -> TableInput.Format {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    if let first = bytes.first(where: { !blanks.contains($0) }), first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return .json() }
    let line = bytes.prefix { $0 != 0x0A }
    return line.contains(0x09) && !line.contains(UInt8(ascii: ",")) ? .tsv : .csv
  }
}
