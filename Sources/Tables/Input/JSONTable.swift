import Chronology
import JSON
import OrderedCollections
import SharedRules

/// Turns JSON rows into tables and back.
package enum JSONTable {
  /// The rows of a document as columns in order of first appearance.
  ///
  /// - Elements that are not objects go to a column `data`; a document that is no array is one row.
  /// - JSON's types stay: texts are not looked at unless `parse` says so. Members that an object lacks are missing.
  /// - Parameter property: the path to the rows within the document; `nil` for the document itself.
  /// - Throws: ``TableError/unknownProperty(_:known:)`` when the path leads nowhere.
  /// - Source: Vega's `ingest` and its JSON format.
  package static func table(
    _ document: JSONValue, property: String? = nil, parse: FieldParsing = .none, zone: Zone = .utc
  ) throws(TableError) -> Table {
    var rows = document
    for part in property.map({ FieldPath($0).steps }) ?? [] {
      guard let next = member(part, of: rows) else {
        throw .unknownProperty(property ?? "", known: rows.object.map { Array($0.keys) } ?? [])
      }
      rows = next
    }
    return try self.table(rows: rows).converted(parse, zone: zone)
  }

  private static func member(_ name: String, of value: JSONValue) -> JSONValue? {
    switch value {
    case .object(let members): members[name]
    case .array(let elements): Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
    default: nil
    }
  }

  /// Cells without a value at most: rows with members of their own each would take the square of their count.
  static let gapLimit = 20_000_000

  private static func table(rows document: JSONValue) throws(TableError) -> Table {
    guard case .array(let elements) = document else { return try table(rows: [document]) }
    if let rows = elements.rows { return table(rows) }
    return try table(rows: elements.elements)
  }

  private static func table(rows: [JSONValue]) throws(TableError) -> Table {
    if let table = uniform(rows) { return table }
    var filled = 0
    var names: [String] = []
    var places: [String: Int] = [:]
    var builders: [ColumnBuilder] = []
    func place(of name: String, expected: Int) -> Int {
      // Rows nearly always have the same members in the same order.
      if expected < names.count, names[expected] == name { return expected }
      if let known = places[name] { return known }
      places[name] = names.count
      names.append(name)
      builders.append(ColumnBuilder(capacity: rows.count))
      return names.count - 1
    }
    for (row, value) in rows.enumerated() {
      guard case .object(let members) = value else {
        let place = place(of: "data", expected: 0)
        builders[place].pad(to: row)
        builders[place].append(value)
        continue
      }
      filled += members.count
      guard (row + 1) * names.count - filled <= gapLimit else { throw .tooWide(columns: names.count, rows: rows.count) }
      for (position, member) in members.enumerated() {
        let place = place(of: member.key, expected: position)
        builders[place].pad(to: row)
        builders[place].append(member.value)
      }
    }
    var columns = OrderedDictionary<String, Column>(minimumCapacity: names.count)
    for index in names.indices {
      builders[index].pad(to: rows.count)
      columns[names[index]] = builders[index].column()
    }
    return Table(columns: columns, rowCount: rows.count)
  }

  /// The table of rows that are columns already.
  private static func table(_ rows: JSONRows) -> Table {
    var columns = OrderedDictionary<String, Column>(minimumCapacity: rows.names.count)
    for (name, cells) in zip(rows.names, rows.columns) {
      switch cells {
      case .numbers(let numbers): columns[name] = Column(numbers: numbers)
      case .texts(let codes, let dictionary): columns[name] = Column(storage: .strings(codes: codes, dictionary: dictionary))
      case .mixed(let values):
        var builder = ColumnBuilder(capacity: rows.count)
        for value in values { builder.append(value) }
        columns[name] = builder.column()
      }
    }
    return Table(columns: columns, rowCount: rows.count)
  }

  /// The table of rows that all have the same members in the same order, a column at a time; `nil` for others.
  private static func uniform(_ rows: [JSONValue]) -> Table? {
    guard case .object(let first)? = rows.first, !first.isEmpty else { return nil }
    // Rows that the parser made alike share one array of names, which is seen at once.
    let names = first.keys.elements
    var cells: [JSONObject.Values] = []
    cells.reserveCapacity(rows.count)
    for row in rows {
      guard case .object(let members) = row, members.keys.elements == names else { return nil }
      cells.append(members.values)
    }
    var columns = OrderedDictionary<String, Column>(minimumCapacity: names.count)
    for (place, name) in names.enumerated() { columns[name] = numbers(cells, place) ?? texts(cells, place) ?? column(cells, place) }
    return Table(columns: columns, rowCount: rows.count)
  }

  /// The column at a place of all rows, if it is nothing but numbers.
  private static func numbers(_ rows: [JSONObject.Values], _ place: Int) -> Column? {
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count)
    for row in rows {
      guard case .number(let number) = row[place] else { return nil }
      numbers.append(number)
    }
    return Column(numbers: numbers)
  }

  /// The column at a place of all rows, if it is nothing but texts.
  private static func texts(_ rows: [JSONObject.Values], _ place: Int) -> Column? {
    var interner = StringInterner()
    var codes: [Int32] = []
    codes.reserveCapacity(rows.count)
    var last = ""
    for row in rows {
      guard case .string(var text) = row[place] else { return nil }
      // Names of series come many times in a row.
      if let code = codes.last, text == last { codes.append(code); continue }
      codes.append(text.withUTF8 { interner.code(for: $0) })
      last = text
    }
    return Column(storage: .strings(codes: codes, dictionary: interner.dictionary))
  }

  private static func column(_ rows: [JSONObject.Values], _ place: Int) -> Column {
    var builder = ColumnBuilder(capacity: rows.count)
    for row in rows { builder.append(row[place]) }
    return builder.column()
  }

  /// The rows of a table as JSON objects; missing cells are null, dates ISO texts in UTC.
  package static func rows(_ table: Table) -> JSONValue {
    .array(
      (0..<table.rowCount).map { row in
        .object(table.columns.mapValues { $0[row].json })
      })
  }
}

extension ColumnBuilder {
  mutating func append(_ value: JSONValue) {
    switch value {
    case .number(let number): append(number)
    case .string(let text): append(text)
    default: append(Value(value))
    }
  }
}
