internal import ChartExport
internal import Tables

/// Data in columns: what a chart draws by name, and what an analysis runs on.
public struct Table: Sendable {
  let columns: Tables.Table
  /// The file's own bytes, since an analysis reads cells as they are written: `2012-13` is a fiscal year and no date.
  private let csv: [UInt8]?

  init(_ columns: Tables.Table) { (self.columns, csv) = (columns, nil) }

  /// Columns in order, by their names.
  ///
  /// - Throws: ``RapportError`` of kind `data` for columns of different length, and for a name that stands twice.
  public init(_ columns: KeyValuePairs<String, Column>) throws(RapportError) {
    var table = Tables.Table(rowCount: columns.first?.value.count ?? 0)
    for (name, column) in columns {
      guard column.count == table.rowCount, table[name] == nil else {
        let rule = table[name] == nil ? "has \(column.count) rows, and the first column has \(table.rowCount)" : "stands here twice"
        throw RapportError(kind: .data, pointer: nil, message: "column \"\(name)\" \(rule)")
      }
      table = table.adding(name, column.cells)
    }
    self.init(table)
  }

  /// The table of a CSV file with a header line; columns are numbers, dates, truth values or texts by what their cells look like.
  ///
  /// - Throws: ``RapportError`` of kind `data` with line and column.
  /// - Source: RFC 4180; empty cells are missing.
  public init(csv bytes: [UInt8]) throws(RapportError) {
    do { columns = try TableInput(format: .csv).table(bytes) } catch {
      throw RapportError(kind: .data, pointer: nil, message: error.message)
    }
    csv = bytes
  }

  /// The table of a CSV text.
  ///
  /// - Throws: ``RapportError`` as ``init(csv:)-([UInt8])``.
  public init(csv text: String) throws(RapportError) { try self.init(csv: Array(text.utf8)) }

  /// The names of the columns, in order.
  public var names: [String] { columns.names }

  /// How many rows it has.
  public var rowCount: Int { columns.rowCount }

  /// A column by its name; `nil` if there is none.
  public subscript(name: String) -> Column? { columns[name].map(Column.init) }

  /// The table as CSV, with all digits.
  public func csvBytes() -> [UInt8] { TableExport(format: .csv).bytes(of: columns) }

  /// The table as JSON: an array of objects, a row a line.
  public func jsonBytes() -> [UInt8] { TableExport(format: .json).bytes(of: columns) }

  /// The cells as they are written.
  func asWritten() throws(RapportError) -> Tables.Table {
    guard let csv else { return columns }
    do { return try TableInput(format: .csv, parse: .none).table(csv) } catch {
      throw RapportError(kind: .data, pointer: nil, message: error.message)
    }
  }
}
