import Chronology
import JSON
import SharedRules

/// Reads a data file of any supported format into a table.
///
/// - Source: Vega-Lite `data.format`.
package struct TableInput: Sendable {
  /// How the bytes are laid out.
  package enum Format: Hashable, Sendable {
    case csv
    case tsv
    /// Delimited by the given character.
    case dsv(delimiter: String)
    /// Rows of JSON, found at the given property path of the document.
    case json(property: String? = nil)

    /// The layout of a format by its name; `nil` for one that no reader knows.
    ///
    /// - Parameter delimiter: of `dsv`; a comma unless told.
    /// - Parameter property: the path to the rows of a JSON document; `nil` for the document itself.
    package init?(_ format: DataFormat, delimiter: String? = nil, property: String? = nil) {
      switch format {
      case .csv: self = .csv
      case .tsv: self = .tsv
      case .dsv: self = .dsv(delimiter: delimiter ?? ",")
      case .json: self = .json(property: property)
      case .topojson: return nil
      }
    }
  }

  /// How the bytes are laid out.
  package var format: Format
  /// How cells are typed.
  package var parse: FieldParsing
  /// Where dates without an offset are.
  package var zone: Zone
  /// The names of the columns of a delimited text without a header line.
  package var header: [String]?

  /// A reader of one format; JSON is usually read with `parse: .none`, as its values have types already.
  package init(format: Format, parse: FieldParsing = .auto, zone: Zone = .utc, header: [String]? = nil) {
    (self.format, self.parse, self.zone, self.header) = (format, parse, zone, header)
  }

  /// - Throws: ``TableError`` with the place in the bytes.
  package func table(_ bytes: [UInt8]) throws(TableError) -> Table {
    switch format {
    case .csv: return try delimited(bytes, ",")
    case .tsv: return try delimited(bytes, "\t")
    case .dsv(let text):
      guard text.utf8.count == 1, let delimiter = text.first, !["\"", "\r", "\n"].contains(delimiter) else {
        throw .delimiter(text)
      }
      return try delimited(bytes, delimiter)
    case .json(let property):
      let document: JSONValue
      do { document = try JSONValue(parsing: bytes) } catch { throw .json(error) }
      return try JSONTable.table(document, property: property, parse: parse, zone: zone)
    }
  }

  private func delimited(_ bytes: [UInt8], _ delimiter: Character) throws(TableError) -> Table {
    let reader = CSVReader(delimiter: delimiter, parse: parse, zone: zone, header: header)
    do { return try reader.read(bytes) } catch { throw .csv(error) }
  }
}
