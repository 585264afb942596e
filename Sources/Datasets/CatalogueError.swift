/// What the dossier could not give. Facts only; the sentences are in `CatalogueError+Message.swift`.
package enum CatalogueError: Error, Equatable, Sendable {
  /// No series, alias or table has this name; `nearest` are the likeliest ones meant, best first.
  case unknownSeries(String, nearest: [String])
  /// The data package has no such file.
  case missingFile(String)
  /// `datapackage.json` is not a data package, at this JSON pointer.
  case unreadableSchema(pointer: String, found: String)
  /// A table cannot be read as CSV.
  case unreadableTable(String, reason: String)
  /// A cell does not fit the type or the words that its field allows. Rows count from 1 below the header.
  case badCell(table: String, row: Int, field: String, found: String)
  /// The text is no period of this kind.
  case unreadablePeriod(String, kind: Period.Kind)
}
