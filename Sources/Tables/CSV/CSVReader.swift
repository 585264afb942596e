import Chronology
import OrderedCollections

/// Reads delimited text with a header into typed columns.
///
/// - Quoted fields may hold delimiters, line breaks and `""` for a quote; lines end with LF, CRLF or CR;
///   a byte order mark is skipped. A row with more or fewer fields than the header is an error, never padded.
/// - Of columns with the same name the last wins, at the first one's place, as in d3.
/// - Source: RFC 4180.
package struct CSVReader: Sendable {
  /// The ASCII character between fields.
  package var delimiter: UInt8
  /// What the cells are turned into.
  package var parse: FieldParsing
  /// Where dates without an offset are.
  package var zone: Zone
  /// The names of the columns, for a text without a header line.
  package var header: [String]?

  /// - Parameter delimiter: an ASCII character; any other is taken for a comma.
  package init(delimiter: Character = ",", parse: FieldParsing = .auto, zone: Zone = .utc, header: [String]? = nil) {
    self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
    (self.parse, self.zone, self.header) = (parse, zone, header)
  }

  /// The table in a text.
  package func read(_ text: String) throws(CSVError) -> Table { try read(Array(text.utf8)) }

  /// The table in UTF-8 bytes. Columns that stay texts keep the bytes, and are read when somebody asks for them.
  package func read(_ bytes: [UInt8]) throws(CSVError) -> Table {
    try bytes.withUnsafeBufferPointer { (buffer) throws(CSVError) in try read(buffer, owner: bytes) }
  }

  /// The table in UTF-8 bytes, which are only borrowed.
  package func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(CSVError) -> Table { try read(bytes, owner: nil) }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, owner: [UInt8]?) throws(CSVError) -> Table {
    var scanner = CSVScanner(bytes: bytes, delimiter: delimiter)
    let names: [String]
    if let header { names = header } else { names = try headerNames(&scanner) }
    let regular = CSVIndexer(bytes: bytes, delimiter: delimiter, width: names.count).index(from: scanner.position)
    let index: CSVIndex
    if let regular { index = regular } else { index = try scanner.index(names: names) }
    // Texts that are not UTF-8 are looked for at once, as they are an error.
    let source = UTF8Check.isValid(bytes) ? owner.map { CSVSource(bytes: $0, index: index) } : nil
    var columns = OrderedDictionary<String, Column>(minimumCapacity: names.count)
    for (field, name) in names.enumerated() {
      let reader = CSVColumn(scanner: scanner, index: index, field: field, names: names, zone: zone, source: source)
      columns[name] = try reader.column(parse)
    }
    return Table(columns: columns, rowCount: index.rowCount)
  }

  private func headerNames(_ scanner: inout CSVScanner) throws(CSVError) -> [String] {
    var names: [String] = []
    for (field, cell) in try scanner.row().enumerated() {
      try scanner.checkUTF8(cell, field: field, names: [])
      names.append(scanner.text(of: cell) { String(decoding: $0, as: UTF8.self) })
    }
    return names
  }
}
