import Tables

extension TableSchema {
  /// Reads the file of the table: text and numbers as the schema has them, empty cells missing.
  ///
  /// - Throws: ``CatalogueError/unreadableTable(_:reason:)`` when it is no CSV or its header is not that of the schema.
  func table(reading bytes: [UInt8]) throws(CatalogueError) -> Table {
    var types: [String: FieldType] = [:]
    for field in fields { types[field.name] = field.kind == .string ? .string : .number }
    let table: Table
    do { table = try CSVReader(parse: .types(types)).read(bytes) } catch {
      throw .unreadableTable(name, reason: error.message)
    }
    guard table.names == fields.map(\.name) else {
      throw .unreadableTable(
        name, reason: "its header is \(table.names.joined(separator: ",")), the schema has \(fields.map(\.name).joined(separator: ","))")
    }
    return table
  }
}
